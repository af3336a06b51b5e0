#include "engine/crosswalk.hpp"

#include "engine/unrecognised.hpp"
#include "readers/text/text.hpp"
#include "support/catch.hpp"

using namespace tenet;

namespace {

Coverage row(std::string rule, Status status) {
  Coverage coverage;
  coverage.rule = std::move(rule);
  coverage.status = status;
  return coverage;
}

ruleset::Ruleset with_kin(std::string rule, std::vector<std::string> kin) {
  ruleset::Ruleset rules;
  rules.packs.emplace_back();
  rules.packs[0].rules.emplace_back();
  rules.packs[0].rules[0].info.id = std::move(rule);
  rules.packs[0].rules[0].kin = std::move(kin);
  return rules;
}

}  // namespace

TEST_CASE("a gap names the kin that came out better, whichever of the two named the other") {
  for (const auto& rules : {with_kin("a.1", {"b.1"}), with_kin("b.1", {"a.1"})}) {
    std::vector<Coverage> coverage = {row("a.1", Status::missing), row("b.1", Status::covered)};
    engine::add_kin(coverage, {}, engine::kinship_of(rules));
    REQUIRE(coverage[0].kin.size() == 1);
    CHECK(coverage[0].kin[0].rule == "b.1");
    CHECK(coverage[0].kin[0].status == Status::covered);
    CHECK(coverage[0].status == Status::missing);
    CHECK(coverage[1].kin.empty());
  }
}

TEST_CASE("kin that came out no better, or were not judged, are not named") {
  const ruleset::Ruleset rules = with_kin("a.1", {"b.1", "c.1", "a.1"});
  std::vector<Coverage> coverage = {row("a.1", Status::weak), row("b.1", Status::weak)};
  engine::add_kin(coverage, {}, engine::kinship_of(rules));
  CHECK(coverage[0].kin.empty());
}

TEST_CASE("kin bring their best evidence and where it stands") {
  std::vector<Coverage> coverage = {row("a.1", Status::missing), row("b.1", Status::covered)};
  coverage[1].documents = {"two.docx"};
  DocumentReport document;
  document.path = "two.docx";
  document.results.emplace_back();
  document.results[0].rule = "b.1";
  document.results[0].status = Status::covered;
  document.results[0].evidence.emplace_back();
  document.results[0].evidence[0].quote = "we offer mediation";
  engine::add_kin(coverage, {document}, engine::kinship_of(with_kin("a.1", {"b.1"})));
  REQUIRE(coverage[0].kin[0].evidence);
  CHECK(coverage[0].kin[0].evidence->quote == "we offer mediation");
  CHECK(coverage[0].kin[0].evidence->document == "two.docx");
}

TEST_CASE("clauses without evidence are listed; headings, labels and what was recognised are not") {
  const auto document = readers::read_markdown(
      "# Pets and other animals are welcome here\n\nSigned: ....\n\nYou may keep one cat in the house.\n\nYou must not park a lorry here.",
      "a.md");
  REQUIRE(document);
  RuleResult found;
  found.evidence.emplace_back();
  found.evidence[0].place.block = BlockId{3};
  const std::vector<Clause> clauses = engine::unrecognised_clauses(*document, {found});
  REQUIRE(clauses.size() == 1);
  CHECK(clauses[0].text == "You must not park a lorry here.");
  CHECK(clauses[0].place.block == BlockId{4});
}
