#include "office/xlsx/xlsx.hpp"

#include "support/catch.hpp"
#include "support/package_part.hpp"

using namespace tenet;
using namespace tenet::office;

namespace {

Cell text(std::string words, Role role = Role::body) {
  return {std::move(words), role};
}

Workbook small() {
  Sheet matrix{.name = "Matrix", .columns = {{"Rule", 40}, {"Over the set", 14}}, .rows = {}};
  matrix.frozen_columns = 1;
  matrix.filter = Filter::yes;
  matrix.rows = {{text("Cases are screened"), {"weak", Role::middling, Target{1, 0}}}, {text("Two"), text("covered", Role::good)}};
  Sheet about{.name = "About", .columns = {{"", 20}, {"", 60}}, .rows = {}, .orientation = Orientation::portrait};
  about.rows = {{text("Date", Role::label), {Day{"2026-11-22"}}}, {text("Documents", Role::label), {std::int64_t{12}}}};
  return {"Coverage & gaps", "Example Homes", "2026-11-22", {matrix, about}};
}

Workbook one_cell(std::string words) {
  return {"", "", "2026-11-22", {{.name = "Sheet", .columns = {{"", 10}}, .rows = {{text(std::move(words))}}}}};
}

/// A part of the package, as text.
std::string part(const Workbook& workbook, std::string_view name) {
  const auto bytes = xlsx::write(workbook);
  REQUIRE(bytes);
  return test::part_of(*bytes, name);
}

std::string strings(const Workbook& workbook) {
  return part(workbook, "xl/sharedStrings.xml");
}

}  // namespace

TEST_CASE("the same workbook gives the same bytes, made on the workbook's own day") {
  CHECK(*xlsx::write(small()) == *xlsx::write(small()));
  CHECK(part(small(), "docProps/core.xml").contains("2026-11-22T00:00:00Z"));
  CHECK(part(small(), "docProps/core.xml").contains("Coverage &amp; gaps"));
}

TEST_CASE("the header stays in sight, filters, and is repeated in print; so are the frozen columns") {
  const std::string sheet = part(small(), "xl/worksheets/sheet1.xml");
  CHECK(sheet.contains("<pane xSplit=\"1\" ySplit=\"1\""));
  CHECK(sheet.contains("<autoFilter ref=\"A1:B3\"/>"));
  CHECK(sheet.contains("orientation=\"landscape\""));
  CHECK(sheet.contains("&amp;LCoverage &amp;&amp; gaps&amp;R&amp;P / &amp;N"));
  CHECK(part(small(), "xl/workbook.xml").contains("_xlnm.Print_Titles\" localSheetId=\"0\">Matrix!$A:$A,Matrix!$1:$1<"));
}

TEST_CASE("a sheet whose columns have no headers begins with its first row") {
  const std::string sheet = part(small(), "xl/worksheets/sheet2.xml");
  CHECK_FALSE(sheet.contains("<pane"));
  CHECK_FALSE(sheet.contains("autoFilter"));
  CHECK(sheet.contains("<row r=\"2\""));
  CHECK_FALSE(sheet.contains("<row r=\"3\""));
}

TEST_CASE("a date is a date, a number a number") {
  const std::string sheet = part(small(), "xl/worksheets/sheet2.xml");
  CHECK(sheet.contains("<v>46348</v>"));
  CHECK(sheet.contains("<v>12</v>"));
  CHECK(part(small(), "xl/styles.xml").contains("formatCode=\"d mmmm yyyy\""));
}

TEST_CASE("a link leads to the row of another sheet") {
  const std::string sheet = part(small(), "xl/worksheets/sheet1.xml");
  CHECK(sheet.contains("<hyperlink ref=\"B2\" location=\"'About'!A1\""));
}

TEST_CASE("what looks like a formula is text") {
  for (const std::string words : {"=1+1", "@SUM(A1)", "+44 20 7946 0000", "-2+3", "{=1}", "\t=1"}) {
    const Workbook workbook = one_cell(words);
    CHECK_FALSE(part(workbook, "xl/worksheets/sheet1.xml").contains("<f>"));
    CHECK(strings(workbook).contains(words + "</t>"));
  }
}

TEST_CASE("what no cell can hold becomes U+FFFD, and what would be read as an escape stays as written") {
  CHECK(strings(one_cell("a\x01\x1B[31m\xFF z")).contains("a\xEF\xBF\xBD\xEF\xBF\xBD[31m\xEF\xBF\xBD z"));
  CHECK(strings(one_cell("clause _x0041_ and _xyz_")).contains("clause _x005F_x0041_ and _xyz_"));
  CHECK(strings(one_cell("<b>&amp;\"")).contains("&lt;b&gt;&amp;amp;"));
}

TEST_CASE("text longer than a cell is cut between characters and says so") {
  const std::string whole(xlsx::kMostCharacters, 'a');
  CHECK(strings(one_cell(whole)).contains(whole + "</t>"));
  CHECK((strings(one_cell(whole + "a"))).contains("a … [cut: a cell holds 32,767 characters]</t>"));
  // Each of these is four bytes and two of Excel's characters.
  std::string houses;
  for (int i = 0; i < 20'000; ++i) houses += "\xF0\x9F\x8F\xA0";
  CHECK(strings(one_cell(houses)).contains("\xF0\x9F\x8F\xA0 … [cut: a cell holds 32,767 characters]</t>"));
}

TEST_CASE("names of tabs are short, allowed and different in more than case") {
  Workbook workbook = one_cell("x");
  workbook.sheets[0].name = "'What was [not] read: policies/2026?'";
  for (const char* name : {"gaps", "Gaps", "", "''"}) {
    workbook.sheets.push_back(workbook.sheets[0]);
    workbook.sheets.back().name = name;
  }
  const std::string book = part(workbook, "xl/workbook.xml");
  CHECK(book.contains("name=\"What was  not  read  policies 2\""));
  CHECK(book.contains("name=\"gaps\""));
  CHECK(book.contains("name=\"Gaps (2)\""));
  CHECK(book.contains("name=\"Sheet\""));
  CHECK(book.contains("name=\"Sheet (2)\""));
}

TEST_CASE("a day that is none is shown as it was written") {
  Workbook workbook = one_cell("");
  workbook.sheets[0].rows = {{{Day{"2026-02-30"}}}, {{Day{"next spring"}}}};
  CHECK(strings(workbook).contains("<t>2026-02-30</t>"));
  CHECK(strings(workbook).contains("<t>next spring</t>"));
}

TEST_CASE("more columns than a sheet can have are refused") {
  Workbook workbook = one_cell("x");
  workbook.sheets[0].columns.resize(xlsx::kMostColumns + 1);
  const auto bytes = xlsx::write(workbook);
  REQUIRE_FALSE(bytes);
  CHECK(bytes.error().code == "workbook-too-wide");
}

TEST_CASE("rows are as high as their wrapped text needs, up to the highest there is") {
  const std::string short_row = part(one_cell("one line"), "xl/worksheets/sheet1.xml");
  CHECK_FALSE(short_row.contains("customHeight"));
  CHECK(part(one_cell("two\nlines"), "xl/worksheets/sheet1.xml").contains("ht=\"30\" customHeight=\"1\""));
  CHECK(part(one_cell(std::string(5000, 'x')), "xl/worksheets/sheet1.xml").contains("ht=\"409\""));
}
