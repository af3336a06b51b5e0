#include "readers/docx/tables.hpp"

#include <algorithm>

#include "readers/docx/names.hpp"
#include "readers/docx/styles.hpp"

namespace tenet::docx {
namespace {

Merge merge_of(std::string_view value) {
  return value == "restart" || value == "rest" ? Merge::restart : Merge::carry_on;
}

}  // namespace

std::uint32_t grid_count(const xml::Element& element) {
  return static_cast<std::uint32_t>(std::clamp(to_int(element.get(w_val), 0), 0, static_cast<std::int32_t>(kMaxColumns)));
}

void CellProperties::take(const xml::Element& element, View view) {
  switch (element.id) {
    case w_gridSpan:
      span = std::max(1U, grid_count(element));
      break;
    case w_vMerge:
      down = merge_of(element.get(w_val));
      break;
    case w_hMerge:
      across = merge_of(element.get(w_val));
      break;
    case w_cellIns:
      removed = removed || view == View::original;
      break;
    case w_cellDel:
      removed = removed || view == View::accepted;
      break;
    case w_cellMerge: {
      // A tracked merge says what the cell was and what it becomes.
      const xml::NameId which = view == View::accepted ? w_vMerge : w_vMergeOrig;
      if (element.has(which)) down = merge_of(element.get(which));
      break;
    }
    default:
      break;
  }
}

bool removes_row(const xml::Element& element, View view) {
  if (element.id == w_hidden) return is_on(element, w_val);
  const bool out = element.id == w_del || element.id == w_moveFrom;
  const bool in = element.id == w_ins || element.id == w_moveTo;
  return view == View::accepted ? out : in;
}

void TableScan::start(const xml::Element& element) {
  const xml::NameId parent = path_.empty() ? xml::NameId{0} : path_.back();
  path_.push_back(element.id);
  // Every w:tc has an ordinal, read or not.
  if (element.id == w_tc) extents.emplace_back();
  const bool former = view_ == View::accepted && (element.id == w_tcPrChange || element.id == w_trPrChange);
  if (skipped_ > 0 || element.id == rejected_branch || former) {
    ++skipped_;
    return;
  }
  if (element.id == w_tbl) tables_.emplace_back();
  if (tables_.empty()) return;
  Table& table = tables_.back();
  if (element.id == w_tr) {
    table.column = 0;
    table.last = 0;
    table.row_removed = false;
    table.current.clear();
  }
  if (element.id == w_tc) cells_.push_back({static_cast<std::uint32_t>(extents.size() - 1), {}});
  if (element.id == w_tcPrChange && !cells_.empty()) cells_.back().properties = {};
  if (parent == w_trPr && removes_row(element, view_)) table.row_removed = true;
  if (parent == w_trPr && element.id == w_gridBefore) table.column = grid_count(element);
  if (parent == w_tcPr && !cells_.empty()) cells_.back().properties.take(element, view_);
}

void TableScan::end(xml::NameId id) {
  path_.pop_back();
  if (skipped_ > 0) {
    --skipped_;
    return;
  }
  if (id == w_tc && !cells_.empty()) {
    if (!tables_.empty()) place(cells_.back());
    cells_.pop_back();
  }
  if (id == w_tr && !tables_.empty()) end_row();
  if (id == w_tbl && !tables_.empty()) tables_.pop_back();
}

void TableScan::place(const Cell& cell) {
  Table& table = tables_.back();
  const CellProperties& own = cell.properties;
  if (table.row_removed || own.removed) return;
  CellExtent& extent = extents[cell.ordinal];
  if (own.across == Merge::carry_on && table.last != 0) {
    extents[table.last - 1].colspan += own.span;
    extent.rowspan = 0;
    table.column += own.span;
    return;
  }
  extent.colspan = own.span;
  const bool has_above = table.column < table.above.size() && table.above[table.column].cell != 0;
  if (own.down == Merge::carry_on && has_above) {
    const Above above = table.above[table.column];
    extents[above.cell - 1].rowspan = table.row - above.row + 1;
    extent.rowspan = 0;
    mark(table, own.span, above);
  } else {
    table.last = cell.ordinal + 1;
    // A cell that carries on from nothing begins a region of its own.
    mark(table, own.span, own.down == Merge::none ? Above{} : Above{cell.ordinal + 1, table.row});
  }
}

void TableScan::mark(Table& table, std::uint32_t span, Above above) {
  const std::uint32_t end = std::min(table.column + span, kMaxColumns);
  if (above.cell != 0 && table.current.size() < end) table.current.resize(end);
  for (std::uint32_t column = table.column; column < end && above.cell != 0; ++column) table.current[column] = above;
  table.column += span;
}

void TableScan::end_row() {
  Table& table = tables_.back();
  if (table.row_removed) return;
  table.above.swap(table.current);
  table.current.clear();
  ++table.row;
}

}  // namespace tenet::docx
