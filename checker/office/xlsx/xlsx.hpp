#pragma once
/// \file
/// A workbook as XLSX (ECMA-376, transitional), through libxlsxwriter: the only place that knows that library.
///
/// Limits of the format are met without losing rows: a sheet longer than `kMostRows` goes on in a sheet "Name (2)"; text longer than
/// `kMostCharacters` is cut, and the cell ends saying so.

#include <cstddef>
#include <string>

#include <tenet/result.hpp>

#include "office/workbook.hpp"

namespace tenet::office::xlsx {

/// Rows of one sheet, the header among them (ECMA-376 leaves it open; Excel 2007 and later, LibreOffice).
inline constexpr std::size_t kMostRows = 1'048'576;
/// Columns of one sheet, likewise; further columns are an error, for the caller can split better.
inline constexpr std::size_t kMostColumns = 16'384;
/// Characters of one cell, counted as UTF-16 does.
inline constexpr std::size_t kMostCharacters = 32'767;

/// The bytes of the file; the same for the same workbook. Error codes: "workbook-unwritable" (no temporary file could be made: the
/// library works through files), "workbook-too-wide".
[[nodiscard]] Result<std::string> write(const Workbook& workbook);

}  // namespace tenet::office::xlsx
