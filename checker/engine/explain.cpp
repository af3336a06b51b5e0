#include "engine/explain.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/explain_places.hpp"
#include "engine/explain_sentences.hpp"
#include "engine/judge_rows.hpp"
#include "engine/procedure.hpp"
#include "engine/scope.hpp"

namespace tenet::engine {
namespace {

constexpr std::string_view kOffTopic = "the document says nothing of what this standard is about";

/// Triggers shown of one section: its other sentences say the same.
constexpr std::size_t kTriggersShown = 2;
/// Savings listed that stand too far off to count.
constexpr std::size_t kFarSavingsShown = 2;

std::string_view in_words(ruleset::Within within) {
  switch (within) {
    case ruleset::Within::sentence:
      return "the same sentence";
    case ruleset::Within::clause:
      return "the same clause";
    case ruleset::Within::section:
      return "the same section";
    case ruleset::Within::document:
      return "the document";
  }
  return "";
}

class Explainer {
 public:
  Explainer(const CompiledRule& compiled, const Prepared& document, std::span<const RuleResult> others, Explanation& explanation)
      : compiled_(compiled),
        rule_(*compiled.rule),
        document_(document),
        index_(document.index()),
        rows_(document, compiled.rule->info.id),
        others_(others),
        search_(compiled, document, Keep::set_aside_too),
        explanation_(explanation) {
    off_topic_ = is_off_topic(rule_, document, search_.effort());
  }

  /// The rule is not for this document.
  void condition() {
    const bool said = std::any_of(compiled_.only_if.begin(), compiled_.only_if.end(),
                                  [&](const ProgramPtr& program) { return !search_.find({program}, Filter::none).hits.empty(); });
    const bool only_if = !compiled_.only_if.empty() && !said;
    const auto counts = [](const Hit&) { return std::string(); };
    explanation_.condition =
        ConditionExplained{only_if, searched(only_if ? compiled_.only_if : compiled_.not_if, nullptr, counts, Filter::none)};
  }

  void block() {
    for (std::size_t i = 0; i < rule_.elements.size(); ++i) {
      const ruleset::Element& element = rule_.elements[i];
      ElementExplained explained = explained_element(element, compiled_.elements[i]);
      if (element.shown_by) explained.shown_by = shown_by_others(element, others_).message;
      for (const RuleResult& other : others_) {
        if (is_shown_by(element, other.rule)) explained.shown_in.push_back(other.rule + ": " + std::string(to_string(other.status)));
      }
      explanation_.elements.push_back(std::move(explained));
    }
  }

  void term() {
    const auto against = [&](const Hit& hit) { return off_topic_ ? std::string(kOffTopic) : reason_against_term(hit, index_.document()); };
    ElementExplained wording;
    wording.id = "find";
    wording.status = explanation_.result.status;
    wording.search = searched(compiled_.find, &compiled_.demands, against);
    explanation_.elements.push_back(std::move(wording));
    if (!compiled_.unless.empty()) explanation_.savings_within = in_words(rule_.unless_within);
    const std::vector<Hit> savings = search_.find(compiled_.unless, Filter::none).hits;
    const Scope scope(rule_.unless_within, index_);
    for (const Hit& hit : search_.find(compiled_.find, Filter::rule, &compiled_.demands).hits) {
      if (against(hit).empty()) explanation_.terms.push_back(explained_term(hit, savings, scope));
    }
    for (const Evidence& noted : explanation_.result.qualifiers) {
      const bool specific =
          std::any_of(savings.begin(), savings.end(), [&](const Hit& hit) { return evidence_of(hit, index_, "") == noted; });
      if (!specific) explanation_.general_savings.push_back(noted);
    }
  }

  void procedure() {
    if (rows_.exist()) {
      explanation_.elements.push_back(explained_element(rule_.expect, compiled_.expect));
      return;
    }
    const SectionsSeen seen = sections_seen(compiled_, document_, search_);
    if (seen.sections.empty()) {
      ElementExplained trigger;
      trigger.id = "whenever";
      trigger.search = searched(compiled_.find, nullptr, [](const Hit&) { return std::string(); });
      explanation_.elements.push_back(std::move(trigger));
    }
    const SectionMap map(index_, document_.cues());
    const Found expected = search_.find(compiled_.expect.find, Filter::rule, &compiled_.expect.demands);
    for (const SectionSeen& section : seen.sections) explanation_.sections.push_back(explained_section(section, map, expected));
    explanation_.left_out = seen.left_out;
  }

  [[nodiscard]] Search& search() { return search_; }

 private:
  ElementExplained explained_element(const ruleset::Element& element, const CompiledElement& compiled) {
    const auto against = [&](const Hit& hit) {
      if (off_topic_) return std::string(kOffTopic);
      if (rows_.deciding({hit}).empty()) return std::string("in another row of the form: the rule's own row decides");
      return reason_against(element, hit);
    };
    ElementExplained explained;
    explained.id = element.id;
    explained.title = element.title == element.id ? std::string() : element.title;
    explained.optional = element.optional;
    explained.search = searched(compiled.find, &compiled.demands, against);
    for (const ElementResult& result : explanation_.result.elements) {
      if (result.id == element.id) explained.status = result.status;
    }
    return explained;
  }

  /// `against` says why a labelled match does not count; "" = it counts.
  template <class Against>
  SearchExplained searched(const Programs& programs, const Demands* demands, Against against, Filter filter = Filter::rule) {
    SearchExplained all;
    bool any = false;
    for (const ProgramPtr& program : programs) {
      const Found found = search_.find({program}, filter, demands);
      if (found.hits.empty() && found.set_aside.empty()) {
        all.fruitless.push_back(source_of(*program).text);
        continue;
      }
      PhraseExplained phrase;
      phrase.phrase = source_of(*program).text;
      phrase.origin = origin_of(*program);
      std::vector<Hit> counted;
      std::vector<MatchExplained> others;
      for (const Hit& hit : found.hits) {
        std::string reason = against(hit);
        reason.empty() ? counted.push_back(hit) : others.push_back(explained(hit, index_, std::move(reason)));
      }
      for (const SetAside& aside : found.set_aside) others.push_back(explained(aside.hit, index_, aside.reason));
      any = any || !counted.empty();
      add_matches(phrase, counted, std::move(others), index_);
      all.phrases.push_back(std::move(phrase));
    }
    if (!any) {
      all.misses = misses_of(programs, index_, search_.effort(),
                             [&](UnitId unit) { return filter == Filter::none || is_looked_at(index_.unit(unit).block); });
    }
    return all;
  }

  TermExplained explained_term(const Hit& term, const std::vector<Hit>& savings, const Scope& scope) {
    TermExplained out;
    const Program& program = *compiled_.find[term.phrase];
    out.phrase = source_of(program).text;
    out.origin = origin_of(program);
    out.term = explained(term, index_, "");
    std::vector<MatchExplained> far;
    for (const Hit& saving : savings) {
      const bool near = scope.holds(term.match.unit, saving.match.unit);
      if (near) out.savings.push_back(explained(saving, index_, ""));
      if (!near && far.size() < kFarSavingsShown) {
        far.push_back(explained(saving, index_, "outside " + std::string(in_words(rule_.unless_within))));
      }
    }
    out.status = out.savings.empty() ? Status::flagged : Status::qualified;
    if (!out.savings.empty()) return out;
    out.savings = std::move(far);
    out.misses = misses_of(compiled_.unless, index_, search_.effort(), [&](UnitId unit) { return scope.holds(term.match.unit, unit); });
    return out;
  }

  SectionExplained explained_section(const SectionSeen& section, const SectionMap& map, const Found& expected) {
    SectionExplained out;
    out.name = section.name;
    out.status = section.verdict.status;
    for (const Hit& hit : section.triggers) {
      if (out.triggers.size() < kTriggersShown) out.triggers.push_back(explained(hit, index_, ""));
    }
    out.more_triggers = section.triggers_found - out.triggers.size();
    const auto looked_in = [&](BlockId leaf) {
      return std::binary_search(section.looked_at.begin(), section.looked_at.end(), map.section_of(leaf));
    };
    for (const Hit& hit : section.verdict.shown) {
      out.found.push_back(explained(hit, index_, off_topic_ ? std::string(kOffTopic) : reason_against(rule_.expect, hit)));
    }
    for (const SetAside& aside : expected.set_aside) {
      if (out.found.size() < kMatchesShown && looked_in(aside.hit.leaf)) out.found.push_back(explained(aside.hit, index_, aside.reason));
    }
    if (section.verdict.status != Status::covered) {
      out.misses =
          misses_of(compiled_.expect.find, index_, search_.effort(), [&](UnitId unit) { return looked_in(index_.unit(unit).block); });
    }
    for (const std::size_t target : map.sections()[section.section].linked) {
      out.links.push_back(SectionMap::name_of(map.sections()[target], index_.document()) + ": " + outcome_of(target, map, expected));
    }
    return out;
  }

  [[nodiscard]] bool is_looked_at(BlockId leaf) { return search_.place_reason(leaf).empty() && search_.heading_reason(leaf).empty(); }

  /// What became of a reference to another section.
  [[nodiscard]] std::string outcome_of(std::size_t target, const SectionMap& map, const Found& expected) const {
    if (!rule_.linked) return "not followed, because the rule asks for it in the section itself";
    const std::vector<std::size_t>& below = map.sections()[target].descendants;
    const auto stands_there = [&](const Hit& hit) {
      const std::size_t section = map.section_of(hit.leaf);
      return section == target || std::find(below.begin(), below.end(), section) != below.end();
    };
    return std::any_of(expected.hits.begin(), expected.hits.end(), stands_there) ? "found there" : "nothing there";
  }

  const CompiledRule& compiled_;
  const ruleset::Rule& rule_;
  const Prepared& document_;
  const Index& index_;
  OwnRows rows_;
  std::span<const RuleResult> others_;
  Search search_;
  Explanation& explanation_;
  bool off_topic_ = false;
};

}  // namespace

Explanation explain(const ruleset::Rule& rule, const Prepared& document, const CheckRunner& check, std::span<const RuleResult> others) {
  Explanation explanation;
  explanation.result = judge(rule, document, check, others);
  const CompiledRule* compiled = document.compiled().state().find(rule);
  if (compiled == nullptr || !compiled->error.empty()) return explanation;
  Explainer explainer(*compiled, document, others, explanation);
  if (!condition_against(*compiled, document.index(), explainer.search().effort()).empty()) {
    explainer.condition();
    return explanation;
  }
  if (rule.check != 0) return explanation;
  switch (rule.info.form) {
    case Form::block:
      explainer.block();
      break;
    case Form::term:
      explainer.term();
      break;
    case Form::procedure:
      explainer.procedure();
      break;
  }
  explain_places(*compiled, document, explainer.search(), explanation);
  return explanation;
}

Explanation explain(const ruleset::Rule& rule, const Compiled& compiled, const Index& index, std::string_view kind, std::string_view date) {
  return explain(rule, Prepared(compiled, index, kind, date));
}

}  // namespace tenet::engine
