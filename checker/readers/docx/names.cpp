#include "readers/docx/names.hpp"

#include <array>

namespace tenet::docx {
namespace {

constexpr std::array kNamespaces = {
    xml::NamespaceRow{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", ns_w},
    xml::NamespaceRow{"http://purl.oclc.org/ooxml/wordprocessingml/main", ns_w},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", ns_r},
    xml::NamespaceRow{"http://purl.oclc.org/ooxml/officeDocument/relationships", ns_r},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/word/2010/wordml", ns_w14},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/markup-compatibility/2006", ns_mc},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/officeDocument/2006/math", ns_m},
    xml::NamespaceRow{"http://purl.oclc.org/ooxml/officeDocument/math", ns_m},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", ns_wp},
    xml::NamespaceRow{"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", ns_wp},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/drawingml/2006/main", ns_a},
    xml::NamespaceRow{"http://purl.oclc.org/ooxml/drawingml/main", ns_a},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/drawingml/2006/picture", ns_pic},
    xml::NamespaceRow{"http://purl.oclc.org/ooxml/drawingml/picture", ns_pic},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", ns_wps},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", ns_wpg},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", ns_wpc},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/drawingml/2006/chart", ns_c},
    xml::NamespaceRow{"http://purl.oclc.org/ooxml/drawingml/chart", ns_c},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/drawing/2014/chartex", ns_cx},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/drawingml/2006/diagram", ns_dgm},
    xml::NamespaceRow{"http://purl.oclc.org/ooxml/drawingml/diagram", ns_dgm},
    xml::NamespaceRow{"urn:schemas-microsoft-com:vml", ns_v},
    xml::NamespaceRow{"urn:schemas-microsoft-com:office:office", ns_o},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/package/2006/relationships", ns_rel},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/package/2006/content-types", ns_ct},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/2006/xmlPackage", ns_pkg},
    xml::NamespaceRow{"http://purl.org/dc/elements/1.1/", ns_dc},
    xml::NamespaceRow{"http://www.w3.org/XML/1998/namespace", ns_xml},
    // Understood in the sense of markup compatibility, though none of their elements carries text.
    xml::NamespaceRow{"http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", ns_other},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/drawing/2010/main", ns_other},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/drawing/2014/main", ns_other},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/drawing/2016/SVG/main", ns_other},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/drawing/2017/decorative", ns_other},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/drawing/2008/diagram", ns_other},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/word/2012/wordml", ns_other},
    xml::NamespaceRow{"http://schemas.microsoft.com/office/word/2006/wordml", ns_other},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas", ns_other},
    xml::NamespaceRow{"urn:schemas-microsoft-com:office:word", ns_other},
};

#define TENET_DOCX_ROW(space, local) xml::NameRow{ns_##space, #local, space##_##local},
// A plain array: deducing the size of a std::array of this many rows is too deep for clang.
#define TENET_DOCX_UNASKED_ROW(local) xml::NameRow{ns_w, #local, unasked, xml::WhenEmpty::may_be_left_out},
constexpr xml::NameRow kNames[] = {TENET_DOCX_NAMES(TENET_DOCX_ROW) TENET_DOCX_UNASKED(TENET_DOCX_UNASKED_ROW)};
#undef TENET_DOCX_ROW
#undef TENET_DOCX_UNASKED_ROW

}  // namespace

const xml::Vocabulary& vocabulary() {
  static const xml::Vocabulary known(kNamespaces, kNames);
  return known;
}

}  // namespace tenet::docx
