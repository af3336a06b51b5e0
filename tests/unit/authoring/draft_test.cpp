// A first rule from five answers: it is handed out only when its examples come true.
#include "authoring/anchors.hpp"
#include "script/language.hpp"
#include "unit/authoring/support.hpp"

using namespace tenet;
using namespace tenet::authoring::test;

namespace {

const Checker& checker() {
  static const RulesFolder none("");
  static const Checker made = checker_with(none);
  return made;
}

Draft draft_of(std::string shows, std::string shows_not, std::string form = "block") {
  return {"Mediation is offered", std::move(form), std::move(shows), std::move(shows_not), "Our plan", ""};
}

std::string refused(const Draft& draft) {
  const auto rule = draft_rule(checker(), draft);
  REQUIRE_FALSE(rule.has_value());
  return rule.error().message;
}

std::string first_phrase(std::string_view sentence) {
  const auto phrases = authoring::phrases_from(authoring::anchors_of(sentence));
  return phrases.empty() ? "" : phrases.front();
}

}  // namespace

TEST_CASE("a phrase stands on content words, with gaps for the others") {
  CHECK(first_phrase("We will offer free mediation to both neighbours.") == "offer free");
  CHECK(first_phrase("Every June we take part in Neighbour Week.") == "take part ...4 'Neighbour Week'");
  CHECK(first_phrase("You must not keep any pet in your home.") == "not keep pet");
  CHECK(first_phrase("Resolve It helps neighbours.") == "'Resolve It' helps");
  CHECK(first_phrase("We do it.") == "");
}

TEST_CASE("a drafted rule loads, and its examples come true") {
  const auto rule = draft_rule(checker(), draft_of("We will offer mediation to both neighbours.", "We will consider mediation."));
  REQUIRE(rule.has_value());
  CHECK(rule->id == "local.mediation-offered");
  script::Language language;
  const auto loaded = language.load_text(rule->lua, "new.lua");
  REQUIRE(loaded.has_value());
  CHECK(loaded->problems.empty());
  REQUIRE(loaded->find(rule->id) != nullptr);
  CHECK(loaded->find(rule->id)->examples.size() == 2);
}

TEST_CASE("the phrase is narrowed until the second sentence is not found") {
  const auto rule = draft_rule(checker(), draft_of("We will offer mediation to every tenant.", "We will offer mediation training."));
  REQUIRE(rule.has_value());
  CHECK(rule->lua.find("offer mediation ...4 tenant") != std::string::npos);
}

TEST_CASE("quotes, line breaks and backslashes in answers stay text") {
  Draft draft = draft_of("We will offer \"mediation\" to both\\all neighbours.", "We paint.");
  draft.says = "Say \"yes\" }";
  const auto rule = draft_rule(checker(), draft);
  REQUIRE(rule.has_value());
  script::Language language;
  CHECK(language.load_text(rule->lua, "new.lua")->problems.empty());
}

TEST_CASE("a sentence that says no may be what is looked for") {
  const auto rule = draft_rule(checker(), draft_of("We do not use mediation in cases of violence.", "We use mediation."));
  REQUIRE(rule.has_value());
  CHECK(rule->lua.find("not use mediation") != std::string::npos);
}

TEST_CASE("what proves nothing is refused, with what to change") {
  CHECK(refused(draft_of("We may offer mediation.", "We paint.")).find("falls short of a commitment ('may')") != std::string::npos);
  CHECK(refused(draft_of("We offer mediation.", "We will offer mediation.")).find("says the same as the first") != std::string::npos);
  CHECK(refused(draft_of("We do it.", "We paint.")).find("no words of its own") != std::string::npos);
  CHECK(refused(draft_of("", "We paint.")) == "give a sentence that shows it, as a document would say it");
  CHECK(refused(draft_of("We offer mediation.", "We paint.", "blok")) ==
        "the kind of rule is block, term or procedure, not 'blok' - did you mean 'block'?");
}

TEST_CASE("an id that is taken or malformed is refused, a made one is free") {
  Draft draft = draft_of("We offer mediation.", "We paint.");
  draft.id = "respect.3.7";
  CHECK(refused(draft).find("there is a rule 'respect.3.7' already") == 0);
  draft.id = "House 1";
  CHECK(refused(draft).find("an id is made of small letters") == 0);
}
