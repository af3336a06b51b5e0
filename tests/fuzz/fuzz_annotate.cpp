// The main part of a document gets comments in the middle of every block, some of them overlapping. The document is refused, or the copy
// reads the same: `annotate` reads it back itself, so what is promised here is that it never has to give up for its own doing.
// Flat OpenDocument comes as it is; anything else is taken for word/document.xml.

#include <cstdlib>
#include <string>

#include "annotate/annotate.hpp"
#include "fuzz/fuzz.hpp"
#include "package/archive.hpp"
#include "readers/reader.hpp"

namespace {

using namespace tenet;

constexpr std::string_view kRelationships =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" )"
    R"(Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)";

/// The file around the part, and its name.
std::pair<std::string, std::string_view> file_around(std::string_view part) {
  if (part.find("urn:oasis") != std::string_view::npos) return {std::string(part), "fuzz.fodt"};
  const std::vector<package::ArchiveEntry> entries = {
      {"[Content_Types].xml", R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)", package::Packing::stored},
      {"_rels/.rels", std::string(kRelationships), package::Packing::stored},
      {"word/document.xml", std::string(part), package::Packing::stored}};
  const Result<std::string> made = package::make_package(entries);
  return {made ? *made : std::string(), "fuzz.docx"};
}

bool begins_a_character(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

/// A rule for each third of the text of every block, and one for the whole of it.
DocumentReport report_on(const Document& document) {
  DocumentReport report;
  for (std::size_t rule = 0; rule < 4; ++rule) {
    RuleResult result;
    result.rule = "fuzz." + std::to_string(rule);
    result.form = Form::term;
    result.status = Status::flagged;
    for (const Block& block : document.blocks) {
      const std::string_view text = document.text_of(block);
      std::size_t start = rule == 3 ? 0 : text.size() * rule / 3;
      std::size_t end = rule == 3 ? text.size() : text.size() * (rule + 1) / 3;
      while (!begins_a_character(text, start)) ++start;
      while (!begins_a_character(text, end)) ++end;
      if (!is_leaf(block.kind) || start >= end) continue;
      Evidence evidence;
      evidence.place.block = block.id;
      evidence.place.start = static_cast<std::uint32_t>(start);
      evidence.place.end = static_cast<std::uint32_t>(end);
      result.evidence.push_back(evidence);
    }
    report.results.push_back(result);
  }
  return report;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto [file, name] = file_around(fuzz::as_text(data, size));
  const Result<Document> document = readers::read(file, name);
  if (!document || document->blocks.size() > 500) return 0;
  const Result<AnnotatedCopy> copy = annotate::annotate(file, name, report_on(*document), {{}, {}, "2026-11-22", "1.0"}, {});
  if (!copy && copy.error().code == "annotate-not-faithful") std::abort();
  return 0;
}
