#include <algorithm>

#include "reports/xlsx/xlsx.hpp"
#include "support/catch.hpp"
#include "support/report_saying.hpp"

using namespace tenet;
using namespace tenet::reports;
using office::Role;

namespace {

const office::Sheet& sheet(const office::Workbook& book, std::string_view name) {
  const auto found = std::find_if(book.sheets.begin(), book.sheets.end(), [&](const office::Sheet& item) { return item.name == name; });
  REQUIRE(found != book.sheets.end());
  return *found;
}

std::string words(const office::Cell& cell) {
  const auto* text = std::get_if<std::string>(&cell.value);
  return text == nullptr ? std::string() : *text;
}

/// The cell in the row that has `key` in any cell, under a header.
office::Cell cell(const office::Sheet& of, std::string_view key, std::string_view header) {
  const auto column = std::find_if(of.columns.begin(), of.columns.end(), [&](const office::Column& item) { return item.header == header; });
  REQUIRE(column != of.columns.end());
  for (const office::Row& row : of.rows) {
    if (std::any_of(row.begin(), row.end(), [&](const office::Cell& item) { return words(item) == key; }))
      return row.at(static_cast<std::size_t>(column - of.columns.begin()));
  }
  FAIL("no row with " << key);
  return {};
}

}  // namespace

TEST_CASE("XLSX: the sheets, in their order") {
  std::vector<std::string> names;
  for (const office::Sheet& item : xlsx::workbook_of(test::report_sample()).sheets) names.push_back(item.name);
  CHECK(names == std::vector<std::string>{"Matrix", "Evidence", "Terms", "Gaps", "Not read", "Tailoring", "Documents", "About"});
}

TEST_CASE("XLSX: the matrix says statuses in words and leads to the quotes") {
  const office::Workbook book = xlsx::workbook_of(test::report_sample());
  const office::Sheet& matrix = sheet(book, "Matrix");
  CHECK(matrix.frozen_columns == 4);
  CHECK(matrix.filter == office::Filter::yes);
  CHECK(words(cell(matrix, "respect.4.1", "All documents")) == "covered, conflict");
  CHECK(words(cell(matrix, "respect.3.p1", "All documents")) == "weak (claimed)");
  CHECK(words(cell(matrix, "respect.6.3", "All documents")) == "alternative");
  CHECK(cell(matrix, "respect.4.3", "All documents").role == Role::bad);
  CHECK(words(cell(matrix, "respect.4.3", "3 policy.doc (not read)")) == "not read");
  CHECK(words(cell(matrix, "respect.4.3", "2 tenancy <2026> & terms.odt")).empty());
  const office::Cell covered = cell(matrix, "respect.3.7", "1 asb-policy.docx");
  REQUIRE(covered.link);
  CHECK(words(book.sheets.at(covered.link->sheet).rows.at(covered.link->row).at(6)) ==
        "screen every case to decide whether it is suitable for mediation");
}

TEST_CASE("XLSX: every quote stands with its clause, element, force and cue") {
  const office::Workbook book = xlsx::workbook_of(test::report_sample());
  const office::Sheet& quotes = sheet(book, "Evidence");
  CHECK(quotes.rows.size() == 7);
  CHECK(words(cell(quotes, "offer mediation to both parties", "Clause")) == "4.2(c)");
  CHECK(words(cell(quotes, "offer mediation to both parties", "Element")) == "parties are referred");
  CHECK(words(cell(quotes, "offer mediation to both parties", "Force")) == "committed");
  CHECK(words(cell(quotes, "offer mediation to both parties", "Cue")) == "will (lead-in)");
}

TEST_CASE("XLSX: gaps worst first, terms with what to do, decisions beside the real result") {
  const office::Workbook book = xlsx::workbook_of(test::report_sample());
  const office::Sheet& gaps = sheet(book, "Gaps");
  REQUIRE(gaps.rows.size() == 4);
  CHECK(words(gaps.rows[0][0]) == "contradicted");
  CHECK(words(cell(gaps, "respect.3.8", "What is lacking")) == "missing: acceptable behaviour agreements");
  CHECK(words(cell(sheet(book, "Terms"), "flagged", "What to do")).starts_with("Add a plain-English saving"));
  CHECK(words(cell(sheet(book, "Terms"), "qualified", "Savings beside it")) == "on 24 hours' written notice (7.1, under Access)");
  const office::Sheet& decisions = sheet(book, "Tailoring");
  CHECK(words(cell(decisions, "respect.6.3", "In the documents")) == "missing");
  CHECK(std::get<office::Day>(cell(decisions, "respect.6.3", "Review by").value).iso == "2027-03-01");
}

TEST_CASE("XLSX: what was not read or judged has its sheet") {
  const office::Workbook book = xlsx::workbook_of(test::report_sample());
  const office::Sheet& lost = sheet(book, "Not read");
  CHECK(words(cell(lost, "file not read", "Document")) == "old/policy.doc");
  CHECK(words(cell(lost, "part not read", "Where")) == "word/document.xml");
  CHECK(words(cell(lost, "rule not judged", "Rule")) == "respect.6.4");
  CHECK(words(cell(lost, "rule file wrong", "Rule")) == "fairness.penalty");
}

TEST_CASE("XLSX: an empty report is a workbook all the same, and hostile text fits into one") {
  CHECK(xlsx::write(Report{}, {}));
  for (const std::string_view hostile : test::kHostile) CHECK(xlsx::write(test::report_saying(std::string(hostile)), {}));
}
