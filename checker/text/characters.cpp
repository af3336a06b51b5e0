#include "text/characters.hpp"

#include <utf8proc.h>

#include <array>

#include "base/ascii.hpp"

namespace tenet::text {

namespace {

constexpr std::array<CharClass, 128> make_ascii() {
  std::array<CharClass, 128> table{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = CharClass::letter;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) table[c] = CharClass::letter;
  for (std::size_t c = '0'; c <= '9'; ++c) table[c] = CharClass::digit;
  for (const char c : {' ', '\t', '\f', '\v'}) table[static_cast<std::size_t>(c)] = CharClass::space;
  for (const char c : {'\n', '\r'}) table[static_cast<std::size_t>(c)] = CharClass::line_end;
  for (const char c : {',', ':', '(', ')', '[', ']', '{', '}'}) table[static_cast<std::size_t>(c)] = CharClass::comma;
  for (const char c : {'$', '%', '&'}) table[static_cast<std::size_t>(c)] = CharClass::symbol;
  for (const char c : {'!', '?'}) table[static_cast<std::size_t>(c)] = CharClass::ender;
  table['\''] = CharClass::apostrophe;
  table['-'] = CharClass::hyphen;
  table['.'] = CharClass::dot;
  table[';'] = CharClass::semicolon;
  table['"'] = CharClass::quote_plain;
  return table;
}
constexpr std::array<CharClass, 128> kAscii = make_ascii();

CharClass class_of(std::uint32_t code) {
  switch (code) {
    case 0x2019:
    case 0x2018:
    case 0x02BC:
      return CharClass::apostrophe;
    case 0x2010:
    case 0x2011:
    case 0x2013:
      return CharClass::hyphen;
    case 0x2014:
    case 0x2015:
    case 0x2212:
      return CharClass::dash;
    case 0x2026:
      return CharClass::ellipsis;
    case 0x201C:
    case 0x201E:
    case 0x00AB:
      return CharClass::quote_open;
    case 0x201D:
    case 0x00BB:
      return CharClass::quote_close;
    case 0x2022:
    case 0x25AA:
    case 0x25CF:
    case 0x25A0:
    case 0x25E6:
    case 0x2023:
    case 0xF0B7:  // the bullet of the Symbol font, as Word writes it
      return CharClass::bullet;
    case 0x00A3:
    case 0x20AC:
    case 0x00A7:
      return CharClass::symbol;
    case 0x00A0:
    case 0x202F:
    case 0x2009:
      return CharClass::space;
    case 0x2028:
    case 0x2029:
    case 0x0085:
      return CharClass::line_end;
    default:
      break;
  }
  switch (utf8proc_category(static_cast<utf8proc_int32_t>(code))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
      return CharClass::letter;
    case UTF8PROC_CATEGORY_ND:
      return CharClass::digit;
    case UTF8PROC_CATEGORY_ZS:
      return CharClass::space;
    default:
      return CharClass::other;
  }
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 128) return {byte, 1, kAscii[byte]};
  utf8proc_int32_t code = -1;
  const utf8proc_ssize_t length =
      utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data() + at), static_cast<utf8proc_ssize_t>(text.size() - at), &code);
  if (length <= 0 || code < 0) return {0xFFFD, 1, CharClass::other};
  const auto value = static_cast<std::uint32_t>(code);
  return {value, static_cast<std::uint32_t>(length), class_of(value)};
}

bool is_upper(const Character& character) {
  if (character.code < 128) return base::is_upper(static_cast<char>(character.code));
  return utf8proc_category(static_cast<utf8proc_int32_t>(character.code)) == UTF8PROC_CATEGORY_LU;
}

}  // namespace tenet::text
