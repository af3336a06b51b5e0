#pragma once
// Small documents, comments at words of theirs, and what the copy then holds.

#include <string>
#include <string_view>
#include <vector>

#include "annotate/annotate.hpp"
#include "package/archive.hpp"
#include "package/package.hpp"
#include "readers/reader.hpp"
#include "support/catch.hpp"

namespace tenet::test {

inline constexpr std::string_view kWord = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
inline constexpr std::string_view kStrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";

using Entries = std::vector<package::ArchiveEntry>;

inline std::string relationships(std::string_view rows) {
  return R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" + std::string(rows) + "</Relationships>";
}
inline std::string relationship(std::string_view id, std::string_view type, std::string_view target) {
  return "<Relationship Id=\"" + std::string(id) + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
         std::string(type) + "\" Target=\"" + std::string(target) + "\"/>";
}

/// The root of a main part around a body; other roots than the usual one are written whole.
inline std::string main_part(std::string_view body) {
  return "<w:document xmlns:w=\"" + std::string(kWord) +
         "\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
         "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><w:body>" +
         std::string(body) + "</w:body></w:document>";
}

inline std::string word_file(const std::string& main, const Entries& more = {}, std::string_view links = "") {
  Entries entries = {
      {"[Content_Types].xml",
       R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>)"},
      {"_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml"))},
      {"word/_rels/document.xml.rels", relationships(links)},
      {"word/document.xml", main},
  };
  entries.insert(entries.end(), more.begin(), more.end());
  const Result<std::string> made = package::make_package(entries);
  REQUIRE(made);
  return *made;
}

inline std::string content(std::string_view body) {
  return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
         "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" "
         "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
         "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><office:body><office:text>" +
         std::string(body) + "</office:text></office:body></office:document-content>";
}

inline std::string odt_file(std::string_view body, const Entries& more = {}) {
  Entries entries = {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content(body)}};
  entries.insert(entries.end(), more.begin(), more.end());
  const Result<std::string> made = package::make_package(entries);
  REQUIRE(made);
  return *made;
}

/// The file ends like its format, so that readers know it.
inline std::string_view name_of(const std::string& bytes) {
  return bytes.starts_with("PK") ? (bytes.find("content.xml") == std::string::npos ? "test.docx" : "test.odt") : "test.fodt";
}

inline Document read(const std::string& bytes) {
  const Result<Document> document = readers::read(bytes, name_of(bytes));
  REQUIRE(document);
  return *document;
}

/// A term found at these words, each a rule of its own.
inline RuleResult term_at(const Document& document, const std::string& words) {
  RuleResult result;
  result.rule = "fairness." + words;
  result.form = Form::term;
  result.pack = "fairness";
  result.title = "About " + words;
  result.source = "An Act";
  result.status = Status::flagged;
  for (const Block& block : document.blocks) {
    const std::size_t at = document.text_of(block).find(words);
    if (!is_leaf(block.kind) || at == std::string_view::npos) continue;
    Evidence evidence;
    evidence.quote = words;
    evidence.place.block = block.id;
    evidence.place.start = static_cast<std::uint32_t>(at);
    evidence.place.end = static_cast<std::uint32_t>(at + words.size());
    result.evidence.push_back(evidence);
    return result;
  }
  FAIL("the document does not say '" << words << "'");
  return result;
}

inline DocumentReport report_on(const std::string& bytes, const std::vector<std::string>& words) {
  const Document document = read(bytes);
  DocumentReport report;
  report.checked = true;
  report.kind = "tenancy-agreement";
  for (const std::string& found : words) report.results.push_back(term_at(document, found));
  return report;
}

inline Result<AnnotatedCopy> try_marking(const std::string& bytes, const std::vector<std::string>& words) {
  return annotate::annotate(bytes, name_of(bytes), report_on(bytes, words), {{}, {}, "2026-11-22", "1.0"}, {});
}
inline AnnotatedCopy marked(const std::string& bytes, const std::vector<std::string>& words) {
  Result<AnnotatedCopy> copy = try_marking(bytes, words);
  INFO((copy ? std::string() : copy.error().message));
  REQUIRE(copy);
  return std::move(*copy);
}

inline std::string entry(const std::string& bytes, std::string_view name) {
  if (!bytes.starts_with("PK")) return bytes;
  Result<package::Package> package = package::Package::open(bytes);
  REQUIRE(package);
  const Result<std::string> data = package->read(name);
  return data ? std::string(data->begin(), data->end()) : data.error().code;
}

/// What stands between the first `<w:body>` (or `<office:text>`) and its end, with Tenet's marks shortened: "[0" and "]0" for the beginning
/// and end of comment 0, "[0]" for one at a point. The list of gaps, which is always there and the last, is left out.
std::string body_of(const AnnotatedCopy& copy);

}  // namespace tenet::test
