#pragma once
/// \file
/// Why, and why not: for `tenet explain`.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>

#include "engine/judge.hpp"

namespace tenet::engine {

/// One search of a rule and what became of it.
struct PhraseExplained {
  std::string phrase;                  ///< as written
  std::string origin;                  ///< "rules/respect-standard/prevention.lua:31"
  std::vector<Evidence> matches;       ///< with labels; cue words are marked «» in `context`
  std::vector<std::string> set_aside;  ///< matches that did not count, each with the reason: "ignored by 'trained in {mediation}'", "under
                                       ///< the heading 'Definitions'"
  std::string nearest;                 ///< a gap: the sentence that came nearest, matched words marked «»; may be empty
  std::string failed;                  ///< the first part of the phrase that was not found there
  std::uint32_t matched = 0;
  std::uint32_t required = 0;
  Place nearest_place;
};
struct ElementExplained {
  std::string id;
  Status status = Status::missing;
  std::vector<PhraseExplained> phrases;
};
struct Explanation {
  RuleResult result;
  std::vector<ElementExplained> elements;      ///< terms: one element "find" and one "unless"; procedures: "whenever" and "expect"
  std::vector<std::string> sections_seen;      ///< procedures: each section with the trigger and what was found there
  std::vector<std::string> sections_left_out;  ///< with the reason
};

/// A rule with a `check` function is judged by `check` and has no phrases of its own to explain. May throw only std::bad_alloc.
/// `others`: as for `judge`.
[[nodiscard]] Explanation explain(const ruleset::Rule& rule, const Prepared& document, const CheckRunner& check = {},
                                  std::span<const RuleResult> others = {});

/// The same for a caller that has not prepared the document.
[[nodiscard]] Explanation explain(const ruleset::Rule& rule, const Compiled& compiled, const Index& index, std::string_view kind,
                                  std::string_view date);

}  // namespace tenet::engine
