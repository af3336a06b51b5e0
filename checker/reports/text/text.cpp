// For a housing officer at a terminal. A run over eight documents must not bury its reader: what falls short is quoted at length, what is
// covered gets a line with its place, and the last lines are the whole in short.
#include "reports/text/text.hpp"

#include "reports/text/sheet.hpp"
#include "reports/words.hpp"

namespace tenet::reports::text {
namespace {

void write_head(Sheet& sheet) {
  const Report& report = sheet.report;
  const std::string version = report.tool_version.empty() ? std::string() : " " + report.tool_version;
  sheet.paper.paragraph(0, 2, "Tenet" + version + ", " + date_in_words(report.date), Ink::bold);
  if (report.view == View::original) sheet.paper.paragraph(0, 2, "Tracked changes are read as rejected (--view original).");
  for (const PackInfo& pack : report.packs) {
    const std::string version_of_pack = pack.version.empty() ? std::string() : " " + pack.version;
    sheet.paper.paragraph(
        0, 2, sheet.names.pack_title(pack.id) + " (" + pack.id + version_of_pack + "): " + counted(pack.rules, "rule", "rules"));
  }
  const std::size_t failed = report.documents.size() - sheet.read;
  std::string read = counted(sheet.read, "document", "documents") + " read";
  if (failed > 0) read += ", " + with_commas(failed) + " could not be read (see the end)";
  sheet.paper.paragraph(0, 2, read + ".");
}

}  // namespace

Result<std::string> write(const Report& report, const Style& style) {
  Sheet sheet(report, style);
  write_head(sheet);
  for (const DocumentReport& document : report.documents)
    if (document.checked) write_document(sheet, document);
  write_set(sheet);
  write_decisions(sheet);
  write_end(sheet);
  return sheet.paper.take();
}

}  // namespace tenet::reports::text
