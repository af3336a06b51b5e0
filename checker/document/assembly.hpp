#pragma once
/// \file
/// Between building and the finished Document: blocks lie in streams (the body, each fragment) in the order they were met, and are
/// put together in reading order.

#include <cstdint>
#include <string>
#include <vector>

#include <tenet/document.hpp>

namespace tenet::document {

struct Item {
  enum class Kind : std::uint8_t { leaf, open, close, fragment, checkbox };
  Kind kind = Kind::leaf;
  std::uint32_t value = 0;  ///< leaf, open, close: index of the block built; fragment: its number; checkbox: its state
};
using Stream = std::vector<Item>;

/// What the builder collected. Text and segment ranges of `blocks` are into the arenas; ids and parents are not set yet.
struct Collected {
  std::vector<Block> blocks;
  std::string text;
  std::vector<SourceSegment> segments;  ///< `text_begin` within the leaf
  std::vector<Stream> streams;          ///< 0 is the body, the others fragments
  std::vector<bool> placed;             ///< streams that some stream refers to
};

/// Moves everything into `document` in reading order. Returns, for each block collected, its id (none where it was not used).
[[nodiscard]] std::vector<BlockId> assemble(Collected&& collected, Document& document);

}  // namespace tenet::document
