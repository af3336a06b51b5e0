// tenet rules new: from five answers to a rule. The rule that is handed out has been loaded, and its examples have come true.
#include <algorithm>
#include <array>
#include <optional>

#include "authoring/anchors.hpp"
#include "authoring/common_words.hpp"
#include "authoring/workbench.hpp"
#include "base/ascii.hpp"
#include "base/ids.hpp"
#include "engine/index.hpp"
#include "readers/text/text.hpp"
#include "script/language.hpp"
#include "script/schema.hpp"

namespace tenet::authoring {
namespace {

/// Words of an id: it is typed often.
constexpr std::size_t kIdWords = 4;
constexpr std::string_view kFileName = "new-rule.lua";

/// What is looked for: one search, or for procedures what sets them off and what they expect.
struct Searches {
  std::string trigger;  ///< procedures only
  std::string find;
};

struct Answers {
  std::string says, shows, shows_not, source, id;
  Form form = Form::block;
};

std::string trimmed(std::string_view text) {
  return std::string(base::trim(text));
}

std::string without_full_stop(std::string text) {
  while (!text.empty() && (text.back() == '.' || base::is_space(text.back()))) text.pop_back();
  return text;
}

std::string capitalised(std::string text) {
  if (!text.empty() && base::is_lower(text[0])) text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

/// A Lua text in straight quotes.
std::string lua_text(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '\n' || c == '\r') {
      out += "\\n";
    } else if (c == '"' || c == '\\') {
      out += std::string("\\") + c;
    } else if (static_cast<unsigned char>(c) >= 0x20U) {
      out += c;
    }
  }
  return out + "\"";
}

// --- answers -------------------------------------------------------------------------------------------------------------

struct Question {
  std::string Draft::*answer;
  const char* missing;
};
constexpr std::array<Question, 4> kQuestions = {{
    {&Draft::says, "say what the document should say, or must not say"},
    {&Draft::shows, "give a sentence that shows it, as a document would say it"},
    {&Draft::shows_not, "give a sentence that does not show it: it proves that the rule does not find everything"},
    {&Draft::source, "say where it comes from: a standard, an act, your own plan"},
}};

Result<Form> form_from(const std::string& given) {
  const std::string name = base::lower(trimmed(given));
  const std::vector<std::string> names = {"block", "term", "procedure"};
  constexpr std::array<Form, 3> kForms = {Form::block, Form::term, Form::procedure};
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (name == names[i] || name == std::to_string(i + 1)) return kForms[i];
  }
  return fail("draft-form", "the kind of rule is block, term or procedure, not '" + given + "'" + base::did_you_mean(name, names));
}

std::string id_from(std::string_view says) {
  std::string id;
  std::size_t words = 0;
  for (const Anchor& anchor : anchors_of(says).all) {
    if (words == kIdWords) break;
    std::string word;
    for (const char c : base::lower(anchor.write)) {
      if (base::is_alnum(c)) word += c;
      if (c == ' ' && !word.empty()) word += '-';
    }
    if (word.empty()) continue;
    id += (id.empty() ? "" : "-") + word;
    ++words;
  }
  return "local." + (id.empty() ? "rule" : id);
}

Result<std::string> free_id(const Workbench& bench, const std::string& given, std::string_view says) {
  if (!given.empty() && !script::is_id(given)) {
    return fail("draft-id",
                "an id is made of small letters, digits, dots and hyphens, such as local.neighbour-week; '" + given + "' is not");
  }
  if (!given.empty()) {
    const ruleset::Rule* const same = bench.rules.find(given);
    if (same == nullptr) return given;
    return fail("draft-id", "there is a rule '" + given + "' already, at " + same->origin.file + ":" + std::to_string(same->origin.line) +
                                "; choose another id");
  }
  const std::string id = id_from(says);
  for (std::size_t number = 2;; ++number) {
    const std::string tried = number == 2 && bench.rules.find(id) == nullptr ? id : id + "-" + std::to_string(number);
    if (bench.rules.find(tried) == nullptr) return tried;
  }
}

Result<Answers> answers_from(const Workbench& bench, const Draft& draft) {
  for (const Question& question : kQuestions) {
    if (trimmed(draft.*question.answer).empty()) return fail("draft-incomplete", question.missing);
  }
  const auto form = form_from(draft.form);
  if (!form) return Unexpected(form.error());
  auto id = free_id(bench, trimmed(draft.id), draft.says);
  if (!id) return Unexpected(id.error());
  return Answers{capitalised(without_full_stop(trimmed(draft.says))),
                 trimmed(draft.shows),
                 trimmed(draft.shows_not),
                 without_full_stop(trimmed(draft.source)),
                 std::move(*id),
                 *form};
}

// --- searches --------------------------------------------------------------------------------------------------------------

bool has_key(const std::vector<Anchor>& anchors, const std::string& key) {
  return std::any_of(anchors.begin(), anchors.end(), [&](const Anchor& anchor) { return anchor.key == key; });
}

/// What both sentences speak of sets the procedure off; what only the first says is expected.
std::vector<Searches> procedure_searches(const Answers& answers) {
  const Anchors with = anchors_of(answers.shows);
  const Anchors without = anchors_of(answers.shows_not);
  std::vector<Anchor> common;
  Anchors expected;
  for (const Anchor& anchor : without.all) {
    if (has_key(with.all, anchor.key)) common.push_back(anchor);
  }
  for (const Anchor& anchor : with.all) {
    if (!has_key(without.all, anchor.key)) expected.all.push_back(anchor);
  }
  if (common.size() > 3) common.resize(3);
  std::vector<Searches> searches;
  if (common.empty()) return searches;
  for (std::string& phrase : phrases_from(expected)) searches.push_back({phrase_of(common), std::move(phrase)});
  return searches;
}

std::vector<Searches> searches_from(const Answers& answers) {
  if (answers.form == Form::procedure) return procedure_searches(answers);
  std::vector<Searches> searches;
  for (std::string& phrase : phrases_from(anchors_of(answers.shows))) searches.push_back({"", std::move(phrase)});
  return searches;
}

// --- the rule as Lua ---------------------------------------------------------------------------------------------------------

std::string search_lines(const Answers& answers, const Searches& searches) {
  switch (answers.form) {
    case Form::block:
      return "  elements = {\n    {\n      id = \"said\",\n      find = { " + lua_text(searches.find) + " },\n    },\n  },\n";
    case Form::term:
      return "  find = { " + lua_text(searches.find) + " },\n";
    case Form::procedure:
      return "  whenever = { find = { " + lua_text(searches.trigger) + " } },\n  expect = { find = { " + lua_text(searches.find) +
             " } },\n";
  }
  return "";
}

std::string lua_of(const Answers& answers, const Searches& searches, Status shows, Status shows_not) {
  return "-- A first draft. Loosen or narrow the phrases, add examples from real documents, and run `tenet rules test` again.\n" +
         std::string(to_string(answers.form)) + " {\n  id = " + lua_text(answers.id) + ",\n  title = " + lua_text(answers.says) +
         ",\n  source = { standard = " + lua_text(answers.source) + " },\n" + search_lines(answers, searches) + "  examples = {\n    " +
         std::string(to_string(shows)) + " { " + lua_text(answers.shows) + " },\n    " + std::string(to_string(shows_not)) + " { " +
         lua_text(answers.shows_not) + " },\n  },\n}\n";
}

// --- proof -------------------------------------------------------------------------------------------------------------------

/// What a drafted rule makes of the two sentences.
struct Proof {
  RuleResult shows;
  RuleResult shows_not;
};

class Prover {
 public:
  explicit Prover(const Workbench& bench) : rules_(bench.rules) {
    ruleset::Pack drafts;
    drafts.id = "draft";
    rules_.packs.push_back(std::move(drafts));
  }

  Result<Proof> prove(const std::string& lua, const Answers& answers) {
    script::Language language;
    auto loaded = language.load_text(lua, kFileName);
    if (!loaded) return Unexpected(loaded.error());
    if (!loaded->problems.empty()) return fail("draft-examples", loaded->problems.front().message);
    rules_.packs.back().rules = std::move(loaded->packs.front().rules);
    for (ruleset::Rule& rule : rules_.packs.back().rules) rule.info.pack = "draft";
    std::vector<RuleProblem> ignored;  // of the rules loaded before
    const auto compiled = engine::Compiled::compile(rules_, ignored);
    if (!compiled) return Unexpected(compiled.error());
    return Proof{judged(answers.shows, *compiled), judged(answers.shows_not, *compiled)};
  }

 private:
  RuleResult judged(const std::string& text, const engine::Compiled& compiled) {
    const auto document = readers::read_markdown(text, "example.md");
    const engine::Index index(*document, compiled.lexicon());
    return engine::judge(rules_.packs.back().rules.front(), compiled, index, "policy", ruleset::kExampleDate);
  }

  ruleset::Ruleset rules_;
};

bool is_shown(Status status) {
  return status == Status::covered || status == Status::flagged;
}

std::string cue_of(const RuleResult& result) {
  if (result.evidence.empty() || result.evidence.front().cue.empty()) return "";
  return " ('" + result.evidence.front().cue + "')";
}

/// The first sentence must show it whatever the phrase: why it does not, and what to write.
std::string why_not_shown(const RuleResult& result) {
  switch (result.status) {
    case Status::weak:
    case Status::partial:
      return "the sentence that shows it comes out as weak: it falls short of a commitment" + cue_of(result) +
             ". Write what a document that does it would say: \"We will ...\" or \"We ...\"";
    case Status::contradicted:
      return "the sentence that shows it says that it is not done" + cue_of(result) + ". Write a sentence that says it is";
    case Status::covered:
    case Status::missing:
    case Status::flagged:
    case Status::qualified:
    case Status::clear:
    case Status::not_applicable:
    case Status::alternative:
    case Status::not_checked:
      break;
  }
  return "the sentence that shows it comes out as " + std::string(to_string(result.status)) + ": " + result.message +
         ". Write it as one plain sentence";
}

std::string no_words(Form form) {
  if (form == Form::procedure) {
    return "the two sentences have no word in common that could set the procedure off, or the first says nothing more than the second. "
           "Write "
           "first \"Before A we do B.\", then \"We do A.\"";
  }
  return "the sentence that shows it has no words of its own to look for; write one with an action and a thing: \"We offer mediation.\"";
}

std::string told(const Answers& answers, const Searches& searches, const Proof& proof) {
  std::string text = answers.form == Form::procedure ? "set off by: " + searches.trigger + "\nlooks for: " : "looks for: ";
  return text + searches.find + "\nyour first sentence is " + std::string(to_string(proof.shows.status)) + ", the second " +
         std::string(to_string(proof.shows_not.status));
}

}  // namespace

Result<DraftedRule> draft_rule(const Workbench& bench, const Draft& draft) {
  const auto answers = answers_from(bench, draft);
  if (!answers) return Unexpected(answers.error());
  const std::vector<Searches> searches = searches_from(*answers);
  if (searches.empty()) return fail("draft-examples", no_words(answers->form));
  const bool term = answers->form == Form::term;
  Prover prover(bench);
  std::optional<RuleResult> not_shown;
  for (const Searches& tried : searches) {
    const auto guess = lua_of(*answers, tried, term ? Status::flagged : Status::covered, term ? Status::clear : Status::missing);
    const auto proof = prover.prove(guess, *answers);
    if (!proof) return Unexpected(proof.error());
    if (!is_shown(proof->shows.status)) not_shown = proof->shows;
    if (!is_shown(proof->shows.status) || is_shown(proof->shows_not.status) || proof->shows_not.status == Status::partial) continue;
    DraftedRule rule;
    rule.id = answers->id;
    rule.file_name = answers->id.substr(answers->id.find('.') + 1) + ".lua";
    rule.lua = lua_of(*answers, tried, proof->shows.status, proof->shows_not.status);
    rule.told = told(*answers, tried, *proof);
    return rule;
  }
  if (not_shown) return fail("draft-examples", why_not_shown(*not_shown));
  return fail("draft-examples", "the sentence that should not show it says the same as the first, to the checker: \"" +
                                    searches.back().find +
                                    "\" is found in both. Write one about something else, or one that only promises to think about it");
}

}  // namespace tenet::authoring
