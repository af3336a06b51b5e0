// What spreadsheets save as CSV, in whatever country, is read as the rows their users see.
#include "tailoring/csv.hpp"

#include "support/catch.hpp"

using namespace tenet::tailoring;

namespace {

bool begins_with_rule(const CsvRow& row) {
  return row.cells.size() > 1 && row.cells.front() == "rule";
}

std::vector<CsvRow> rows(std::string_view bytes) {
  const auto read = read_csv(bytes, "t.csv", begins_with_rule);
  REQUIRE(read.has_value());
  return *read;
}

using Cells = std::vector<std::string>;

}  // namespace

TEST_CASE("commas, semicolons and tabs separate, whichever the heading shows; sep= decides") {
  CHECK(rows("rule,reason\na.1,\"x, y; z\"\n")[1].cells == Cells{"a.1", "x, y; z"});
  CHECK(rows("rule;reason\na.1;\"x; y, and z\"\n")[1].cells == Cells{"a.1", "x; y, and z"});
  CHECK(rows("rule;reason\na.1;x, and z\n")[1].cells == Cells{"a.1", "x, and z"});
  CHECK(rows("rule\treason\na.1\tx, y; z\n")[1].cells == Cells{"a.1", "x, y; z"});
  const auto declared = rows("sep=;\r\nrule;reason\r\na.1;x\r\n");
  CHECK(declared[1].cells == Cells{"a.1", "x"});
  CHECK(declared[1].number == 3);
}

TEST_CASE("rows are numbered as a spreadsheet numbers them: empty ones count, a line break in a cell does not") {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    CAPTURE(end.size());
    const auto read = rows("rule,reason" + end + end + "a.1,\"two" + end + "lines\"" + end + ",," + end + "a.2,x");
    REQUIRE(read.size() == 3);
    CHECK(read[1].number == 3);
    CHECK(read[1].cells == Cells{"a.1", "two lines"});
    CHECK(read[2].number == 5);
  }
}

TEST_CASE("cells come without spaces around, quotes doubled inside, and nothing that could steer a terminal") {
  CHECK(rows("rule,reason\n a.1 ,\" \"\"so\"\" it is\x1b[2J \"\n")[1].cells == Cells{"a.1", "\"so\" it is [2J"});
}

TEST_CASE("UTF-8 with and without a mark, UTF-16 and Windows-1252 are read") {
  CHECK(rows("\xEF\xBB\xBFrule,reason\na.1,caf\xC3\xA9\n")[1].cells[1] == "café");
  CHECK(rows("rule,reason\na.1,\x93"
             "caf\xE9\x94\n")[1]
            .cells[1] == "“café”");
  std::string wide = "\xFF\xFE";
  for (const char c : std::string("rule\treason\na.1\tx\n")) wide += std::string{c, '\0'};
  CHECK(rows(wide)[1].cells == Cells{"a.1", "x"});
}

TEST_CASE("a quotation mark that is never closed is said with its row") {
  const auto read = read_csv("rule,reason\na.1,\"never closed\na.2,x\n", "t.csv", begins_with_rule);
  REQUIRE_FALSE(read.has_value());
  CHECK(read.error().message == "t.csv, row 2: a cell begins with a quotation mark (\") that is never closed");
}

TEST_CASE("a file of endless cells is refused") {
  const auto many = read_csv("rule,reason\n" + std::string(kMostCells + 5, ','), "t.csv", begins_with_rule);
  CHECK_FALSE(many.has_value());
  const auto longest = read_csv("rule,reason\na.1," + std::string(kLongestCell + 1, 'x'), "t.csv", begins_with_rule);
  CHECK_FALSE(longest.has_value());
}

TEST_CASE("a line that is written is read back, and is no formula") {
  const std::string line = csv_line({"a.1", "x, \"y\"", "=1+1", ""});
  CHECK(line == "\"a.1\",\"x, \"\"y\"\"\",\"'=1+1\",\"\"\r\n");
}

TEST_CASE("columns are lettered as in a spreadsheet") {
  CHECK(column_letters(0) == "A");
  CHECK(column_letters(25) == "Z");
  CHECK(column_letters(26) == "AA");
}
