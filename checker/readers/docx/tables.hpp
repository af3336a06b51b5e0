#pragma once
/// \file
/// Table geometry (ECMA-376-1 §17.4). How far a cell reaches down is known only rows later, so parts with merged cells are scanned
/// for it before they are read.

#include <cstdint>
#include <vector>

#include <tenet/document.hpp>

#include "xml/events.hpp"

namespace tenet::docx {

/// Word has 63 columns; wider spans are cut, so that a number in a file never becomes an amount of memory.
inline constexpr std::uint32_t kMaxColumns = 1'024;

struct CellExtent {
  std::uint32_t rowspan = 1;  ///< 0: the cell is part of another
  std::uint32_t colspan = 1;
};

enum class Merge : std::uint8_t { none, restart, carry_on };

/// What w:tcPr says in the view that is read.
struct CellProperties {
  std::uint32_t span = 1;
  Merge down = Merge::none;
  Merge across = Merge::none;
  bool removed = false;  ///< inserted or deleted, and not in this view

  /// Takes one child of w:tcPr.
  void take(const xml::Element& element, View view);
};

/// True when a w:ins or w:del in w:trPr takes the row out of the view, or w:hidden out of sight.
[[nodiscard]] bool removes_row(const xml::Element& element, View view);
/// Clamped to kMaxColumns.
[[nodiscard]] std::uint32_t grid_count(const xml::Element& element);

/// Collects the extent of every w:tc of a part, by its ordinal among them.
class TableScan final : public xml::Handler {
 public:
  explicit TableScan(View view) : view_(view) {}
  void start(const xml::Element& element) override;
  void end(xml::NameId id) override;
  void text(std::string_view) override {}

  std::vector<CellExtent> extents;

 private:
  /// The cell that a grid column of the row above belongs to, if it can be carried on.
  struct Above {
    std::uint32_t cell = 0;  ///< ordinal + 1; 0 = none
    std::uint32_t row = 0;   ///< where the cell begins
  };
  struct Table {
    std::vector<Above> above;
    std::vector<Above> current;
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t last = 0;  ///< ordinal + 1 of the row's latest cell
    bool row_removed = false;
  };
  struct Cell {
    std::uint32_t ordinal = 0;
    CellProperties properties;
  };

  void place(const Cell& cell);
  void mark(Table& table, std::uint32_t span, Above above);
  void end_row();

  View view_;
  std::vector<Table> tables_;
  std::vector<Cell> cells_;
  std::vector<xml::NameId> path_;
  std::uint32_t skipped_ = 0;
};

}  // namespace tenet::docx
