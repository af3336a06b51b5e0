// The meaning of statuses: every row of the tables for elements, blocks, terms and procedures.
#include "judge_rules.hpp"
#include "judge_support.hpp"

using namespace tenet;
using namespace tenet::engine;
using engine::test::Bench;
using engine::test::elements;
using engine::test::kThreeRules;

namespace {

const Bench& three() {
  static const Bench bench{kThreeRules};
  return bench;
}

std::string element(std::string_view text, std::string_view field = "") {
  const std::string lua =
      "block { id = 'x', title = 'X', source = { standard = 'S' }, elements = { { id = 'e', find = { 'offer mediation' }, " +
      std::string(field) + " } }, examples = { covered { 'We offer mediation.' }, missing { 'Nothing.' } } }";
  const Bench bench{lua};
  return elements(bench.judge("x", text));
}

}  // namespace

TEST_CASE("judge: the examples written into the three rules hold") {
  for (const ruleset::Pack& pack : three().rules->packs) {
    for (const ruleset::Rule& rule : pack.rules) {
      REQUIRE_FALSE(rule.examples.empty());
      for (const ruleset::Example& example : rule.examples) {
        INFO(rule.info.id << ": " << example.text);
        const RuleResult result = three().judge(rule.info.id, example.text);
        CHECK(to_string(result.status) == to_string(example.expected));
        for (const auto& [id, status] : example.elements) {
          CHECK(elements(result).find(id + "=" + std::string(to_string(status))) != std::string::npos);
        }
      }
    }
  }
}

TEST_CASE("judge: an element is covered, weak, contradicted or missing") {
  CHECK(element("We offer mediation.") == "e=covered");
  CHECK(element("We may offer mediation.") == "e=weak");
  CHECK(element("# We offer mediation\nText.") == "e=weak");
  CHECK(element("We do not offer mediation.") == "e=contradicted");
  CHECK(element("We repair boilers.") == "e=missing");
  CHECK(element("We used to offer mediation.") == "e=missing");
  CHECK(element("We act at once unless we have offered mediation.") == "e=missing");
}

TEST_CASE("judge: many weak mentions never make covered") {
  CHECK(element("We may offer mediation.\nWe aim to offer mediation.\nOfficers could offer mediation.\n# Offer mediation\nText.") ==
        "e=weak");
}

TEST_CASE("judge: covered_when asks for more or accepts less") {
  CHECK(element("We offer mediation.", "covered_when = 'committed'") == "e=weak");
  CHECK(element("We will offer mediation.", "covered_when = 'committed'") == "e=covered");
  CHECK(element("We may offer mediation.", "covered_when = 'permitted'") == "e=covered");
}

TEST_CASE("judge: at_least asks for different places") {
  CHECK(element("We offer mediation. Officers offer mediation.", "at_least = 2") == "e=weak");
  CHECK(element("We offer mediation.\nOfficers offer mediation.", "at_least = 2") == "e=covered");
}

TEST_CASE("judge: polarity negative turns the sense round") {
  const Bench bench{R"(block { id = 'x', title = 'X', source = { standard = 'S' }, elements = {
    { id = 'e', find = { 'mediation ...14 violence', 'violence ...14 mediation' }, polarity = 'negative' } },
    examples = { covered { 'We never use mediation where there is violence.' }, missing { 'Nothing.' } } })"};
  CHECK(bench.status("x", "Mediation is never used where there is violence.") == "covered");
  CHECK(bench.status("x", "We offer mediation except where there is violence.") == "covered");
  CHECK(bench.status("x", "Where there is violence, mediation will not be offered.") == "covered");
  CHECK(bench.status("x", "We will use mediation in cases of violence.") == "contradicted");
  CHECK(bench.status("x", "We will use mediation.") == "missing");
}

TEST_CASE("judge: values inside a match are compared") {
  const Bench bench{R"(block { id = 'x', title = 'X', source = { standard = 'S' }, elements = {
    { id = 'e', find = { 'contact ...8 #duration' }, value = { at_most = '2 working days' } } },
    examples = { covered { 'We will contact you within one working day.' }, missing { 'Nothing.' } } })"};
  CHECK(bench.status("x", "We will contact you within two working days.") == "covered");
  CHECK(bench.status("x", "We will contact you within 24 hours.") == "covered");
  CHECK(bench.status("x", "We will contact you within 10 working days.") == "missing");
}

TEST_CASE("judge: a block from its elements") {
  const auto status = [](std::vector<ElementResult> each) { return std::string(to_string(block_status(each))); };
  const auto is = [](Status of, bool optional = false) { return ElementResult{"e", "E", optional, of, ""}; };
  CHECK(status({is(Status::covered), is(Status::covered)}) == "covered");
  CHECK(status({is(Status::covered), is(Status::missing)}) == "partial");
  CHECK(status({is(Status::covered), is(Status::contradicted)}) == "partial");
  CHECK(status({is(Status::weak), is(Status::missing)}) == "weak");
  CHECK(status({is(Status::weak), is(Status::contradicted)}) == "weak");
  CHECK(status({is(Status::contradicted), is(Status::missing)}) == "contradicted");
  CHECK(status({is(Status::missing), is(Status::missing)}) == "missing");
  CHECK(status({is(Status::covered), is(Status::missing, true)}) == "covered");
  CHECK(status({is(Status::missing), is(Status::covered, true)}) == "missing");
}

TEST_CASE("judge: affirmed and denied in one document is a conflict for a person") {
  CHECK(three().status("respect.3.7", "We will offer mediation.\nWe do not offer mediation.") == "partial conflict");
  CHECK(three().status("respect.3.7", "We will offer mediation.\nWe do not offer mediation if there is violence.") == "partial");
}

TEST_CASE("judge: the message says what decided, in plain words") {
  CHECK(three().judge("respect.3.7", "We will consider offering mediation.").message == "weak: only 'will consider'");
  CHECK(three().judge("respect.3.7", "We will offer mediation.").message == "partial: 1 of 2 elements; missing: screen");
  CHECK(three().judge("respect.3.7", "We repair boilers.").message == "nothing found");
  CHECK(three().judge("respect.3.7", "We will check if it is suitable for mediation. We will offer mediation.").message ==
        "covered: all 2 elements found");
}

TEST_CASE("judge: evidence quotes the words at its place, with what introduces them as context") {
  const Document document = test::sketch("# Mediation\nOur officers will:\n- offer mediation to both parties");
  const RuleResult result = three().judge("respect.3.7", document, "policy");
  REQUIRE(result.evidence.size() == 1);
  const Evidence& evidence = result.evidence.front();
  CHECK(evidence.element == "refer");
  CHECK(evidence.quote == "offer mediation");
  CHECK(evidence.context == "Our officers will: offer mediation to both parties");
  CHECK(evidence.cue == "will");
  CHECK(evidence.cue_place == "lead-in");
  CHECK(evidence.actor == Actor::we);
  CHECK(evidence.place.headings == std::vector<std::string>{"Mediation"});
  const std::string_view text = document.text_of(document.block(evidence.place.block));
  CHECK(text.substr(evidence.place.start, evidence.place.end - evidence.place.start) == evidence.quote);
}

TEST_CASE("judge: no more than three quotes an element, the firmest first") {
  const RuleResult result = three().judge(
      "respect.3.7",
      "We may offer mediation.\nWe offer mediation.\nWe will offer mediation.\nOfficers must offer mediation.\nWe use mediation.");
  REQUIRE(result.evidence.size() == 3);
  CHECK(result.evidence[0].quote == "offer mediation");
  CHECK(result.evidence[0].force == Force::committed);
  CHECK(result.evidence[2].force == Force::stated);
}

TEST_CASE("judge: matches that ignore or where set aside do not count") {
  CHECK(three().status("respect.3.7", "We provide staff trained in mediation.") == "missing");
  CHECK(three().status("respect.3.7", "# Glossary\nWe offer mediation to both parties.") == "missing");
}

TEST_CASE("judge: a term is flagged, qualified or clear") {
  const std::string id = "fairness.rent-without-set-off";
  CHECK(three().status(id, "You must pay the rent without deduction.") == "flagged");
  CHECK(three().status(id, "You must pay the rent without deduction, except where the law allows.") == "qualified");
  CHECK(three().status(id, "We will repair your home.") == "clear");
  CHECK(three().status(id, "# Paying without deduction\nWe will repair your home.") == "clear");
  CHECK(three().status(id, "You do not have to pay the rent without deduction.") == "clear");
}

TEST_CASE("judge: a saving must stand within reach") {
  CHECK(three().status("fairness.rent-without-set-off",
                       "# Rent\nYou must pay the rent without deduction.\n# Repairs\nNothing here affects your legal right to set off.") ==
        "flagged");
}

TEST_CASE("judge: a bare saving of statutory rights is noted and not enough") {
  const RuleResult result =
      three().judge("fairness.rent-without-set-off", "You must pay the rent without deduction. Your statutory rights are not affected.");
  CHECK(result.status == Status::flagged);
  REQUIRE(result.qualifiers.size() == 1);
  CHECK(result.message.find("is not enough") != std::string::npos);
}

TEST_CASE("judge: a procedure over its sections") {
  const std::string id = "respect.6.2";
  const std::string with = "\nWe may apply for an injunction. Officers must assess support needs.";
  const std::string without = "\nWe may apply for an injunction.";
  CHECK(three().status(id, "# A" + with + "\n# B" + with) == "covered");
  CHECK(three().status(id, "# A" + with + "\n# B" + without) == "partial");
  CHECK(three().status(id, "# A" + without) == "missing");
  CHECK(three().status(id, "# A\nWe may apply for an injunction. We aim to assess support needs.") == "weak");
  CHECK(three().status(id, "# A\nWe do repairs.") == "not_applicable");
}

TEST_CASE("judge: the expectation may stand above, below or where the section refers to") {
  const std::string id = "respect.6.2";
  CHECK(three().status(id, "# Action\nOfficers must assess support needs.\n## Courts\nWe may apply for an injunction.") == "covered");
  CHECK(three().status(id, "# Courts\nWe may apply for an injunction.\n## Care\nOfficers must assess support needs.") == "covered");
  CHECK(three().status(id,
                       "# Courts\nWe may apply for an injunction. See Vulnerable residents.\n# Vulnerable residents\nOfficers must assess "
                       "support needs.") == "covered");
  CHECK(three().status(id, "# Courts\nWe may apply for an injunction.\n# Vulnerable residents\nOfficers must assess support needs.") ==
        "missing");
}

TEST_CASE("judge: a trigger that is only named starts nothing") {
  CHECK(three().status("respect.6.2", "! Injunctions 4\n# Repairs\nWe do repairs.") == "not_applicable");
  CHECK(three().status("respect.6.2", "# Glossary\nInjunction: an order of the court.") == "not_applicable");
}

TEST_CASE("judge: a rule with an error or without a runner is not checked, never clean") {
  ruleset::Ruleset rules = test::rules_of(kThreeRules);
  for (ruleset::Pack& pack : rules.packs) {
    for (ruleset::Rule& rule : pack.rules) {
      if (rule.info.form == Form::term) rule.find.front().text = "(pay|";
      if (rule.info.form == Form::block) rule.check = 7;
    }
  }
  const Bench bench{std::move(rules)};
  CHECK(bench.status("fairness.rent-without-set-off", "You must pay the rent without deduction.") == "not_checked");
  CHECK(bench.status("respect.3.7", "We offer mediation.") == "not_checked");
  CHECK(bench.status("respect.6.2", "# A\nWe may apply for an injunction.") == "missing");
  CHECK(bench.problems.size() == 1);
}
