// What a rule should say of itself, which outcomes its examples show, and which word lists nobody uses.
#include <algorithm>
#include <map>
#include <set>

#include "authoring/lint.hpp"
#include "base/ascii.hpp"
#include "base/ids.hpp"
#include "engine/index.hpp"
#include "engine/strength.hpp"
#include "readers/text/text.hpp"
#include "text/inflection.hpp"

namespace tenet::authoring {
namespace {

std::string list_of(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) text += (i == 0 ? "" : i + 1 == words.size() ? " and " : ", ") + words[i];
  return text;
}

/// Rules in loose files are one organisation's own; a pack is read by others.
Level for_readers(const ruleset::Pack& pack) {
  return pack.id == "local" ? Level::note : Level::warning;
}

void about_texts(Lint& lint, const ruleset::Rule& rule, const ruleset::Pack& pack) {
  const std::string& id = rule.info.id;
  if (citation(rule.info.source).empty()) {
    lint.add(Level::warning, "rule-without-source", rule.origin, id, "the rule does not say who asks for it",
             "A finding without a source cannot be argued with, or trusted.", "Add source = { standard = \"...\", clause = \"...\" }.");
  }
  if (rule.info.why.empty()) {
    lint.add(for_readers(pack), "rule-without-why", rule.origin, id, "the rule does not say why it matters",
             "Whoever has to change the policy is told what, and not what for.", "Add why = \"...\" in a sentence.");
  }
  if (rule.info.advice.empty()) {
    lint.add(rule.info.form == Form::term ? for_readers(pack) : Level::note, "rule-without-advice", rule.origin, id,
             "the rule does not say what to do", "A finding is read by someone who then has to write something.",
             "Add advice = \"...\" in a sentence.");
  }
}

void about_names(Lint& lint, const ruleset::Rule& rule, const std::vector<std::string>& ids) {
  for (const std::string& kin : rule.kin) {
    if (std::find(ids.begin(), ids.end(), kin) != ids.end()) continue;
    const ruleset::Origin at = lint.line_with(rule.origin, kin);
    lint.add(Level::warning, "kin-unknown", {at, kin}, rule.info.id,
             "kin names '" + kin + "', and there is no such rule" + base::did_you_mean(kin, ids),
             "A gap here could not point to the evidence there.", "Correct the id, or leave it out.");
  }
}

void about_fields(Lint& lint, const ruleset::Rule& rule) {
  if (rule.info.form != Form::term || !rule.unless.empty() || rule.unless_within == ruleset::Within::section) return;
  lint.add(Level::warning, "unless-within-nothing", rule.origin, rule.info.id, "unless_within is given, and there is no unless",
           "It says how near a saving must stand, but no saving is described.", "Add unless = { ... }, or leave unless_within out.");
}

// --- examples ------------------------------------------------------------------------------------------------------------

std::size_t required_elements(const ruleset::Rule& rule) {
  return static_cast<std::size_t>(
      std::count_if(rule.elements.begin(), rule.elements.end(), [](const ruleset::Element& element) { return !element.optional; }));
}

struct Wanted {
  std::vector<Status> shows;      ///< at least one of these
  std::vector<Status> shows_not;  ///< and one of these
  std::vector<Status> also;       ///< the others that the rule can return
};

Wanted wanted_of(const ruleset::Rule& rule) {
  Wanted wanted;
  switch (rule.info.form) {
    case Form::block:
      wanted = {{Status::covered},
                {Status::missing, Status::weak, Status::contradicted, Status::partial},
                {Status::weak, Status::contradicted, Status::missing}};
      if (required_elements(rule) > 1) wanted.also.insert(wanted.also.begin(), Status::partial);
      break;
    case Form::term:
      wanted = {{Status::flagged}, {Status::clear, Status::qualified}, {Status::clear}};
      if (!rule.unless.empty()) wanted.also.insert(wanted.also.begin(), Status::qualified);
      break;
    case Form::procedure:
      wanted = {{Status::covered}, {Status::missing, Status::partial, Status::weak, Status::contradicted}, {Status::missing}};
      if (rule.no_trigger == Status::not_applicable) wanted.also.push_back(Status::not_applicable);
      break;
  }
  if (rule.check != 0) wanted.also.clear();  // what a function can return only its author knows
  return wanted;
}

std::vector<std::string> names_of(const std::vector<Status>& statuses, const std::set<Status>& without = {}) {
  std::vector<std::string> names;
  for (const Status status : statuses) {
    if (!without.contains(status)) names.emplace_back(to_string(status));
  }
  return names;
}

bool has_any(const std::set<Status>& shown, const std::vector<Status>& of) {
  return std::any_of(of.begin(), of.end(), [&](Status status) { return shown.contains(status); });
}

void about_outcomes(Lint& lint, const ruleset::Rule& rule) {
  const Wanted wanted = wanted_of(rule);
  std::set<Status> shown;
  for (const ruleset::Example& example : rule.examples) shown.insert(example.expected);
  const auto lacks = [&](Level level, const std::string& what) {
    lint.add(level, "examples-missing", rule.origin, rule.info.id, what,
             "Examples are the proof of a rule: without them nobody knows whether it works.",
             "Add examples = { ... }; `tenet rules describe examples` shows how they are written.");
  };
  if (shown.empty()) return lacks(Level::warning, "the rule has no examples");
  if (!has_any(shown, wanted.shows)) lacks(Level::warning, "no example is " + list_of(names_of(wanted.shows)));
  if (!has_any(shown, wanted.shows_not))
    lacks(Level::warning, "no example shows what does not count (" + list_of(names_of(wanted.shows_not)) + ")");
  const std::vector<std::string> others = names_of(wanted.also, shown);
  if (!others.empty()) lacks(Level::note, "no example is " + list_of(others));
}

/// Elements that are covered, or contradicted, in at least one example.
std::set<std::string> elements_shown(const Lint& lint, const ruleset::Rule& rule, const ruleset::Pack& pack) {
  std::set<std::string> shown;
  const Workbench& bench = lint.bench();
  const std::vector<std::string>& kinds = rule.info.applies_to.empty() ? pack.applies_to : rule.info.applies_to;
  for (const ruleset::Example& example : rule.examples) {
    const auto document = readers::read_markdown(example.text, "example.md");
    if (!document) continue;
    const engine::Index index(*document, bench.compiled.lexicon());
    const std::string kind = !example.kind.empty() ? example.kind : kinds.empty() ? "policy" : kinds.front();
    const std::string_view date = example.date.empty() ? ruleset::kExampleDate : std::string_view(example.date);
    const engine::Prepared prepared(bench.compiled, index, kind, date);
    const std::vector<RuleResult> others = engine::judge_all(engine::rules_behind(rule, bench.rules, kind), prepared, bench.check);
    const RuleResult result = engine::judge(rule, prepared, bench.check, others);
    for (const ElementResult& element : result.elements) {
      if (element.status == Status::covered) shown.insert(element.id);
    }
  }
  return shown;
}

void about_elements(Lint& lint, const ruleset::Rule& rule, const ruleset::Pack& pack) {
  if (rule.info.form != Form::block || rule.examples.empty() || rule.check != 0) return;
  const std::set<std::string> shown = elements_shown(lint, rule, pack);
  for (const ruleset::Element& element : rule.elements) {
    if (shown.contains(element.id)) continue;
    lint.add(element.optional ? Level::note : Level::warning, "element-without-example", {element.origin, element.id}, rule.info.id,
             "no example covers the element '" + element.id + "'", "Nobody has seen its phrases find anything.",
             "Add a sentence that shows it to the examples.");
  }
}

// --- word lists ------------------------------------------------------------------------------------------------------------

void add_lists_in(const ruleset::Phrases& phrases, std::set<std::string, std::less<>>& used) {
  for (const ruleset::Phrase& phrase : phrases) {
    if (phrase.expert) continue;
    for (std::size_t open = phrase.text.find('{'); open != std::string::npos; open = phrase.text.find('{', open + 1)) {
      const std::size_t close = phrase.text.find('}', open);
      if (close == std::string::npos) break;
      used.insert(std::string(base::trim(std::string_view(phrase.text).substr(open + 1, close - open - 1))));
    }
  }
}

std::set<std::string, std::less<>> lists_in_use(const Lint& lint) {
  std::set<std::string, std::less<>> used;
  const ruleset::Ruleset& rules = lint.bench().rules;
  for (const engine::CueList& list : engine::cue_lists()) used.insert(std::string(list.name));
  for (const ruleset::Pack& pack : rules.packs) {
    add_lists_in(pack.about, used);
    for (const ruleset::Rule& rule : pack.rules) {
      for (const LintedPhrase& phrase : phrases_of(rule)) add_lists_in({*phrase.phrase}, used);
    }
  }
  for (const ruleset::WordList& list : rules.words) add_lists_in(list.phrases, used);
  for (const ruleset::KindRule& kind : rules.kinds) {
    for (const ruleset::Phrases* phrases : {&kind.named, &kind.not_named, &kind.said}) add_lists_in(*phrases, used);
  }
  return used;
}

/// Check functions make their phrases as they run: a list named anywhere in a file's text is taken for used.
bool is_named_in_code(const Lint& lint, const std::string& name) {
  const std::string braced = "{" + name + "}";
  return std::any_of(lint.all_files().begin(), lint.all_files().end(),
                     [&](const LintedFile& file) { return file.text.find(braced) != std::string::npos; });
}

void about_entries(Lint& lint, const ruleset::WordList& list) {
  std::map<std::string, const ruleset::Phrase*> known;
  for (const ruleset::Phrase& phrase : list.phrases) {
    if (phrase.text.find_first_of("()[]{}<>|'=*#.") != std::string::npos) continue;
    std::string key;
    for (std::size_t at = 0; at < phrase.text.size();) {
      const std::size_t end = std::min(phrase.text.find(' ', at), phrase.text.size());
      key += text::fold(base::lower(std::string_view(phrase.text).substr(at, end - at))) + " ";
      at = end + 1;
    }
    const auto [same, is_new] = known.emplace(key, &phrase);
    if (is_new) continue;
    lint.add(Level::note, "words-same", phrase, list.name,
             "'" + phrase.text + "' is the same to the checker as '" + same->second->text + "'",
             "Every inflection of a word is found already.", "Leave one of them out.");
  }
}

}  // namespace

void lint_rules(Lint& lint) {
  const std::vector<std::string> ids = lint.bench().rules.rule_ids();
  for_each_rule(lint, [&](const ruleset::Rule& rule, const ruleset::Pack& pack) {
    about_texts(lint, rule, pack);
    about_names(lint, rule, ids);
    about_fields(lint, rule);
  });
}

void lint_examples(Lint& lint) {
  for_each_rule(lint, [&](const ruleset::Rule& rule, const ruleset::Pack& pack) {
    about_outcomes(lint, rule);
    about_elements(lint, rule, pack);
  });
}

void lint_lists(Lint& lint) {
  const auto used = lists_in_use(lint);
  for (const ruleset::WordList& list : lint.bench().rules.words) {
    about_entries(lint, list);
    if (used.contains(list.name) || is_named_in_code(lint, list.name)) continue;
    // Lists that all packs share are offered to local rules as well.
    const Level level = list.origin.file.find("language/") == std::string::npos ? Level::warning : Level::note;
    lint.add(level, "words-unused", list.origin, list.name, "no phrase uses the word list {" + list.name + "}",
             "It may have been meant for a phrase that spells its words out.", "Use it, or take it out.");
  }
}

}  // namespace tenet::authoring
