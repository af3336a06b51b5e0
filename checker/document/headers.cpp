#include <algorithm>
#include <map>
#include <vector>

#include "document/structure.hpp"

namespace tenet::document {
namespace {

/// A column heading is a name: longer ones are sentences.
constexpr std::size_t kLongestHeader = 60;
/// Below this, the rows under a row of names are names themselves, and nothing tells a header from a row.
constexpr std::size_t kLongerBelow = 2;

struct Cell {
  std::size_t block = 0;  // index
  CellPosition position;
  std::size_t length = 0;  // bytes of the leaves inside
  bool name = true;        // short, and no sentence
};

struct Table {
  std::vector<Cell> cells;
};

std::map<std::uint32_t, Table> tables_of(const Document& document) {
  std::map<std::uint32_t, Table> tables;
  std::map<std::uint32_t, std::pair<std::uint32_t, std::size_t>> cell_at;  // cell block -> table, index in it
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::cell && block.cell) {
      Table& table = tables[block.parent.value];
      cell_at[block.id.value] = {block.parent.value, table.cells.size()};
      table.cells.push_back({block.id.value - 1, *block.cell});
      continue;
    }
    const auto found = cell_at.find(block.parent.value);
    if (found == cell_at.end() || !is_leaf(block.kind)) continue;
    Cell& cell = tables[found->second.first].cells[found->second.second];
    const std::string_view text = document.text_of(block);
    cell.length += text.size();
    const bool sentence = text.ends_with('.') || text.ends_with(';') || text.ends_with(',');
    if (sentence || block.kind == BlockKind::list_item || cell.length > kLongestHeader) cell.name = false;
  }
  return tables;
}

bool is_evident_header(const Table& table) {
  std::size_t names = 0;
  std::size_t name_length = 0;
  std::size_t below = 0;
  std::size_t below_length = 0;
  for (const Cell& cell : table.cells) {
    if (cell.position.header) return false;  // the source knows
    if (cell.position.row == 0) {
      if (!cell.name || cell.length == 0 || cell.position.rowspan > 1) return false;
      ++names;
      name_length += cell.length;
    } else if (cell.length > 0) {
      ++below;
      below_length += cell.length;
    }
  }
  return names > 1 && below >= names && below_length * names >= kLongerBelow * name_length * below;
}

bool is_title(const Block& block) {
  return is_leaf(block.kind) && block.role == BlockRole::title;
}
bool is_body_heading(const Block& block) {
  return block.kind == BlockKind::heading && !block.parent;
}

}  // namespace

void find_header_cells(Document& document) {
  for (const auto& [id, table] : tables_of(document)) {
    if (!is_evident_header(table)) continue;
    for (const Cell& cell : table.cells)
      if (cell.position.row == 0) document.blocks[cell.block].cell->header = true;
  }
}

void find_title(Document& document, std::string_view declared) {
  auto title = std::find_if(document.blocks.begin(), document.blocks.end(), is_title);
  const auto first = std::find_if(document.blocks.begin(), document.blocks.end(), is_body_heading);
  if (title == document.blocks.end() && first != document.blocks.end()) {
    // A first heading that alone stands above all others is the title, whatever its style is called.
    const auto others = std::count_if(first + 1, document.blocks.end(), is_body_heading);
    const bool alone =
        std::all_of(first + 1, document.blocks.end(), [&](const Block& b) { return !is_body_heading(b) || b.level > first->level; });
    if (others > 0 && alone && first->number.empty()) {
      first->role = BlockRole::title;
      title = first;
    }
  }
  if (title != document.blocks.end()) {
    document.title = document.text_of(*title);
  } else if (!declared.empty()) {
    document.title = declared;
  } else if (first != document.blocks.end()) {
    document.title = document.text_of(*first);
  }
}

}  // namespace tenet::document
