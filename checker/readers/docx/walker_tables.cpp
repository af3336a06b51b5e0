// Tables: rows, cells, and what of them the view leaves.
#include <algorithm>

#include "readers/docx/names.hpp"
#include "readers/docx/walker.hpp"

namespace tenet::docx {

void Walker::start_table() {
  flush_joining();
  tables_.emplace_back();
  out_->open(BlockKind::table);
}

void Walker::end_table() {
  if (tables_.empty()) return;
  tables_.pop_back();
  out_->close();
}

Walker::Mode Walker::start_cell() {
  const std::uint32_t ordinal = next_cell_++;
  if (tables_.empty()) return Mode::content;
  if (tables_.back().row_removed) return Mode::removed;
  Scope cell;
  cell.id = w_tc;
  cell.cell_waits = true;
  cell.cell_ordinal = ordinal;
  cell.fields_floor = fields_.size();
  cell.paragraphs_floor = paragraphs_.size();
  scopes_.push_back(std::move(cell));
  return Mode::content;
}

void Walker::open_cell() {
  Scope& scope = scopes_.back();
  Table& table = tables_.back();
  scope.cell_waits = false;
  const std::vector<CellExtent>& extents = *source_.extents;
  const CellExtent extent = scope.cell_ordinal < extents.size() ? extents[scope.cell_ordinal] : CellExtent{1, scope.cell.span};
  const bool merged = extent.rowspan == 0;
  if (scope.cell.removed || merged) {
    // What the cell holds is not shown; the frame that is open is the cell's own.
    frames_.back().inside = Mode::removed;
    if (merged && !scope.cell.removed && merged_depth_ == 0) merged_depth_ = 1;
    if (merged && !scope.cell.removed) table.column += scope.cell.span;
    return;
  }
  // Header rows are only those at the top (§17.4.49).
  const bool by_style = table.row == 0 && table.style.first_row && table.look_first_row;
  if (!table.row_header) table.headers_over = true;
  const bool row_header = (table.row_header && !table.headers_over) || by_style;
  out_->open_cell({table.row, table.column, extent.rowspan, extent.colspan, row_header});
  scope.cell_open = true;
  table.column += extent.colspan;
}

void Walker::end_cell() {
  if (scopes_.back().id != w_tc || tables_.empty()) return;
  if (scopes_.back().cell_waits) open_cell();
  flush_joining();
  const bool open = scopes_.back().cell_open;
  fields_.resize(std::min(fields_.size(), scopes_.back().fields_floor));
  scopes_.pop_back();
  if (open) out_->close();
  if (std::exchange(merged_text_, false))
    diagnose("merged-cell-not-read", "A cell that is merged into another holds text that is not shown and not read.");
}

void Walker::end_row() {
  if (tables_.empty()) return;
  Table& table = tables_.back();
  if (!table.row_removed) ++table.row;
  table.column = 0;
  table.row_header = false;
  table.row_removed = false;
}

}  // namespace tenet::docx
