// What a rule asks of a document before it judges, and of a match before it counts: only_if, not_if, value, ignore_within, at_least.
#include "engine/explain.hpp"
#include "judge_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using engine::test::Bench;
using engine::test::elements;

namespace {

Bench term(const std::string& fields) {
  return Bench("term { id = 'x', title = 'X', source = { standard = 'S' }, " + fields +
               ", examples = { flagged { 'A.' }, clear { 'B.' } } }");
}
Bench block(const std::string& fields) {
  return Bench("block { id = 'x', title = 'X', source = { standard = 'S' }, " + fields +
               ", elements = { { id = 'e', find = { 'offer mediation' } } }, examples = { covered { 'A.' }, missing { 'B.' } } }");
}

}  // namespace

TEST_CASE("conditions: only_if judges a document that says one of the phrases, and no other") {
  const Bench bench = block("only_if = { 'secure tenan*', 'introductory tenan*' }");
  CHECK(bench.status("x", "We offer mediation to secure tenants.") == "covered");
  CHECK(bench.status("x", "# Secure tenants\nWe repair boilers.") == "missing");
  const RuleResult result = bench.judge("x", "We offer mediation.");
  CHECK(result.status == Status::not_applicable);
  CHECK(result.message == "only for a document that says 'secure tenan*', 'introductory tenan*'");
  CHECK(elements(result) == "e=not_applicable");
}

TEST_CASE("conditions: not_if leaves out a document that says one of the phrases") {
  const Bench bench = block("not_if = { 'Welsh Government' }");
  CHECK(bench.status("x", "We offer mediation.") == "covered");
  const RuleResult result = bench.judge("x", "We offer mediation. The Welsh Government sets the rules.");
  CHECK(result.status == Status::not_applicable);
  CHECK(result.message == "not for a document that says 'Welsh Government'");
}

TEST_CASE("conditions: a rule's level stands in its result") {
  CHECK(block("level = 'good_practice'").judge("x", "A.").level == Obligation::good_practice);
  CHECK(block("why = 'W'").judge("x", "A.").level == Obligation::none);
}

TEST_CASE("conditions: a term may bound the value inside its match, by the report's date") {
  const Bench bench = term("find = { 'review date ...3 #date' }, value = { at_most = 'today' }");
  const auto on = [&](std::string_view date) { return to_string(bench.judge("x", "Review date: 1 April 2026.", "policy", date).status); };
  CHECK(on("2026-03-31") == "clear");
  CHECK(on("2026-04-01") == "flagged");
  CHECK(bench.status("x", "Review date: to be agreed.") == "clear");
}

TEST_CASE("conditions: ignore_within says how near an ignored phrase must stand") {
  const std::string find = "find = { 'antisocial behaviour order' }, ignore = { 'former*' }";
  const std::string over = "An antisocial behaviour order may be sought.";
  const std::string sentence = "Formerly an antisocial behaviour order was used.";
  const std::string clause = "An antisocial behaviour order may be sought. This was formerly so.";
  const std::string section = "# Orders\nAn antisocial behaviour order may be sought.\nThis was formerly so.";
  const std::string document = "# Orders\nAn antisocial behaviour order may be sought.\n# History\nThis was formerly so.";
  const auto flagged = [&](const char* within) {
    const Bench bench = term(find + (*within != '\0' ? std::string(", ignore_within = '") + within + "'" : ""));
    std::string text;
    for (const std::string* each : {&over, &sentence, &clause, &section, &document})
      text += bench.status("x", *each) == "clear" ? '-' : 'F';
    return text;
  };
  CHECK(flagged("") == "FFFFF");
  CHECK(flagged("match") == "FFFFF");
  CHECK(flagged("sentence") == "F-FFF");
  CHECK(flagged("clause") == "F--FF");
  CHECK(flagged("section") == "F---F");
}

TEST_CASE("conditions: a term may ask for several places before it is flagged") {
  const Bench bench = term("find = { 'forthwith' }, at_least = 2");
  const RuleResult once = bench.judge("x", "Pay forthwith, and forthwith means now.");
  CHECK(once.status == Status::clear);
  CHECK(once.message == "the wording stands in 1 place: the rule asks for 2");
  CHECK(bench.status("x", "Pay forthwith.\nLeave forthwith.") == "flagged");
}

TEST_CASE("conditions: where a rule names the actor, what somebody else does is set aside") {
  const std::string by_police = "The police will offer mediation.";
  const std::string by_us = "We will offer mediation.";
  const std::string by_nobody = "Will offer mediation.";
  const Bench anybody = block("why = 'W'");
  CHECK(anybody.status("x", by_police) == "covered");
  const Bench we = block("actor = 'we'");
  CHECK(we.status("x", by_police) == "missing");
  CHECK(we.status("x", by_us) == "covered");
  CHECK(we.status("x", by_nobody) == "covered");
  const Bench either = block("actor = { 'we', 'third_party' }");
  CHECK(either.status("x", by_police) == "covered");
  CHECK(either.status("x", "You can offer mediation.") == "missing");
}

TEST_CASE("conditions: an element's actor goes before its rule's, and a rule's before its pack's") {
  const auto status = [](const std::string& pack, const std::string& rule, const std::string& element) {
    ruleset::Ruleset rules = test::rules_of("block { id = 'x', title = 'X', source = { standard = 'S' }, " + rule +
                                            " elements = { { id = 'e', find = { 'offer mediation' }, " + element +
                                            " } }, examples = { covered { 'A.' }, missing { 'B.' } } }");
    if (pack == "we") rules.packs.front().actor = {Actor::we};
    return Bench(std::move(rules)).status("x", "The police will offer mediation.");
  };
  const std::string third = "actor = 'third_party',";
  CHECK(status("we", "", "") == "missing");
  CHECK(status("we", third, "") == "covered");
  CHECK(status("", "actor = 'we',", third) == "covered");
  CHECK(status("", "actor = 'we',", "") == "missing");
}

TEST_CASE("conditions: explain says whose deed it is") {
  const Bench bench = block("actor = 'we'");
  const Document document = test::sketch("The police will offer mediation.");
  const Index index(document, bench.compiled->lexicon());
  const Explanation explained = explain(bench.rule("x"), *bench.compiled, index, "policy", ruleset::kExampleDate);
  REQUIRE(explained.elements.front().search.phrases.front().matches.size() == 1);
  CHECK(explained.elements.front().search.phrases.front().matches.front().against ==
        "it is somebody else who does it, and the rule asks what the landlord does");
}
