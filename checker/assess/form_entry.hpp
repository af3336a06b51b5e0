#pragma once
/// \file
/// What goes into the row of a form that somebody has.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "assess/self_assessment.hpp"

namespace tenet::assess {

/// Evidence and decisions for the blocks of one row, a paragraph each; none where nothing was found, so that the cell stays open. Gaps are
/// not told here: a form's reader takes what stands in the column for evidence, and so does Tenet. Quotes of the document named
/// `left_out` (the form itself) are no evidence.
[[nodiscard]] std::vector<std::string> form_lines(std::span<const Entry* const> entries, std::string_view left_out);

/// "Yes", "No" or "Partial" for a column that asks so; none where that cannot be said.
[[nodiscard]] std::optional<std::string> form_answer(std::span<const Entry* const> entries);

}  // namespace tenet::assess
