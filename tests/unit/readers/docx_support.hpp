#pragma once
// Word documents in a few lines of XML, and what was read of them in a few lines of text.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "readers/docx/docx.hpp"
#include "support/package_builder.hpp"

namespace tenet::test {

inline constexpr std::string_view kNamespaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")"
    R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
    R"( xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")"
    R"( xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main")"
    R"( xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape")"
    R"( xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office")"
    R"( xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram")"
    R"( xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:x="urn:example:unknown")";

/// A package under construction: the main part, and whatever else a test needs.
class Docx {
 public:
  explicit Docx(std::string_view body) {
    parts_.emplace_back("word/document.xml", element("document", "<w:body>" + std::string(body) + "</w:body>"));
  }

  Docx& styles(std::string_view content) { return part("styles", "styles", content); }
  Docx& numbering(std::string_view content) { return part("numbering", "numbering", content); }
  Docx& footnotes(std::string_view content) { return part("footnotes", "footnotes", content); }
  Docx& endnotes(std::string_view content) { return part("endnotes", "endnotes", content); }
  Docx& settings(std::string_view content) { return part("settings", "settings", content); }
  Docx& header(std::string_view content) { return part("header", "hdr", content); }
  Docx& footer(std::string_view content) { return part("footer", "ftr", content); }
  Docx& raw(std::string_view type, std::string_view name, std::string_view bytes) {
    link(type, name);
    parts_.emplace_back("word/" + std::string(name), bytes);
    return *this;
  }
  Docx& external(std::string_view id, std::string_view target) {
    links_ += relationship(id, "hyperlink", target, R"( TargetMode="External")");
    return *this;
  }

  [[nodiscard]] std::string bytes() const {
    PackageBuilder package;
    package.add("[Content_Types].xml", R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)");
    package.add("_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml", "")));
    package.add("word/_rels/document.xml.rels", relationships(links_));
    for (const auto& [name, content] : parts_) package.add(name, content);
    return package.bytes();
  }
  [[nodiscard]] Result<Document> read(View view = View::accepted) const {
    const std::string file = bytes();
    return docx::read(file, "test.docx", {view, xml::Driver::by_size});
  }

 private:
  static std::string element(std::string_view name, std::string_view content) {
    const std::string tag = "w:" + std::string(name);
    return "<" + tag + std::string(kNamespaces) + ">" + std::string(content) + "</" + tag + ">";
  }
  static std::string relationship(std::string_view id, std::string_view type, std::string_view target, std::string_view more) {
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
           std::string(type) + "\" Target=\"" + std::string(target) + "\"" + std::string(more) + "/>";
  }
  static std::string relationships(const std::string& rows) {
    return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + rows + "</Relationships>";
  }
  void link(std::string_view type, std::string_view name) { links_ += relationship(type, type, name, ""); }
  Docx& part(std::string_view type, std::string_view root, std::string_view content) {
    return raw(type, std::string(type) + ".xml", element(root, content));
  }

  std::vector<std::pair<std::string, std::string>> parts_;
  std::string links_;
};

/// "heading 2 [4.2] Mediation": one line a block, containers as "<table>", in reading order.
inline std::vector<std::string> lines(const Document& document) {
  std::vector<std::string> out;
  for (const Block& block : document.blocks) {
    std::string line(to_string(block.kind));
    if (block.cell) {
      const CellPosition& cell = *block.cell;
      line = "cell " + std::to_string(cell.row) + "," + std::to_string(cell.column) + " " + std::to_string(cell.rowspan) + "x" +
             std::to_string(cell.colspan) + (cell.header ? " header" : "");
    }
    if (block.level != 0) line += " " + std::to_string(block.level);
    if (!block.number.empty()) line += " [" + block.number + "]";
    if (is_leaf(block.kind))
      line += ": " + std::string(document.text_of(block));
    else
      line = "<" + line + ">";
    out.push_back(line);
  }
  return out;
}

/// The lines, or the error's message as the only one.
inline std::vector<std::string> lines(const Result<Document>& document) {
  return document ? lines(*document) : std::vector<std::string>{"error: " + document.error().message};
}

/// The text of each leaf.
inline std::vector<std::string> texts(const Result<Document>& document) {
  std::vector<std::string> out;
  if (!document) return {"error: " + document.error().message};
  for (const Block& block : document->blocks)
    if (is_leaf(block.kind)) out.emplace_back(document->text_of(block));
  return out;
}

inline std::vector<std::string> codes(const Result<Document>& document) {
  std::vector<std::string> out;
  if (!document) return {document.error().code};
  for (const Diagnostic& diagnostic : document->diagnostics) out.push_back(diagnostic.code);
  return out;
}

/// A paragraph with plain text.
inline std::string p(std::string_view text, std::string_view properties = {}) {
  const std::string before = properties.empty() ? std::string() : "<w:pPr>" + std::string(properties) + "</w:pPr>";
  return "<w:p>" + before + "<w:r><w:t xml:space=\"preserve\">" + std::string(text) + "</w:t></w:r></w:p>";
}
inline std::string run(std::string_view content) {
  return "<w:r>" + std::string(content) + "</w:r>";
}

}  // namespace tenet::test
