#pragma once
/// \file
/// What documents and workbooks say around the tables of blocks: the same words in both.

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "assess/self_assessment.hpp"

namespace tenet::assess {

inline constexpr std::string_view kTitle = "Self-assessment";
inline constexpr std::string_view kLeftovers = "From last year's, without a row of its own";

/// What a reader must know before relying on it, a sentence or two each.
[[nodiscard]] std::span<const std::string_view> caveats();

/// The statuses that blocks can have, in the order of the legend and of the summary's columns.
[[nodiscard]] std::span<const Status> block_statuses();
/// Those of them that the summary always shows; the others only where they occur.
[[nodiscard]] bool always_shown(Status status);
[[nodiscard]] std::vector<Status> shown_statuses(const reports::Counts& counts);

/// "Of 68 building blocks: 41 covered, 9 partial."
[[nodiscard]] std::string headline(const reports::Counts& counts);

/// Item and details; empty details are for people to fill in.
using Line = std::pair<std::string, std::string>;
[[nodiscard]] std::vector<Line> front_lines(const SelfAssessment& assessment);

/// The gaps to begin with: what is contradictory, then gaps of weight, the worst first.
[[nodiscard]] std::vector<const Entry*> first_steps(const SelfAssessment& assessment);

/// "The landlord", "With partners".
[[nodiscard]] std::string_view in_words(DoneBy done_by);

/// The annex of decisions: its headings, and a row's cells.
inline constexpr std::string_view kDecisionHeadings[] = {"Building block", "Decision",  "Reason",           "Evidence",
                                                         "Decided by",     "Review by", "What became of it"};
[[nodiscard]] std::vector<std::string> decision_cells(const TailoringEntry& entry);

}  // namespace tenet::assess
