#pragma once
/// \file
/// Questions about where a block stands, answered from a finished Document.

#include <string>
#include <vector>

#include <tenet/document.hpp>

namespace tenet::document {

/// The number a reader would cite: a list label under its numbered ancestors ("4.2" and "(b)" give "4.2(b)"); a label that already
/// contains its parents ("4.2.1") stands alone; bullets add nothing. Empty where nothing is numbered.
[[nodiscard]] std::string clause_number(const Document& document, BlockId block);

/// Headings above the block, outermost first, each "4 Mediation" with its number in front where it has one.
[[nodiscard]] std::vector<std::string> heading_path(const Document& document, BlockId block);

/// The place of bytes [start, end) of a leaf's text, complete: number, headings, part, path, row and column.
[[nodiscard]] Place place_of(const Document& document, BlockId block, std::uint32_t start, std::uint32_t end);

/// A section: a heading (or the text before the first) and the leaves under it, down to the next heading of any level.
struct Section {
  BlockId heading;              ///< none for the opening section
  std::vector<BlockId> leaves;  ///< without the heading; tables' and notes' leaves included; no page headers and footers
};
[[nodiscard]] std::vector<Section> sections(const Document& document);

}  // namespace tenet::document
