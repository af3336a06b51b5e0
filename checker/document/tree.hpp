#pragma once
/// \file
/// The flat list of blocks seen as a tree, for output.

#include <vector>

#include <tenet/document.hpp>

namespace tenet::document {

class Tree {
 public:
  explicit Tree(const Document& document);
  /// Blocks directly inside a container, in reading order; of none: the top.
  [[nodiscard]] const std::vector<BlockId>& children(BlockId container) const { return children_[container.value]; }
  /// Cells of a table by the row they begin in; rows in which none begins are empty.
  [[nodiscard]] std::vector<std::vector<BlockId>> rows(BlockId table) const;
  /// Leaves inside a container at any depth, in reading order, without those of notes.
  [[nodiscard]] std::vector<BlockId> leaves(BlockId container) const;
  /// Notes inside a container, at any depth but inside other notes.
  [[nodiscard]] std::vector<BlockId> notes(BlockId container) const;

 private:
  const Document& document_;
  std::vector<std::vector<BlockId>> children_;
};

}  // namespace tenet::document
