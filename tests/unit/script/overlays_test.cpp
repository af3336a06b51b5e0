#include "unit/script/support.hpp"

using namespace tenet;
using namespace tenet::script::test;

namespace {

const std::string kShipped = R"lua(
words "mediation" { "mediation", "mediator" }
block {
  id = "respect.3.7", title = "Mediation", severity = "medium",
  elements = {
    { id = "refer", find = { "offer {mediation}", "refer ... {mediation}" } },
    { id = "screen", find = { "screen" } },
  },
  ignore = { "trained in {mediation}" },
}
)lua";

std::vector<std::string> texts(const ruleset::Phrases& phrases) {
  std::vector<std::string> all;
  for (const auto& phrase : phrases) all.push_back(phrase.text);
  return all;
}

}  // namespace

TEST_CASE("a local list of words adds to a shipped one and takes away") {
  const auto set = load(kShipped + "words \"mediation\" { add = { \"'Resolve It'\", \"talking circle\" }, remove = { \"mediator\" } }");
  CHECK(problems(set) == "");
  CHECK(texts(set.words[0].phrases) == std::vector<std::string>{"mediation", "'Resolve It'", "talking circle"});
}

TEST_CASE("an overlay may come before what it changes") {
  const auto set = load("words \"mediation\" { add = { \"talks\" } }\n" + kShipped);
  CHECK(problems(set) == "");
  CHECK(set.words[0].phrases.size() == 3);
}

TEST_CASE("extend adds and removes phrases of elements, and changes a rule's own fields") {
  const auto set = load(kShipped + R"lua(
extend "respect.3.7" {
  severity = "high", advice = "Ask the team.",
  elements = { refer = { find = { add = { "refer ...6 'Resolve It'" }, remove = { "offer {mediation}" } }, optional = true }, screen = { find = { "triage" } } },
  ignore = { add = { "{mediation} budget" } },
  examples = { covered { "We refer to 'Resolve It'." } },
}
)lua");
  CHECK(problems(set) == "");
  const auto& rule = *set.find("respect.3.7");
  CHECK(texts(rule.elements[0].find) == std::vector<std::string>{"refer ... {mediation}", "refer ...6 'Resolve It'"});
  CHECK(rule.elements[0].optional);
  CHECK(texts(rule.elements[1].find) == std::vector<std::string>{"screen", "triage"});
  CHECK(rule.ignore.size() == 2);
  CHECK(rule.info.severity == Severity::high);
  CHECK(rule.info.advice == "Ask the team.");
  CHECK(rule.examples.size() == 1);
}

TEST_CASE("changes to what does not exist are named with what was meant") {
  CHECK(problems_of(kShipped + "words \"meditation\" { add = { \"x\" } }") ==
        "x.lua:11: words 'meditation': there is no such list to change - did you mean 'mediation'?");
  CHECK(problems_of(kShipped + "extend \"respect.3.77\" { advice = \"x\" }") ==
        "x.lua:11: extend 'respect.3.77': there is no rule with this id - did you mean 'respect.3.7'?");
  CHECK(problems_of(kShipped + "extend \"respect.3.7\" { elements = { refr = { find = { \"x\" } } } }") ==
        "x.lua:11: extend 'respect.3.7': the rule has no element 'refr' - did you mean 'refer'?");
  CHECK(problems_of(kShipped + "words \"mediation\" { remove = { \"mediators\" } }") ==
        "x.lua:11: words 'mediation': there is no phrase 'mediators' to remove - did you mean 'mediator'?");
}

TEST_CASE("a rule that could not be changed as asked is not judged unchanged") {
  const auto set = load(kShipped + "extend \"respect.3.7\" { ignor = { \"x\" } }");
  CHECK(problems(set) == "x.lua:11: extend 'respect.3.7': unknown field 'ignor' - did you mean 'ignore'?");
  CHECK_FALSE(set.find("respect.3.7")->error.empty());
}
