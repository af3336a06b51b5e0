#pragma once
/// \file
/// From words at places to lines in reading order: lines of one column after those of another, tables as grids.

#include <string>
#include <vector>

#include "page.hpp"

namespace pdf {

/// Words beside each other without a wide gap between.
struct Line {
  std::vector<Word> words;
  Box box;
  unsigned page = 0;
  double size = 0;                 ///< of most of its letters
  bool bold = false;               ///< all of it
  std::vector<std::string> marks;  ///< of notes: small numbers in the line, which are not among `words`
  std::string label;               ///< a list label that stands apart in front and is not among `words`
  double label_x = 0;              ///< where the label begins; without one, where the words do
  bool contents = false;           ///< of a table of contents
  double right = 0;                ///< where lines of its column end at most
  [[nodiscard]] std::string text() const;
};

struct Table {
  /// Rows of cells of lines; each row has as many cells as the others.
  std::vector<std::vector<std::vector<Line>>> rows;
};

/// What comes next on a page: lines of a column, or else a table.
struct Region {
  std::vector<Line> lines;
  Table table;
};

/// Lines side by side, from left to right.
using Row = std::vector<Line>;

/// The page's rows from top to bottom.
[[nodiscard]] std::vector<Row> rows_of(const Page& page);
/// The rows as regions in reading order. `pages`: how many the document has, which no page number passes.
[[nodiscard]] std::vector<Region> regions_of(const std::vector<Row>& rows, std::size_t pages);

}  // namespace pdf
