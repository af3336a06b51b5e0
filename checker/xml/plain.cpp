#include "xml/plain.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "xml/scope.hpp"

namespace tenet::xml {
namespace {

using namespace std::string_view_literals;

// --- characters

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

/// Well-formed UTF-8 of characters that XML has. Pieces of nothing but printable ASCII, which are most, need no second look.
bool has_only_characters_of_xml(std::string_view utf8) {
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

// --- markup

/// More attributes than this in one tag are compared by libxml2: here each is compared with each.
constexpr std::size_t kAttributes = 64;

enum Class : std::uint8_t { other = 0, name_start = 1, name_part = 2, space = 4 };

constexpr std::array<std::uint8_t, 256> kClasses = [] {
  std::array<std::uint8_t, 256> out{};
  for (int c = 'a'; c <= 'z'; ++c) out[static_cast<std::size_t>(c)] = name_start | name_part;
  for (int c = 'A'; c <= 'Z'; ++c) out[static_cast<std::size_t>(c)] = name_start | name_part;
  for (int c = '0'; c <= '9'; ++c) out[static_cast<std::size_t>(c)] = name_part;
  out[static_cast<std::size_t>('_')] = name_start | name_part;
  out[static_cast<std::size_t>('-')] = out[static_cast<std::size_t>('.')] = name_part;
  for (const char c : {' ', '\t', '\r', '\n'}) out[static_cast<std::size_t>(c)] = space;
  return out;
}();

bool is(char c, Class wanted) {
  return (kClasses[static_cast<unsigned char>(c)] & wanted) != 0;
}

/// Which attributes a reader may ask for; each name is looked up once.
class Wanted {
 public:
  explicit Wanted(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  bool has(std::string_view name, const NameKey& key) {
    Slot& slot = slots_[key.hash() % slots_.size()];
    if (slot.name.empty() || slot.key != key || (!key.tells_all() && slot.name != name)) slot = {key, name, look_up(name)};
    return slot.wanted;
  }

 private:
  struct Slot {
    NameKey key;
    std::string_view name;
    bool wanted = false;
  };
  [[nodiscard]] bool look_up(std::string_view name) const {
    std::string_view prefix;
    return declares_namespace(name, prefix) || vocabulary_.has_local(split(name).local);
  }

  const Vocabulary& vocabulary_;
  std::array<Slot, 128> slots_{};
};

/// The last byte is '>', which is no part of names and white space: they need not be watched for the end.
class Scanner {
 public:
  Scanner(std::string_view text, const Vocabulary& vocabulary, std::string& out)
      : at_(text.data()), end_(text.data() + text.size()), copied_(at_), wanted_(vocabulary), out_(out) {}

  bool document() {
    if (rest().starts_with("<?") && !declaration()) return false;
    spaces();
    if (*at_ != '<') return false;
    while (at_ != end_) {
      ++at_;
      if (!tag()) return false;
      // Text up to the next tag.
      const std::size_t next = rest().find('<');
      at_ = next == std::string_view::npos ? end_ : at_ + next;
    }
    copy_to(end_);
    return true;
  }

 private:
  struct Name {
    std::string_view text;
    NameKey key;
    bool operator==(const Name& other) const { return key == other.key && (key.tells_all() || text == other.text); }
  };

  [[nodiscard]] std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }
  bool take(char c) {
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
  }
  bool take(std::string_view word) {
    if (!rest().starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  bool spaces() {
    const char* from = at_;
    while (is(*at_, space)) ++at_;
    return at_ != from;
  }

  void copy_to(const char* end) { out_.append(copied_, static_cast<std::size_t>(end - copied_)); }
  void leave_out(const char* from) {
    copy_to(from);
    copied_ = at_;
  }

  /// A name with at most one colon, which stands inside; else "".
  std::string_view name() {
    const char* from = at_;
    if (!part()) return {};
    if (*at_ == ':') {
      ++at_;
      if (!part() || *at_ == ':') return {};
    }
    return {from, static_cast<std::size_t>(at_ - from)};
  }
  bool part() {
    if (!is(*at_, name_start)) return false;
    do ++at_;
    while (is(*at_, name_part));
    return true;
  }

  bool quoted(std::string_view& value) {
    if (*at_ != '"' && *at_ != '\'') return false;
    const char quote = *at_++;
    const char* from = at_;
    while (at_ != end_ && *at_ != quote && *at_ != '<') ++at_;
    value = {from, static_cast<std::size_t>(at_ - from)};
    return take(quote);
  }
  bool equals() {
    if (*at_ != '=') spaces();
    if (*at_ != '=') return false;
    ++at_;
    spaces();
    return true;
  }

  /// After '<'. Comments, CDATA and the like begin with no name and end the scan.
  bool tag() {
    if (*at_ == '/') {
      ++at_;
      if (name().empty()) return false;
      spaces();
      return take('>');
    }
    if (name().empty()) return false;
    count_ = 0;
    for (const char* before = at_; spaces() && *at_ != '>' && *at_ != '/'; before = at_)
      if (!attribute(before)) return false;
    if (*at_ == '/') ++at_;
    return take('>');
  }

  /// With the space before it.
  bool attribute(const char* before) {
    const std::string_view text = name();
    std::string_view value;
    if (text.empty() || !equals() || !quoted(value) || count_ == kAttributes) return false;
    const Name own{text, NameKey(text)};
    for (std::size_t i = 0; i < count_; ++i)
      if (names_[i] == own) return false;
    names_[count_++] = own;
    if (!wanted_.has(own.text, own.key)) leave_out(before);
    return true;
  }

  /// `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`, in that order (XML 1.0, 2.8).
  bool declaration() {
    std::string_view value;
    if (!take("<?xml") || !spaces() || !take("version") || !equals() || !quoted(value) || value != "1.0") return false;
    bool spaced = spaces();
    if (spaced && take("encoding")) {
      if (!equals() || !quoted(value) || value.empty()) return false;
      spaced = spaces();
    }
    if (spaced && take("standalone")) {
      if (!equals() || !quoted(value) || (value != "yes" && value != "no")) return false;
      spaces();
    }
    return take("?>") && at_ != end_;
  }

  const char* at_;
  const char* end_;
  const char* copied_;  ///< what stands before has been copied or left out
  Wanted wanted_;
  std::string& out_;
  std::array<Name, kAttributes> names_{};
  std::size_t count_ = 0;
};

}  // namespace

bool copy_plain(std::string_view utf8, const Vocabulary& vocabulary, std::string& out) {
  const std::string_view text = base::trim_right(utf8);
  out.clear();
  out.reserve(text.size());
  return text.ends_with('>') && has_only_characters_of_xml(utf8) && has_only_plain_references(text) &&
         text.find("]]>") == std::string_view::npos && Scanner(text, vocabulary, out).document();
}

}  // namespace tenet::xml
