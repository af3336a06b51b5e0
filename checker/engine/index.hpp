#pragma once
/// \file
/// A document made ready for matching: its stream of tokens, and where each term occurs in it.

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/document.hpp>

#include "engine/phrase.hpp"
#include "engine/token_stream.hpp"

namespace tenet::engine {

/// How `find_all` and `find_in` look for a phrase.
enum class Matching : std::uint8_t {
  indexed,
  reference,  ///< in every sentence, by matcher_reference
};

/// Not copied, not changed after construction; safe to read from threads. Refers to the document, which must outlive it.
class Index {
 public:
  Index(const Document& document, const Lexicon& lexicon, Matching matching = Matching::indexed);
  /// The same document with the terms of a wider lexicon: a copy of the other's to which words were added, and no kind of value.
  /// Positions, units and values are those of `narrower`, which need not outlive it.
  Index(const Index& narrower, const Lexicon& wider);

  [[nodiscard]] const Document& document() const { return *document_; }
  [[nodiscard]] Matching matching() const { return matching_; }
  /// Whether it was made for every term of the lexicon, given that the lexicon is that of this index or a wider copy of it.
  [[nodiscard]] bool knows(const Lexicon& lexicon) const;
  /// Equal for the indexes of one document only, however long ago another was let go.
  [[nodiscard]] std::uint64_t serial() const { return serial_; }
  [[nodiscard]] std::span<const Token> tokens() const { return tokens_; }
  [[nodiscard]] std::span<const Unit> units() const { return stream_->units; }
  [[nodiscard]] const Unit& unit(UnitId id) const { return stream_->units[id]; }
  [[nodiscard]] UnitId unit_at(Position position) const { return stream_->token_units[position]; }
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
  /// Whether this token and the next, written as one word, are any term ("sign up" for "signup").
  [[nodiscard]] bool joins(Position position) const { return joins_[position]; }
  /// Whether this token and the next, written as one word, are that term.
  [[nodiscard]] bool joins_to(Position position, TermId term) const;
  /// Articles, "our", "your", "their", "any", "all" and symbols: they may stand between any two words of a phrase, and gaps do not
  /// count them.
  [[nodiscard]] bool is_free(Position position) const { return tokens_[position].free; }
  /// Whether values of any kind were looked for.
  [[nodiscard]] bool has_values() const { return !stream_->values.empty(); }
  /// The value of that kind that begins at a token; its token indexes are stream positions.
  [[nodiscard]] const text::Value* value_at(Position position, text::ValueKind kind) const;
  /// Lower-case form of a token.
  [[nodiscard]] std::string_view form(Position position) const;
  /// The leaf text a token covers, as written.
  [[nodiscard]] std::string_view written(Position position) const;
  [[nodiscard]] std::uint32_t words() const { return stream_->words; }  ///< own words of the body: what a word count would say

 private:
  friend class TermBuilder;  // index.cpp

  struct Joined {
    Position position;
    TermId term;
  };
  const Document* document_ = nullptr;
  Matching matching_ = Matching::indexed;
  std::uint64_t serial_ = 0;
  std::shared_ptr<const TokenStream> stream_;
  std::span<const Token> tokens_;  ///< of the stream
  std::vector<std::uint32_t> term_begin_;
  std::vector<Position> postings_;
  std::vector<std::uint32_t> word_term_begin_;
  std::vector<TermId> word_terms_;
  std::vector<bool> joins_;     // by position
  std::vector<Joined> joined_;  // by position
};

}  // namespace tenet::engine
