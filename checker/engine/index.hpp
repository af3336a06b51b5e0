#pragma once
/// \file
/// A document made ready for matching: one stream of tokens in units, and where each term occurs.
///
/// A *unit* is what a phrase may match within: one sentence of a leaf (';' ends one too), read together with what introduces it:
/// a list item's first sentence with its lead-in (and the items above a nested list), a cell's sentences with its row's and its
/// column's header cells. Introducing tokens are copies that come first in the unit; a match must touch a token of the unit's own.

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <tenet/document.hpp>

#include "engine/phrase.hpp"
#include "text/tokens.hpp"
#include "text/values.hpp"

namespace tenet::engine {

/// Where a token of the stream comes from.
enum class Origin : std::uint8_t { own, lead_in, row_header, column_header };

struct Token {
  BlockId block;            ///< leaf it stands in (for copies: the lead-in's or header's leaf)
  std::uint32_t begin = 0;  ///< bytes of that leaf's text, half-open
  std::uint32_t end = 0;
  std::uint32_t word = 0;  ///< index into the index's distinct words: equal word, equal lower-case form
  Origin origin = Origin::own;
  text::TokenKind kind = text::TokenKind::word;
  bool hyphen_before = false;
  bool comma_before = false;
  bool quoted = false;
  bool capital = false;
  bool free = false;   ///< see `Index::is_free`
  bool joins = false;  ///< together with the next token it is a word that phrases look for ("sign up" for "signup")
};

using Position = std::uint32_t;  ///< index into the token stream
using UnitId = std::uint32_t;

struct Unit {
  Position begin = 0;  ///< half-open in the stream
  Position own = 0;    ///< first token of its own; [begin, own) are copies
  Position end = 0;
  BlockId block;               ///< the leaf
  std::uint32_t sentence = 0;  ///< ordinal within the leaf
  bool furniture = false;      ///< in a page header or footer: said on every page, searched only when asked for
};

/// How far a search goes.
enum class Reach : std::uint8_t {
  body,        ///< not in page headers and footers
  everything,  ///< there as well
};

/// Lead-ins and headers longer than this are read from their end (lead-ins) or beginning (headers).
inline constexpr std::uint32_t kIntroTokens = 60;

/// Not copied, not changed after construction; safe to read from threads. Refers to the document and lexicon, which must outlive it.
class Index {
 public:
  Index(const Document& document, const Lexicon& lexicon);

  [[nodiscard]] const Document& document() const { return *document_; }
  [[nodiscard]] std::span<const Token> tokens() const { return tokens_; }
  [[nodiscard]] std::span<const Unit> units() const { return units_; }
  [[nodiscard]] const Unit& unit(UnitId id) const { return units_[id]; }
  [[nodiscard]] UnitId unit_at(Position position) const { return token_units_[position]; }
  /// Units of a leaf, in order.
  [[nodiscard]] std::span<const UnitId> units_of(BlockId leaf) const;
  /// Ascending positions of a term; includes copies.
  [[nodiscard]] std::span<const Position> positions(TermId term) const {
    if (term + 1 >= term_begin_.size()) return {};
    return {postings_.data() + term_begin_[term], term_begin_[term + 1] - term_begin_[term]};
  }
  [[nodiscard]] bool has_term(Position position, TermId term) const;
  /// Terms of the token alone, ascending.
  [[nodiscard]] std::span<const TermId> terms_at(Position position) const {
    const std::uint32_t word = tokens_[position].word;
    return {word_terms_.data() + word_term_begin_[word], word_term_begin_[word + 1] - word_term_begin_[word]};
  }
  /// Whether this token and the next, written as one word, are that term.
  [[nodiscard]] bool joins_to(Position position, TermId term) const;
  /// Articles, "our", "your", "their", "any", "all" and symbols: they may stand between any two words of a phrase, and gaps do not
  /// count them.
  [[nodiscard]] bool is_free(Position position) const { return tokens_[position].free; }
  /// Whether values of any kind were looked for.
  [[nodiscard]] bool has_values() const { return !values_.empty(); }
  /// The value of that kind that begins at a token; its token indexes are stream positions.
  [[nodiscard]] const text::Value* value_at(Position position, text::ValueKind kind) const;
  /// Lower-case form of a token.
  [[nodiscard]] std::string_view form(Position position) const;
  /// The leaf text a token covers, as written.
  [[nodiscard]] std::string_view written(Position position) const;
  [[nodiscard]] std::uint32_t words() const { return words_; }  ///< own words of the body: what a word count would say

 private:
  const Document* document_ = nullptr;
  std::vector<Token> tokens_;
  std::vector<Unit> units_;
  std::uint32_t words_ = 0;
  friend class IndexBuilder;  // index.cpp

  struct Joined {
    Position position;
    TermId term;
  };
  // Lists by number are stored end to end, each with where it begins: no small allocations, however long the document.
  std::vector<UnitId> token_units_;
  std::vector<std::uint32_t> term_begin_;
  std::vector<Position> postings_;
  std::vector<std::uint32_t> word_term_begin_;
  std::vector<TermId> word_terms_;
  std::vector<std::uint32_t> word_text_begin_;
  std::string word_text_;
  std::vector<UnitId> leaf_units_;
  std::vector<std::uint32_t> leaf_unit_begin_;
  std::vector<Joined> joined_;       // by position
  std::vector<text::Value> values_;  // by position, then kind
};

}  // namespace tenet::engine
