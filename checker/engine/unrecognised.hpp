#pragma once
/// \file
/// What rules say nothing about: in a review, what no rule recognised is what a person must read.

#include <vector>

#include <tenet/report.hpp>

namespace tenet::engine {

/// Paragraphs, items and cells of the body and its notes of at least `kClauseWords` words in which no result has evidence or a
/// qualifier, in document order. Headings, contents lines and captions are no clauses.
[[nodiscard]] std::vector<Clause> unrecognised_clauses(const Document& document, const std::vector<RuleResult>& results);

/// Fewer words make a label, an address or a signature line.
inline constexpr std::size_t kClauseWords = 6;

}  // namespace tenet::engine
