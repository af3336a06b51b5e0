// Terms: wording that is there or not, and whether a specific saving stands close enough to it.
#include <algorithm>

#include "engine/judge_forms.hpp"
#include "engine/scope.hpp"

namespace tenet::engine {
namespace {

// General savings ("your statutory rights are not affected") near the term: shown, and never enough.
std::vector<Hit> bare_savings(const Prepared& document) {
  std::vector<Hit> savings;
  const Index& index = document.index();
  for (UnitId id = 0; id < index.units().size(); ++id) {
    const Unit& unit = index.unit(id);
    for (const FoundCue& cue : document.cues().in(unit)) {
      if (cue.list != CueId::saving || cue.begin < unit.own || unit.furniture) continue;
      Match match;
      match.unit = id;
      match.begin = match.quote_begin = cue.begin;
      match.end = match.quote_end = cue.end;
      savings.push_back({std::move(match), {}, unit.block, 0});
    }
  }
  return savings;
}

std::size_t places_of(const std::vector<Hit>& hits) {
  std::vector<BlockId> leaves;
  for (const Hit& hit : hits) leaves.push_back(hit.leaf);
  std::sort(leaves.begin(), leaves.end());
  return static_cast<std::size_t>(std::unique(leaves.begin(), leaves.end()) - leaves.begin());
}

std::string message_for(const RuleResult& result, std::size_t flagged, std::size_t qualified, bool bare) {
  const std::string times = flagged == 1 ? "once" : std::to_string(flagged) + " times";
  switch (result.status) {
    case Status::flagged: {
      std::string text = "the wording stands there " + times + " without a specific saving";
      if (qualified > 0) text += "; " + std::to_string(qualified) + " more with one";
      if (bare) text += "; a general saving of rights is noted and is not enough";
      return text;
    }
    case Status::qualified:
      return "the wording is there with a specific saving beside it: it may be fair";
    default:
      return "the wording was not found";
  }
}

}  // namespace

std::string reason_against_term(const Hit& hit, const Document& document) {
  const Block& leaf = document.block(hit.leaf);
  if (leaf.kind == BlockKind::heading || leaf.role != BlockRole::body) return "only a heading, title, caption or contents line";
  return hit.strength.polarity == Polarity::negated ? "denied" : std::string();
}

void judge_term(const CompiledRule& compiled, const Prepared& document, Search& search, RuleResult& result) {
  const ruleset::Rule& rule = *compiled.rule;
  const Document& text = document.index().document();
  std::vector<Hit> terms = search.find(compiled.find, Filter::rule, &compiled.demands).hits;
  terms.erase(std::remove_if(terms.begin(), terms.end(), [&](const Hit& hit) { return !reason_against_term(hit, text).empty(); }),
              terms.end());
  result.status = Status::clear;
  if (terms.empty()) {
    result.message = message_for(result, 0, 0, false);
    return;
  }
  if (const std::size_t places = places_of(terms); places < rule.at_least) {
    result.message = "the wording stands in " + std::to_string(places) + (places == 1 ? " place" : " places") + ": the rule asks for " +
                     std::to_string(rule.at_least);
    return;
  }
  const std::vector<Hit> savings = search.find(compiled.unless, Filter::none).hits;
  const std::vector<Hit> general = bare_savings(document);
  const Scope scope(rule.unless_within, document.index());
  std::vector<Hit> flagged;
  std::vector<Hit> qualified;
  std::vector<Hit> qualifiers;
  bool bare = false;
  const auto noted = [&](const Hit& saving) {
    const bool known = std::any_of(qualifiers.begin(), qualifiers.end(), [&](const Hit& hit) {
      return hit.match.begin < saving.match.end && saving.match.begin < hit.match.end;
    });
    if (!known) qualifiers.push_back(saving);
  };
  for (Hit& term : terms) {
    bool saved = false;
    for (const Hit& saving : savings) {
      if (!scope.holds(term.match.unit, saving.match.unit)) continue;
      saved = true;
      noted(saving);
    }
    for (const Hit& saving : general) {
      if (saved || !scope.holds(term.match.unit, saving.match.unit)) continue;
      bare = true;
      noted(saving);
    }
    (saved ? qualified : flagged).push_back(std::move(term));
  }
  const std::vector<Hit> shown_flagged = best_of(flagged, flagged.size());
  const std::vector<Hit> shown_qualified = best_of(qualified, qualified.size());
  result.status = flagged.empty() ? Status::qualified : Status::flagged;
  result.message = message_for(result, shown_flagged.size(), shown_qualified.size(), bare);
  // Document order within each: every place of an unfair term must be found again by whoever redrafts it.
  for (const std::vector<Hit>* hits : {&shown_flagged, &shown_qualified}) {
    std::vector<Hit> ordered = *hits;
    std::sort(ordered.begin(), ordered.end(), [](const Hit& a, const Hit& b) { return a.match.begin < b.match.begin; });
    for (const Hit& hit : ordered) result.evidence.push_back(evidence_of(hit, document.index(), ""));
  }
  for (const Hit& saving : qualifiers) result.qualifiers.push_back(evidence_of(saving, document.index(), ""));
}

}  // namespace tenet::engine
