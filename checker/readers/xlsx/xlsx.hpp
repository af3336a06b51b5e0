#pragma once
/// \file
/// A workbook as a Document: for forms that people keep as spreadsheets. It stands in no row of the table of readers: in a folder of
/// policies a workbook is data, and only whoever asks for it by name gets it read.
///
/// Each sheet is a heading and a table, which begins at the first row with two cells filled; rows above it are paragraphs, a line of a cell
/// is one.
/// Places: part = the sheet's, paragraph = row * kMaxColumns + column, run = the line within the cell.

#include "readers/reader.hpp"

namespace tenet::xlsx {

/// Whether the bytes look like a workbook.
[[nodiscard]] bool recognises(std::span<const char> bytes);
[[nodiscard]] Result<Document> read(std::span<const char> bytes, std::string_view name, const readers::ReadOptions& options);

}  // namespace tenet::xlsx
