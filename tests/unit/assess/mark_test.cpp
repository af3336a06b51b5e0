// How Tenet's own words are told from a person's.
#include "assess/mark.hpp"

#include "assess/carry.hpp"
#include "assess/self_assessment.hpp"
#include "support/catch.hpp"

using namespace tenet;
using assess::Entry;
using assess::SelfAssessment;
using Lines = std::vector<std::string>;

namespace {

SelfAssessment one_block() {
  SelfAssessment assessment;
  assessment.standards.push_back({});
  assessment.standards[0].commitments.push_back({});
  Entry entry;
  entry.rule = "respect.3.7";
  entry.status = Status::covered;
  assessment.standards[0].commitments[0].entries.push_back(entry);
  return assessment;
}

}  // namespace

TEST_CASE("marks: what was put below a mark is known again, however quotes and spaces are set; changed lines stay") {
  const Lines ours{"“We offer mediation” (policy.docx, 4.2)", "“It is free” (policy.docx, 4.3)"};
  const std::string mark = assess::mark_line("2026-11-22", ours);
  CHECK(mark.starts_with("Put here by Tenet on 22 November 2026 ("));
  CHECK(assess::without_marked(Lines{"Theirs.", mark, ours[0], ours[1], "Below."}) == Lines{"Theirs.", "Below."});
  CHECK(assess::without_marked(Lines{mark, "\"We offer  mediation\" (policy.docx, 4.2)", ours[1]}).empty());
  CHECK(assess::without_marked(Lines{mark, ours[0] + " And more.", ours[1]}) == Lines{ours[0] + " And more.", ours[1]});
}

TEST_CASE("records: every line of Tenet's is in it, a person's words are not") {
  SelfAssessment assessment = one_block();
  assess::carry({{{{"respect.3.7"}, "3.7", "J. Smith", {"Sixty were trained."}}, {{}, "Ducks", "A. Jones", {"Fed."}}}}, assessment);
  const Entry& entry = assessment.standards[0].commitments[0].entries[0];
  CHECK(entry.owner_and_date == "J. Smith");
  CHECK(entry.own_words == Lines{"Sixty were trained."});
  CHECK(assessment.leftovers == std::vector<assess::Leftover>{{"Ducks", {"Fed.", "Owner and date: A. Jones"}}});
  const assess::Checksums record = assess::read_record(assess::record_of(assessment));
  CHECK(record.contains(assess::checksum("Covered")));
  CHECK(record.contains(assess::checksum("None found.")));
  CHECK_FALSE(record.contains(assess::checksum(std::string(assess::kLastYears) + "Sixty were trained.")));
  CHECK(assess::read_record("Some other line.").empty());
  CHECK(assess::without_last_years(std::string(assess::kLastYears) + "Sixty were trained.") == "Sixty were trained.");
}
