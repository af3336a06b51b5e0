#include "api/explanation.hpp"

#include <algorithm>

#include "base/date.hpp"
#include "base/file.hpp"
#include "engine/explain.hpp"
#include "engine/index.hpp"
#include "reports/text/paper.hpp"
#include "reports/writer.hpp"

namespace tenet::api {
namespace {

/// Columns of the explanation; continued lines stand two further in.
constexpr int kWidth = 80;

/// Lines grow in one place, so that indentation means depth everywhere; what a document says cannot steer the terminal.
class Lines {
 public:
  void add(std::size_t depth, const std::string& line) { paper_.paragraph(depth * 2, depth * 2 + 2, line); }
  void gap() { paper_.gap(); }
  [[nodiscard]] std::string take() { return paper_.take(); }

 private:
  reports::text::Paper paper_{kWidth, reports::text::Colours::none};
};

std::string labels(const Evidence& evidence) {
  std::string text = std::string(to_string(evidence.polarity)) + ", " + std::string(to_string(evidence.force));
  if (evidence.actor != Actor::none) text += ", " + std::string(to_string(evidence.actor));
  if (evidence.conditional) text += ", conditional";
  if (!evidence.cue.empty()) text += "; cue: " + evidence.cue + (evidence.cue_place.empty() ? "" : " (in the " + evidence.cue_place + ")");
  return text;
}

void add_phrase(const engine::PhraseExplained& phrase, Lines& lines) {
  lines.add(2, "searched: " + phrase.phrase);
  if (!phrase.origin.empty()) lines.add(4, "as " + phrase.origin + " says");
  for (const auto& match : phrase.matches) {
    lines.add(3, "found at " + reports::place_in_words(match.place) + ": " + match.context);
    lines.add(4, labels(match));
  }
  for (const auto& aside : phrase.set_aside) lines.add(3, "set aside: " + aside);
  if (!phrase.matches.empty() || phrase.nearest.empty()) return;
  lines.add(3, "nearest, at " + reports::place_in_words(phrase.nearest_place) + ": " + phrase.nearest);
  lines.add(4, std::to_string(phrase.matched) + " of " + std::to_string(phrase.required) +
                   " parts; the first that is not there: " + phrase.failed);
}

/// Of the phrases of a gap only the one that came furthest helps; of an element with matches, those that matched.
void add_element(const engine::ElementExplained& element, Lines& lines) {
  lines.add(1, element.id + ": " + std::string(to_string(element.status)));
  bool any = false;
  for (const auto& phrase : element.phrases) {
    if (phrase.matches.empty() && phrase.set_aside.empty()) continue;
    add_phrase(phrase, lines);
    any = true;
  }
  if (any) return;
  const engine::PhraseExplained* best = nullptr;
  const auto share = [](const engine::PhraseExplained& phrase) {
    return phrase.required == 0 ? 0.0 : double(phrase.matched) / phrase.required;
  };
  for (const auto& phrase : element.phrases) {
    if (!phrase.nearest.empty() && (!best || share(phrase) > share(*best))) best = &phrase;
  }
  if (best) {
    add_phrase(*best, lines);
  } else {
    lines.add(2, "no sentence here has any of the words searched for");
  }
}

void add_list(const std::string& title, const std::vector<std::string>& entries, Lines& lines) {
  if (entries.empty()) return;
  lines.gap();
  lines.add(0, title);
  for (const auto& entry : entries) lines.add(1, entry);
}

std::string render(const engine::Explanation& explanation, const ruleset::Rule& rule, const std::string& path, const engine::Kind& kind) {
  Lines lines;
  const RuleResult& result = explanation.result;
  lines.add(0, result.rule + "  " + result.title);
  lines.add(1, result.source);
  if (!rule.info.why.empty()) lines.add(1, "Why it matters: " + rule.info.why);
  lines.gap();
  lines.add(0, path + " (" + kind.id + ": " + kind.reason + ")");
  // Some messages begin with the status, most do not.
  const std::string status(to_string(result.status));
  lines.add(0, result.message.starts_with(status) ? result.message : status + ": " + result.message);
  lines.gap();
  for (const auto& element : explanation.elements) add_element(element, lines);
  add_list("Sections looked at", explanation.sections_seen, lines);
  add_list("Left out", explanation.sections_left_out, lines);
  if (!result.advice.empty() && result.status != Status::covered && result.status != Status::clear) {
    lines.gap();
    lines.add(0, "What to do: " + result.advice);
  }
  return lines.take();
}

/// Of the rules that show this one, those that a check of the document would run.
std::vector<const ruleset::Rule*> rules_that_run(const Checker::State& state, const ruleset::Rule& rule, std::string_view kind) {
  const auto selected = state.selection.on_kind(kind, state.rules);
  std::vector<const ruleset::Rule*> running;
  for (const ruleset::Rule* other : engine::rules_behind(rule, state.rules, kind)) {
    const auto is_this = [&](const api::Selection::Selected& each) { return each.rule == other; };
    if (std::any_of(selected.begin(), selected.end(), is_this)) running.push_back(other);
  }
  return running;
}

}  // namespace

Result<std::string> explain(const Checker::State& state, std::string_view rule_id, const std::filesystem::path& file,
                            const CheckOptions& options) {
  const ruleset::Rule* rule = state.rules.find(rule_id);
  if (!rule) {
    std::vector<std::string> known;
    for (const auto& pack : state.rules.packs) {
      for (const auto& each : pack.rules) known.push_back(each.info.id);
    }
    const std::string close = ruleset::suggestion(rule_id, known);
    return fail("rule-unknown", "there is no rule '" + std::string(rule_id) + "'" +
                                    (close.empty() ? "; `tenet rules list` names them all" : " - did you mean '" + close + "'?"));
  }
  auto document = read_document(file, options.view);
  if (!document) return Unexpected(document.error());
  const engine::Index index(*document, state.compiled->lexicon());
  const std::string path = base::to_utf8(file);
  const engine::Kind kind = options.kind.empty() ? engine::kind_of(index, *state.compiled, base::to_utf8(file.filename()))
                                                 : engine::Kind{options.kind, "given on the command line"};
  const std::string date = options.date.empty() ? base::today() : options.date;
  const engine::Prepared prepared(*state.compiled, index, kind.id, date);
  const engine::CheckRunner check = state.language.runner(*state.compiled);
  const std::vector<RuleResult> others = engine::judge_all(rules_that_run(state, *rule, kind.id), prepared, check);
  return render(engine::explain(*rule, prepared, check, others), *rule, path, kind);
}

}  // namespace tenet::api
