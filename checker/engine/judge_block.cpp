// Blocks: each element from its matches, then the block from its elements .
#include <algorithm>
#include <array>

#include "engine/judge_rows.hpp"

namespace tenet::engine {
namespace {

bool denied(const Hit& hit) {
  return hit.strength.polarity == Polarity::negated;
}
bool excepted(const Hit& hit) {
  return hit.strength.polarity == Polarity::excepted;
}

// Whether the match says what the element asks for. For a negative element ("never where there is violence") the sense is turned round,
// and leaving the case out ("except where there is violence") says it as well.
bool supports(const ruleset::Element& element, const Hit& hit) {
  if (hit.strength.force == Force::historical) return false;
  if (element.polarity == ruleset::Sense::negative) return denied(hit) || excepted(hit);
  return hit.strength.polarity == Polarity::affirmed;
}

// Whether it says the opposite. A heading, a question or a supposition ("where mediation is not suitable") denies nothing.
bool opposes(const ruleset::Element& element, const Hit& hit) {
  if (hit.strength.force <= Force::mentioned) return false;
  if (element.polarity == ruleset::Sense::negative) return hit.strength.polarity == Polarity::affirmed;
  return denied(hit);
}

Force wanted(const ruleset::Element& element) {
  return std::max(element.covered_when, Force::permitted);
}

using HitPointers = std::vector<const Hit*>;

std::size_t places(const HitPointers& hits) {
  std::vector<BlockId> leaves;
  for (const Hit* hit : hits) leaves.push_back(hit->leaf);
  std::sort(leaves.begin(), leaves.end());
  return static_cast<std::size_t>(std::unique(leaves.begin(), leaves.end()) - leaves.begin());
}

std::string place_name(const Evidence& evidence) {
  if (!evidence.place.number.empty()) return evidence.place.number;
  return evidence.place.headings.empty() ? std::string() : "'" + evidence.place.headings.back() + "'";
}

const Evidence* evidence_for(const RuleResult& result, const ElementResult& element) {
  for (const Evidence& evidence : result.evidence) {
    if (evidence.element == element.id) return &evidence;
  }
  return nullptr;
}

std::string at_place(const Evidence& evidence) {
  const std::string name = place_name(evidence);
  return name.empty() ? std::string() : " at " + name;
}

std::string names(const std::vector<ElementResult>& elements, Status status) {
  std::string text;
  for (const ElementResult& element : elements) {
    if (element.optional || element.status != status) continue;
    if (!text.empty()) text += ", ";
    text += element.title;
  }
  return text;
}

std::string why_weak(const Evidence& evidence) {
  if (evidence.force == Force::mentioned) return "only named" + at_place(evidence);
  if (!evidence.cue.empty()) return "only '" + evidence.cue + "'" + at_place(evidence);
  return "only " + std::string(to_string(evidence.force)) + at_place(evidence);
}

std::string message_for(const RuleResult& result) {
  std::size_t required = 0;
  std::size_t covered = 0;
  for (const ElementResult& element : result.elements) {
    required += element.optional ? 0 : 1;
    covered += !element.optional && element.status == Status::covered ? 1 : 0;
  }
  std::string of = std::to_string(covered) + " of " + std::to_string(required) + " elements";
  if (result.needs > 0) of += ", " + std::to_string(result.needs) + " needed";
  switch (result.status) {
    case Status::covered:
      if (covered < required) return "covered: " + of;
      return required == 1 ? "covered" : "covered: all " + std::to_string(required) + " elements found";
    case Status::partial: {
      std::string text = "partial: " + of;
      const std::string absent = names(result.elements, Status::missing);
      const std::string weak = names(result.elements, Status::weak);
      const std::string against = names(result.elements, Status::contradicted);
      if (!weak.empty()) text += "; weak: " + weak;
      if (!against.empty()) text += "; contradicted: " + against;
      if (!absent.empty()) text += "; missing: " + absent;
      return text;
    }
    case Status::weak:
      for (const ElementResult& element : result.elements) {
        const Evidence* evidence = element.status == Status::weak && !element.optional ? evidence_for(result, element) : nullptr;
        if (evidence != nullptr) return "weak: " + why_weak(*evidence);
      }
      return "weak: said, but short of a commitment";
    case Status::contradicted:
      for (const ElementResult& element : result.elements) {
        const Evidence* evidence = element.status == Status::contradicted ? evidence_for(result, element) : nullptr;
        if (evidence != nullptr) return "contradicted: the document says that it does not" + at_place(*evidence);
      }
      return "contradicted: the document says that it does not";
    default:
      return "nothing found";
  }
}

// Better than the document's own words: on an agreement the clauses themselves answer, where a policy only speaks of them.
void take_shown(Shown shown, Verdict& verdict, RuleResult& result, std::string& message) {
  message += "; " + shown.message;
  constexpr std::array kRising{Status::missing, Status::not_checked, Status::contradicted, Status::weak, Status::covered};
  const auto rank = [&](Status status) { return std::find(kRising.begin(), kRising.end(), status) - kRising.begin(); };
  if (rank(shown.status) <= rank(verdict.status)) return;
  verdict.status = shown.status;
  for (Evidence& evidence : shown.evidence) result.evidence.push_back(std::move(evidence));
}

}  // namespace

std::string reason_against(const ruleset::Element& element, const Hit& hit) {
  if (supports(element, hit)) {
    if (hit.strength.force >= wanted(element)) return {};
    if (hit.strength.force == Force::mentioned) return "only named: a heading, definition, question or bare name";
    return "short of a commitment: " + std::string(to_string(hit.strength.force));
  }
  if (hit.strength.force == Force::historical) return "speaks of the past";
  if (excepted(hit)) return "stands in an exception";
  if (denied(hit)) return hit.strength.force <= Force::mentioned ? "only supposes that it is not so" : "denied";
  return "affirms what should be denied";
}

Verdict verdict_of(const ruleset::Element& element, const std::vector<Hit>& hits) {
  HitPointers firm;
  HitPointers weak;
  HitPointers against;
  for (const Hit& hit : hits) {
    if (supports(element, hit)) (hit.strength.force >= wanted(element) ? firm : weak).push_back(&hit);
    if (opposes(element, hit)) against.push_back(&hit);
  }
  const auto plain = [](const Hit* hit) { return hit->strength.force >= Force::stated && !hit->strength.conditional; };
  Verdict verdict;
  if (!firm.empty()) {
    verdict.status = places(firm) >= element.at_least ? Status::covered : Status::weak;
    verdict.conflict = std::any_of(against.begin(), against.end(), plain);
    verdict.shown = best_of(std::move(firm), kEvidencePerElement - (verdict.conflict ? 1 : 0));
    if (!verdict.conflict) return verdict;
    HitPointers denial;
    std::copy_if(against.begin(), against.end(), std::back_inserter(denial), plain);
    for (Hit& hit : best_of(std::move(denial), 1)) verdict.shown.push_back(std::move(hit));
    return verdict;
  }
  if (!weak.empty()) {
    verdict.status = Status::weak;
    // Said weakly and denied plainly: both are shown.
    verdict.shown = best_of(std::move(weak), kEvidencePerElement - (against.empty() ? 0 : 1));
    for (Hit& hit : best_of(std::move(against), 1)) verdict.shown.push_back(std::move(hit));
    return verdict;
  }
  if (!against.empty()) {
    verdict.status = Status::contradicted;
    verdict.shown = best_of(std::move(against));
  }
  return verdict;
}

void judge_block(const CompiledRule& compiled, const Prepared& document, Search& search, std::span<const RuleResult> others,
                 RuleResult& result) {
  const ruleset::Rule& rule = *compiled.rule;
  const OwnRows rows(document, rule.info.id);
  bool elsewhere = false;
  std::string by_others;
  for (std::size_t i = 0; i < rule.elements.size(); ++i) {
    const ruleset::Element& element = rule.elements[i];
    Found found = search.find(compiled.elements[i].find, Filter::rule, &compiled.elements[i].demands);
    // What other rows of a form say is listed behind it and decides nothing.
    const Verdict beside = verdict_of(element, rows.elsewhere(found.hits));
    Verdict verdict = verdict_of(element, rows.deciding(std::move(found.hits)));
    for (const Hit& hit : verdict.shown) result.evidence.push_back(evidence_of(hit, document.index(), element.id));
    elsewhere = elsewhere || beside.status == Status::covered || beside.status == Status::weak;
    const std::size_t room = kEvidencePerElement - std::min(kEvidencePerElement, verdict.shown.size());
    for (const Hit& hit : best_of(beside.shown, room)) result.evidence.push_back(evidence_of(hit, document.index(), element.id));
    if (element.shown_by && verdict.status != Status::covered) take_shown(shown_by_others(element, others), verdict, result, by_others);
    result.elements.push_back({element.id, element.title.empty() ? element.id : element.title, element.optional, verdict.status, {}});
    result.conflict = result.conflict || verdict.conflict;
  }
  result.status = block_status(result.elements, rule.needs);
  result.message = message_for(result) + by_others;
  if (rows.exist() && result.status == Status::missing) result.message = rows.message(elsewhere);
  if (result.conflict) result.message += "; the document also says the opposite: a person must decide";
}

}  // namespace tenet::engine
