#include "engine/scope.hpp"

#include "document/outline.hpp"

namespace tenet::engine {

Scope::Scope(ruleset::Within within, const Index& index) : within_(within), index_(index) {
  if (within != ruleset::Within::section) return;
  const Document& document = index.document();
  section_.assign(document.blocks.size() + 1, 0);
  std::uint32_t number = 0;
  for (const document::Section& section : document::sections(document)) {
    ++number;
    if (section.heading) section_[section.heading.value] = number;
    for (const BlockId leaf : section.leaves) section_[leaf.value] = number;
  }
}

bool Scope::holds(UnitId a, UnitId b) const {
  const BlockId leaf_a = index_.unit(a).block;
  const BlockId leaf_b = index_.unit(b).block;
  switch (within_) {
    case ruleset::Within::sentence:
      return a == b;
    case ruleset::Within::clause:
      return same_clause(leaf_a, leaf_b);
    case ruleset::Within::section:
      return section_[leaf_a.value] == section_[leaf_b.value];
    case ruleset::Within::document:
      return true;
  }
  return false;
}

// A clause is a paragraph with the items it introduces, an item with its lead-in, or the cells of a row.
bool Scope::same_clause(BlockId a, BlockId b) const {
  if (a == b || introduces(a, b) || introduces(b, a)) return true;
  const auto row_a = row_of(a);
  return row_a && row_a == row_of(b);
}

bool Scope::introduces(BlockId lead, BlockId item) const {
  const Document& document = index_.document();
  for (BlockId up = document.block(item).lead_in; up; up = document.block(up).lead_in) {
    if (up == lead) return true;
  }
  return false;
}

std::optional<std::pair<std::uint32_t, std::uint32_t>> Scope::row_of(BlockId leaf) const {
  const Document& document = index_.document();
  for (BlockId up = document.block(leaf).parent; up; up = document.block(up).parent) {
    const Block& block = document.block(up);
    if (block.cell) return std::pair(block.parent.value, block.cell->row);
  }
  return std::nullopt;
}

}  // namespace tenet::engine
