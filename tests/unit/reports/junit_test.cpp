#include "reports/junit/junit.hpp"

#include <algorithm>

#include "base/utf8.hpp"
#include "reports/junit/suites.hpp"
#include "support/catch.hpp"
#include "support/report_saying.hpp"

using namespace tenet;
using namespace tenet::reports;
using namespace tenet::reports::junit;

namespace {

const Case& find(const Suite& suite, std::string_view begin) {
  const auto found = std::find_if(suite.cases.begin(), suite.cases.end(), [&](const Case& item) { return item.name.starts_with(begin); });
  REQUIRE(found != suite.cases.end());
  return *found;
}

}  // namespace

TEST_CASE("JUnit: one suite over all documents, one a document, one for rule files that are wrong") {
  const std::vector<Suite> suites = suites_of(test::report_sample());
  REQUIRE(suites.size() == 5);
  CHECK(suites[0].name == "all documents");
  CHECK(suites[1].name == "policies/asb-policy.docx");
  CHECK(suites[4].name == "rules");
  Report right = test::report_sample();
  right.problems.clear();
  CHECK(suites_of(right).size() == 4);
}

TEST_CASE("JUnit: gaps fail over the set and in no document") {
  const std::vector<Suite> suites = suites_of(test::report_sample());
  for (const char* rule : {"respect.3.8", "respect.3.p1", "respect.4.2", "respect.4.3"})
    CHECK(find(suites[0], rule).outcome == Outcome::failure);
  CHECK(find(suites[0], "respect.3.8").type == "partial");
  CHECK(find(suites[0], "respect.3.8").message == "missing: acceptable behaviour agreements");
  CHECK(find(suites[0], "respect.3.7").outcome == Outcome::passed);
  CHECK(suites[1].count(Outcome::failure) == 0);
}

TEST_CASE("JUnit: a decision skips, with who and why and what the documents say; an expired one does not") {
  Report report = test::report_sample();
  const Case decided = find(suites_of(report)[0], "respect.6.3");
  CHECK(decided.outcome == Outcome::skipped);
  CHECK(decided.message.contains("alternative, because County-wide scheme. Approved by Head of Housing"));
  CHECK(decided.message.contains("In the documents themselves: missing."));
  Coverage& row = report.coverage[7];
  REQUIRE(row.rule == "respect.6.3");
  row.status = Status::missing;
  row.tailoring->expired = true;
  const Case expired = find(suites_of(report)[0], "respect.6.3");
  CHECK(expired.outcome == Outcome::failure);
  CHECK(expired.details.contains("past its review date"));
}

TEST_CASE("JUnit: what was not read or judged is an error") {
  const std::vector<Suite> suites = suites_of(test::report_sample());
  CHECK(find(suites[0], "respect.6.4").outcome == Outcome::error);
  CHECK(find(suites[0], "respect.6.4").message == "The rule's check function stopped: instruction limit reached.");
  CHECK(find(suites[1], "respect.6.4").outcome == Outcome::error);
  CHECK(find(suites[3], "the document can be read").outcome == Outcome::error);
  CHECK(find(suites[4], "fairness.penalty").outcome == Outcome::error);
  CHECK(find(suites[1], "the document can be read").details.contains("An embedded document was not read. (word/document.xml)"));
}

TEST_CASE("JUnit: terms fail in the document that holds them") {
  const Suite agreement = suites_of(test::report_sample())[2];
  CHECK(find(agreement, "fairness.rent-without-set-off").outcome == Outcome::failure);
  CHECK(find(agreement, "fairness.rent-without-set-off").details.contains("3.1, under Rent: “pay the Rent"));
  CHECK(find(agreement, "fairness.entry").outcome == Outcome::passed);
  CHECK(find(agreement, "fairness.entry").details.contains("Beside it: 7.1, under Access: “on 24 hours' written notice”"));
  CHECK(find(agreement, "fairness.final-decision").outcome == Outcome::passed);
}

TEST_CASE("JUnit: a conflict and a claim pass, and say so") {
  const Suite set = suites_of(test::report_sample())[0];
  CHECK(find(set, "respect.4.1").outcome == Outcome::passed);
  CHECK(find(set, "respect.4.1").details.contains("a person must decide"));
  CHECK(find(set, "respect.4.1").details.contains("But: policies/asb-policy.docx, 5.9"));
  CHECK(find(set, "respect.3.p1").details.contains("a self-assessment form claims"));
}

TEST_CASE("JUnit: dots of file names make no folders") {
  const Suite set = suites_of(test::report_sample())[2];
  CHECK(set.cases.front().group == "agreements/tenancy <2026> & terms_odt.reading");
}

TEST_CASE("JUnit: hostile text is text, and a date that is none becomes one") {
  for (const std::string_view words : test::kHostile) {
    const std::string text = *junit::write(test::report_saying(std::string(words)), {});
    CHECK(base::is_valid_utf8(text));
    CHECK_FALSE(text.contains("<script"));
    CHECK_FALSE(text.contains("<!--"));
    CHECK_FALSE(text.contains("\x1B"));
    CHECK(text.contains("timestamp=\"1970-01-01T00:00:00\""));
  }
}
