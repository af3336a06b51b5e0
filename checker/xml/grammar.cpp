#include "xml/grammar.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include "base/ascii.hpp"

namespace tenet::xml {
namespace {

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

class Scanner {
 public:
  explicit Scanner(std::string_view text) : at_(text.data()), end_(text.data() + text.size()) {}

  bool document() {
    if (rest().starts_with("<?") && !declaration()) return false;
    spaces();
    if (at_ == end_ || *at_ != '<') return false;
    while (at_ != end_) {
      ++at_;
      if (!tag()) return false;
      // Text up to the next tag.
      const std::size_t next = rest().find('<');
      at_ = next == std::string_view::npos ? end_ : at_ + next;
    }
    return true;
  }

 private:
  [[nodiscard]] std::string_view rest() const { return {at_, static_cast<std::size_t>(end_ - at_)}; }
  [[nodiscard]] bool at(char c) const { return at_ != end_ && *at_ == c; }
  bool take(char c) {
    if (!at(c)) return false;
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
    while (at_ != end_ && is(*at_, space)) ++at_;
    return at_ != from;
  }

  /// A name with at most one colon, which stands inside.
  std::string_view name() {
    const char* from = at_;
    if (!part()) return {};
    if (take(':') && !part()) return {};
    if (at(':')) return {};
    return {from, static_cast<std::size_t>(at_ - from)};
  }
  bool part() {
    if (at_ == end_ || !is(*at_, name_start)) return false;
    while (at_ != end_ && is(*at_, name_part)) ++at_;
    return true;
  }

  bool quoted(std::string_view& value) {
    if (!at('"') && !at('\'')) return false;
    const char quote = *at_++;
    const char* from = at_;
    while (at_ != end_ && *at_ != quote && *at_ != '<') ++at_;
    value = {from, static_cast<std::size_t>(at_ - from)};
    return take(quote);
  }
  bool equals() {
    spaces();
    const bool found = take('=');
    spaces();
    return found;
  }

  /// After '<'. Comments, CDATA and the like begin with no name and end the scan.
  bool tag() {
    if (take('/')) {
      if (name().empty()) return false;
      spaces();
      return take('>');
    }
    if (name().empty()) return false;
    count_ = 0;
    while (spaces() && !at('>') && !at('/'))
      if (!attribute()) return false;
    take('/');
    return take('>');
  }

  bool attribute() {
    const std::string_view own = name();
    std::string_view value;
    if (own.empty() || !equals() || !quoted(value) || count_ == kAttributes) return false;
    for (std::size_t i = 0; i < count_; ++i)
      if (names_[i] == own) return false;
    names_[count_++] = own;
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
    return take("?>");
  }

  const char* at_;
  const char* end_;
  std::array<std::string_view, kAttributes> names_{};
  std::size_t count_ = 0;
};

}  // namespace

bool keeps_to_grammar(std::string_view utf8) {
  return Scanner(utf8).document() && utf8.find("]]>") == std::string_view::npos;
}

}  // namespace tenet::xml
