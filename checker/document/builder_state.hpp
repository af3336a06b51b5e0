#pragma once
/// \file
/// What a Builder has open and has taken so far. Private to builder.cpp and builder_state.cpp.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/assembly.hpp"
#include "document/builder.hpp"
#include "document/leaf_text.hpp"

namespace tenet::document {

struct OpenLink {
  std::uint32_t begin;
  std::string target;
};

/// A leaf being filled, and what is to stand right after it.
struct OpenLeaf {
  std::uint32_t block = 0;
  LeafText text;
  std::vector<OpenLink> open_links;
  std::vector<std::string> bookmarks;
  std::vector<Item> checkboxes;
  Stream followers;
  bool implicit = false;  // begun by text that stood outside any leaf

  void reset(std::uint32_t index, bool is_implicit) {
    block = index;
    text.clear();
    open_links.clear();
    bookmarks.clear();
    checkboxes.clear();
    followers.clear();
    implicit = is_implicit;
  }
};

struct Scope {
  enum class Kind : std::uint8_t { leaf, container, flattened, fragment };
  Kind kind;
  std::uint32_t index;  // leaf: in the pool; container: its block; fragment: its stream; flattened: nothing, it leaves no block
};

struct Noted {
  Diagnostic diagnostic;
  std::uint32_t part;
  std::vector<std::uint32_t> path;
  std::uint32_t block;  // index of the block built, or kNoBlock
};
inline constexpr std::uint32_t kNoBlock = UINT32_MAX;

enum class Limit : std::uint8_t { none, text, blocks, pieces };

/// A label normalised as text is: "Clause\t1" is "Clause 1".
[[nodiscard]] std::string label_of(std::string_view number);

struct Builder::State {
  Document document;
  Collected collected;
  std::string declared_title;
  std::vector<Scope> scopes;
  std::vector<OpenLeaf> pool;  // kept for their memory; the first `open_leaves` are in use
  std::uint32_t open_leaves = 0;
  std::vector<std::string> waiting_bookmarks;
  std::vector<Noted> noted;
  std::map<std::pair<std::string, std::uint32_t>, std::uint32_t> noted_count;
  std::map<std::string, std::uint32_t, std::less<>> part_ids;
  std::uint32_t latest_leaf = kNoBlock;
  bool text_was_invalid = false;
  std::size_t text_taken = 0;  // with labels, targets and names
  std::size_t pieces_taken = 0;
  Limit passed = Limit::none;
  std::size_t depth = 0;  // containers that are open

  State() { start_over(); }

  void start_over() {
    collected = {};
    collected.streams.resize(1);
    collected.placed.assign(1, false);
  }

  /// One more piece, with so much text to it. False: the model is full, and nothing more is taken.
  bool take(std::size_t bytes) {
    text_taken += bytes;
    ++pieces_taken;
    if (passed != Limit::none) return false;
    if (text_taken > kMaxText) passed = Limit::text;
    if (pieces_taken > kMaxPieces) passed = Limit::pieces;
    if (collected.blocks.size() > kMaxBlocks) passed = Limit::blocks;
    return passed == Limit::none;
  }

  /// A leaf without text leaves no block behind: empty paragraphs are cheap to write by the million.
  void drop_block(std::uint32_t index);

  std::uint32_t add_block(Block block) {
    collected.blocks.push_back(std::move(block));
    return static_cast<std::uint32_t>(collected.blocks.size() - 1);
  }

  /// Where the next block goes: after the innermost open leaf, else into the fragment or the body.
  Stream& target() {
    for (std::size_t i = scopes.size(); i-- > 0;) {
      if (scopes[i].kind == Scope::Kind::leaf) return pool[scopes[i].index].followers;
      if (scopes[i].kind == Scope::Kind::fragment) return collected.streams[scopes[i].index];
    }
    return collected.streams.front();
  }

  /// The leaf that text goes to: only one that nothing was opened inside of.
  OpenLeaf* top_leaf() {
    if (scopes.empty() || scopes.back().kind != Scope::Kind::leaf) return nullptr;
    return &pool[scopes.back().index];
  }

  OpenLeaf* innermost_leaf();

  /// Whether what begins now hangs on a leaf without being a note to it.
  [[nodiscard]] bool in_text_box() const;
  void begin_leaf(const Leaf& leaf, bool implicit);
  void amend(const Leaf& leaf);

  OpenLeaf& leaf_for_text() {
    if (OpenLeaf* leaf = top_leaf()) return *leaf;
    begin_leaf({}, true);
    return *top_leaf();
  }

  void end_implicit() {
    const OpenLeaf* leaf = top_leaf();
    if (leaf != nullptr && leaf->implicit) end_top_leaf();
  }

  void end_top_leaf();
  void store(OpenLeaf& leaf);
  void end_link(OpenLeaf& leaf);
  [[nodiscard]] bool is_in_flattened() const;
  void open_container(Block block);
  void close_top_container();
  void close_top();

  /// Closes everything down to and including the innermost scope of that kind. Nothing happens when there is none inside the fragment.
  void close_to(Scope::Kind kind);
  void finish_diagnostics(const std::vector<BlockId>& ids);
};

}  // namespace tenet::document
