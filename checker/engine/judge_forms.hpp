#pragma once
/// \file
/// The three forms of rule, judged. Private to the engine: `judge` dispatches to these.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "engine/judge_search.hpp"

namespace tenet::engine {

/// What the matches of one element come to.
struct Verdict {
  Status status = Status::missing;
  bool conflict = false;
  std::vector<Hit> shown;  ///< the evidence, best first
};

/// What its matches make of an element: covered, weak, contradicted or missing.
[[nodiscard]] Verdict verdict_of(const ruleset::Element& element, const std::vector<Hit>& hits);

/// What other rules' results on the document say of an element that has `shown_by`.
struct Shown {
  Status status = Status::missing;
  std::vector<Evidence> evidence;  ///< theirs, best first
  std::string message;             ///< how many of how many
};
[[nodiscard]] bool is_shown_by(const ruleset::Element& element, std::string_view rule);
[[nodiscard]] Shown shown_by_others(const ruleset::Element& element, std::span<const RuleResult> others);

/// Why a labelled match does not support the element, or "": "stands in an exception", "speaks of the past".
[[nodiscard]] std::string reason_against(const ruleset::Element& element, const Hit& hit);

/// Why the rule is not for this document, by its own conditions (`only_if`, `not_if`); "" = it is.
[[nodiscard]] std::string condition_against(const CompiledRule& compiled, const Index& index, Effort& effort);

/// Whether a document of no recognised kind says nothing of what the rule's pack is about: then nothing found in it counts.
[[nodiscard]] bool is_off_topic(const ruleset::Rule& rule, const Prepared& document, Effort& effort);

void judge_block(const CompiledRule& compiled, const Prepared& document, Search& search, std::span<const RuleResult> others,
                 RuleResult& result);
void judge_term(const CompiledRule& compiled, const Prepared& document, Search& search, RuleResult& result);
void judge_procedure(const CompiledRule& compiled, const Prepared& document, Search& search, RuleResult& result);

/// Why a match of a term's wording is not the term, or "": "denied", "only a heading".
[[nodiscard]] std::string reason_against_term(const Hit& hit, const Document& document);

/// One section in which a procedure's trigger occurs.
struct SectionSeen {
  std::string name;           ///< "4.2 Legal action", or "the opening section"
  std::size_t section = 0;    ///< index into the document's `SectionMap`
  std::vector<Hit> triggers;  ///< in the section's own text, the first of `triggers_found`
  std::size_t triggers_found = 0;
  Verdict verdict;                     ///< of the expectation, in and around the section
  std::vector<std::string> linked;     ///< names of sections it refers to
  std::vector<std::size_t> looked_at;  ///< sections in which the expectation may stand, ascending
};
struct SectionsSeen {
  std::vector<SectionSeen> sections;
  std::vector<std::string> left_out;  ///< sections where the trigger is only named, with the reason
};
[[nodiscard]] SectionsSeen sections_seen(const CompiledRule& compiled, const Prepared& document, Search& search);

}  // namespace tenet::engine
