// What only shows beside the rules: whether they exist, whether each is decided once, and whether the decision can be had.
#include "ruleset/tailoring.hpp"

#include "support/catch.hpp"

using namespace tenet;

namespace {

ruleset::Ruleset rules() {
  ruleset::Ruleset set;
  set.packs.emplace_back();
  // In the order that a ruleset keeps.
  for (const auto& [id, form] :
       {std::pair("fairness.entry", Form::term), std::pair("respect.3.10", Form::block), std::pair("respect.3.p4", Form::block)}) {
    ruleset::Rule rule;
    rule.info.id = id;
    rule.info.form = form;
    rule.info.title = "Title";
    set.packs[0].rules.push_back(rule);
  }
  return set;
}

TailoringEntry entry(std::string rule, Status decision = Status::not_applicable) {
  TailoringEntry made;
  made.rule = std::move(rule);
  made.note = {decision, Status::missing, "r", "w", "2026-03-01", "2027-03-01", "", false};
  made.place = "t.lua:" + std::to_string(made.rule.size());
  return made;
}

ruleset::TailoringFile checked(std::vector<TailoringEntry> entries) {
  ruleset::TailoringFile file;
  file.entries = std::move(entries);
  ruleset::check_decisions(file, rules());
  return file;
}

}  // namespace

TEST_CASE("entries come by rule id, with the rules' titles") {
  const auto file = checked({entry("respect.3.p4"), entry("respect.3.10"), entry("fairness.entry")});
  CHECK(file.problems.empty());
  REQUIRE(file.entries.size() == 3);
  CHECK(file.entries[0].rule == "fairness.entry");
  CHECK(file.entries[1].rule == "respect.3.10");
  CHECK(file.entries[1].title == "Title");
}

TEST_CASE("a rule that does not exist is answered with the nearest") {
  const auto file = checked({entry("respect.3.p44")});
  CHECK(file.entries.empty());
  REQUIRE(file.problems.size() == 1);
  CHECK(file.problems[0].message ==
        "t.lua:13: not_applicable 'respect.3.p44': there is no rule 'respect.3.p44' - did you mean 'respect.3.p4'?");
}

TEST_CASE("a rule is decided once") {
  const auto file = checked({entry("respect.3.p4"), entry("respect.3.p4", Status::alternative)});
  CHECK(file.entries.size() == 1);
  REQUIRE(file.problems.size() == 1);
  CHECK(file.problems[0].message == "t.lua:12: alternative 'respect.3.p4': it is decided already, at t.lua:12; this one is left out");
}

TEST_CASE("a term has no alternative, and a review comes after the decision") {
  CHECK(checked({entry("fairness.entry", Status::alternative)}).problems.size() == 1);
  TailoringEntry early = entry("respect.3.p4");
  early.note.review_by = "2026-02-28";
  const auto file = checked({early});
  REQUIRE(file.problems.size() == 1);
  CHECK(file.problems[0].message ==
        "t.lua:12: not_applicable 'respect.3.p4': review_by (2026-02-28) lies before on (2026-03-01): the decision would never hold");
}
