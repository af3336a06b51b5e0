#include "document/assembly.hpp"

namespace tenet::document {
namespace {

bool is_page_furniture(BlockKind kind) {
  return kind == BlockKind::page_header || kind == BlockKind::page_footer;
}

/// Fragments put in their places. Not recursive: notes may refer to notes as deep as a hostile file likes.
Stream flatten(const Collected& collected) {
  struct Cursor {
    const Stream* stream;
    std::size_t at;
  };
  Stream flat;
  std::vector<Cursor> pending;
  for (std::size_t i = collected.streams.size(); i-- > 0;)
    if (!collected.placed[i]) pending.push_back({&collected.streams[i], 0});
  while (!pending.empty()) {
    Cursor& cursor = pending.back();
    if (cursor.at == cursor.stream->size()) {
      pending.pop_back();
      continue;
    }
    const Item item = (*cursor.stream)[cursor.at++];
    if (item.kind == Item::Kind::fragment) {
      pending.push_back({&collected.streams[item.value], 0});
    } else {
      flat.push_back(item);
    }
  }
  return flat;
}

/// Page headers and footers behind everything else, in their order.
Stream with_furniture_last(Stream flat, const Collected& collected) {
  Stream body;
  Stream furniture;
  body.reserve(flat.size());
  std::size_t depth = 0;
  bool inside = false;
  for (const Item item : flat) {
    if (item.kind == Item::Kind::open && depth++ == 0) inside = is_page_furniture(collected.blocks[item.value].kind);
    (inside ? furniture : body).push_back(item);
    if (item.kind == Item::Kind::close && --depth == 0) inside = false;
  }
  body.insert(body.end(), furniture.begin(), furniture.end());
  return body;
}

class Assembler {
 public:
  Assembler(Collected& collected, Document& document) : collected_(collected), document_(document), ids_(collected.blocks.size()) {}

  std::vector<BlockId> run(const Stream& order) {
    document_.text.reserve(collected_.text.size());
    document_.segments.reserve(collected_.segments.size());
    document_.blocks.reserve(collected_.blocks.size());
    for (const Item item : order) take(item);
    return std::move(ids_);
  }

 private:
  void take(Item item) {
    switch (item.kind) {
      case Item::Kind::leaf:
        take_leaf(item.value);
        break;
      case Item::Kind::open:
        parents_.push_back(add(item.value).id);
        break;
      case Item::Kind::close:
        parents_.pop_back();
        break;
      case Item::Kind::checkbox:
        document_.checkboxes.push_back(static_cast<int>(item.value));
        break;
      case Item::Kind::fragment:
        break;
    }
  }

  Block& add(std::uint32_t index) {
    Block& block = document_.blocks.emplace_back(std::move(collected_.blocks[index]));
    block.id = BlockId{static_cast<std::uint32_t>(document_.blocks.size())};
    if (!parents_.empty()) block.parent = parents_.back();
    ids_[index] = block.id;
    return block;
  }

  void take_leaf(std::uint32_t index) {
    Block& block = add(index);
    const auto text_begin = static_cast<std::uint32_t>(document_.text.size());
    const auto segment_begin = static_cast<std::uint32_t>(document_.segments.size());
    document_.text.append(collected_.text, block.text_begin, block.text_end - block.text_begin);
    for (std::uint32_t i = block.segment_begin; i < block.segment_end; ++i) {
      SourceSegment& segment = document_.segments.emplace_back(collected_.segments[i]);
      segment.text_begin += text_begin;
    }
    block.text_begin = text_begin;
    block.text_end = static_cast<std::uint32_t>(document_.text.size());
    block.segment_begin = segment_begin;
    block.segment_end = static_cast<std::uint32_t>(document_.segments.size());
  }

  Collected& collected_;
  Document& document_;
  std::vector<BlockId> ids_;
  std::vector<BlockId> parents_;
};

}  // namespace

std::vector<BlockId> assemble(Collected&& collected, Document& document) {
  Collected taken = std::move(collected);
  return Assembler(taken, document).run(with_furniture_last(flatten(taken), taken));
}

}  // namespace tenet::document
