#include "assess/self_assessment.hpp"

#include <algorithm>

#include "assess/cells.hpp"
#include "support/catch.hpp"
#include "support/report_sample.hpp"

using namespace tenet;
using namespace tenet::assess;

namespace {

const Entry& entry(const SelfAssessment& assessment, std::string_view rule) {
  for (const Standard& standard : assessment.standards)
    for (const Commitment& commitment : standard.commitments)
      for (const Entry& each : commitment.entries)
        if (each.rule == rule) return each;
  FAIL("no entry " << rule);
  throw 0;
}

SelfAssessment sample() {
  return self_assessment_of(test::report_sample(), "Example Homes");
}

std::string words(const Paragraphs& paragraphs) {
  return lines_of(paragraphs);
}
}  // namespace

TEST_CASE("the front page says whose it is, of when, and what was read against what") {
  const SelfAssessment assessment = sample();
  CHECK(assessment.organisation == "Example Homes");
  CHECK(assessment.date == "2026-11-22");
  CHECK(assessment.tool == "Tenet 0.1.0");
  REQUIRE(assessment.documents.size() == 2);
  CHECK(assessment.documents[0] == DocumentLine{"asb-policy.docx", "Anti-social Behaviour Policy", "ASB policy", 3120, 5});
  CHECK(assessment.packs[0] == PackLine{"Respect Standard for Housing Management", "Guide for landlords, 2006", "1.0.0", 9});
}

TEST_CASE("commitments have the pack's titles; the landlord's own blocks come before those done with partners") {
  const SelfAssessment assessment = sample();
  REQUIRE(assessment.standards.size() == 1);
  const Commitment& third = assessment.standards[0].commitments[0];
  CHECK(third.title == "Commitment 3: preventing problems");
  REQUIRE(third.entries.size() == 3);
  CHECK(third.entries[2].rule == "respect.3.p1");
  CHECK(third.entries[2].done_by == DoneBy::partners);
  CHECK(third.entries[2].reference == "3.p1");
}

TEST_CASE("evidence is quoted with its document and clause, an element once") {
  const Entry covered = entry(sample(), "respect.3.7");
  REQUIRE(covered.evidence.size() == 2);
  CHECK(covered.evidence[0] ==
        Quote{"Before legal action our officers will: screen every case to decide whether it is suitable for mediation", "asb-policy.docx",
              "4.2(b), under Mediation", ""});
  CHECK(place_of(covered.evidence[1]) == "asb-policy.docx, 4.2(c), under Mediation");
  CHECK(words(evidence_cell(covered)).contains("asb-policy.docx, 4.2(b), under Mediation\n\n“Before"));
  CHECK(covered.gaps.empty());
  CHECK(covered.next_step.empty());
}

TEST_CASE("a block that is partly covered says which elements are missing; what is optional is no gap") {
  CHECK(entry(sample(), "respect.3.8").gaps == std::vector<std::string>{"Missing: acceptable behaviour agreements."});
}

TEST_CASE("weak words are shown with the cue that makes them weak, and forms with what they are") {
  const Entry weak = entry(sample(), "respect.3.p1");
  CHECK(weak.evidence[0].remark == "only “will consider”: an aim, not a commitment");
  CHECK(weak.claimed);
  CHECK(weak.gaps.back() == "Claimed in a self-assessment form, not shown in a policy or procedure.");
  CHECK(words(status_cell(weak)).contains("Weak\nclaimed in a form only"));
}

TEST_CASE("a conflict is for a person to decide, and both sides are quoted") {
  const Entry conflict = entry(sample(), "respect.4.1");
  REQUIRE(conflict.evidence.size() == 2);
  CHECK(conflict.evidence[1].remark == "says the opposite");
  CHECK(conflict.gaps[0].contains("A person decides"));
  CHECK(role_of(conflict) == office::Role::middling);
  CHECK(words(comply_cell(conflict)) == "Partial");
}

TEST_CASE("what was denied is quoted as denial") {
  const Entry denied = entry(sample(), "respect.4.2");
  CHECK(denied.evidence[0].remark == "says that it is not done");
  CHECK(words(comply_cell(denied)) == "No");
}

TEST_CASE("what was not found says what was looked for") {
  const Entry missing = entry(sample(), "respect.4.3");
  CHECK(missing.evidence.empty());
  CHECK(words(evidence_cell(missing)) == "None found.");
  CHECK(words(gap_cell(missing)) == "Nothing was found in the documents read.\nLooked for: residents are involved.");
}

TEST_CASE("a decision is shown with who, why and until when, and the real result beside it") {
  const Entry decided = entry(sample(), "respect.6.3");
  CHECK(words(status_cell(decided)) == "Alternative\nby decision");
  CHECK(words(gap_cell(decided)) ==
        "Done instead: County-wide scheme.\nEvidence of it: Joint protocol.docx, section 4.\n"
        "Decided by: Head of Housing on 1 March 2026, to be reviewed by 1 March 2027.\nThe documents by themselves: missing.");
}

TEST_CASE("a decision past its review is told, and the real result counts") {
  Report report = test::report_sample();
  for (Coverage& row : report.coverage) {
    if (!row.tailoring) continue;
    row.tailoring->expired = true;
    row.status = row.tailoring->real;
  }
  const Entry expired = entry(self_assessment_of(report, ""), "respect.6.3");
  CHECK(words(status_cell(expired)) == "Missing");
  CHECK(words(gap_cell(expired)).contains("What the documents show counts again."));
  CHECK(words(gap_cell(expired)).contains("Nothing was found"));
}

TEST_CASE("what could not be read or judged is named with its reason") {
  const std::vector<Omission> omissions = sample().omissions;
  const auto has_what = [&](std::string_view what) {
    return std::any_of(omissions.begin(), omissions.end(),
                       [&](const Omission& each) { return each.what.contains(what) && !each.why.empty(); });
  };
  CHECK(omissions[0].what == "policy.doc");
  CHECK(omissions[0].whole_file);
  CHECK(has_what("asb-policy.docx"));
  CHECK(has_what("respect.6.4"));
  CHECK(has_what("fairness.penalty"));
}

TEST_CASE("terms stand in an annex, flagged ones first, with two of their places") {
  const std::vector<TermLine> terms = sample().terms;
  REQUIRE(terms.size() == 2);
  CHECK(terms[0].status == Status::flagged);
  CHECK(terms[0].quotes.size() == 2);
  CHECK(terms[0].more == 6);
  CHECK(terms[1].status == Status::qualified);
}

TEST_CASE("evidence comes of different documents before more of the same, and forms only where no policy says it") {
  Report report = test::report_sample();
  DocumentReport procedure = report.documents[0];
  procedure.path = "policies/procedure.odt";
  DocumentReport form = report.documents[0];
  form.path = "policies/last-year.docx";
  form.kind = "self-assessment";
  report.documents = {form, report.documents[0], procedure};
  const Entry covered = entry(self_assessment_of(report, ""), "respect.3.7");
  // The second document is quoted for the second element; a third quote would only repeat, and the form is not needed.
  REQUIRE(covered.evidence.size() == 2);
  CHECK(place_of(covered.evidence[0]) == "asb-policy.docx, 4.2(b), under Mediation");
  CHECK(place_of(covered.evidence[1]) == "procedure.odt, 4.2(c), under Mediation");
  report.documents = {form};
  CHECK(entry(self_assessment_of(report, ""), "respect.3.7").evidence[0].remark == "claimed in a self-assessment form");
}

TEST_CASE("documents of the same name are told apart by their folders") {
  Report report = test::report_sample();
  report.documents.resize(2);
  report.documents[0].path = "north/policy.docx";
  report.documents[1].path = "south\\policy.docx";
  const SelfAssessment assessment = self_assessment_of(report, "");
  CHECK(assessment.documents[0].name == "north/policy.docx");
  CHECK(assessment.documents[1].name == "south\\policy.docx");
}

TEST_CASE("long quotes are shortened at spaces, never in a word") {
  Report report = test::report_sample();
  std::string context;
  for (int i = 0; i < 4000; ++i) context += "residents ";
  report.documents[0].results[0].evidence[0].context =
      context + "screen every case to decide whether it is suitable for mediation " + context;
  const Entry covered = entry(self_assessment_of(report, ""), "respect.3.7");
  CHECK(covered.evidence[0].words.size() < 400);
  CHECK(covered.evidence[0].words.contains("screen every case"));
  CHECK(covered.evidence[0].words.contains("… residents"));
}
