#include "xml/prolog.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "xml/events.hpp"

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
