// What is said, and of what: from a report to comments, without any file.
#include "annotate/comments.hpp"

#include "support/catch.hpp"

using namespace tenet;
using annotate::Comment;

namespace {

Evidence at(std::uint32_t block, std::uint32_t start, std::uint32_t end, const std::string& quote, const std::string& element = "") {
  Evidence evidence;
  evidence.element = element;
  evidence.quote = quote;
  evidence.place.block = BlockId{block};
  evidence.place.start = start;
  evidence.place.end = end;
  return evidence;
}

RuleResult result(const std::string& rule, Form form, Status status) {
  RuleResult row;
  row.rule = rule;
  row.form = form;
  row.pack = rule.substr(0, rule.find('.'));
  row.title = "Title of " + rule;
  row.source = "A source";
  row.status = status;
  row.advice = "Do this.";
  return row;
}

annotate::Background background() {
  RuleInfo rule;
  rule.id = "fairness.a";
  rule.why = "It shifts the risk.";
  return {{rule}, {{"tenancy", "1", "What an agreement should have", 3, "", {}}}, "2026-11-22", "1.2.3"};
}

}  // namespace

TEST_CASE("a term says what it may be, why, what to do and who says so") {
  DocumentReport report;
  report.results.push_back(result("fairness.a", Form::term, Status::flagged));
  report.results.back().evidence.push_back(at(3, 5, 9, "rent"));
  const std::vector<Comment> comments = comments_of(report, background(), EvidenceComments::left_out);
  REQUIRE(comments.size() == 2);
  CHECK(comments[0].kind == CommentKind::unfair);
  CHECK(comments[0].target == annotate::Target{BlockId{3}, 5, 9});
  CHECK(comments[0].paragraphs ==
        std::vector<std::string>{"May be unfair: Title of fairness.a", "Why: It shifts the risk.", "What to do: Do this.",
                                 "Source: A source. Rule: fairness.a. Only a court decides whether a term is unfair."});
}

TEST_CASE("a qualified term is spoken of more softly, with its saving") {
  DocumentReport report;
  report.results.push_back(result("fairness.b", Form::term, Status::qualified));
  report.results.back().evidence.push_back(at(3, 5, 9, "rent"));
  report.results.back().qualifiers.push_back(at(3, 20, 40, "except where the law allows"));
  report.results.back().qualifiers.back().place.number = "4.2";
  const std::vector<std::string> said = comments_of(report, background(), EvidenceComments::left_out)[0].paragraphs;
  CHECK(said[0] == "May be fair with its saving: Title of fairness.b");
  CHECK(said[1] == "A saving stands beside the term. Read both together: it may be right as it stands.");
  CHECK(said[2] == "The saving: “except where the law allows” (4.2)");
  CHECK(said[3] == "If it is not: Do this.");
}

TEST_CASE("other packs' terms have their own words, and clear ones none") {
  DocumentReport report;
  report.results = {result("outdated.a", Form::term, Status::flagged), result("house.a", Form::term, Status::flagged),
                    result("fairness.c", Form::term, Status::clear)};
  for (RuleResult& row : report.results) row.evidence.push_back(at(1, 0, 4, "rent"));
  const std::vector<Comment> comments = comments_of(report, background(), EvidenceComments::left_out);
  REQUIRE(comments.size() == 3);
  CHECK(comments[0].kind == CommentKind::outdated);
  CHECK(comments[0].paragraphs[0] == "May be out of date: Title of outdated.a");
  CHECK(comments[1].kind == CommentKind::term);
  CHECK(comments[1].paragraphs[0] == "To look at: Title of house.a");
}

TEST_CASE("the same rule at overlapping words is said once, several rules each for itself, in the order of the document") {
  DocumentReport report;
  report.results = {result("fairness.a", Form::term, Status::flagged), result("fairness.b", Form::term, Status::flagged)};
  report.results[0].evidence = {at(5, 0, 4, "late"), at(2, 10, 20, "first"), at(2, 15, 30, "overlapping"), at(2, 30, 35, "touching")};
  report.results[1].evidence = {at(2, 10, 20, "first")};
  std::vector<std::pair<std::string, annotate::Target>> said;
  for (const Comment& comment : comments_of(report, background(), EvidenceComments::left_out))
    if (comment.target) said.emplace_back(comment.rule, *comment.target);
  CHECK(said == std::vector<std::pair<std::string, annotate::Target>>{{"fairness.b", {BlockId{2}, 10, 20}},
                                                                      {"fairness.a", {BlockId{2}, 10, 30}},
                                                                      {"fairness.a", {BlockId{2}, 30, 35}},
                                                                      {"fairness.a", {BlockId{5}, 0, 4}}});
}

TEST_CASE("with evidence, the best words for each element are commented, with what falls short") {
  DocumentReport report;
  RuleResult row = result("respect.1.1", Form::block, Status::partial);
  row.elements = {{"offer", "Mediation is offered", false, Status::covered, ""}, {"screen", "", false, Status::weak, ""}};
  row.evidence = {at(2, 0, 5, "offer", "offer"), at(4, 0, 5, "again", "offer"), at(3, 0, 5, "consider", "screen")};
  row.evidence[2].force = Force::aspirational;
  row.evidence[2].cue = "will consider";
  report.results.push_back(row);
  CHECK(comments_of(report, background(), EvidenceComments::left_out).size() == 1);
  const std::vector<Comment> comments = comments_of(report, background(), EvidenceComments::shown);
  REQUIRE(comments.size() == 3);
  CHECK(comments[0].kind == CommentKind::evidence);
  CHECK(comments[0].paragraphs == std::vector<std::string>{"Partial: Title of respect.1.1",
                                                           "These words are for “Mediation is offered”: covered.",
                                                           "Source: A source. Rule: respect.1.1."});
  CHECK(comments[1].paragraphs[1] == "These words are for “screen”: weak.");
  CHECK(comments[1].paragraphs[2] == "Only “will consider”: an aim, not a commitment.");
}

TEST_CASE("the last comment lists gaps by pack, what was not judged and what was not read") {
  DocumentReport report;
  report.kind = "tenancy-agreement";
  report.kind_reason = "the title says so";
  report.results = {result("tenancy.a", Form::block, Status::covered), result("tenancy.b", Form::block, Status::missing),
                    result("tenancy.c", Form::procedure, Status::weak), result("fairness.x", Form::term, Status::not_checked)};
  report.results[3].message = "a limit was reached";
  report.diagnostics.push_back({"image-not-read", "An image is not read.", {}});
  const Comment last = comments_of(report, background(), EvidenceComments::left_out).back();
  CHECK(last.kind == CommentKind::gaps);
  CHECK_FALSE(last.target);
  CHECK(last.paragraphs ==
        std::vector<std::string>{
            "Gaps in this document, as checked by Tenet 1.2.3 on 22 November 2026", "Read as tenancy-agreement: the title says so.",
            "What an agreement should have:", "Missing: tenancy.b Title of tenancy.b", "Weak: tenancy.c Title of tenancy.c",
            "fairness:", "Not checked: fairness.x Title of fairness.x (a limit was reached)", "Not read: An image is not read."});
}

TEST_CASE("no gaps and nothing judged are told apart") {
  DocumentReport report;
  CHECK(comments_of(report, background(), EvidenceComments::left_out)[0].paragraphs.back() ==
        "None of the rules chosen is for this kind of document: nothing was judged.");
  report.results = {result("tenancy.a", Form::block, Status::covered)};
  CHECK(comments_of(report, background(), EvidenceComments::left_out)[0].paragraphs.back() == "The rules used found no gaps.");
}
