#include "xml/plain.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/ascii.hpp"
#include "xml/characters.hpp"
#include "xml/scope.hpp"

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

/// Something known of names, each looked up once.
class Memo {
 public:
  template <typename LookUp>
  bool find(std::string_view name, const NameKey& key, LookUp look_up) {
    Slot& slot = slots_[key.hash() % slots_.size()];
    if (slot.name.empty() || slot.key != key || (!key.tells_all() && slot.name != name)) slot = {key, name, look_up(name)};
    return slot.known;
  }
  void forget() { slots_.fill({}); }

 private:
  struct Slot {
    NameKey key;
    std::string_view name;
    bool known = false;
  };
  std::array<Slot, 128> slots_{};
};

/// What of a document no reader asks for.
class Unasked {
 public:
  explicit Unasked(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  bool has_attribute(std::string_view name, const NameKey& key) {
    return attributes_.find(name, key, [this](std::string_view written) {
      std::string_view prefix;
      return !declares_namespace(written, prefix) && !vocabulary_.has_local(split(written).local);
    });
  }
  /// Of elements that hold nothing.
  bool has_element(std::string_view name) {
    return elements_.find(name, NameKey(name), [this](std::string_view written) {
      const QName own = split(written);
      return vocabulary_.when_empty(meaning_of(own.prefix), own.local) == WhenEmpty::may_be_left_out;
    });
  }

  enum class At : bool { root, below };
  enum class Prefixes : bool { same, changed };
  /// A prefix means here what the root says of it. Where an element says something else, the prefix means nothing from there on: whether it
  /// is still in force is not followed.
  Prefixes declare(std::string_view prefix, std::string_view uri, At at) {
    const Ns ns = vocabulary_.ns_of(uri);
    if (at == At::root) {
      prefixes_.push_back({prefix, ns});
      return Prefixes::same;
    }
    if (meaning_of(prefix) == ns) return Prefixes::same;
    if (std::erase_if(prefixes_, [prefix](const Prefix& known) { return known.name == prefix; }) == 0) return Prefixes::same;
    elements_.forget();
    return Prefixes::changed;
  }

 private:
  struct Prefix {
    std::string_view name;
    Ns ns = 0;
  };
  [[nodiscard]] Ns meaning_of(std::string_view prefix) const {
    const auto found = std::find_if(prefixes_.begin(), prefixes_.end(), [prefix](const Prefix& known) { return known.name == prefix; });
    return found == prefixes_.end() ? Ns{0} : found->ns;
  }

  const Vocabulary& vocabulary_;
  std::vector<Prefix> prefixes_;
  Memo attributes_;
  Memo elements_;
};

/// Tags met before, byte for byte, and what became of them: Word writes the same hundred tags thousands of times.
class KnownTags {
 public:
  /// What to leave out, in bytes from the tag's beginning; nothing where both are equal.
  struct Outcome {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool whole = false;  ///< the tag itself may go
  };

  [[nodiscard]] const Outcome* find(std::string_view tag) const {
    const NameKey key(tag);
    const Slot& slot = slots_[key.hash() % slots_.size()];
    return slot.key == key && (key.tells_all() || slot.tag == tag) ? &slot.outcome : nullptr;
  }
  void keep(std::string_view tag, const Outcome& outcome) {
    const NameKey key(tag);
    slots_[key.hash() % slots_.size()] = {key, tag, outcome};
  }
  void forget() { slots_.fill({}); }

 private:
  struct Slot {
    NameKey key;
    std::string_view tag;
    Outcome outcome;
  };
  std::array<Slot, 256> slots_{};
};

/// The last byte is '>', which is no part of names and white space: they need not be watched for the end.
class Scanner {
 public:
  Scanner(std::string_view text, const Vocabulary& vocabulary, std::string& out)
      : at_(text.data()), end_(text.data() + text.size()), copied_(at_), unasked_(vocabulary), out_(out) {}

  bool document() {
    if (rest().starts_with("<?") && !declaration()) return false;
    spaces();
    if (*at_ != '<') return false;
    while (at_ != end_) {
      if (!known_tag() && !new_tag()) return false;
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
  void leave_out(const char* from, const char* to) {
    copy_to(from);
    copied_ = to;
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

  /// From here to the first '>', which stands in few tags before their end.
  [[nodiscard]] std::string_view up_to_bracket() const { return rest().substr(0, rest().find('>') + 1); }

  bool known_tag() {
    const std::string_view tag = up_to_bracket();
    const KnownTags::Outcome* known = tags_.find(tag);
    if (known == nullptr) return false;
    at_ += tag.size();
    if (known->whole && may_go(tag.data())) {
      leave_out(tag.data(), at_);
    } else if (known->from != known->to) {
      leave_out(tag.data() + known->from, tag.data() + known->to);
    }
    return true;
  }

  bool new_tag() {
    const std::string_view tag = up_to_bracket();
    const char* const begin = at_;
    left_out_ = {};
    unasked_element_ = declares_ = false;
    ++at_;
    if (*at_ == '/' ? !end_tag() : !start_tag()) return false;
    const bool whole = unasked_element_ && !declares_ && at_[-2] == '/';
    // Out of an element that goes as a whole nothing has been left out.
    if (whole && may_go(begin)) leave_out(begin, at_);
    if (at_ == tag.data() + tag.size() && !is_root_ && !declares_ && !left_out_.is_scattered)
      tags_.keep(tag, {static_cast<std::uint32_t>(left_out_.from), static_cast<std::uint32_t>(left_out_.to), whole});
    is_root_ = false;
    return true;
  }

  /// Not between pieces of text, which would become one.
  [[nodiscard]] bool may_go(const char* begin) const { return begin[-1] == '>' && at_ != end_ && *at_ == '<'; }

  bool end_tag() {
    ++at_;
    if (name().empty()) return false;
    spaces();
    return take('>');
  }

  /// Comments, CDATA and the like begin with no name and end the scan.
  bool start_tag() {
    begin_ = at_ - 1;
    const std::string_view own = name();
    if (own.empty()) return false;
    unasked_element_ = !is_root_ && unasked_.has_element(own);
    if (!attributes()) return false;
    if (*at_ == '/') ++at_;
    return take('>');
  }

  bool attributes() {
    count_ = 0;
    for (const char* before = at_; spaces() && *at_ != '>' && *at_ != '/'; before = at_)
      if (!attribute(before)) return false;
    return true;
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
    if (std::string_view prefix; text.front() == 'x' && declares_namespace(text, prefix)) declare(prefix, value);
    // An element that may go as a whole needs no second look.
    if (!unasked_element_ && unasked_.has_attribute(own.text, own.key)) leave_out_of_tag(before);
    return true;
  }

  void leave_out_of_tag(const char* from) {
    const auto at = [this](const char* byte) { return static_cast<std::size_t>(byte - begin_); };
    left_out_.is_scattered = left_out_.is_scattered || (left_out_.to != 0 && left_out_.to != at(from));
    if (left_out_.to == 0) left_out_.from = at(from);
    left_out_.to = at(at_);
    leave_out(from, at_);
  }

  void declare(std::string_view prefix, std::string_view uri) {
    declares_ = true;
    if (unasked_.declare(prefix, uri, is_root_ ? Unasked::At::root : Unasked::At::below) == Unasked::Prefixes::changed) tags_.forget();
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
  const char* begin_ = nullptr;  ///< of the start tag being read
  const char* copied_;           ///< what stands before has been copied or left out
  Unasked unasked_;
  std::string& out_;
  std::array<Name, kAttributes> names_{};
  std::size_t count_ = 0;
  KnownTags tags_;
  // Of the tag being read:
  struct LeftOut {
    std::size_t from = 0;
    std::size_t to = 0;
    bool is_scattered = false;
  };
  LeftOut left_out_;
  bool unasked_element_ = false;
  bool declares_ = false;
  bool is_root_ = true;
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
