#pragma once
/// \file
/// What stands on every page and belongs to none: running heads, page numbers.

#include <string>
#include <vector>

#include "lines.hpp"

namespace pdf {

struct Furniture {
  std::vector<std::string> heads, feet;  ///< each once, as it stands on the first page that has it
};

/// Takes it out of the pages' rows.
[[nodiscard]] Furniture take_furniture(std::vector<std::vector<Row>>& pages, const std::vector<double>& heights);

}  // namespace pdf
