#pragma once
/// \file
/// What follows from the order of blocks rather than from any format: which heading governs, what introduces a list, which cells are
/// headers, what the title is. Called once by Builder::finish.

#include <string_view>

#include <tenet/document.hpp>

namespace tenet::document {

/// Sets `Block::heading`. A heading governs what follows in its own container and below: one inside a cell ends with the cell, unless
/// the cell is alone in its row (then with the table) or alone in its table (layout, not data: it goes on).
void find_headings(Document& document);

/// Sets `Block::lead_in` of list items.
void find_lead_ins(Document& document);

/// Marks a first row of short names over longer rows as headers, in tables where the source marks none.
void find_header_cells(Document& document);

/// Finds the title block where the source names none, and sets `Document::title`; `declared` is the package's own.
void find_title(Document& document, std::string_view declared);

/// Whether a leaf's text leaves its sentence to what follows: "Officers will:", "We must".
[[nodiscard]] bool introduces(std::string_view text);

}  // namespace tenet::document
