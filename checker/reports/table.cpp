// THE table of report writers. To add a format: a folder beside this file, one row here, a test, a line in README.md.
#include <algorithm>
#include <array>

#include "reports/csv/csv.hpp"
#include "reports/html/html.hpp"
#include "reports/json/json.hpp"
#include "reports/junit/junit.hpp"
#include "reports/oscal/oscal.hpp"
#include "reports/sarif/sarif.hpp"
#include "reports/text/text.hpp"
#include "reports/writer.hpp"
#include "reports/xlsx/xlsx.hpp"

namespace tenet::reports {

std::span<const Writer> table() {
  static const auto kWriters = std::to_array<Writer>({
      {"text", "for reading in a terminal or a pipe, 80 columns", Content::text, text::write},
      {"json", "JSON, schema tenet-report/1", Content::text, json::write},
      {"html", "one self-contained page: the matrix and the quotes behind it", Content::text, html::write},
      {"csv", "a table for spreadsheets and scripts", Content::text, csv::write},
      {"xlsx", "a workbook: the matrix, every quote, terms, gaps", Content::binary, xlsx::write},
      {"sarif", "SARIF 2.1.0, for viewers of static analysis", Content::text, sarif::write},
      {"junit", "JUnit XML, for continuous integration", Content::text, junit::write},
      {"oscal", "OSCAL assessment results 1.1, for compliance tools", Content::text, oscal::write},
  });
  return kWriters;
}

base::AddedRows<Writer>& added() {
  static base::AddedRows<Writer> rows;
  return rows;
}

const Writer* find(std::string_view id) {
  const std::span<const Writer> writers = table();
  const auto found = std::find_if(writers.begin(), writers.end(), [id](const Writer& writer) { return writer.id == id; });
  if (found != writers.end()) return &*found;
  const std::vector<const Writer*> more = added().needed();
  const auto other = std::find_if(more.begin(), more.end(), [id](const Writer* writer) { return writer->id == id; });
  return other == more.end() ? nullptr : *other;
}

}  // namespace tenet::reports
