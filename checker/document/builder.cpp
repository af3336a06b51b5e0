#include "document/builder.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "document/assembly.hpp"
#include "document/leaf_text.hpp"
#include "document/outline.hpp"
#include "document/structure.hpp"

namespace tenet::document {
namespace {

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
constexpr std::uint32_t kNoBlock = UINT32_MAX;

enum class Limit : std::uint8_t { none, text, blocks, pieces };

/// A label normalised as text is: "Clause\t1" is "Clause 1".
std::string label_of(std::string_view number) {
  const bool plain = std::all_of(number.begin(), number.end(), [](char c) { return c > ' ' && c <= '~'; });
  if (plain) return std::string(number);
  LeafText text;
  text.add(number, {});
  return text.text();
}

}  // namespace

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
  void drop_block(std::uint32_t index) {
    const bool is_noted = !noted.empty() && noted.back().block == index;
    if (index + 1 == collected.blocks.size() && !is_noted) collected.blocks.pop_back();
  }

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

  OpenLeaf* innermost_leaf() {
    for (std::size_t i = scopes.size(); i-- > 0;) {
      if (scopes[i].kind == Scope::Kind::leaf) return &pool[scopes[i].index];
      if (scopes[i].kind == Scope::Kind::fragment) return nullptr;
    }
    return nullptr;
  }

  /// Whether what begins now hangs on a leaf without being a note to it.
  [[nodiscard]] bool in_text_box() const {
    for (std::size_t i = scopes.size(); i-- > 0;) {
      const Scope& scope = scopes[i];
      if (scope.kind == Scope::Kind::fragment || scope.kind == Scope::Kind::leaf) return true;
      if (scope.kind == Scope::Kind::flattened) continue;
      const BlockKind kind = collected.blocks[scope.index].kind;
      if (kind != BlockKind::table && kind != BlockKind::cell) return false;  // a story of its own: a note, a page header
    }
    return false;
  }

  void begin_leaf(const Leaf& leaf, bool implicit) {
    if (pool.size() == open_leaves) pool.emplace_back();
    Block block;
    block.boxed = in_text_box();
    pool[open_leaves].reset(add_block(std::move(block)), implicit);
    scopes.push_back({Scope::Kind::leaf, open_leaves});
    ++open_leaves;
    amend(leaf);
  }

  void amend(const Leaf& leaf) {
    OpenLeaf* open = innermost_leaf();
    if (open == nullptr) return;
    Block& block = collected.blocks[open->block];
    block.kind = leaf.kind;
    block.role = leaf.role;
    block.level = leaf.level;
    block.number = label_of(leaf.number);
  }

  OpenLeaf& leaf_for_text() {
    if (OpenLeaf* leaf = top_leaf()) return *leaf;
    begin_leaf({}, true);
    return *top_leaf();
  }

  void end_implicit() {
    const OpenLeaf* leaf = top_leaf();
    if (leaf != nullptr && leaf->implicit) end_top_leaf();
  }

  void end_top_leaf() {
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

  void store(OpenLeaf& leaf) {
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

  void end_link(OpenLeaf& leaf) {
    OpenLink link = std::move(leaf.open_links.back());
    leaf.open_links.pop_back();
    const std::string& text = leaf.text.text();
    const auto end = static_cast<std::uint32_t>(text.size());
    // The space before a link is written only once the link's own text follows it.
    if (link.begin < end && text[link.begin] == ' ') ++link.begin;
    collected.blocks[leaf.block].links.push_back({link.begin, end, std::move(link.target)});
  }

  [[nodiscard]] bool is_in_flattened() const {
    for (std::size_t i = scopes.size(); i-- > 0 && scopes[i].kind != Scope::Kind::fragment;)
      if (scopes[i].kind != Scope::Kind::leaf) return scopes[i].kind == Scope::Kind::flattened;
    return false;
  }

  void open_container(Block block) {
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

  void close_top_container() {
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

  void close_top() {
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

  static bool closes(Scope::Kind asked, Scope::Kind found) {
    return found == asked || (asked == Scope::Kind::container && found == Scope::Kind::flattened);
  }

  /// Closes everything down to and including the innermost scope of that kind. Nothing happens when there is none inside the fragment.
  void close_to(Scope::Kind kind) {
    std::size_t at = scopes.size();
    while (at > 0 && !closes(kind, scopes[at - 1].kind)) {
      if (scopes[at - 1].kind == Scope::Kind::fragment) return;
      --at;
    }
    if (at == 0) return;
    while (scopes.size() >= at) close_top();
  }

  void finish_diagnostics(const std::vector<BlockId>& ids);
};

Builder::Builder() : state_(std::make_unique<State>()) {}
Builder::~Builder() = default;

void Builder::set_format(std::string_view id) {
  state_->document.format = id;
}
void Builder::set_title(std::string_view title) {
  LeafText text;
  text.add(title, {});
  state_->declared_title = text.text();
}

PartId Builder::part(std::string_view name) {
  const auto found = state_->part_ids.find(name);
  if (found != state_->part_ids.end()) return PartId{found->second};
  const auto id = static_cast<std::uint32_t>(state_->document.parts.size());
  state_->document.parts.emplace_back(name);
  state_->part_ids.emplace(name, id);
  return PartId{id};
}

void Builder::set_page(PartId part, std::uint32_t number) {
  std::vector<std::uint32_t>& pages = state_->document.pages;
  if (pages.size() <= part.value) pages.resize(part.value + 1);
  pages[part.value] = number;
}

void Builder::open(BlockKind kind, std::string_view number) {
  if (!state_->take(number.size())) return;
  if (state_->depth >= kMaxNesting)
    diagnose("nested-too-deep", "Tables or notes lie in each other so deep that the innermost are read as plain paragraphs.", {});
  Block block;
  block.kind = kind;
  block.number = label_of(number);
  state_->open_container(std::move(block));
}

void Builder::open_cell(const CellPosition& position) {
  if (!state_->take(0)) return;
  Block block;
  block.kind = BlockKind::cell;
  block.cell = position;
  state_->open_container(std::move(block));
}

void Builder::close() {
  state_->close_to(Scope::Kind::container);
}

void Builder::begin(const Leaf& leaf) {
  if (!state_->take(leaf.number.size())) return;
  state_->end_implicit();
  state_->begin_leaf(leaf, false);
}

void Builder::amend(const Leaf& leaf) {
  if (state_->take(leaf.number.size())) state_->amend(leaf);
}
void Builder::end() {
  state_->end_implicit();
  state_->close_to(Scope::Kind::leaf);
}

void Builder::text(std::string_view utf8, SourcePoint at) {
  if (!state_->take(utf8.size())) return;
  if (OpenLeaf* leaf = state_->top_leaf()) {
    leaf->text.add(utf8, at);
    return;
  }
  if (!base::trim(utf8).empty()) state_->leaf_for_text().text.add(utf8, at);
}

void Builder::space(SourcePoint at) {
  if (!state_->take(1)) return;
  if (OpenLeaf* leaf = state_->top_leaf()) leaf->text.add_space(at);
}

void Builder::bookmark(std::string_view name) {
  if (!state_->take(name.size())) return;
  OpenLeaf* leaf = state_->top_leaf();
  (leaf != nullptr ? leaf->bookmarks : state_->waiting_bookmarks).emplace_back(name);
}

void Builder::begin_link(std::string_view target) {
  if (!state_->take(target.size())) return;
  OpenLeaf* leaf = state_->top_leaf();
  if (leaf != nullptr) leaf->open_links.push_back({static_cast<std::uint32_t>(leaf->text.text().size()), std::string(target)});
}

void Builder::end_link() {
  OpenLeaf* leaf = state_->top_leaf();
  if (leaf != nullptr && !leaf->open_links.empty()) state_->end_link(*leaf);
}

void Builder::checkbox(bool checked) {
  if (!state_->take(0)) return;
  const Item item{Item::Kind::checkbox, checked ? 1U : 0U};
  OpenLeaf* leaf = state_->top_leaf();
  (leaf != nullptr ? leaf->checkboxes : state_->target()).push_back(item);
}

FragmentId Builder::begin_fragment() {
  // Taken even when full: what follows until `end_fragment` must not end up in what is open now.
  const auto index = static_cast<std::uint32_t>(state_->collected.streams.size());
  state_->collected.streams.emplace_back();
  state_->collected.placed.push_back(false);
  state_->scopes.push_back({Scope::Kind::fragment, index});
  return FragmentId{index};
}

void Builder::end_fragment() {
  std::vector<Scope>& scopes = state_->scopes;
  const auto is_fragment = [](const Scope& scope) { return scope.kind == Scope::Kind::fragment; };
  if (std::none_of(scopes.begin(), scopes.end(), is_fragment)) return;
  while (!is_fragment(scopes.back())) state_->close_top();
  state_->close_top();
}

void Builder::place_fragment(FragmentId fragment) {
  Collected& collected = state_->collected;
  if (fragment.value == 0 || fragment.value >= collected.streams.size() || collected.placed[fragment.value]) return;
  const auto is_this = [&](const Scope& scope) { return scope.kind == Scope::Kind::fragment && scope.index == fragment.value; };
  if (std::any_of(state_->scopes.begin(), state_->scopes.end(), is_this)) return;
  collected.placed[fragment.value] = true;
  state_->target().push_back({Item::Kind::fragment, fragment.value});
}

void Builder::diagnose(std::string_view code, std::string_view message, SourcePoint at) {
  std::uint32_t& count = state_->noted_count[{std::string(code), at.part.value}];
  if (++count > kDiagnosticsPerCode) return;
  const OpenLeaf* leaf = state_->innermost_leaf();
  Noted noted;
  noted.diagnostic.code = code;
  noted.diagnostic.message = message;
  noted.part = at.part.value;
  noted.path = {at.paragraph, at.run, at.character};
  noted.block = leaf != nullptr ? leaf->block : state_->latest_leaf;
  state_->noted.push_back(std::move(noted));
}

std::size_t Builder::text_size() const {
  std::size_t size = state_->collected.text.size();
  for (std::uint32_t i = 0; i < state_->open_leaves; ++i) size += state_->pool[i].text.text().size();
  return size;
}

bool Builder::is_full() const {
  return state_->passed != Limit::none;
}

Result<void> Builder::within_limits() const {
  constexpr std::string_view kRemedy = "check it in parts";
  switch (state_->passed) {
    case Limit::none:
      return {};
    case Limit::text:
      return fail("document-limit",
                  fmt::format("the document holds more than the {} MB of text that one may have; {}", kMaxText >> 20U, kRemedy));
    case Limit::blocks:
      return fail("document-limit",
                  fmt::format("the document holds more than the {} paragraphs and cells that one may have; {}", kMaxBlocks, kRemedy));
    case Limit::pieces:
      return fail("document-limit",
                  fmt::format("the text of the document is in more than the {} pieces that it may be in; {}", kMaxPieces, kRemedy));
  }
  return {};
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

Document Builder::finish() {
  State& state = *state_;
  while (!state.scopes.empty()) state.close_top();
  const std::vector<BlockId> ids = assemble(std::exchange(state.collected, {}), state.document);
  find_headings(state.document);
  find_lead_ins(state.document);
  find_header_cells(state.document);
  find_title(state.document, state.declared_title);
  state.finish_diagnostics(ids);
  Document finished = std::move(state.document);
  state_ = std::make_unique<State>();
  return finished;
}

}  // namespace tenet::document
