#pragma once
/// \file
/// A spreadsheet's text file as rows of cells, whatever locale wrote it. The only place that knows libcsv.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/result.hpp>

namespace tenet::tailoring {

/// A table kept by hand has some hundred rows and a dozen columns; these bound what a hostile file costs.
inline constexpr std::size_t kMostCells = 200'000;
inline constexpr std::size_t kLongestCell = 64U << 10U;

/// In front of what Excel is to take for UTF-8.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

struct CsvRow {
  std::size_t number = 0;          ///< as a spreadsheet counts: from 1, empty rows counted, a cell with line breaks is one row
  std::vector<std::string> cells;  ///< UTF-8, without spaces around; line breaks and tabs inside are spaces; no control characters;
                                   ///< without the apostrophe that `csv_line` puts in front
};

/// Rows that hold something, in order. Separated by commas, semicolons or tabs: the one that `is_header` recognises a row of, tried in that
/// order ("sep=;" in the first line decides). Bytes are UTF-8, UTF-16 with a byte order mark, or else Windows-1252.
/// Errors, with `name` in front: more cells or longer ones than the limits, a quoted cell without its end.
using IsHeader = bool (*)(const CsvRow& row);
[[nodiscard]] Result<std::vector<CsvRow>> read_csv(std::string_view bytes, std::string_view name, IsHeader is_header);

/// One row as spreadsheets read it everywhere: every cell in quotes, commas between, "\r\n" at the end. A cell that a spreadsheet would
/// take for a formula gets an apostrophe in front.
[[nodiscard]] std::string csv_line(const std::vector<std::string>& cells);

/// "B" for the second column: what a spreadsheet calls it.
[[nodiscard]] std::string column_letters(std::size_t index);

}  // namespace tenet::tailoring
