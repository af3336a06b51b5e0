#include "xml/prolog.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "xml/events.hpp"
#include "xml/grammar.hpp"

namespace tenet::xml {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
/// An XML declaration and a document type are far shorter; what lies beyond is not looked at.
constexpr std::size_t kDeclarationLength = 400;

std::string_view declared_encoding(std::string_view bytes) {
  if (!bytes.starts_with("<?xml")) return {};
  const std::string_view head = bytes.substr(0, std::min(bytes.find("?>"), kDeclarationLength));
  const std::size_t at = head.find("encoding");
  if (at == std::string_view::npos) return {};
  const std::size_t open = head.find_first_of("\"'", at);
  if (open == std::string_view::npos) return {};
  const std::size_t close = head.find(head[open], open + 1);
  return close == std::string_view::npos ? std::string_view{} : head.substr(open + 1, close - open - 1);
}

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

bool has_only_plain_references(std::string_view utf8) {
  constexpr std::size_t kLongest = 10;  // "#x0010FFFF"
  for (std::size_t at = utf8.find('&'); at != std::string_view::npos; at = utf8.find('&', at + 1)) {
    const std::string_view ahead = utf8.substr(at + 1, kLongest + 1);
    const std::size_t semicolon = ahead.find(';');
    if (semicolon == std::string_view::npos || !is_plain_reference(ahead.substr(0, semicolon))) return false;
  }
  return true;
}

/// Eight bytes at a time: any below 0x20 sets its high bit in `below`; tabs and line ends are then looked at one by one.
bool has_control_characters(std::string_view utf8) {
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r'; };
  std::size_t at = 0;
  for (; at + 8 <= utf8.size(); at += 8) {
    std::uint64_t eight = 0;
    utf8.copy(reinterpret_cast<char*>(&eight), 8, at);
    const std::uint64_t below = (eight - 0x2020202020202020U) & ~eight & 0x8080808080808080U;
    if (below == 0) continue;
    for (std::size_t i = at; i < at + 8; ++i)
      if (is_control(utf8[i])) return true;
  }
  for (; at < utf8.size(); ++at)
    if (is_control(utf8[at])) return true;
  return false;
}

/// U+FFFE and U+FFFF are valid UTF-8 and no characters of XML.
bool has_noncharacters(std::string_view utf8) {
  constexpr std::string_view kLead = "\xEF\xBF";
  for (std::size_t at = utf8.find(kLead); at != std::string_view::npos; at = utf8.find(kLead, at + 1))
    if (at + 2 < utf8.size() && static_cast<unsigned char>(utf8[at + 2]) >= 0xBE) return true;
  return false;
}

/// `piece` begins with a tag and may go on behind it.
bool is_oversized(std::string_view piece) {
  constexpr std::string_view kStops = "\"'>";
  std::size_t attributes = 0;
  std::size_t at = piece.find_first_of(kStops);
  while (at != std::string_view::npos && piece[at] != '>') {
    const std::size_t closing = piece.find(piece[at], at + 1);
    if (closing == std::string_view::npos) break;
    ++attributes;
    at = piece.find_first_of(kStops, closing + 1);
  }
  return attributes > kMaxAttributes || std::min(at, piece.size()) > kMaxTag;
}

}  // namespace

Encoding encoding_of(std::string_view bytes) {
  if (bytes.starts_with(kUtf8Mark)) return Encoding::utf8;
  if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0"sv)) return Encoding::other;  // UTF-32, which nobody writes
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("<\0"sv)) return Encoding::utf16_le;
  if (bytes.starts_with("\xFE\xFF") || bytes.starts_with("\0<"sv)) return Encoding::utf16_be;
  const std::string_view declared = declared_encoding(bytes);
  const bool utf8 = declared.empty() || base::iequals(declared, "utf-8");
  return utf8 ? Encoding::utf8 : Encoding::other;
}

std::string_view without_leading_space(std::string_view utf8) {
  if (utf8.starts_with(kUtf8Mark)) utf8.remove_prefix(kUtf8Mark.size());
  return base::trim_left(utf8);
}

bool declares_entities(std::string_view utf8) {
  std::size_t at = 0;
  const auto skip_past = [&](std::string_view closing) {
    const std::size_t found = utf8.find(closing, at);
    at = found == std::string_view::npos ? utf8.size() : found + closing.size();
  };
  while (at < utf8.size()) {
    const std::string_view rest = base::trim_left(utf8.substr(at));
    at = utf8.size() - rest.size();
    if (rest.starts_with("<?")) {
      skip_past("?>");
    } else if (rest.starts_with("<!--")) {
      skip_past("-->");
    } else if (rest.starts_with("<!DOCTYPE")) {
      const std::size_t end = rest.find('>');
      const std::size_t subset = rest.find('[');
      if (subset > end) return false;
      // To the end of the bytes rather than of the subset, whose end only a parser finds: nobody else writes "<!ENTITY".
      return rest.find("<!ENTITY", subset) != std::string_view::npos;
    } else {
      return false;
    }
  }
  return false;
}

bool is_plain(std::string_view utf8) {
  const std::string_view trimmed = base::trim_right(utf8);
  return trimmed.ends_with('>') && !has_control_characters(utf8) && base::is_valid_utf8(utf8) && !has_noncharacters(utf8) &&
         has_only_plain_references(utf8) && keeps_to_grammar(utf8);
}

bool has_oversized_tag(std::string_view utf8) {
  constexpr std::size_t kShortest = 5;  // " a=''"
  // '<' stands in no attribute value: from one to the next lies one tag at most. Few are long enough to be looked at more closely.
  for (std::size_t at = utf8.find('<'); at != std::string_view::npos;) {
    const std::size_t next = utf8.find('<', at + 1);
    const std::string_view piece = utf8.substr(at, next == std::string_view::npos ? next : next - at);
    at = next;
    const bool is_tag = piece.size() > kMaxAttributes * kShortest && piece[1] != '!' && piece[1] != '?';
    if (is_tag && is_oversized(piece)) return true;
  }
  return false;
}

bool has_markup_in_ascii(std::string_view bytes) {
  const std::string_view begin = without_leading_space(bytes).substr(0, 4);
  return begin.starts_with('<') && begin.find('\0') == std::string_view::npos && !base::iequals(declared_encoding(bytes), "utf-7");
}

std::string from_utf16(std::string_view bytes, Encoding encoding) {
  const base::ByteOrder order = encoding == Encoding::utf16_be ? base::ByteOrder::big : base::ByteOrder::little;
  base::Converted converted = base::utf8_from_utf16(bytes, order);
  if (converted.lossless == base::Lossless::no) return {};
  return std::move(converted.text);
}

Unexpected entities_refused() {
  return fail("xml-entities",
              "the XML declares entities, which no word processor writes and which are a known way to attack readers; it is not read");
}

Unexpected too_deep() {
  return fail("xml-too-deep", fmt::format("the XML nests more than {} elements deep; it is not read further", kMaxDepth));
}

Unexpected too_long() {
  return fail("xml-too-long", fmt::format("the XML is in UTF-16 and longer than the {} MB that such XML may have", kMaxUtf16 >> 20U));
}

Unexpected too_wide() {
  return fail("xml-too-wide",
              fmt::format("the XML gives an element more than {} attributes, {} MB of them or {} namespaces; it is not read further",
                          kMaxAttributes, kMaxTag >> 20U, kMaxNamespaces));
}

Unexpected malformed(std::string_view what, std::size_t line) {
  what = what.substr(0, what.find('\n'));  // the parser's further lines quote bytes, which may be anything
  return fail("xml-malformed", fmt::format("the XML is damaged at line {} ({})", line, base::trim(what)));
}

}  // namespace tenet::xml
