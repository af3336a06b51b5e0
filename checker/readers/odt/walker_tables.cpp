#include <algorithm>
#include <utility>

#include "readers/odt/walker.hpp"

// Tables: the grid is counted, covered cells take their column, repeats are replayed.
namespace tenet::odt {
namespace {

/// Wider than any grid on paper; keeps counts that a file claims from overflowing.
constexpr std::uint32_t kGridEdge = 1U << 20U;

std::uint32_t extent(const xml::Element& element, Name name) {
  return std::clamp(parse_count(element.get(id(name))).value_or(1), 1U, kGridEdge);
}

}  // namespace

void Walker::start_table(const xml::Element& element, document::SourcePoint, Open& opened) {
  note_page(context_.styles.find(scope_, Family::table, element.get(id(Name::a_table_style))));
  Grid grid;
  if (showing()) {
    if (flow().joined) finish_paragraph();
    interrupt_paragraph();
    context_.builder.open(BlockKind::table);
    grid.opened = opened.opened = true;
  }
  grids_.push_back(grid);
}

void Walker::end_table(Open& closing) {
  if (closing.opened) context_.builder.close();
  if (!grids_.empty()) grids_.pop_back();
}

void Walker::start_header_columns(const xml::Element&, document::SourcePoint, Open&) {
  if (grids_.empty()) return;
  grids_.back().in_header_columns = true;
  grids_.back().header_columns_begin = grids_.back().columns;
}

void Walker::end_header_columns(Open&) {
  if (grids_.empty()) return;
  grids_.back().in_header_columns = false;
  grids_.back().header_columns_end = grids_.back().columns;
}

void Walker::start_column(const xml::Element& element, document::SourcePoint, Open&) {
  if (!grids_.empty()) grids_.back().columns = std::min(grids_.back().columns + extent(element, Name::a_columns_repeated), kGridEdge);
}

void Walker::start_header_rows(const xml::Element&, document::SourcePoint, Open&) {
  if (!grids_.empty()) ++grids_.back().header_rows;
}

void Walker::end_header_rows(Open&) {
  if (!grids_.empty() && grids_.back().header_rows > 0) --grids_.back().header_rows;
}

void Walker::start_row(const xml::Element& element, document::SourcePoint at, Open&) {
  const std::uint32_t times = extent(element, Name::a_rows_repeated);
  const bool replayed = std::exchange(ignore_repeat_, false);
  if (times > 1 && !replayed && may_replay(1, at)) {
    record(RecordFor::repeat, element, at, std::min(times, kRepeatedRows));
    if (times > kRepeatedRows)
      diagnose("repeat-bound-reached",
               "A table row is repeated " + std::to_string(times) + " times; the first " + std::to_string(kRepeatedRows) + " were read.",
               at);
    return;
  }
  if (!grids_.empty()) grids_.back().column = 0;
}

void Walker::end_row(Open&) {
  if (!grids_.empty()) ++grids_.back().row;
}

void Walker::start_cell(const xml::Element& element, document::SourcePoint at, Open& opened) {
  const std::uint32_t times = extent(element, Name::a_columns_repeated);
  const bool replayed = std::exchange(ignore_repeat_, false);
  if (times > 1 && !replayed && may_replay(1, at)) {
    record(RecordFor::repeat, element, at, std::min(times, kRepeatedColumns));
    if (times > kRepeatedColumns)
      diagnose(
          "repeat-bound-reached",
          "A table cell is repeated " + std::to_string(times) + " times; the first " + std::to_string(kRepeatedColumns) + " were read.",
          at);
    return;
  }
  push_flow();
  flow().is_cell = true;
  if (grids_.empty() || !grids_.back().opened) return;
  Grid& grid = grids_.back();
  CellPosition position;
  position.row = grid.row;
  position.column = grid.column;
  position.rowspan = extent(element, Name::a_rows_spanned);
  position.colspan = extent(element, Name::a_columns_spanned);
  position.header = grid.header_rows > 0 || (grid.column >= grid.header_columns_begin && grid.column < grid.header_columns_end);
  context_.builder.open_cell(position);
  opened.opened = true;
}

void Walker::end_cell(Open& closing) {
  pop_flow();
  if (closing.opened) context_.builder.close();
  // Cells that this one covers follow as covered cells and count themselves.
  if (!grids_.empty()) ++grids_.back().column;
}

void Walker::start_covered_cell(const xml::Element& element, document::SourcePoint, Open&) {
  // What a covered cell still holds lies under its neighbour and is not on the page (ODF 1.3 part 3, 9.1.5).
  skip_ = 1;
  in_covered_cell_ = showing();
  if (!grids_.empty()) grids_.back().column = std::min(grids_.back().column + extent(element, Name::a_columns_repeated), kGridEdge);
}

}  // namespace tenet::odt
