#include "assess/layout.hpp"

#include "support/catch.hpp"
#include "support/report_sample.hpp"

using namespace tenet;
using namespace tenet::assess;

namespace {

SelfAssessment sample() {
  return self_assessment_of(test::report_sample(), "Example Homes");
}

const office::Table& table(const office::TextDocument& document, std::string_view name) {
  for (const office::Part& part : document.parts)
    if (const auto* found = std::get_if<office::Table>(&part); found != nullptr && found->name == name) return *found;
  FAIL("no table " << name);
  throw 0;
}

std::vector<std::string> headers(const office::Table& of) {
  std::vector<std::string> all;
  for (const office::TableColumn& column : of.columns) all.push_back(column.header);
  return all;
}
std::vector<std::string> headers(const office::Sheet& of) {
  std::vector<std::string> all;
  for (const office::Column& column : of.columns) all.push_back(column.header);
  return all;
}

std::vector<std::string> headings(const office::TextDocument& document) {
  std::vector<std::string> all;
  for (const office::Part& part : document.parts) {
    const auto* paragraph = std::get_if<office::Paragraph>(&part);
    if (paragraph != nullptr && paragraph->style >= office::Style::heading && paragraph->style <= office::Style::minor_heading)
      all.push_back(paragraph->runs.front().text);
  }
  return all;
}

using Words = std::vector<std::string>;
constexpr std::string_view kThird = "Commitment 3: preventing problems";

}  // namespace

TEST_CASE("each layout has the columns in which the sector files it") {
  const auto columns = [](Layout layout) { return headers(table(text_document_of(sample(), layout), kThird)); };
  CHECK(columns(Layout::tenet) == Words{"Building block", "Status", "Evidence", "Gap and next step", "Owner and date"});
  CHECK(columns(Layout::three_column) == Words{"Commitment", "Building block", "Evidence"});
  CHECK(columns(Layout::two_column) == Words{"Building block", "Current position"});
  CHECK(columns(Layout::code) == Words{"Provision", "Requirement", "Comply", "Evidence", "Commentary"});
}

TEST_CASE("a document leads from the front page by the summary to the commitments and annexes") {
  CHECK(headings(text_document_of(sample(), Layout::tenet)) ==
        Words{"Documents read", "What could not be read or judged", "Summary", "Where to begin", "How to read it",
              "Respect Standard for Housing Management", "Commitment 3: preventing problems", "Working with partners",
              "Commitment 4: services that fit", "Commitment 6", "Wording to look at"});
}

TEST_CASE("rows are as long as their table is wide, and name their block's id in every layout") {
  for (const std::string& name : layout_names()) {
    const office::TextDocument document = text_document_of(sample(), *layout_from(name));
    for (const office::Part& part : document.parts) {
      const auto* each = std::get_if<office::Table>(&part);
      if (each == nullptr) continue;
      INFO(name << ": " << each->name);
      CHECK_FALSE(each->description.empty());
      for (const office::TableRow& row : each->rows) CHECK(row.size() == each->columns.size());
    }
    const office::TableRow& first = table(document, kThird).rows.front();
    bool named = false;
    for (const office::TableCell& cell : first)
      named = named || (!cell.paragraphs.empty() && cell.paragraphs.back().runs.front().text == "respect.3.7");
    CHECK(named);
  }
}

TEST_CASE("the summary counts each commitment and the whole, and hides no status that occurs") {
  const office::TextDocument document = text_document_of(sample(), Layout::tenet);
  const office::Table& summary = table(document, "Summary of Respect Standard for Housing Management");
  CHECK(headers(summary) == Words{"Commitment", "Blocks", "Covered", "Partial", "Weak", "Contradicted", "Missing", "Not applicable",
                                  "Alternative", "Not checked"});
  CHECK(summary.rows.size() == 4);
  CHECK(summary.rows.back()[1].paragraphs[0].runs[0].text == "9");
}

TEST_CASE("a workbook has a front page, the summary, a sheet a standard with a filter, and what was not read") {
  const office::Workbook workbook = workbook_of(sample(), Layout::tenet);
  Words names;
  for (const office::Sheet& sheet : workbook.sheets) names.push_back(sheet.name);
  CHECK(names == Words{"Front page", "Summary", "Respect Standard for Housing Management", "Documents", "Not read or judged",
                       "Wording to look at", "For next year"});
  CHECK(headers(workbook.sheets[2]) ==
        Words{"Commitment", "Done by", "Id", "Building block", "Status", "Evidence", "Gap and next step", "Owner and date"});
  CHECK(workbook.sheets[2].filter == office::Filter::yes);
  CHECK(workbook.sheets[2].rows.size() == 9);
  CHECK(std::get<std::string>(workbook.sheets[2].rows[0][3].value) == "3.7  Cases are screened for mediation early and referred");
}

TEST_CASE("nothing judged says so") {
  Report report = test::report_sample();
  report.coverage.clear();
  report.documents.clear();
  const Words all = headings(text_document_of(self_assessment_of(report, ""), Layout::tenet));
  CHECK(all == Words{"Documents read", "What could not be read or judged", "Summary", "How to read it"});
}

TEST_CASE("layouts are known by their names") {
  CHECK(layout_names() == Words{"tenet", "three-column", "two-column", "code"});
  CHECK(layout_from("code") == Layout::code);
  CHECK(to_string(Layout::three_column) == "three-column");
  CHECK_FALSE(layout_from("table"));
}
