#pragma once
/// \file
/// Bands: rows that share free strips from top to bottom, and so are columns of a page or of a table.

#include <cstddef>
#include <vector>

#include "lines.hpp"

namespace pdf {

struct Table {
  /// Rows of cells of lines; each row has as many cells as the others.
  std::vector<std::vector<std::vector<Line>>> rows;
};

/// What comes next on a page: lines of a column, or else a table.
struct Region {
  std::vector<Line> lines;
  Table table;
};

/// From left to right.
struct Strip {
  double x0, x1;
};

struct Band {
  std::vector<Row> rows;
  std::vector<Strip> strips;
};

/// The longest band that begins at `first`; none has fewer than two rows.
[[nodiscard]] Band band_at(const std::vector<Row>& rows, std::size_t first);
/// Columns one after the other, or a table.
[[nodiscard]] std::vector<Region> regions_of_band(const Band& band);

}  // namespace pdf
