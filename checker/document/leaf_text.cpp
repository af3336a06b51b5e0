#include "document/leaf_text.hpp"

#include "base/utf8.hpp"

namespace tenet::document {
namespace {

enum class CharacterClass : std::uint8_t { other, space, nothing, hyphen };

CharacterClass class_of(char32_t c) {
  switch (c) {
    case 0x0085:  // next line
    case 0x00A0:  // no-break space
    case 0x1680:
    case 0x2028:  // line and paragraph separator
    case 0x2029:
    case 0x202F:  // narrow no-break space
    case 0x205F:
    case 0x3000:
      return CharacterClass::space;
    case 0x00AD:  // soft hyphen
    case 0x061C:
    case 0x180E:
    case 0x2060:  // word joiner
    case 0xFEFF:  // zero width no-break space
      return CharacterClass::nothing;
    case 0x2011:
      return CharacterClass::hyphen;
    default:
      break;
  }
  if (c <= 0x20) return c == ' ' || (c >= '\t' && c <= '\r') ? CharacterClass::space : CharacterClass::nothing;
  if (c >= 0x7F && c < 0xA0) return CharacterClass::nothing;
  if (c >= 0x2000 && c <= 0x200A) return CharacterClass::space;
  const bool zero_width = (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2061 && c <= 0x2069);
  return zero_width ? CharacterClass::nothing : CharacterClass::other;
}

bool same_point(const SourcePoint& a, const SourcePoint& b) {
  return a.part == b.part && a.paragraph == b.paragraph && a.run == b.run && a.character == b.character;
}

bool is_plain(char c) {
  return c > 0x20 && c < 0x7F;
}

}  // namespace

void LeafText::clear() {
  text_.clear();
  segments_.clear();
  space_pending_ = false;
  invalid_ = false;
}

void LeafText::add(std::string_view utf8, SourcePoint at) {
  std::size_t i = 0;
  while (i < utf8.size()) {
    if (is_plain(utf8[i])) {
      i += add_ascii_run(utf8.substr(i), at);
      continue;
    }
    const base::CodePoint point = base::decode_utf8(utf8, i);
    if (!point.valid) {
      invalid_ = true;
      put("\uFFFD", 1, at);
    } else {
      switch (class_of(point.value)) {
        case CharacterClass::space:
          add_space(at);
          break;
        case CharacterClass::hyphen:
          put("-", 1, at);
          break;
        case CharacterClass::other:
          put(utf8.substr(i, point.length), 1, at);
          break;
        case CharacterClass::nothing:
          break;
      }
    }
    ++at.character;
    i += point.length;
  }
}

void LeafText::add_space(SourcePoint at) {
  if (space_pending_ || text_.empty()) return;
  space_pending_ = true;
  space_at_ = at;
}

std::size_t LeafText::add_ascii_run(std::string_view rest, SourcePoint& at) {
  // Single spaces between words stay in the run: nearly all text is taken in one piece.
  std::size_t end = 1;
  while (end < rest.size() && (is_plain(rest[end]) || (rest[end] == ' ' && end + 1 < rest.size() && is_plain(rest[end + 1])))) ++end;
  const auto length = static_cast<std::uint32_t>(end);
  put(rest.substr(0, end), length, at);
  at.character += length;
  return end;
}

void LeafText::put(std::string_view bytes, std::uint32_t code_points, SourcePoint at) {
  if (space_pending_) {
    space_pending_ = false;
    put_mapped(" ", 1, space_at_);
  }
  put_mapped(bytes, code_points, at);
}

void LeafText::put_mapped(std::string_view bytes, std::uint32_t code_points, SourcePoint at) {
  if (segments_.empty() || !same_point(next_, at)) {
    segments_.push_back({static_cast<std::uint32_t>(text_.size()), at.part, at.paragraph, at.run, at.character});
  }
  text_ += bytes;
  next_ = at;
  next_.character += code_points;
}

}  // namespace tenet::document
