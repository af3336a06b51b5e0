#pragma once
/// \file
/// From words at places to lines, and to rows of lines that stand side by side.

#include <string>
#include <vector>

#include "page.hpp"

namespace pdf {

/// In ems. Words of a justified line stand up to one apart, so what is further apart is of two columns.
inline constexpr double kWideGap = 1.3;
/// Columns of a table may be as close as this; whether they are is seen from the rows below.
inline constexpr double kNarrowGap = 0.55;

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

/// Lines side by side, from left to right.
using Row = std::vector<Line>;

/// The page's rows from top to bottom, cut where gaps may part columns.
[[nodiscard]] std::vector<Row> rows_of(const Page& page);

/// Makes one line of two that stand beside each other.
void join(Line& left, const Line& right);
/// Lines that no wide gap parts are one.
[[nodiscard]] Row joined(const Row& row);

}  // namespace pdf
