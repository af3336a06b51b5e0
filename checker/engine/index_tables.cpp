#include "engine/index_tables.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "text/inflection.hpp"
#include "text/tokens.hpp"

namespace tenet::engine {

namespace {

/// Grids larger than this are read without headers: no table of a policy is, and a hostile span must not fill the memory.
constexpr std::uint32_t kMostRows = 200'000;
constexpr std::uint32_t kMostColumns = 500;

/// Words of a cell's own text, counted up to one more than a row's name may have.
std::uint32_t words_of(const Document& document, const Block& cell) {
  std::uint32_t words = 0;
  for (std::size_t i = cell.id.value; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (block.parent.value < cell.id.value) break;
    if (block.parent != cell.id) continue;
    const std::string_view text = document.text_of(block);
    if (!text.empty()) words += 1 + static_cast<std::uint32_t>(std::count(text.begin(), text.end(), ' '));
    if (words > kRowHeaderWords) break;
  }
  return words;
}

/// A longer cell is no heading, unless it is marked as one.
constexpr std::uint32_t kGuessedWords = 6;

std::string own_text(const Document& document, const Block& cell) {
  std::string text;
  for (std::size_t i = cell.id.value; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    if (block.parent.value < cell.id.value) break;
    if (block.parent == cell.id) text += document.text_of(block);
  }
  return text;
}

/// Holds a modal verb or a denial.
bool claims_something(std::string_view text) {
  constexpr std::array<std::string_view, 12> kWords{"will",  "shall",  "must", "may",   "can",   "cannot",
                                                    "won't", "should", "not",  "never", "might", "could"};
  std::string lower;
  for (const text::Token& token : text::tokenise(text)) {
    text::lower(text.substr(token.begin, token.end - token.begin), lower);
    if (std::find(kWords.begin(), kWords.end(), lower) != kWords.end()) return true;
  }
  return false;
}

}  // namespace

TableHeaders::TableHeaders(const Document& document, BlockId table) {
  std::vector<const Block*> cells;
  for (std::size_t i = table.value; i < document.blocks.size(); ++i) {
    const Block& block = document.blocks[i];
    // A table ends where a block begins that is not inside it: its parent came before the table.
    if (block.parent.value < table.value) break;
    if (block.kind == BlockKind::cell && block.parent == table && block.cell) cells.push_back(&block);
  }
  find_header_rows(cells);
  if (header_rows_ == 0) guess_header_row(document, cells);
  for (const Block* cell : cells) {
    const CellPosition& at = *cell->cell;
    if (in_header_row(at)) {
      add_column_header(cell->id, at);
      continue;
    }
    const bool names_row = at.column == 0 && header_rows_ > 0 && words_of(document, *cell) <= kRowHeaderWords;
    if (at.header || names_row) add_row_header(cell->id, at);
  }
}

void TableHeaders::find_header_rows(const std::vector<const Block*>& cells) {
  // Cells come row by row. A row is a heading when all its cells are.
  std::uint32_t row = 0;
  for (std::size_t i = 0; i < cells.size();) {
    row = cells[i]->cell->row;
    bool all = true;
    bool single = true;
    std::uint32_t cells_of_row = 0;
    for (; i < cells.size() && cells[i]->cell->row == row; ++i) {
      all = all && cells[i]->cell->header;
      ++cells_of_row;
    }
    single = cells_of_row == 1 && row > 0;
    if (!all || single || row != header_rows_) return;
    header_rows_ = row + 1;
  }
  // A table of headings only has none: it is a layout.
  header_rows_ = 0;
}

// Few authors mark the heading row. Where one of its cells claims something ("We will not", "What we may do"), the cells below must not
// be read without it.
void TableHeaders::guess_header_row(const Document& document, const std::vector<const Block*>& cells) {
  bool claims = false;
  std::uint32_t columns = 0;
  for (const Block* cell : cells) {
    if (cell->cell->row > 0) break;
    const std::string text = own_text(document, *cell);
    if (text.empty() || text.back() == '.' || words_of(document, *cell) > kGuessedWords) return;
    claims = claims || claims_something(text);
    ++columns;
  }
  const bool more_below = !cells.empty() && cells.back()->cell->row > 0;
  if (claims && columns > 1 && more_below) header_rows_ = 1;
}

void TableHeaders::add_row_header(BlockId id, const CellPosition& at) {
  const std::uint64_t end = std::uint64_t{at.row} + std::max(at.rowspan, 1U);
  if (end > kMostRows) return;
  if (rows_.size() < end) rows_.resize(static_cast<std::size_t>(end));
  for (std::size_t row = at.row; row < end; ++row) rows_[row].push_back({id, at});
}

void TableHeaders::add_column_header(BlockId id, const CellPosition& at) {
  const std::uint64_t end = std::min<std::uint64_t>(std::uint64_t{at.column} + std::max(at.colspan, 1U), kMostColumns);
  if (columns_.size() < end) columns_.resize(static_cast<std::size_t>(end));
  for (std::size_t column = at.column; column < end; ++column) columns_[column].push_back({id, at});
}

CellIntro TableHeaders::intro_of(const Block& cell) const {
  CellIntro out;
  if (!cell.cell || in_header_row(*cell.cell)) return out;
  const CellPosition& at = *cell.cell;
  if (at.row < rows_.size()) {
    for (const Header& header : rows_[at.row]) {
      if (header.id != cell.id && header.at.column < at.column) out.row.push_back(header.id);
    }
  }
  const std::uint64_t end = std::min<std::uint64_t>(std::uint64_t{at.column} + std::max(at.colspan, 1U), columns_.size());
  for (std::size_t column = at.column; column < end; ++column) {
    for (const Header& header : columns_[column]) {
      const bool known = std::any_of(out.column.begin(), out.column.end(), [&](BlockId id) { return id == header.id; });
      if (!known) out.column.push_back(header.id);
    }
  }
  return out;
}

}  // namespace tenet::engine
