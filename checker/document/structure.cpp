#include "document/structure.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/ascii.hpp"

namespace tenet::document {
namespace {

using namespace std::string_view_literals;

/// Containers around the block being looked at, each with what the caller keeps for it.
template <class Kept>
class Nesting {
 public:
  struct Level {
    BlockId container;
    Kept kept;
  };

  /// Leaves every container that does not hold `block`, innermost first.
  template <class Leave>
  void leave_until(const Block& block, Leave leave) {
    while (!levels_.empty() && levels_.back().container != block.parent) {
      leave(levels_.back());
      levels_.pop_back();
    }
  }
  void enter(BlockId container, Kept kept) { levels_.push_back({container, std::move(kept)}); }
  [[nodiscard]] bool empty() const { return levels_.empty(); }
  Level& back() { return levels_.back(); }

 private:
  std::vector<Level> levels_;
};

/// For each cell, whether no other begins in its row; for each table, whether it has one cell.
std::vector<bool> find_lone(const Document& document) {
  std::vector<bool> lone(document.blocks.size() + 1, true);
  std::vector<BlockId> last_cell(document.blocks.size() + 1);
  for (const Block& block : document.blocks) {
    if (block.kind != BlockKind::cell || !block.cell) continue;
    BlockId& last = last_cell[block.parent.value];
    if (last) {
      lone[block.parent.value] = false;
      const bool same_row = document.block(last).cell->row == block.cell->row;
      if (same_row) lone[block.id.value] = lone[last.value] = false;
    }
    last = block.id;
  }
  return lone;
}

BlockId parent_heading(const Document& document, BlockId current, std::uint8_t level) {
  while (current && document.block(current).level >= level) current = document.block(current).heading;
  return current;
}

constexpr std::array kUnfinished = {"will"sv, "must"sv,      "shall"sv,    "should"sv,    "can"sv,    "may"sv,  "to"sv,
                                    "by"sv,   "that"sv,      "is"sv,       "are"sv,       "if"sv,     "when"sv, "where"sv,
                                    "who"sv,  "which"sv,     "or"sv,       "and"sv,       "not"sv,    "for"sv,  "of"sv,
                                    "with"sv, "include"sv,   "includes"sv, "including"sv, "the"sv,    "a"sv,    "an"sv,
                                    "from"sv, "following"sv, "follows"sv,  "whether"sv,   "unless"sv, "has"sv,  "have"sv};

std::string_view last_word(std::string_view text) {
  std::size_t begin = text.size();
  while (begin > 0 && base::is_alpha(text[begin - 1])) --begin;
  return text.substr(begin);
}

/// A label's form: "4.2" and "4.10" alike, "(a)" and "(b)" alike, a bullet itself.
std::string shape_of(std::string_view label) {
  std::string shape;
  for (const char c : label) {
    const char kind = base::is_digit(c) ? '0' : base::is_upper(c) ? 'A' : base::is_lower(c) ? 'a' : c;
    if (shape.empty() || shape.back() != kind) shape.push_back(kind);
  }
  return shape;
}

bool is_first_label(std::string_view label) {
  static constexpr std::array kFirst = {"1"sv, "a"sv, "A"sv, "i"sv, "I"sv};
  std::size_t end = label.size();
  while (end > 0 && !base::is_alnum(label[end - 1])) --end;
  std::size_t begin = end;
  while (begin > 0 && base::is_alnum(label[begin - 1])) --begin;
  const std::string_view last = label.substr(begin, end - begin);
  return last.empty() || std::find(kFirst.begin(), kFirst.end(), last) != kFirst.end();
}

/// The lists that are going on inside one container.
class Lists {
 public:
  explicit Lists(Document& document) : document_(&document) {}

  void interrupt() { before_ = {}; }
  void pass_heading(const Block& heading) {
    items_.clear();
    interrupted_ = false;
    before_ = heading.id;
  }
  void pass_paragraph(const Block& paragraph) {
    interrupted_ = !items_.empty();
    before_ = paragraph.id;
  }
  void pass_item(Block& item) {
    item.lead_in = place(item);
    before_ = item.id;
    interrupted_ = false;
  }

 private:
  struct Item {
    BlockId id;
    BlockId lead_in;
    std::uint8_t level;
    std::string shape;
  };

  BlockId place(const Block& item) {
    const std::string shape = shape_of(item.number);
    while (!items_.empty() && items_.back().level > item.level) items_.pop_back();
    const bool introduced = before_ && introduces(document_->text_of(document_->block(before_)));
    // A paragraph between two items ends the list, unless it leads on or the numbers show that it is part of the item above.
    const bool new_list = interrupted_ && (introduced || is_first_label(item.number));
    if (new_list) drop_level(item.level);
    const auto same = new_list ? items_.rend() : std::find_if(items_.rbegin(), items_.rend(), [&](const Item& earlier) {
      return earlier.level == item.level && earlier.shape == shape;
    });
    if (same != items_.rend()) {
      const BlockId lead_in = same->lead_in;
      items_.erase((same + 1).base(), items_.end());
      return push(item, shape, lead_in);
    }
    // Bullets under "4.2 Officers will:" are often written as a list of the same depth.
    if (introduced) {
      const bool below_item = !items_.empty() && items_.back().id == before_;
      if (!below_item) drop_level(item.level);
      return push(item, shape, before_);
    }
    drop_level(item.level);
    return push(item, shape, items_.empty() ? BlockId{} : items_.back().id);
  }

  void drop_level(std::uint8_t level) {
    while (!items_.empty() && items_.back().level >= level) items_.pop_back();
  }

  BlockId push(const Block& item, const std::string& shape, BlockId lead_in) {
    items_.push_back({item.id, lead_in, item.level, shape});
    return lead_in;
  }

  const Document* document_;
  std::vector<Item> items_;
  BlockId before_;  // the leaf directly before, where nothing stands between
  bool interrupted_ = false;
};

void pass(Lists& lists, Block& block) {
  switch (block.kind) {
    case BlockKind::heading:
      lists.pass_heading(block);
      break;
    case BlockKind::paragraph:
      lists.pass_paragraph(block);
      break;
    case BlockKind::list_item:
      lists.pass_item(block);
      break;
    case BlockKind::table:
      lists.interrupt();
      break;
    case BlockKind::cell:
    case BlockKind::note:  // stands beside the text that refers to it
    case BlockKind::page_header:
    case BlockKind::page_footer:
      break;
  }
}

}  // namespace

void find_headings(Document& document) {
  const std::vector<bool> lone = find_lone(document);
  Nesting<BlockId> nesting;
  BlockId current;
  const auto leave = [&](const Nesting<BlockId>::Level& level) {
    const Block& container = document.block(level.container);
    const bool data = container.kind == BlockKind::cell || container.kind == BlockKind::table;
    if (!data || !lone[level.container.value]) current = level.kept;
  };
  for (Block& block : document.blocks) {
    nesting.leave_until(block, leave);
    if (block.kind == BlockKind::heading) {
      block.heading = parent_heading(document, current, block.level);
      current = block.id;
      continue;
    }
    const bool furniture = block.kind == BlockKind::page_header || block.kind == BlockKind::page_footer;
    if (!is_leaf(block.kind)) nesting.enter(block.id, current);
    if (furniture) current = {};
    block.heading = current;
  }
}

bool introduces(std::string_view text) {
  while (!text.empty() && (text.back() == '-' || base::is_space(text.back()))) text.remove_suffix(1);
  static constexpr std::array kOpenEnds = {":"sv, "…"sv, "..."sv, "–"sv, "—"sv};
  if (std::any_of(kOpenEnds.begin(), kOpenEnds.end(), [&](std::string_view end) { return text.ends_with(end); })) return true;
  const std::string word = base::lower(last_word(text));
  return std::find(kUnfinished.begin(), kUnfinished.end(), word) != kUnfinished.end();
}

void find_lead_ins(Document& document) {
  Nesting<Lists> nesting;
  Lists body(document);
  for (Block& block : document.blocks) {
    nesting.leave_until(block, [](const auto&) {});
    pass(nesting.empty() ? body : nesting.back().kept, block);
    if (!is_leaf(block.kind)) nesting.enter(block.id, Lists(document));
  }
}

}  // namespace tenet::document
