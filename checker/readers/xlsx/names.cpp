#include "readers/xlsx/names.hpp"

#include <array>

namespace tenet::xlsx {
namespace {

constexpr std::array kNamespaces = {
    xml::NamespaceRow{"http://schemas.openxmlformats.org/spreadsheetml/2006/main", ns_s},
    xml::NamespaceRow{"http://purl.oclc.org/ooxml/spreadsheetml/main", ns_s},
    xml::NamespaceRow{"http://schemas.openxmlformats.org/officeDocument/2006/relationships", ns_r},
    xml::NamespaceRow{"http://purl.oclc.org/ooxml/officeDocument/relationships", ns_r},
};

#define TENET_XLSX_ROW(space, local) xml::NameRow{ns_##space, #local, space##_##local},
constexpr xml::NameRow kNames[] = {TENET_XLSX_NAMES(TENET_XLSX_ROW)};
#undef TENET_XLSX_ROW

}  // namespace

const xml::Vocabulary& vocabulary() {
  static const xml::Vocabulary known(kNamespaces, kNames);
  return known;
}

}  // namespace tenet::xlsx
