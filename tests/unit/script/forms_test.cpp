#include "unit/script/support.hpp"

using namespace tenet;
using namespace tenet::script::test;

namespace {

const char* const kThreeForms = R"lua(
words "mediation" { "mediation", "mediator", re[[mediat\w+]] }
words "enforce" { "injunction" }

block {
  id = "respect.3.7",
  title = "Cases are screened for mediation",
  source = { standard = "Respect Standard", clause = "Commitment 3, building block 7" },
  why = "It matters.",
  where = { not_heading = { "definitions" }, kinds = { "paragraph", "list_item" }, quoted = false },
  elements = {
    { id = "screen", find = { "(screen|assess) ...10 {mediation}" } },
    { id = "refer", find = "offer {mediation}", covered_when = "committed", at_least = 2,
      value = { at_most = "2 working days" } },
    { id = "exclude", find = { "never use {mediation}" }, polarity = "negative", optional = true },
  },
  ignore = { "trained in {mediation}" },
  form = { "mediation" },
  kin = { "charter.2.4" },
  group = "core",
  severity = "high",
  applies_to = { "asb-policy" },
  advice = "Say so.",
  examples = {
    covered { "We must offer mediation." , because = "a duty" },
    covered { "We will offer mediation." },
    partial { [[
# Heading
- item]], elements = { refer = "covered", screen = "missing" }, kind = "asb-policy" },
  },
}

term {
  id = "fairness.set-off",
  title = "No set-off",
  find = { "without set-off" },
  unless = { "except ...8 law" },
  unless_within = "clause",
  examples = { flagged { "Rent is payable without set-off." } },
}

procedure {
  id = "respect.6.2",
  title = "Support is linked to triggers",
  whenever = { find = { "{enforce}" } },
  expect = { find = { "assess ...10 support" }, linked = false },
  no_trigger = "not_applicable",
}
)lua";

const ruleset::Rule& rule(const ruleset::Ruleset& set, std::string_view id) {
  const ruleset::Rule* found = set.find(id);
  REQUIRE(found != nullptr);
  return *found;
}

}  // namespace

TEST_CASE("the three forms become rules") {
  const auto set = load(kThreeForms);
  CHECK(problems(set) == "");

  const ruleset::Rule& block = rule(set, "respect.3.7");
  CHECK(block.info.form == Form::block);
  CHECK(block.info.title == "Cases are screened for mediation");
  CHECK(citation(block.info.source) == "Respect Standard, Commitment 3, building block 7");
  CHECK(block.info.severity == Severity::high);
  CHECK(block.info.group == "core");
  CHECK(block.info.applies_to == std::vector<std::string>{"asb-policy"});
  CHECK(block.info.file == "x.lua");
  CHECK(block.info.line == 5);
  CHECK(block.where.not_heading.size() == 1);
  CHECK(block.where.kinds == std::vector<BlockKind>{BlockKind::paragraph, BlockKind::list_item});
  CHECK_FALSE(block.where.quoted);
  CHECK(block.where.definitions);
  REQUIRE(block.elements.size() == 3);
  CHECK(block.elements[0].title == "screen");
  CHECK(block.elements[1].find.size() == 1);
  CHECK(block.elements[1].covered_when == Force::committed);
  CHECK(block.elements[1].at_least == 2);
  CHECK(block.elements[1].value->at_most == "2 working days");
  CHECK(block.elements[2].polarity == ruleset::Sense::negative);
  CHECK(block.elements[2].optional);
  CHECK(block.kin == std::vector<std::string>{"charter.2.4"});

  const ruleset::Rule& term = rule(set, "fairness.set-off");
  CHECK(term.info.form == Form::term);
  CHECK(term.unless_within == ruleset::Within::clause);
  CHECK(term.unless.size() == 1);

  const ruleset::Rule& procedure = rule(set, "respect.6.2");
  CHECK(procedure.find.front().text == "{enforce}");
  CHECK(procedure.expect.find.front().text == "assess ...10 support");
  CHECK_FALSE(procedure.linked);
  CHECK(procedure.no_trigger == Status::not_applicable);
}

TEST_CASE("every phrase knows its line") {
  const auto set = load(kThreeForms);
  const ruleset::Rule& block = rule(set, "respect.3.7");
  CHECK(block.elements[0].find[0].origin.line == 12);
  CHECK(block.elements[1].find[0].origin.line == 13);
  CHECK(block.elements[2].find[0].origin.line == 15);
  CHECK(block.ignore[0].origin.line == 17);
  CHECK(rule(set, "respect.6.2").find[0].origin.line == 45);
}

TEST_CASE("examples keep their order, and the same outcome may come twice") {
  const auto set = load(kThreeForms);
  const auto& examples = rule(set, "respect.3.7").examples;
  REQUIRE(examples.size() == 3);
  CHECK(examples[0].expected == Status::covered);
  CHECK(examples[0].because == "a duty");
  CHECK(examples[1].expected == Status::covered);
  CHECK(examples[1].text == "We will offer mediation.");
  CHECK(examples[2].expected == Status::partial);
  CHECK(examples[2].text == "# Heading\n- item");
  CHECK(examples[2].elements.at("screen") == Status::missing);
  CHECK(examples[2].kind == "asb-policy");
  CHECK(examples[0].origin.line == 25);
  CHECK(examples[2].origin.line == 27);
}

TEST_CASE("expert patterns are marked as such, and keep their backslashes") {
  const auto set = load(kThreeForms);
  const auto list = std::find_if(set.words.begin(), set.words.end(), [](const auto& words) { return words.name == "mediation"; });
  REQUIRE(list != set.words.end());
  REQUIRE(list->phrases.size() == 3);
  CHECK_FALSE(list->phrases[0].expert);
  CHECK(list->phrases[2].expert);
  CHECK(list->phrases[2].text == R"(mediat\w+)");
  CHECK(list->phrases[2].origin.line == 2);
}

TEST_CASE("rules may be made with local functions and tables") {
  const auto set = load(R"lua(
local function act(clause) return { standard = "Act", clause = clause } end
local places = { not_heading = { "glossary" } }
for i, name in ipairs { "one", "two" } do
  block { id = "x." .. i, title = name, source = act("s " .. i), where = places, elements = { { id = "a", find = { name } } } }
end
)lua");
  CHECK(problems(set) == "");
  CHECK(rule(set, "x.2").info.source.clause == "s 2");
  CHECK(rule(set, "x.1").where.not_heading.size() == 1);
}

TEST_CASE("kinds and profiles are read") {
  const auto set = load(R"lua(
pack { id = "p", title = "P", version = "1", in_force_from = "2006-08-01", applies_to = { "asb-policy" } }
kind "asb-policy" { title = "ASB policy", named = { "anti-social behaviour policy" }, not_named = { "procedure" }, said = { "ASB" } }
profile "default" { title = "All", packs = { "p" }, on = { ["tenancy-agreement"] = { "p" } } }
)lua");
  CHECK(problems(set) == "");
  REQUIRE(set.kinds.size() == 1);
  CHECK(set.kinds[0].named.size() == 1);
  CHECK(set.kinds[0].not_named.size() == 1);
  REQUIRE(set.profiles.size() == 1);
  CHECK(set.profiles[0].packs_by_kind.at("tenancy-agreement") == std::vector<std::string>{"p"});
  CHECK(set.pack("p")->applies_to == std::vector<std::string>{"asb-policy"});
}

TEST_CASE("rules come in natural order, in the pack of their file") {
  const auto set = load(R"lua(
pack { id = "p", title = "P" }
for _, id in ipairs { "x.10", "x.9", "x.p1" } do term { id = id, title = "t", find = { "a" } } end
)lua");
  REQUIRE(set.packs.size() == 1);
  CHECK(set.packs[0].rules[0].info.id == "x.9");
  CHECK(set.packs[0].rules[1].info.id == "x.10");
  CHECK(set.packs[0].rules[2].info.id == "x.p1");
  CHECK(set.packs[0].rules[0].info.pack == "p");
}
