#pragma once
/// \file
/// A document as one stream of tokens in units.
///
/// A *unit* is what a phrase may match within: one sentence of a leaf (';' ends one too), read together with what introduces it:
/// a list item's first sentence with its lead-in (and the items above a nested list), a cell's sentences with its row's and its
/// column's header cells. Introducing tokens are copies that come first in the unit; a match must touch a token of the unit's own.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include <tenet/document.hpp>

#include "engine/lexicon.hpp"
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
  bool free = false;  ///< see `Index::is_free`
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

/// What does not depend on the words looked for: shared by the indexes of one document. Lists by number are stored end to end, each with
/// where it begins: no small allocations, however long the document.
struct TokenStream {
  std::vector<Token> tokens;
  std::vector<Unit> units;
  std::vector<UnitId> token_units;
  std::vector<UnitId> leaf_units;
  std::vector<std::uint32_t> leaf_unit_begin;
  std::vector<std::uint32_t> word_text_begin;
  std::string word_text;
  std::vector<text::Value> values;  ///< by position, then kind
  std::uint32_t words = 0;
};

/// Values of the kinds that the lexicon uses are found; nothing else of it matters here.
[[nodiscard]] std::shared_ptr<const TokenStream> stream_of(const Document& document, const Lexicon& lexicon);

}  // namespace tenet::engine
