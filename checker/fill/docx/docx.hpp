#pragma once
/// \file
/// Cells of WordprocessingML (ECMA-376-1 17.4). What is put in takes the paragraph and run properties that the cell has; a control that
/// shows its hint gets the words in the hint's place; where changes are tracked the words are insertions.

#include "fill/fill.hpp"

namespace tenet::fill {

[[nodiscard]] Result<Filled> fill_docx(const Request& request);

}  // namespace tenet::fill
