// Why, and why not.
#include "engine/explain.hpp"
#include "judge_rules.hpp"
#include "judge_support.hpp"

using namespace tenet;
using namespace tenet::engine;

namespace {

Explanation explained(std::string_view rule, std::string_view text) {
  static const test::Bench bench{test::kThreeRules};
  const Document document = test::sketch(text);
  const Index index(document, bench.compiled->lexicon());
  return explain(bench.rule(rule), *bench.compiled, index, "policy", ruleset::kExampleDate);
}

const ElementExplained& element(const Explanation& explanation, std::string_view id) {
  for (const ElementExplained& each : explanation.elements) {
    if (each.id == id) return each;
  }
  throw std::runtime_error("no such element");
}

}  // namespace

TEST_CASE("explain: a match is shown with its cue marked") {
  const Explanation explanation = explained("respect.3.7", "We will offer mediation.");
  const PhraseExplained& phrase = element(explanation, "refer").phrases.front();
  REQUIRE(phrase.matches.size() == 1);
  CHECK(phrase.matches.front().context == "We \u00abwill\u00bb offer mediation");
  CHECK(phrase.origin.starts_with("test.lua:"));
}

TEST_CASE("explain: a gap shows the sentence that came nearest and the word that failed") {
  const Explanation explanation = explained("respect.3.7", "We will offer advice to both parties.");
  const PhraseExplained& phrase = element(explanation, "refer").phrases.front();
  CHECK(phrase.matches.empty());
  CHECK(phrase.nearest.find("\u00aboffer") != std::string::npos);
  CHECK(phrase.failed == "{mediation}");
  CHECK(phrase.matched == 1);
}

TEST_CASE("explain: what was set aside has its reason") {
  const Explanation trained = explained("respect.3.7", "We provide staff trained in mediation.");
  CHECK(element(trained, "refer").phrases.front().set_aside.front().find("ignored by 'trained in {mediation}'") != std::string::npos);
  const Explanation glossary = explained("respect.3.7", "# Glossary\nWe offer mediation to both parties.");
  CHECK(element(glossary, "refer").phrases.front().set_aside.front().find("under the heading 'Glossary'") != std::string::npos);
  const Explanation weak = explained("respect.3.7", "We will consider offering mediation.");
  CHECK(element(weak, "refer").phrases.front().set_aside.front().find("short of a commitment") != std::string::npos);
  const Explanation past = explained("respect.3.7", "We used to offer mediation.");
  CHECK(element(past, "refer").phrases.front().set_aside.front().find("speaks of the past") != std::string::npos);
}

TEST_CASE("explain: a procedure lists the sections seen and those left out") {
  const Explanation explanation = explained(
      "respect.6.2",
      "# Courts\nWe may apply for an injunction.\n# Glossary\nInjunction: an order of the court.\n# Care\nWe assess support needs.");
  CHECK(explanation.sections_seen == std::vector<std::string>{"Courts: missing"});
  REQUIRE(explanation.sections_left_out.size() == 1);
  CHECK(explanation.sections_left_out.front().starts_with("Glossary: only named"));
}
