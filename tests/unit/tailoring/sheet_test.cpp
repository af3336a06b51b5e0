// Decisions kept in a spreadsheet: every way of heading and dating them that people use, and messages that name row and column.
#include "tailoring/sheet.hpp"

#include "support/catch.hpp"

using namespace tenet;
using namespace tenet::tailoring;

namespace {

constexpr std::string_view kHeader = "rule,decision,reason,approved_by,on,review_by,evidence\n";

ruleset::TailoringFile read(std::string_view rows) {
  return read_sheet(std::string(kHeader) + std::string(rows), "t.csv");
}

std::string only_problem(const ruleset::TailoringFile& file) {
  REQUIRE(file.problems.size() == 1);
  CHECK(file.entries.empty());
  return file.problems.front().message;
}

}  // namespace

TEST_CASE("a row is a decision: about which rule, what, why, who, when and until when") {
  const auto file = read(
      "respect.3.p4,not applicable,No warden scheme,Head of Housing,2026-03-01,01/03/2027,\n"
      "respect.3.7,Alternative,County scheme,Board,1 March 2026,1.3.2027,\"Protocol, section 4\"\n");
  CHECK(file.problems.empty());
  REQUIRE(file.entries.size() == 2);
  const TailoringEntry& first = file.entries[0];
  CHECK(first.rule == "respect.3.p4");
  CHECK(first.place == "t.csv, row 2");
  CHECK(first.note.decision == Status::not_applicable);
  CHECK(first.note.reason == "No warden scheme");
  CHECK(first.note.approved_by == "Head of Housing");
  CHECK(first.note.on == "2026-03-01");
  CHECK(first.note.review_by == "2027-03-01");
  CHECK(first.note.evidence.empty());
  CHECK(file.entries[1].note.decision == Status::alternative);
  CHECK(file.entries[1].note.evidence == "Protocol, section 4");
}

TEST_CASE("headings may be written as people write them, in any order, with columns of one's own between") {
  const auto file = read_sheet(
      "Organisation;Example Homes\n\nReview by;Rule ID;My notes;DECISION;Reason;Approved by;On\n"
      "01/03/2027;Respect.3.P4;ask again;N/A;None here;Head;01/03/2026\n",
      "t.csv");
  CHECK(file.problems.empty());
  CHECK(file.organisation == "Example Homes");
  REQUIRE(file.entries.size() == 1);
  CHECK(file.entries[0].rule == "respect.3.p4");
  CHECK(file.entries[0].place == "t.csv, row 4");
  CHECK(file.entries[0].note.review_by == "2027-03-01");
}

TEST_CASE("whose decisions they are stands in a row above, in a comment or in a column") {
  const std::string row = "a.1,n/a,r,w,2026-03-01,2027-03-01,";
  CHECK(read("# organisation: Example Homes\n" + row + "\n").organisation == "Example Homes");
  CHECK(read_sheet("# Organisation,Example Homes\n" + std::string(kHeader) + row, "t.csv").organisation == "Example Homes");
  CHECK(read_sheet("rule,decision,reason,approved_by,on,review_by,organization\n" + row + "Example Homes", "t.csv").organisation ==
        "Example Homes");
  const auto two = read("# organisation: Example Homes\n# organisation: Other Homes\n");
  CHECK(only_problem(two) ==
        "t.csv, row 3: the organisation is 'Other Homes' here and 'Example Homes' above; a tailoring file is of one organisation");
}

TEST_CASE("a row that names a rule and nothing else is not decided yet, and no mistake") {
  const auto file = read("respect.3.p4,,,,,,\n,,,,,,\n# a comment,,,,,,\n");
  CHECK(file.problems.empty());
  CHECK(file.entries.empty());
  CHECK(file.undecided == 1);
}

TEST_CASE("what a decision lacks is named with its row and column") {
  CHECK(only_problem(read("a.1,n/a,,Head,2026-03-01,2027-03-01,")) == "t.csv, row 2, 'a.1': column C (reason) is empty: it says why");
  CHECK(only_problem(read("a.1,n/a,r,,2026-03-01,2027-03-01,")) ==
        "t.csv, row 2, 'a.1': column D (approved_by) is empty: it says who approved it");
  CHECK(only_problem(read("a.1,n/a,r,w,,2027-03-01,")) == "t.csv, row 2, 'a.1': column E (on) is empty: it says when it was decided");
  CHECK(only_problem(read("a.1,n/a,r,w,2026-03-01,,")) ==
        "t.csv, row 2, 'a.1': column F (review_by) is empty: it says until when it holds");
  CHECK(only_problem(read("a.1,,r,w,2026-03-01,2027-03-01,")) ==
        "t.csv, row 2, 'a.1': column B (decision) is empty: it says what was decided: not applicable, or alternative");
  CHECK(only_problem(read(",n/a,r,w,2026-03-01,2027-03-01,")) == "t.csv, row 2: column A (rule) is empty: which rule is this about?");
}

TEST_CASE("what cannot be understood is shown with what may be written") {
  CHECK(only_problem(read("a.1,maybe,r,w,2026-03-01,2027-03-01,")) ==
        "t.csv, row 2, 'a.1': column B (decision): 'maybe' is neither 'not applicable' nor 'alternative'");
  CHECK(only_problem(read("a.1,n/a,r,w,03/13/2026,2027-03-01,")) ==
        "t.csv, row 2, 'a.1': column E (on): '03/13/2026' is not a day; write 2026-03-01 or 01/03/2026, the day first");
}

TEST_CASE("headings that are missing or mistyped are named, once for the file") {
  const auto mistyped = read_sheet("rule,decision,reason,aproved by,on,review_by\na.1,n/a,r,w,2026-03-01,2027-03-01\n", "t.csv");
  CHECK(only_problem(mistyped) == "t.csv, row 1: there is no column approved_by - is column D, headed 'aproved by', meant?");
  const auto missing = read_sheet("rule,decision,reason,on,review_by\na.1,n/a,r,2026-03-01,2027-03-01\n", "t.csv");
  CHECK(only_problem(missing) == "t.csv, row 1: there is no column approved_by: it says who approved it");
  const auto twice = read_sheet("rule,decision,reason,approved_by,on,review_by,Reason\n", "t.csv");
  CHECK(only_problem(twice) == "t.csv, row 1: columns C and G are both headed reason");
  CHECK(only_problem(read_sheet("a,b\n1,2\n", "t.csv")) ==
        "t.csv: no row names the columns; the first row must have the headings rule, decision, reason, approved_by, on, review_by (and may "
        "have evidence)");
  CHECK(read_sheet("", "t.csv").problems.size() == 1);
}

TEST_CASE("days are read as they are written in England, and as ISO writes them") {
  CHECK(day_in("2026-03-01") == "2026-03-01");
  CHECK(day_in("01/03/2026") == "2026-03-01");
  CHECK(day_in("1/3/2026") == "2026-03-01");
  CHECK(day_in("1.3.2026") == "2026-03-01");
  CHECK(day_in("1-Mar-2026") == "2026-03-01");
  CHECK(day_in("29 February 2028") == "2028-02-29");
  for (const char* wrong : {"", "29/02/2026", "01/03/26", "soon", "2026-03", "1/3/2026/4", "03/13/2026", "99999999999/1/2026"}) {
    CAPTURE(wrong);
    CHECK_FALSE(day_in(wrong).has_value());
  }
}

TEST_CASE("no file makes an endless list of decisions or messages") {
  std::string many(kHeader);
  for (std::size_t i = 0; i < ruleset::kMostDecisions + 3; ++i) many += "a.1,n/a,r,w,2026-03-01,2027-03-01,\n";
  const auto file = read_sheet(many, "t.csv");
  CHECK(file.entries.size() == ruleset::kMostDecisions);
  REQUIRE(file.problems.size() == 1);
  CHECK(file.problems[0].message == "t.csv, row 5002: more than 5000 decisions; what follows is not read");
  const auto too_long = read("a.1,n/a," + std::string(ruleset::kLongestDecisionText + 1, 'r') + ",w,2026-03-01,2027-03-01,");
  CHECK(too_long.entries.empty());
}
