#pragma once
// Small documents and searches for the tests of phrases: what is searched for, in which sentences, and what comes out as text.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/index.hpp"
#include "engine/matcher.hpp"
#include "engine/phrase.hpp"
#include "support/catch.hpp"

namespace tenet::engine::test {

/// A document of blocks put together by hand, in reading order.
class Doc {
 public:
  BlockId add(BlockKind kind, std::string_view text, BlockId parent = {}, BlockId lead_in = {}) {
    Block block;
    block.id = BlockId{static_cast<std::uint32_t>(document_.blocks.size() + 1)};
    block.kind = kind;
    block.parent = parent;
    block.lead_in = lead_in;
    block.text_begin = static_cast<std::uint32_t>(document_.text.size());
    document_.text += text;
    block.text_end = static_cast<std::uint32_t>(document_.text.size());
    document_.blocks.push_back(block);
    return block.id;
  }
  BlockId paragraph(std::string_view text) { return add(BlockKind::paragraph, text); }
  BlockId item(std::string_view text, BlockId lead_in) { return add(BlockKind::list_item, text, {}, lead_in); }
  /// A table; rows of cells, the first row headings where `header` says so.
  enum class Headings : bool { none, first_row };
  BlockId table(const std::vector<std::vector<std::string>>& rows, Headings headings) {
    const BlockId table = add(BlockKind::table, "");
    for (std::uint32_t row = 0; row < rows.size(); ++row) {
      for (std::uint32_t column = 0; column < rows[row].size(); ++column) {
        const BlockId cell = add(BlockKind::cell, "", table);
        document_.blocks.back().cell = CellPosition{row, column, 1, 1, row == 0 && headings == Headings::first_row};
        add(BlockKind::paragraph, rows[row][column], cell);
      }
    }
    return table;
  }
  [[nodiscard]] const Document& get() const { return document_; }

 private:
  Document document_;
};

inline ruleset::Phrase phrase(std::string text) {
  return {std::move(text), false, {"rules/x.lua", 12}};
}

inline ruleset::WordList words(std::string name, const std::vector<std::string>& entries) {
  ruleset::WordList list;
  list.name = std::move(name);
  list.origin = {"rules/words.lua", 3};
  for (const std::string& entry : entries) list.phrases.push_back({entry, false, {"rules/words.lua", 3}});
  return list;
}

/// Text of stream positions, one space between tokens.
inline std::string shown(const Index& index, Position begin, Position end) {
  std::string out;
  for (Position at = begin; at < end; ++at) {
    if (!out.empty()) out += " ";
    out += index.written(at);
  }
  return out;
}

/// All matches of a phrase in a document, each as its words.
inline std::vector<std::string> found(const Document& document, const std::string& text, const std::vector<ruleset::WordList>& lists = {}) {
  const WordLists known(lists);
  Lexicon lexicon;
  const auto program = compile(phrase(text), known, lexicon);
  if (!program) return {"ERROR " + program.error().message};
  const Index index(document, lexicon);
  Effort effort;
  std::vector<std::string> out;
  for (const Match& match : find_all(**program, index, effort)) out.push_back(shown(index, match.begin, match.end));
  return out;
}
inline std::vector<std::string> found(std::string_view sentence, const std::string& text,
                                      const std::vector<ruleset::WordList>& lists = {}) {
  Doc doc;
  doc.paragraph(sentence);
  return found(doc.get(), text, lists);
}

using Strings = std::vector<std::string>;

}  // namespace tenet::engine::test
