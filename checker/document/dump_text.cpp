#include <algorithm>
#include <string>

#include "document/dump.hpp"
#include "document/tree.hpp"

namespace tenet::document {
namespace {

class TextDump {
 public:
  explicit TextDump(const Document& document) : document_(document), tree_(document) {}

  std::string run() {
    for (const BlockId id : tree_.children({})) block(document_.block(id));
    return std::move(out_);
  }

 private:
  void block(const Block& block) {
    switch (block.kind) {
      case BlockKind::heading:
        if (!out_.empty()) out_ += '\n';
        line(block, labelled(block));
        break;
      case BlockKind::list_item:
      case BlockKind::paragraph:
        line(block, labelled(block));
        break;
      case BlockKind::table:
        table(block);
        break;
      case BlockKind::note:
        contents(block, "[^" + block.number + "] ");
        break;
      case BlockKind::page_header:
        contents(block, "[page header] ");
        break;
      case BlockKind::page_footer:
        contents(block, "[page footer] ");
        break;
      case BlockKind::cell:
        contents(block, {});
        break;
    }
  }

  /// Below its heading by the heading's level, an item by its depth as well.
  [[nodiscard]] std::size_t depth(const Block& block) const {
    if (block.kind == BlockKind::heading) return std::max<std::size_t>(block.level, 1) - 1;
    const std::size_t governed = block.heading ? depth(document_.block(block.heading)) + 1 : 0;
    return block.kind == BlockKind::list_item ? governed + std::max<std::size_t>(block.level, 1) - 1 : governed;
  }

  void line(const Block& block, const std::string& text) {
    if (!text.empty()) out_.append(2 * depth(block), ' ');
    out_ += text;
    out_ += '\n';
  }

  [[nodiscard]] std::string labelled(const Block& leaf) const {
    std::string text = leaf.number;
    if (!text.empty()) text += ' ';
    return text.append(document_.text_of(leaf));
  }

  /// `mark` stands before the first leaf.
  void contents(const Block& container, std::string mark) {
    for (const BlockId id : tree_.children(container.id)) {
      const Block& child = document_.block(id);
      if (!is_leaf(child.kind)) {
        block(child);
        continue;
      }
      line(child, mark + labelled(child));
      mark.clear();
    }
  }

  void table(const Block& table) {
    for (const std::vector<BlockId>& row : tree_.rows(table.id)) {
      std::string text;
      for (const BlockId cell : row) {
        if (cell != row.front()) text += " | ";
        text += cell_text(cell);
      }
      line(table, text);
    }
    for (const BlockId note : tree_.notes(table.id)) block(document_.block(note));
  }

  /// Leaves of nested tables included: a row is a line.
  [[nodiscard]] std::string cell_text(BlockId cell) const {
    std::string text;
    for (const BlockId leaf : tree_.leaves(cell)) {
      if (!text.empty()) text += ' ';
      text += labelled(document_.block(leaf));
    }
    return text;
  }

  const Document& document_;
  Tree tree_;
  std::string out_;
};

}  // namespace

std::string to_text(const Document& document) {
  return TextDump(document).run();
}

}  // namespace tenet::document
