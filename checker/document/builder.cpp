#include "document/builder.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "document/builder_state.hpp"
#include "document/structure.hpp"

namespace tenet::document {

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
