#include "api/explanation.hpp"

#include <algorithm>

#include "api/run.hpp"
#include "base/date.hpp"
#include "base/ids.hpp"
#include "engine/explain.hpp"
#include "engine/index.hpp"
#include "reports/arrange.hpp"
#include "reports/text/paper.hpp"
#include "reports/writer.hpp"

namespace tenet::api {
namespace {

/// Columns of the explanation; continued lines stand two further in.
constexpr int kWidth = 80;
constexpr std::string_view kLegend = "Marks: + counts, - does not count, ~ came near; [matched] «cue word» <not there?>";

/// Lines grow in one place, so that indentation means depth everywhere; what a document says cannot steer the terminal.
class Lines {
 public:
  void add(std::size_t depth, const std::string& line) { paper_.paragraph(depth * 2, depth * 2 + 2, line); }
  void sentence(std::size_t depth, char mark, const std::string& line) {
    has_marks_ = true;
    add(depth, std::string(1, mark) + " " + line);
  }
  void title(const std::string& line) {
    paper_.gap();
    add(0, line);
  }
  void gap() { paper_.gap(); }
  [[nodiscard]] bool has_marks() const { return has_marks_; }
  [[nodiscard]] std::string take() { return paper_.take(); }

 private:
  reports::text::Paper paper_{kWidth, reports::text::Colours::none};
  bool has_marks_ = false;
};

std::string labels(const Evidence& evidence) {
  std::string text = std::string(to_string(evidence.polarity)) + ", " + std::string(to_string(evidence.force));
  if (evidence.actor != Actor::none) text += ", " + std::string(to_string(evidence.actor));
  if (evidence.conditional) text += ", conditional";
  if (!evidence.cue.empty()) text += "; cue: " + evidence.cue + (evidence.cue_place.empty() ? "" : " (in the " + evidence.cue_place + ")");
  return text;
}

std::string placed(const Place& place, const std::string& sentence) {
  return reports::place_in_words(place) + ": " + sentence;
}

void add_match(std::size_t depth, const engine::MatchExplained& match, Lines& lines) {
  lines.sentence(depth, match.against.empty() ? '+' : '-', placed(match.evidence.place, match.sentence));
  lines.add(depth + 1, labels(match.evidence));
  if (!match.against.empty()) lines.add(depth + 1, "does not count: " + match.against);
}

void add_phrase(std::size_t depth, const std::string& phrase, const std::string& origin, Lines& lines) {
  lines.add(depth, phrase);
  if (!origin.empty()) lines.add(depth + 2, origin);
}

void add_miss(std::size_t depth, const engine::MissExplained& miss, Lines& lines) {
  lines.sentence(depth + 1, '~', placed(miss.place, miss.sentence));
  const std::string parts = std::to_string(miss.matched) + " of " + std::to_string(miss.required) + " parts; ";
  const std::string lack = miss.out_of_reach ? "there, but too far off or in another order: " : "the first that is not there: ";
  lines.add(depth + 2, parts + lack + miss.failed);
}

/// Misses of one phrase behind each other share its line.
void add_misses(std::size_t depth, const std::vector<engine::MissExplained>& misses, Lines& lines) {
  for (std::size_t i = 0; i < misses.size(); ++i) {
    const engine::MissExplained& miss = misses[i];
    if (i == 0 || miss.phrase != misses[i - 1].phrase) add_phrase(depth, "nearest to " + miss.phrase, miss.origin, lines);
    add_miss(depth, miss, lines);
  }
}

/// Not one word in common: then what was searched for is all there is to say.
void add_nothing_near(std::size_t depth, const std::vector<std::string>& phrases, Lines& lines) {
  constexpr std::size_t most = 4;
  lines.add(depth, "no sentence here has any of the words searched for:");
  for (std::size_t i = 0; i < std::min(phrases.size(), most); ++i) lines.add(depth + 1, phrases[i]);
  if (phrases.size() > most) lines.add(depth + 1, "and " + std::to_string(phrases.size() - most) + " more phrases");
}

void add_search(std::size_t depth, const engine::SearchExplained& search, Lines& lines) {
  for (const auto& phrase : search.phrases) {
    add_phrase(depth, phrase.phrase, phrase.origin, lines);
    for (const auto& match : phrase.matches) add_match(depth + 1, match, lines);
    if (phrase.more > 0) lines.add(depth + 1, "and " + std::to_string(phrase.more) + " more");
  }
  add_misses(depth, search.misses, lines);
  if (search.phrases.empty() && search.misses.empty()) add_nothing_near(depth, search.fruitless, lines);
}

bool searched(const engine::SearchExplained& search) {
  return !search.phrases.empty() || !search.fruitless.empty();
}

void add_element(const engine::ElementExplained& element, Lines& lines) {
  std::string head = element.id + (element.title.empty() ? "" : " (" + element.title + ")") + ": " + std::string(to_string(element.status));
  if (element.optional) head += ", not required";
  lines.add(1, head);
  if (!element.shown_by.empty()) lines.add(2, element.shown_by);
  for (const std::string& rule : element.shown_in) lines.add(3, rule);
  if (!element.shown_by.empty() && !searched(element.search)) return;
  add_search(2, element.search, lines);
}

/// What was matched of a term and counts is told place by place; of its phrases only the rest is left to tell.
void add_rest_of_term(const engine::ElementExplained& element, Lines& lines) {
  for (const auto& phrase : element.search.phrases) {
    const bool any = std::any_of(phrase.matches.begin(), phrase.matches.end(), [](const auto& match) { return !match.against.empty(); });
    if (any) add_phrase(1, phrase.phrase, phrase.origin, lines);
    for (const auto& match : phrase.matches) {
      if (!match.against.empty()) add_match(2, match, lines);
    }
  }
  add_misses(1, element.search.misses, lines);
}

void add_term(const engine::TermExplained& term, const std::string& within, Lines& lines) {
  lines.add(1, reports::place_in_words(term.term.evidence.place) + ": " + std::string(to_string(term.status)));
  lines.sentence(2, '+', term.term.sentence);
  lines.add(3, labels(term.term.evidence));
  add_phrase(3, "found by " + term.phrase, term.origin, lines);
  if (within.empty()) return;
  lines.add(2, std::string(term.status == Status::qualified ? "saved" : "no saving") + " within " + within);
  for (const auto& saving : term.savings) add_match(3, saving, lines);
  add_misses(3, term.misses, lines);
}

void add_terms(const engine::Explanation& explanation, Lines& lines) {
  constexpr std::size_t most = 8;
  for (std::size_t i = 0; i < std::min(explanation.terms.size(), most); ++i)
    add_term(explanation.terms[i], explanation.savings_within, lines);
  if (explanation.terms.size() > most) lines.add(1, "and in " + std::to_string(explanation.terms.size() - most) + " more places");
  for (const Evidence& saving : explanation.general_savings) {
    lines.sentence(1, '-', placed(saving.place, saving.context));
    lines.add(2, "a general saving of rights: noted, and not enough");
  }
  const bool found = !explanation.terms.empty();
  const auto aside = [](const engine::PhraseExplained& phrase) {
    return std::any_of(phrase.matches.begin(), phrase.matches.end(), [](const auto& match) { return !match.against.empty(); });
  };
  for (const auto& element : explanation.elements) {
    const auto& search = element.search;
    const bool rest = std::any_of(search.phrases.begin(), search.phrases.end(), aside) || !search.misses.empty();
    if (rest && found) lines.add(1, "Found as well:");
    if (rest) add_rest_of_term(element, lines);
    if (!rest && !found) add_nothing_near(1, search.fruitless, lines);
  }
}

void add_section(const engine::SectionExplained& section, Lines& lines) {
  lines.add(1, section.name + ": " + std::string(to_string(section.status)));
  for (const auto& trigger : section.triggers) lines.add(2, "described in: " + trigger.sentence);
  if (section.more_triggers > 0) lines.add(2, "and in " + std::to_string(section.more_triggers) + " more sentences");
  for (const auto& match : section.found) add_match(2, match, lines);
  add_misses(2, section.misses, lines);
  if (section.found.empty() && section.misses.empty()) lines.add(2, "nothing in it or where it leads has any of the words asked for");
  for (const auto& link : section.links) lines.add(2, "refers to " + link);
}

void add_list(const std::string& title, const std::vector<std::string>& entries, Lines& lines) {
  if (entries.empty()) return;
  lines.title(title);
  for (const auto& entry : entries) lines.add(1, entry);
}

void add_step(const script::CheckStep& step, Lines& lines) {
  const std::string found = step.outcome.empty() ? std::to_string(step.found) + " found" : step.outcome;
  lines.add(1, "line " + std::to_string(step.line) + ": " + step.call + (step.where.empty() ? "" : " " + step.where) + ": " + found);
  if (step.asked.empty()) return;
  add_search(2, step.search, lines);
}

void add_check(const script::CheckExplained& check, Lines& lines) {
  lines.title("What the check function did, " + check.file);
  for (const auto& step : check.steps) add_step(step, lines);
  if (check.more_calls > 0) lines.add(1, "and " + std::to_string(check.more_calls) + " more calls");
  if (check.verdict_line == 0) return lines.add(1, "it came to no verdict");
  lines.add(1, "line " + std::to_string(check.verdict_line) + ": verdict: " + std::string(to_string(check.result.status)));
  for (const Evidence& evidence : check.result.evidence) lines.add(2, placed(evidence.place, evidence.quote));
}

void add_rows(const std::vector<engine::RowExplained>& rows, Lines& lines) {
  if (rows.empty()) return;
  lines.title("Its own row in the form");
  for (const auto& row : rows) {
    lines.add(1, row.label);
    lines.add(2, row.entry.empty() ? "left empty" : "entry: " + row.entry);
  }
}

void add_condition(const engine::ConditionExplained& condition, Lines& lines) {
  lines.title(condition.only_if ? "Judged only in a document that says one of these" : "Not judged in a document that says one of these");
  add_search(1, condition.search, lines);
}

struct Told {
  const ruleset::Rule& rule;
  std::string path;
  engine::Kind kind;
  std::vector<std::string> for_kinds;  ///< where this is none of the rule's: those that it is for
};

void add_head(const RuleResult& result, const Told& told, Lines& lines) {
  lines.add(0, result.rule + "  " + result.title);
  lines.add(1, result.source);
  if (!told.rule.info.why.empty()) lines.add(1, "Why it matters: " + told.rule.info.why);
  lines.gap();
  lines.add(0, told.path + " (" + told.kind.id + ": " + told.kind.reason + ")");
  if (!told.for_kinds.empty()) {
    std::string kinds;
    for (const std::string& kind : told.for_kinds) kinds += (kinds.empty() ? "" : ", ") + kind;
    lines.add(0, "A check does not judge this rule here: it is for " + kinds + ". Judged all the same:");
  }
  // Some messages begin with the status, most do not.
  const std::string status(to_string(result.status));
  const std::string message = result.message.empty() ? status : status + ": " + result.message;
  lines.add(0, result.message.starts_with(status) ? result.message : message);
}

std::string render(const engine::Explanation& explanation, const script::CheckExplained* check, const Told& told) {
  Lines lines;
  const RuleResult& result = explanation.result;
  add_head(result, told, lines);
  if (explanation.condition) add_condition(*explanation.condition, lines);
  if (result.form == Form::term) {
    lines.gap();
    add_terms(explanation, lines);
  } else {
    if (!explanation.elements.empty()) lines.gap();
    for (const auto& element : explanation.elements) add_element(element, lines);
  }
  if (!explanation.sections.empty()) lines.title("Where it is described");
  for (const auto& section : explanation.sections) add_section(section, lines);
  if (check != nullptr) add_check(*check, lines);
  add_rows(explanation.rows, lines);
  add_list("Looked at", check != nullptr ? check->looked_at : explanation.looked_at, lines);
  add_list("Left out", check != nullptr ? check->left_out : explanation.left_out, lines);
  if (!result.advice.empty() && result.status != Status::covered && result.status != Status::clear) {
    lines.title("What to do: " + result.advice);
  }
  if (lines.has_marks()) lines.title(std::string(kLegend));
  return lines.take();
}

/// The kinds that a rule is for, where this is none of them.
std::vector<std::string> kinds_if_others(const Checker::State& state, const ruleset::Rule& rule, std::string_view kind) {
  for (const ruleset::Pack& pack : state.rules.packs) {
    if (pack.id != rule.info.pack || engine::applies(rule, pack, kind)) continue;
    return rule.info.applies_to.empty() ? pack.applies_to : rule.info.applies_to;
  }
  return {};
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

Result<const ruleset::Rule*> rule_named(const Checker::State& state, std::string_view id) {
  if (const ruleset::Rule* rule = state.rules.find(id)) return rule;
  return fail("rule-unknown", "there is no rule '" + std::string(id) + "'" +
                                  base::did_you_mean(id, state.rules.rule_ids(), "; `tenet rules list` names them all"));
}

std::string explain(const Checker::State& state, const ruleset::Rule& rule, const Document& document, std::string_view path,
                    const CheckOptions& options) {
  const engine::Index index(document, state.compiled->lexicon());
  const engine::Kind kind = options.kind.empty() ? engine::kind_of(index, *state.compiled, reports::file_name(path))
                                                 : engine::Kind{options.kind, "given on the command line"};
  const Told told{rule, std::string(path), kind, kinds_if_others(state, rule, kind.id)};
  const engine::Prepared prepared(*state.compiled, index, kind.id, options.date.empty() ? base::today() : options.date);
  const engine::CheckRunner runner = state.language.runner(*state.compiled);
  const std::vector<RuleResult> others = engine::judge_all(rules_that_run(state, rule, kind.id), prepared, runner);
  const engine::Explanation explanation = engine::explain(rule, prepared, runner, others);
  if (rule.check == 0 || !rule.error.empty() || explanation.condition) return render(explanation, nullptr, told);
  const script::CheckExplained check = state.language.explain_check(rule, prepared);
  return render(explanation, &check, told);
}

}  // namespace tenet::api
