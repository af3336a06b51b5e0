#include "xml/characters.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/utf8.hpp"

namespace tenet::xml {
namespace {

using namespace std::string_view_literals;

bool is_unicode_scalar_of_xml(std::uint32_t value) {
  if (value < 0x20) return value == '\t' || value == '\n' || value == '\r';
  return value <= 0xD7FF || (value >= 0xE000 && value <= 0xFFFD) || (value >= 0x10000 && value <= 0x10FFFF);
}

/// `reference` is what stands between '&' and ';'.
bool is_plain_reference(std::string_view reference) {
  static constexpr std::array kNamed = {"amp"sv, "lt"sv, "gt"sv, "quot"sv, "apos"sv};
  if (std::find(kNamed.begin(), kNamed.end(), reference) != kNamed.end()) return true;
  if (!reference.starts_with('#')) return false;
  reference.remove_prefix(1);
  const int base = reference.starts_with('x') ? 16 : 10;
  if (base == 16) reference.remove_prefix(1);
  std::uint32_t value = 0;
  const char* end = reference.data() + reference.size();
  const auto [stop, error] = std::from_chars(reference.data(), end, value, base);
  return error == std::errc{} && stop == end && is_unicode_scalar_of_xml(value);
}

bool is_control(char c) {
  return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// Reads characters from `at` until at least `end`. Where the next one begins; nullopt where one is none of XML.
std::optional<std::size_t> read_characters(std::string_view utf8, std::size_t at, std::size_t end) {
  while (at < end) {
    const base::CodePoint point = base::decode_utf8(utf8, at);
    if (!point.valid || !is_unicode_scalar_of_xml(point.value)) return std::nullopt;
    at += point.length;
  }
  return at;
}

/// What a piece of bytes holds: asked without a branch, for the compiler to take many at a time.
struct Held {
  bool non_ascii = false;
  bool below_space = false;
};
template <std::size_t Length>
Held held_in(const char* piece) {
  unsigned char high = 0;
  unsigned char low = 0;
  for (std::size_t i = 0; i < Length; ++i) {
    const auto byte = static_cast<unsigned char>(piece[i]);
    high |= byte;
    low |= static_cast<unsigned char>(byte < 0x20 ? 0xFF : 0);
  }
  return {high >= 0x80, low != 0};
}

}  // namespace

bool has_only_characters_of_xml(std::string_view utf8) {
  // Pieces of nothing but printable ASCII, which are most, need no second look.
  constexpr std::size_t kPiece = 64;
  std::size_t read = 0;
  for (std::size_t at = 0; at + kPiece <= utf8.size(); at += kPiece) {
    const Held held = held_in<kPiece>(utf8.data() + at);
    const std::string_view piece = utf8.substr(at, kPiece);
    if (held.below_space && std::any_of(piece.begin(), piece.end(), is_control)) return false;
    if (!held.non_ascii && read <= at) continue;
    // A character may begin in one piece and end in the next.
    const std::optional<std::size_t> next = read_characters(utf8, std::max(read, at), at + kPiece);
    if (!next) return false;
    read = *next;
  }
  return read_characters(utf8, std::max(read, utf8.size() - utf8.size() % kPiece), utf8.size()).has_value();
}

bool has_only_plain_references(std::string_view utf8) {
  constexpr std::size_t kLongest = 10;  // "#x0010FFFF"
  for (std::size_t at = utf8.find('&'); at != std::string_view::npos; at = utf8.find('&', at + 1)) {
    const std::string_view ahead = utf8.substr(at + 1, kLongest + 1);
    const std::size_t semicolon = ahead.find(';');
    if (semicolon == std::string_view::npos || !is_plain_reference(ahead.substr(0, semicolon))) return false;
  }
  return true;
}

}  // namespace tenet::xml
