#pragma once
/// \file
/// Words of a block's text. Offsets are bytes of the given text, half-open.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tenet::text {

enum class TokenKind : std::uint8_t {
  word,
  number,  ///< digits with separators: "2", "1,000", "2.5", "14th", "2009/10" is two
  symbol,  ///< "£", "%", "&": kept because values and names need them; gaps do not count them
};

/// What stands between this token and the one before it.
struct Token {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  TokenKind kind = TokenKind::word;
  bool hyphen_before = false;    ///< joined to the previous token by a hyphen or dash without spaces: "sign-up"
  bool comma_before = false;     ///< a comma, bracket, dash or colon stands between: cues look at it, phrases do not
  bool sentence_before = false;  ///< a sentence end or ';' stands between: no phrase crosses it
  bool quoted = false;           ///< inside double quotation marks
  bool capital = false;          ///< begins with an upper-case letter
  bool operator==(const Token&) const = default;
};

/// Splits text into tokens and sentences. Apostrophes stay inside words ("tenant's", "don't"); abbreviations ("e.g.", "No.", "s.21",
/// "St."), initials, decimals, clause numbers and addresses do not end sentences; '.', '!', '?', ';' and line breaks of lists do.
[[nodiscard]] std::vector<Token> tokenise(std::string_view text);
/// The same into `out`, which is replaced: for callers with many texts.
void tokenise(std::string_view text, std::vector<Token>& out);

}  // namespace tenet::text
