#pragma once
/// \file
/// A page's rows in reading order: lines of one column after those of another, tables as grids, contents as such.

#include <cstddef>
#include <vector>

#include "bands.hpp"
#include "lines.hpp"

namespace pdf {

/// `pages`: how many the document has, which no page number in its contents passes.
[[nodiscard]] std::vector<Region> regions_of(const std::vector<Row>& rows, std::size_t pages);

}  // namespace pdf
