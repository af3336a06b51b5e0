#pragma once
/// \file
/// What a character is to the tokeniser. Private to text.

#include <cstdint>
#include <string_view>

namespace tenet::text {

enum class CharClass : std::uint8_t {
  other,
  letter,
  digit,
  space,
  line_end,
  apostrophe,
  hyphen,  ///< also the en dash: both join words when no space stands beside them
  dash,    ///< em dash and bar
  dot,
  ellipsis,
  ender,  ///< ! ?
  semicolon,
  comma,        ///< , : ( ) [ ] { }
  quote_open,   ///< “ «
  quote_close,  ///< ” »
  quote_plain,  ///< "
  bullet,
  symbol,  ///< £ $ € % & §
};

struct Character {
  std::uint32_t code = 0;
  std::uint32_t length = 1;  ///< bytes
  CharClass kind = CharClass::other;
};

/// The character at byte `at`, which must be inside `text`. A broken byte is one `other`.
[[nodiscard]] Character character_at(std::string_view text, std::size_t at);

[[nodiscard]] bool is_upper(const Character& character);

}  // namespace tenet::text
