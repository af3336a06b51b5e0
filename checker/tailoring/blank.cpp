#include "tailoring/blank.hpp"

#include <vector>

#include "reports/arrange.hpp"
#include "reports/words.hpp"
#include "tailoring/csv.hpp"
#include "tailoring/sheet.hpp"

namespace tenet::tailoring {
namespace {

/// Gaps of the set that nothing was decided about.
std::vector<const Coverage*> gaps(const Report& report) {
  std::vector<const Coverage*> rows;
  for (const Coverage& row : report.coverage) {
    if (reports::is_gap(row.status)) rows.push_back(&row);
  }
  return rows;
}

/// One line for a comment of Lua.
std::string in_comment(std::string text) {
  for (char& c : text) {
    if (c == '\n' || c == '\r') c = ' ';
  }
  return text;
}

/// For a text in quotation marks.
std::string shown_organisation(const Report& report) {
  std::string name;
  for (const char c : report.organisation) {
    if (c != '"' && c != '\\' && c != '\n') name += c;
  }
  return name;
}

}  // namespace

std::string blank_csv(const Report& report) {
  std::vector<std::string> header, empty;
  for (const ColumnRow& column : columns()) {
    if (column.name == "organisation") continue;
    header.emplace_back(column.name);
    if (column.name != "rule") empty.emplace_back();
    // Two columns for whoever fills in the rest; reading passes over them.
    if (column.name == "rule") header.insert(header.end(), {"title", "in the documents"});
  }
  std::string out(kByteOrderMark);
  out += csv_line({"organisation", report.organisation});
  out += csv_line(header);
  for (const Coverage* row : gaps(report)) {
    std::vector<std::string> cells{row->rule, row->title, std::string(reports::words_of(row->status).word)};
    cells.insert(cells.end(), empty.begin(), empty.end());
    out += csv_line(cells);
  }
  return out;
}

std::string blank_lua(const Report& report) {
  std::string out =
      "-- What was decided about gaps: take the dashes from a decision, fill it in, and name this file with --tailoring.\n"
      "-- Where something else is done instead, write alternative, and say in evidence where that is written down.\n"
      "tailoring {\n  organisation = \"" +
      shown_organisation(report) + "\",\n";
  for (const Coverage* row : gaps(report)) {
    out += "\n  -- " + in_comment(row->title) + " (" + std::string(reports::words_of(row->status).word) + ")\n";
    out += "  -- not_applicable { \"" + row->rule + "\", reason = \"\", approved_by = \"\", on = \"\", review_by = \"\" },\n";
  }
  return out + "}\n";
}

}  // namespace tenet::tailoring
