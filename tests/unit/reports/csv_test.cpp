#include "reports/csv/csv.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "support/catch.hpp"
#include "support/report_saying.hpp"

using namespace tenet;
using namespace tenet::reports;

namespace {

using Table = std::vector<std::vector<std::string>>;

/// A reader of RFC 4180, so that what is tested is what another program gets.
Table read(const std::string& text) {
  REQUIRE(text.starts_with("\xEF\xBB\xBF"));
  Table table(1, {std::string()});
  bool quoted = false;
  for (std::size_t i = 3; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted) {
      if (c != '"') {
        table.back().back() += c;
      } else if (i + 1 < text.size() && text[i + 1] == '"') {
        table.back().back() += text[++i];
      } else {
        quoted = false;
      }
    } else if (c == '"') {
      REQUIRE(table.back().back().empty());
      quoted = true;
    } else if (c == ',') {
      table.back().emplace_back();
    } else if (c == '\r') {
      REQUIRE(text[++i] == '\n');
      table.push_back({std::string()});
    } else {
      if (c == '\n') FAIL("a line end without its CR");
      table.back().back() += c;
    }
  }
  REQUIRE_FALSE(quoted);
  REQUIRE(table.back() == std::vector{std::string()});
  table.pop_back();
  return table;
}

Table table_of(const Report& report) {
  return read(*csv::write(report, {}));
}

/// The cell of the row whose scope and rule these are.
std::string cell(const Table& table, std::string_view scope, std::string_view rule, std::string_view column) {
  const auto at = [&](std::string_view name) {
    const auto found = std::find(table[0].begin(), table[0].end(), name);
    REQUIRE(found != table[0].end());
    return static_cast<std::size_t>(found - table[0].begin());
  };
  for (const auto& row : table)
    if (row[at("scope")] == scope && row[at("rule")] == rule) return row[at(column)];
  return "no such row";
}

}  // namespace

TEST_CASE("CSV: a row a rule of the set, a row a rule of a document, a row a thing that was not read") {
  const Report report = test::report_sample();
  const Table table = table_of(report);
  std::size_t results = 0;
  for (const DocumentReport& document : report.documents) results += document.results.size();
  // The names, one file not read, one part of a file, one rule file that is wrong.
  CHECK(table.size() == 1 + report.coverage.size() + results + 3);
  for (const auto& row : table) CHECK(row.size() == table[0].size());
}

TEST_CASE("CSV: what a row says of a rule") {
  const Table table = table_of(test::report_sample());
  CHECK(cell(table, "set", "respect.3.8", "status") == "partial");
  CHECK(cell(table, "set", "respect.3.8", "covered") == "early warnings");
  CHECK(cell(table, "set", "respect.3.8", "lacking") == "missing: acceptable behaviour agreements");
  CHECK(cell(table, "set", "respect.3.8", "document") == "policies/asb-policy.docx");
  CHECK(cell(table, "set", "respect.3.p1", "basis") == "claimed");
  CHECK(cell(table, "set", "respect.4.1", "conflict") == "yes");
  CHECK(cell(table, "document", "respect.3.p1", "quote") == "consider sharing premises");
  CHECK(cell(table, "document", "respect.3.p1", "cue") == "will consider");
  CHECK(cell(table, "document", "fairness.entry", "savings") == "on 24 hours' written notice (clause 7.1, under Access)");
  CHECK(cell(table, "document", "respect.6.4", "status") == "not_checked");
  CHECK(cell(table, "unread", "", "document") == "old/policy.doc");
  CHECK(cell(table, "unread_part", "", "place") == "word/document.xml");
  CHECK(cell(table, "rule_file", "fairness.penalty", "status") == "not_checked");
}

TEST_CASE("CSV: a decision stands beside what the documents say by themselves") {
  const Table table = table_of(test::report_sample());
  CHECK(cell(table, "set", "respect.6.3", "status") == "alternative");
  CHECK(cell(table, "set", "respect.6.3", "real_status") == "missing");
  CHECK(cell(table, "set", "respect.6.3", "decision_reason") == "County-wide scheme");
  CHECK(cell(table, "set", "respect.6.3", "review_by") == "2027-03-01");
}

TEST_CASE("CSV: a clause's number is no number to a spreadsheet") {
  Report report = test::report_sample();
  report.documents[0].results[0].evidence.resize(1);
  report.documents[0].results[0].evidence[0].place = test::clause("4.10", {}, 37);
  CHECK(cell(table_of(report), "document", "respect.3.7", "place") == "clause 4.10");
}

TEST_CASE("CSV: what begins a formula gets an apostrophe, also behind what a spreadsheet passes over") {
  CHECK(csv::field("=1+1") == "'=1+1");
  CHECK(csv::field("+44") == "'+44");
  CHECK(csv::field("-1") == "'-1");
  CHECK(csv::field("@x") == "'@x");
  CHECK(csv::field("\tx") == "\"'\tx\"");
  CHECK(csv::field("\r=x") == "\"'\n=x\"");
  CHECK(csv::field(" =x") == "' =x");
  CHECK(csv::field("\"=x\"") == "\"'\"\"=x\"\"\"");
  CHECK(csv::field("'=x") == "''=x");
  CHECK(csv::field("\xE2\x80\x8B=x").starts_with("'"));
  CHECK(csv::field("\xEF\xBC\x9Dx").starts_with("'"));
  CHECK(csv::field("We = you") == "We = you");
  CHECK(csv::field("4.2(b)") == "4.2(b)");
  CHECK(csv::field("'tis") == "'tis");
}

TEST_CASE("CSV: the apostrophe can be taken off again") {
  const auto undone = [](const std::string& text) {
    return text.starts_with('\'') && csv::begins_formula(text.substr(1)) ? text.substr(1) : text;
  };
  for (const std::string words : {"=1", "'=1", "''=1", "'tis", " '=", "'", "''", "\"=", "plain", ""})
    CHECK(undone(read("\xEF\xBB\xBF" + csv::field(words) + "\r\n")[0][0]) == words);
}

TEST_CASE("CSV: hostile text breaks no row, no field begins a formula, texts stay whole") {
  for (const std::string_view hostile : test::kHostile) {
    const std::string words(hostile);
    INFO(words);
    const std::string text = *csv::write(test::report_saying(words), {});
    CHECK(base::is_valid_utf8(text));
    const Table table = read(text);
    for (const auto& row : table) {
      CHECK(row.size() == table[0].size());
      for (const std::string& value : row) {
        const std::size_t first = value.find_first_not_of(" \"");
        CHECK((first == std::string::npos || std::string_view("=+-@\t\r\n").find(value[first]) == std::string_view::npos));
      }
    }
  }
  const std::string all(100'000, 'x');
  CHECK(cell(table_of(test::report_saying(all)), "document", "respect.3.7", "quote") == all);
}
