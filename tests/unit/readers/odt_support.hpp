#pragma once
// A small OpenDocument text from what matters in it, read, and printed a block a line.

#include <string>
#include <string_view>
#include <vector>

#include "readers/odt/odt.hpp"
#include "support/catch.hpp"
#include "support/package_builder.hpp"

namespace tenet::test {

inline const std::string kOdfNamespaces =
    " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
    " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
    " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:form='urn:oasis:names:tc:opendocument:xmlns:form:1.0'"
    " xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' xmlns:xlink='http://www.w3.org/1999/xlink'"
    " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:math='http://www.w3.org/1998/Math/MathML'"
    " xmlns:loext='urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0'"
    " xmlns:field='urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0'"
    " xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'";

/// The parts of a test document; each member is the inside of the element it is named after.
struct Odt {
  std::string body = {};
  std::string automatic = {};
  std::string styles = {};
  std::string styles_automatic = {};
  std::string master_styles = {};

  [[nodiscard]] std::string content() const {
    return "<office:document-content" + kOdfNamespaces + "><office:automatic-styles>" + automatic +
           "</office:automatic-styles><office:body><office:text>" + body + "</office:text></office:body></office:document-content>";
  }
  [[nodiscard]] PackageBuilder package() const {
    PackageBuilder package;
    package.add("mimetype", "application/vnd.oasis.opendocument.text").add("content.xml", content());
    package.add("styles.xml", "<office:document-styles" + kOdfNamespaces + "><office:styles>" + styles +
                                  "</office:styles><office:automatic-styles>" + styles_automatic +
                                  "</office:automatic-styles><office:master-styles>" + master_styles +
                                  "</office:master-styles></office:document-styles>");
    return package;
  }
  [[nodiscard]] std::string flat() const {
    return "<office:document" + kOdfNamespaces + "><office:meta><dc:title>Flat</dc:title></office:meta><office:styles>" + styles +
           "</office:styles><office:automatic-styles>" + automatic + "</office:automatic-styles><office:master-styles>" + master_styles +
           "</office:master-styles><office:body><office:text>" + body + "</office:text></office:body></office:document>";
  }
};

/// Every test document is read through both drivers; they must not differ in anything.
inline Document read_odt(const std::string& bytes, View view = View::accepted) {
  readers::ReadOptions options{view, xml::Driver::pugixml};
  const Result<Document> quick = odt::read(bytes, "test.odt", options);
  options.driver = xml::Driver::libxml2;
  const Result<Document> streamed = odt::read(bytes, "test.odt", options);
  REQUIRE(quick);
  REQUIRE(streamed);
  CHECK(*quick == *streamed);
  return *quick;
}
inline Document read_odt(const Odt& odt, View view = View::accepted) {
  return read_odt(odt.package().bytes(), view);
}

/// "H1 2. Scope", "P text", "L2 (a) item", "table", "cell 0,1 2x1", "note 1".
// Not inline: the Word tests have a function of this name, and a linker would keep one of the two for both.
[[maybe_unused]] static std::vector<std::string> lines(const Document& document) {
  std::vector<std::string> out;
  for (const Block& block : document.blocks) {
    std::string line = is_leaf(block.kind) ? (block.kind == BlockKind::heading     ? "H"
                                              : block.kind == BlockKind::list_item ? "L"
                                                                                   : "P")
                                           : std::string(to_string(block.kind));
    if (block.level > 0) line += std::to_string(block.level);
    if (block.cell) {
      line += " " + std::to_string(block.cell->row) + "," + std::to_string(block.cell->column);
      if (block.cell->rowspan * block.cell->colspan > 1)
        line += " " + std::to_string(block.cell->rowspan) + "x" + std::to_string(block.cell->colspan);
    }
    if (!block.number.empty()) line += " " + block.number;
    if (is_leaf(block.kind)) line += " " + std::string(document.text_of(block));
    out.push_back(std::move(line));
  }
  return out;
}
[[maybe_unused]] static std::vector<std::string> lines(const Odt& odt, View view = View::accepted) {
  return lines(read_odt(odt, view));
}

inline std::vector<std::string> codes(const Document& document) {
  std::vector<std::string> out;
  for (const Diagnostic& diagnostic : document.diagnostics) out.push_back(diagnostic.code);
  return out;
}

using Lines = std::vector<std::string>;

}  // namespace tenet::test
