#include "engine/explain.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "document/outline.hpp"
#include "engine/judge_forms.hpp"

namespace tenet::engine {
namespace {

/// Matches shown per phrase: what decides stands first; twenty more of the same explain nothing.
constexpr std::size_t kMatchesShown = 5;
constexpr std::string_view kOpen = "\u00ab";
constexpr std::string_view kClose = "\u00bb";

/// The unit's words with some of them marked «so»; copies come first as they are read.
std::string marked(const Index& index, const Unit& unit, const std::vector<std::pair<Position, Position>>& marks) {
  const auto tokens = index.tokens();
  const Document& document = index.document();
  const auto begins = [&](Position at) {
    return std::any_of(marks.begin(), marks.end(), [at](const auto& mark) { return mark.first == at; });
  };
  const auto ends = [&](Position at) {
    return std::any_of(marks.begin(), marks.end(), [at](const auto& mark) { return mark.second == at; });
  };
  std::string text;
  for (Position at = unit.begin; at < unit.end; ++at) {
    const bool same_leaf = at > unit.begin && tokens[at].block == tokens[at - 1].block;
    std::string between = at == unit.begin ? "" : " ";
    if (same_leaf) {
      between = document.text_of(document.block(tokens[at].block)).substr(tokens[at - 1].end, tokens[at].begin - tokens[at - 1].end);
    }
    if (at > unit.begin && ends(at)) text += kClose;
    text += between;
    if (begins(at)) text += kOpen;
    text += index.written(at);
  }
  if (ends(unit.end)) text += kClose;
  return text;
}

std::string with_cues(const Hit& hit, const Index& index) {
  std::vector<std::pair<Position, Position>> marks;
  for (const Cue& cue : hit.strength.cues) marks.emplace_back(cue.begin, cue.end);
  return marked(index, index.unit(hit.match.unit), marks);
}

Evidence shown(const Hit& hit, const Index& index, const std::string& element) {
  Evidence evidence = evidence_of(hit, index, element);
  evidence.context = with_cues(hit, index);
  return evidence;
}

std::string with_place(const Hit& hit, const Index& index, const std::string& reason) {
  const Evidence evidence = evidence_of(hit, index, "");
  const std::string& number = evidence.place.number;
  return "'" + evidence.quote + "'" + (number.empty() ? "" : " at " + number) + ": " + reason;
}

class Explainer {
 public:
  Explainer(const CompiledRule& compiled, const Prepared& document)
      : index_(document.index()), search_(compiled, document, Keep::set_aside_too) {}

  /// `against` says why a labelled match does not count; "" = it counts.
  template <class Against>
  ElementExplained element(const std::string& id, const Programs& programs, const Demands* demands, Filter filter, Against against) {
    ElementExplained explained;
    explained.id = id;
    for (const ProgramPtr& program : programs) {
      PhraseExplained phrase;
      phrase.phrase = source_of(*program).text;
      const ruleset::Origin& origin = source_of(*program).origin;
      phrase.origin = origin.file + ":" + std::to_string(origin.line);
      Found found = search_.find({program}, filter, demands);
      for (const Hit& hit : found.hits) {
        const std::string reason = against(hit);
        if (!reason.empty()) phrase.set_aside.push_back(with_place(hit, index_, reason));
      }
      for (const Hit& hit : best_of(found.hits, kMatchesShown)) phrase.matches.push_back(shown(hit, index_, id));
      for (const SetAside& aside : found.set_aside) phrase.set_aside.push_back(with_place(aside.hit, index_, aside.reason));
      if (found.hits.empty()) add_near_miss(*program, phrase);
      explained.phrases.push_back(std::move(phrase));
    }
    return explained;
  }

  [[nodiscard]] Search& search() { return search_; }

 private:
  void add_near_miss(const Program& program, PhraseExplained& phrase) {
    const auto miss = nearest_miss(program, index_, search_.effort());
    if (!miss) return;
    const Unit& unit = index_.unit(miss->unit);
    phrase.failed = miss->failed;
    phrase.matched = miss->matched;
    phrase.required = miss->required;
    phrase.nearest = marked(index_, unit, {{miss->begin, miss->end}});
    const Token& first = index_.tokens()[std::max(miss->begin, unit.own) < unit.end ? std::max(miss->begin, unit.own) : unit.own];
    const Token& last = index_.tokens()[std::max(miss->end, unit.own + 1) - 1];
    phrase.nearest_place = document::place_of(index_.document(), unit.block, first.begin, std::max(first.end, last.end));
  }

  const Index& index_;
  Search search_;
};

void explain_block(const CompiledRule& compiled, Explainer& explainer, Explanation& explanation) {
  for (std::size_t i = 0; i < compiled.rule->elements.size(); ++i) {
    const ruleset::Element& element = compiled.rule->elements[i];
    ElementExplained explained = explainer.element(element.id, compiled.elements[i].find, &compiled.elements[i].demands, Filter::rule,
                                                   [&](const Hit& hit) { return reason_against(element, hit); });
    for (const ElementResult& result : explanation.result.elements) {
      if (result.id == element.id) explained.status = result.status;
    }
    explanation.elements.push_back(std::move(explained));
  }
}

void explain_term(const CompiledRule& compiled, const Prepared& document, Explainer& explainer, Explanation& explanation) {
  const auto against = [&](const Hit& hit) { return reason_against_term(hit, document.index().document()); };
  explanation.elements.push_back(explainer.element("find", compiled.find, &compiled.demands, Filter::rule, against));
  explanation.elements.back().status = explanation.result.status;
  if (compiled.unless.empty()) return;
  explanation.elements.push_back(
      explainer.element("unless", compiled.unless, nullptr, Filter::none, [](const Hit&) { return std::string(); }));
  explanation.elements.back().status = explanation.result.qualifiers.empty() ? Status::missing : Status::covered;
}

void explain_procedure(const CompiledRule& compiled, const Prepared& document, Explainer& explainer, Explanation& explanation) {
  const ruleset::Element& expect = compiled.rule->expect;
  explanation.elements.push_back(
      explainer.element("whenever", compiled.find, nullptr, Filter::rule, [](const Hit&) { return std::string(); }));
  SectionsSeen seen = sections_seen(compiled, document, explainer.search());
  explanation.elements.back().status = seen.sections.empty() ? Status::missing : Status::covered;
  explanation.elements.push_back(explainer.element("expect", compiled.expect.find, &compiled.expect.demands, Filter::rule,
                                                   [&](const Hit& hit) { return reason_against(expect, hit); }));
  explanation.elements.back().status = explanation.result.status;
  for (const SectionSeen& section : seen.sections) {
    std::string line = section.name + ": " + std::string(to_string(section.verdict.status));
    if (!section.verdict.shown.empty()) line += ", '" + evidence_of(section.verdict.shown.front(), document.index(), "").quote + "'";
    for (std::size_t i = 0; i < section.linked.size(); ++i) line += (i == 0 ? "; refers to " : ", ") + section.linked[i];
    explanation.sections_seen.push_back(std::move(line));
  }
  explanation.sections_left_out = std::move(seen.left_out);
}

}  // namespace

Explanation explain(const ruleset::Rule& rule, const Prepared& document, const CheckRunner& check, std::span<const RuleResult> others) {
  Explanation explanation;
  explanation.result = judge(rule, document, check, others);
  const CompiledRule* compiled = document.compiled().state().find(rule);
  if (compiled == nullptr || !compiled->error.empty() || rule.check != 0) return explanation;
  Explainer explainer(*compiled, document);
  switch (rule.info.form) {
    case Form::block:
      explain_block(*compiled, explainer, explanation);
      break;
    case Form::term:
      explain_term(*compiled, document, explainer, explanation);
      break;
    case Form::procedure:
      explain_procedure(*compiled, document, explainer, explanation);
      break;
  }
  return explanation;
}

Explanation explain(const ruleset::Rule& rule, const Compiled& compiled, const Index& index, std::string_view kind, std::string_view date) {
  return explain(rule, Prepared(compiled, index, kind, date));
}

}  // namespace tenet::engine
