#pragma once
/// \file
/// Which cells introduce which: header cells of a cell's row and column. Private to index.

#include <cstdint>
#include <vector>

#include <tenet/document.hpp>

namespace tenet::engine {

/// Cells whose texts are read before a cell's own, in that order.
struct CellIntro {
  std::vector<BlockId> row;
  std::vector<BlockId> column;
};

/// Longest first-column cell that is taken for the name of its row although nothing marks it.
inline constexpr std::uint32_t kRowHeaderWords = 12;

/// Header cells of one table, built once it is met; asked cell by cell in reading order.
class TableHeaders {
 public:
  TableHeaders(const Document& document, BlockId table);
  /// `cell` is a cell of this table.
  [[nodiscard]] CellIntro intro_of(const Block& cell) const;

 private:
  struct Header {
    BlockId id;
    CellPosition at;
  };
  [[nodiscard]] bool in_header_row(const CellPosition& at) const { return at.row < header_rows_; }
  void guess_header_row(const Document& document, const std::vector<const Block*>& cells);
  void find_header_rows(const std::vector<const Block*>& cells);
  void add_row_header(BlockId id, const CellPosition& at);
  void add_column_header(BlockId id, const CellPosition& at);

  std::uint32_t header_rows_ = 0;             ///< rows at the top that are headings
  std::vector<std::vector<Header>> rows_;     ///< headers by the row they name
  std::vector<std::vector<Header>> columns_;  ///< headers by the column they name
};

}  // namespace tenet::engine
