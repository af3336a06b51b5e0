// What the landlord decided stands in front, what the documents say stays beside it, and past the review it counts again.
#include "engine/tailor.hpp"

#include "support/catch.hpp"

using namespace tenet;

namespace {

TailoringEntry decided(std::string rule, Status decision) {
  TailoringEntry entry;
  entry.rule = std::move(rule);
  entry.note = {decision, Status::missing, "why", "who", "2026-03-01", "2027-03-01", "", false};
  return entry;
}

RuleResult result(std::string rule, Form form, Status status) {
  RuleResult row;
  row.rule = std::move(rule);
  row.form = form;
  row.status = status;
  return row;
}

Coverage over_set(std::string rule, Status status) {
  Coverage row;
  row.rule = std::move(rule);
  row.status = status;
  return row;
}

/// Two documents: a.1 is missing and partly there, a.2 covered, the term t.1 flagged in one of them.
Report sample(std::vector<TailoringEntry> entries, std::string date = "2026-11-22") {
  Report report;
  report.date = std::move(date);
  report.documents.resize(2);
  report.documents[0].results = {result("a.1", Form::block, Status::missing), result("a.2", Form::block, Status::covered),
                                 result("t.1", Form::term, Status::clear)};
  report.documents[1].results = {result("a.1", Form::block, Status::partial), result("t.1", Form::term, Status::flagged)};
  report.coverage = {over_set("a.1", Status::partial), over_set("a.2", Status::covered)};
  report.tailoring = Tailoring{{"t.lua"}, std::move(entries)};
  engine::tailor(report);
  return report;
}

}  // namespace

TEST_CASE("a decision stands over the set and in every document, with the real result of each beside it") {
  const Report report = sample({decided("a.1", Status::alternative)});
  CHECK(report.coverage[0].status == Status::alternative);
  REQUIRE(report.coverage[0].tailoring.has_value());
  CHECK(report.coverage[0].tailoring->real == Status::partial);
  CHECK(report.coverage[0].tailoring->reason == "why");
  CHECK(report.documents[0].results[0].status == Status::alternative);
  CHECK(report.documents[0].results[0].tailoring->real == Status::missing);
  CHECK(report.documents[1].results[0].tailoring->real == Status::partial);
  CHECK(report.coverage[1].status == Status::covered);
  CHECK_FALSE(report.coverage[1].tailoring.has_value());
  CHECK(report.tailoring->entries[0].use == TailoringUse::applied);
  CHECK(report.tailoring->entries[0].note.real == Status::partial);
}

TEST_CASE("on its last day a decision holds; on the next the real result is back, and says so") {
  CHECK(sample({decided("a.1", Status::not_applicable)}, "2027-03-01").coverage[0].status == Status::not_applicable);
  const Report after = sample({decided("a.1", Status::not_applicable)}, "2027-03-02");
  CHECK(after.coverage[0].status == Status::partial);
  CHECK(after.coverage[0].tailoring->expired);
  CHECK(after.documents[0].results[0].status == Status::missing);
  CHECK(after.documents[0].results[0].tailoring->expired);
  CHECK(after.tailoring->entries[0].use == TailoringUse::expired);
}

TEST_CASE("a decision about what is covered anyway stands, and is said not to be needed") {
  const Report report = sample({decided("a.2", Status::alternative)});
  CHECK(report.coverage[1].status == Status::alternative);
  CHECK(report.coverage[1].tailoring->real == Status::covered);
  CHECK(report.tailoring->entries[0].use == TailoringUse::not_needed);
}

TEST_CASE("a term is set aside where it was found; where it is clear there is nothing to decide") {
  const Report report = sample({decided("t.1", Status::not_applicable)});
  CHECK(report.documents[0].results[2].status == Status::clear);
  CHECK_FALSE(report.documents[0].results[2].tailoring.has_value());
  CHECK(report.documents[1].results[1].status == Status::not_applicable);
  CHECK(report.documents[1].results[1].tailoring->real == Status::flagged);
  CHECK(report.tailoring->entries[0].use == TailoringUse::applied);
  CHECK(report.tailoring->entries[0].note.real == Status::flagged);
}

TEST_CASE("an entry about a rule that was not judged is kept and said to be so") {
  CHECK(sample({decided("b.9", Status::not_applicable)}).tailoring->entries[0].use == TailoringUse::not_selected);
}

TEST_CASE("tailoring again gives the same, and taking a decision away gives the real results") {
  Report report = sample({decided("a.1", Status::alternative), decided("t.1", Status::not_applicable)});
  const Report once = report;
  engine::tailor(report);
  CHECK(report == once);
  report.tailoring->entries.clear();
  engine::tailor(report);
  CHECK(report.coverage == sample({}).coverage);
  CHECK(report.documents == sample({}).documents);
}
