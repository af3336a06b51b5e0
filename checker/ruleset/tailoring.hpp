#pragma once
/// \file
/// A tailoring file as data, whether it was written in Lua or in a spreadsheet, and what can be wrong with its decisions.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>

#include "ruleset/ruleset.hpp"

namespace tenet::ruleset {

/// Nobody decides on more rules than there are; it bounds what a wrong file costs.
inline constexpr std::size_t kMostDecisions = 5'000;
/// Of a reason and its like: a page of text is evidence, to be kept in a document.
inline constexpr std::size_t kLongestDecisionText = 4'000;

/// What a file says. `entries` are whole (who, why, when and until when); of those that are not, `problems` speak.
struct TailoringFile {
  std::string organisation;  ///< may be empty
  std::vector<TailoringEntry> entries;
  std::vector<RuleProblem> problems;
  std::size_t undecided = 0;  ///< rows of a spreadsheet that name a rule and no decision yet
};

/// Keeps the entries that can be used: of rules that exist, once each, with a decision their form can have and a review after the decision.
/// The others become problems with a suggestion. Fills in the rules' titles and sorts by id.
void check_decisions(TailoringFile& file, const Ruleset& rules);

/// "not applicable", "N/A", "alternative": in any case, with spaces, hyphens or underscores. Nothing where it is neither.
[[nodiscard]] std::optional<Status> decision_from(std::string_view words);

}  // namespace tenet::ruleset
