// How leaves and containers open and close, and what becomes of each.
#include "document/builder_state.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "document/outline.hpp"

namespace tenet::document {
namespace {

bool closes(Scope::Kind asked, Scope::Kind found) {
  return found == asked || (asked == Scope::Kind::container && found == Scope::Kind::flattened);
}

}  // namespace

std::string label_of(std::string_view number) {
  const bool plain = std::all_of(number.begin(), number.end(), [](char c) { return c > ' ' && c <= '~'; });
  if (plain) return std::string(number);
  LeafText text;
  text.add(number, {});
  return text.text();
}

void Builder::State::drop_block(std::uint32_t index) {
  const bool is_noted = !noted.empty() && noted.back().block == index;
  if (index + 1 == collected.blocks.size() && !is_noted) collected.blocks.pop_back();
}

OpenLeaf* Builder::State::innermost_leaf() {
  for (std::size_t i = scopes.size(); i-- > 0;) {
    if (scopes[i].kind == Scope::Kind::leaf) return &pool[scopes[i].index];
    if (scopes[i].kind == Scope::Kind::fragment) return nullptr;
  }
  return nullptr;
}

bool Builder::State::in_text_box() const {
  for (std::size_t i = scopes.size(); i-- > 0;) {
    const Scope& scope = scopes[i];
    if (scope.kind == Scope::Kind::fragment || scope.kind == Scope::Kind::leaf) return true;
    if (scope.kind == Scope::Kind::flattened) continue;
    const BlockKind kind = collected.blocks[scope.index].kind;
    if (kind != BlockKind::table && kind != BlockKind::cell) return false;  // a story of its own: a note, a page header
  }
  return false;
}

void Builder::State::begin_leaf(const Leaf& leaf, bool implicit) {
  if (pool.size() == open_leaves) pool.emplace_back();
  Block block;
  block.boxed = in_text_box();
  pool[open_leaves].reset(add_block(std::move(block)), implicit);
  scopes.push_back({Scope::Kind::leaf, open_leaves});
  ++open_leaves;
  amend(leaf);
}

void Builder::State::amend(const Leaf& leaf) {
  OpenLeaf* open = innermost_leaf();
  if (open == nullptr) return;
  Block& block = collected.blocks[open->block];
  block.kind = leaf.kind;
  block.role = leaf.role;
  block.level = leaf.level;
  block.number = label_of(leaf.number);
}

void Builder::State::end_top_leaf() {
  OpenLeaf& leaf = *top_leaf();
  while (!leaf.open_links.empty()) end_link(leaf);
  scopes.pop_back();
  --open_leaves;
  Stream& stream = target();
  text_was_invalid = text_was_invalid || leaf.text.was_invalid();
  if (leaf.text.text().empty()) {
    std::move(leaf.bookmarks.begin(), leaf.bookmarks.end(), std::back_inserter(waiting_bookmarks));
    drop_block(leaf.block);
  } else {
    store(leaf);
    stream.push_back({Item::Kind::leaf, leaf.block});
  }
  stream.insert(stream.end(), leaf.checkboxes.begin(), leaf.checkboxes.end());
  stream.insert(stream.end(), leaf.followers.begin(), leaf.followers.end());
}

void Builder::State::store(OpenLeaf& leaf) {
  Block& block = collected.blocks[leaf.block];
  block.text_begin = static_cast<std::uint32_t>(collected.text.size());
  collected.text += leaf.text.text();
  block.text_end = static_cast<std::uint32_t>(collected.text.size());
  block.segment_begin = static_cast<std::uint32_t>(collected.segments.size());
  collected.segments.insert(collected.segments.end(), leaf.text.segments().begin(), leaf.text.segments().end());
  block.segment_end = static_cast<std::uint32_t>(collected.segments.size());
  pieces_taken += leaf.text.segments().size();
  block.bookmarks = std::exchange(waiting_bookmarks, {});
  std::move(leaf.bookmarks.begin(), leaf.bookmarks.end(), std::back_inserter(block.bookmarks));
  std::stable_sort(block.links.begin(), block.links.end(), [](const Link& a, const Link& b) { return a.begin < b.begin; });
  latest_leaf = leaf.block;
}

void Builder::State::end_link(OpenLeaf& leaf) {
  OpenLink link = std::move(leaf.open_links.back());
  leaf.open_links.pop_back();
  const std::string& text = leaf.text.text();
  const auto end = static_cast<std::uint32_t>(text.size());
  // The space before a link is written only once the link's own text follows it.
  if (link.begin < end && text[link.begin] == ' ') ++link.begin;
  collected.blocks[leaf.block].links.push_back({link.begin, end, std::move(link.target)});
}

bool Builder::State::is_in_flattened() const {
  for (std::size_t i = scopes.size(); i-- > 0 && scopes[i].kind != Scope::Kind::fragment;)
    if (scopes[i].kind != Scope::Kind::leaf) return scopes[i].kind == Scope::Kind::flattened;
  return false;
}

void Builder::State::open_container(Block block) {
  end_implicit();
  // A cell goes with its table: one without the other is no grid.
  if (block.kind == BlockKind::cell ? is_in_flattened() : depth >= kMaxNesting) {
    scopes.push_back({Scope::Kind::flattened, 0});
    return;
  }
  ++depth;
  const std::uint32_t index = add_block(std::move(block));
  target().push_back({Item::Kind::open, index});
  scopes.push_back({Scope::Kind::container, index});
}

void Builder::State::close_top_container() {
  const std::uint32_t index = scopes.back().index;
  scopes.pop_back();
  --depth;
  Stream& stream = target();
  const bool holds_nothing = stream.back().kind == Item::Kind::open && stream.back().value == index;
  if (holds_nothing && collected.blocks[index].kind != BlockKind::cell) {
    stream.pop_back();
  } else {
    stream.push_back({Item::Kind::close, index});
  }
}

void Builder::State::close_top() {
  switch (scopes.back().kind) {
    case Scope::Kind::leaf:
      end_top_leaf();
      break;
    case Scope::Kind::container:
      close_top_container();
      break;
    case Scope::Kind::flattened:
    case Scope::Kind::fragment:
      scopes.pop_back();
      break;
  }
}

void Builder::State::close_to(Scope::Kind kind) {
  std::size_t at = scopes.size();
  while (at > 0 && !closes(kind, scopes[at - 1].kind)) {
    if (scopes[at - 1].kind == Scope::Kind::fragment) return;
    --at;
  }
  if (at == 0) return;
  while (scopes.size() >= at) close_top();
}

void Builder::State::finish_diagnostics(const std::vector<BlockId>& ids) {
  for (Noted& note : noted) {
    const BlockId block = note.block < ids.size() ? ids[note.block] : BlockId{};
    Place place = block ? place_of(document, block, 0, 0) : Place{};
    place.part = note.part < document.parts.size() ? document.parts[note.part] : "";
    place.path = std::move(note.path);
    note.diagnostic.place = std::move(place);
    document.diagnostics.push_back(std::move(note.diagnostic));
  }
  if (text_was_invalid) {
    document.diagnostics.push_back({"text-not-utf8", "Some bytes are not valid UTF-8; they are shown as \uFFFD.", {}});
  }
  for (const auto& [what, count] : noted_count) {
    if (count <= kDiagnosticsPerCode) continue;
    Diagnostic more{what.first, fmt::format("The same happens {} more times in this part.", count - kDiagnosticsPerCode), {}};
    if (what.second < document.parts.size()) more.place.part = document.parts[what.second];
    document.diagnostics.push_back(std::move(more));
  }
}

}  // namespace tenet::document
