#include "document/tree.hpp"

#include <algorithm>

namespace tenet::document {

Tree::Tree(const Document& document) : document_(document), children_(document.blocks.size() + 1) {
  for (const Block& block : document.blocks) children_[block.parent.value].push_back(block.id);
}

std::vector<std::vector<BlockId>> Tree::rows(BlockId table) const {
  /// A gap in the numbering of rows is a reader's slip; this many empty rows show it as well as more would.
  constexpr std::size_t kLargestGap = 100;
  std::vector<std::vector<BlockId>> rows;
  for (const BlockId id : children(table)) {
    const Block& cell = document_.block(id);
    if (!cell.cell) continue;
    const std::size_t row = std::min<std::size_t>(cell.cell->row, rows.size() + kLargestGap);
    if (row >= rows.size()) rows.resize(row + 1);
    rows[row].push_back(id);
  }
  return rows;
}

std::vector<BlockId> Tree::leaves(BlockId container) const {
  std::vector<BlockId> found;
  std::vector<BlockId> pending = {container};
  while (!pending.empty()) {
    const BlockId id = pending.back();
    pending.pop_back();
    if (is_leaf(document_.block(id).kind)) {
      found.push_back(id);
      continue;
    }
    const std::vector<BlockId>& inside = children(id);
    for (auto child = inside.rbegin(); child != inside.rend(); ++child)
      if (document_.block(*child).kind != BlockKind::note) pending.push_back(*child);
  }
  return found;
}

std::vector<BlockId> Tree::notes(BlockId container) const {
  std::vector<BlockId> found;
  std::vector<BlockId> pending = {container};
  while (!pending.empty()) {
    const BlockId id = pending.back();
    pending.pop_back();
    const std::vector<BlockId>& inside = children(id);
    if (id != container && document_.block(id).kind == BlockKind::note) {
      found.push_back(id);
      continue;
    }
    pending.insert(pending.end(), inside.rbegin(), inside.rend());
  }
  return found;
}

}  // namespace tenet::document
