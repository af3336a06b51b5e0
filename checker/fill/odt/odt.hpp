#pragma once
/// \file
/// Cells of OpenDocument text (ODF 1.3 part 3, 9.1.4). What is put in takes the paragraph and span styles that the cell has.

#include "fill/fill.hpp"

namespace tenet::fill {

[[nodiscard]] Result<Filled> fill_odt(const Request& request);
/// One XML file, not packed.
[[nodiscard]] Result<Filled> fill_fodt(const Request& request);

}  // namespace tenet::fill
