#include "xml/places.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <utility>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "xml/prolog.hpp"
#include "xml/scope.hpp"

namespace tenet::xml {
namespace {

using namespace std::string_view_literals;

/// "&#x0010FFFF;", and some zeros in front.
constexpr std::size_t kLongestReference = 16;

Unexpected not_placed(std::string_view why) {
  return fail("xml-not-placed", fmt::format("{}: save the document once in Word or Writer and try again", why));
}

std::optional<char32_t> numeric_reference(std::string_view name) {
  name.remove_prefix(1);
  const bool hexadecimal = name.starts_with('x');
  if (hexadecimal) name.remove_prefix(1);
  std::uint32_t value = 0;
  const char* end = name.data() + name.size();
  const auto [stop, error] = std::from_chars(name.data(), end, value, hexadecimal ? 16 : 10);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return value;
}

/// What "amp" or "#65" stands for.
std::optional<char32_t> reference(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, char32_t>, 5> kNamed = {
      {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}}};
  if (name.starts_with('#')) return numeric_reference(name);
  const auto* found = std::find_if(kNamed.begin(), kNamed.end(), [name](const auto& row) { return row.first == name; });
  if (found == kNamed.end()) return std::nullopt;
  return found->second;
}

bool is_of_xml(char32_t c) {
  if (c < 0x20) return c == '\t' || c == '\n' || c == '\r';
  return c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

class Tokenizer {
 public:
  Tokenizer(std::string_view bytes, const Vocabulary& vocabulary, PlacedHandler& handler)
      : bytes_(bytes), vocabulary_(vocabulary), handler_(handler), scope_(vocabulary) {}

  Result<void> run() {
    at_ = bytes_.size() - without_leading_space(bytes_).size();
    while (at_ < bytes_.size()) {
      const Result<void> read = bytes_[at_] == '<' ? markup() : text();
      if (!read) return read;
    }
    return open_.empty() ? Result<void>() : damaged("an element has no end");
  }

 private:
  struct Open {
    NameId id;
    std::string_view name;
    std::size_t scope;
  };

  [[nodiscard]] std::string_view rest() const { return bytes_.substr(at_); }

  [[nodiscard]] Unexpected damaged(std::string_view what) const {
    const auto line = std::count(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(std::min(at_, bytes_.size())), '\n');
    return malformed(what, static_cast<std::size_t>(line) + 1);
  }

  Result<void> text() {
    const std::size_t next = std::min(bytes_.find('<', at_), bytes_.size());
    const std::size_t begin = std::exchange(at_, next);
    if (!open_.empty()) handler_.text(bytes_.substr(begin, next - begin), begin, TextKind::references);
    return {};
  }

  Result<void> markup() {
    if (rest().starts_with("<!--")) return pass("<!--", "-->");
    if (rest().starts_with("<![CDATA[")) return cdata();
    if (rest().starts_with("<!")) return not_placed("the XML has a document type, which no word processor writes");
    if (rest().starts_with("<?")) return pass("<?", "?>");
    return rest().starts_with("</") ? end_tag() : start_tag();
  }

  Result<void> pass(std::string_view opening, std::string_view closing) {
    const std::size_t end = bytes_.find(closing, at_ + opening.size());
    if (end == std::string_view::npos) return damaged("it ends inside markup");
    at_ = end + closing.size();
    return {};
  }

  Result<void> cdata() {
    constexpr std::size_t kOpening = "<![CDATA["sv.size();
    const std::size_t begin = at_ + kOpening;
    const Result<void> passed = pass("<![CDATA[", "]]>");
    if (!passed) return passed;
    const std::size_t end = at_ - "]]>"sv.size();
    if (begin < end && !open_.empty()) handler_.text(bytes_.substr(begin, end - begin), begin, TextKind::cdata);
    return {};
  }

  void spaces() {
    while (at_ < bytes_.size() && base::is_space(bytes_[at_])) ++at_;
  }
  std::string_view name() {
    constexpr std::string_view kAfterNames = " \t\r\n=/>\"'<";
    const std::size_t end = std::min(bytes_.find_first_of(kAfterNames, at_), bytes_.size());
    return bytes_.substr(std::exchange(at_, end), end - at_);
  }

  Result<void> end_tag() {
    const std::size_t begin = at_;
    at_ += 2;
    const std::string_view own = name();
    spaces();
    if (!rest().starts_with('>')) return damaged("an end tag is broken");
    ++at_;
    if (open_.empty() || open_.back().name != own) return damaged("an end tag does not match its start tag");
    close({{begin, at_}, own, &scope_});
    return {};
  }

  void close(const Tag& tag) {
    const Open closing = open_.back();
    open_.pop_back();
    handler_.end(closing.id, tag);
    scope_.release(closing.scope);
  }

  Result<void> start_tag() {
    const std::size_t begin = at_++;
    const std::string_view own = name();
    if (own.empty()) return damaged("a tag has no name");
    if (open_.size() >= kMaxDepth) return too_deep();
    if (const Result<void> read = attributes(); !read) return read;
    const bool empty = rest().starts_with("/>");
    if (!empty && !rest().starts_with('>')) return damaged("a tag is broken");
    at_ += empty ? 2 : 1;
    const std::size_t mark = scope_.mark();
    declare_namespaces();
    if (scope_.size() > kMaxNamespaces) return too_wide();
    open(own, mark, {{begin, at_}, own, &scope_});
    if (empty) close({{begin, at_}, own, &scope_});
    return {};
  }

  Result<void> attributes() {
    written_.clear();
    values_.clear();
    for (spaces(); at_ < bytes_.size() && bytes_[at_] != '>' && bytes_[at_] != '/'; spaces()) {
      const std::string_view own = name();
      spaces();
      if (own.empty() || !rest().starts_with('=')) return damaged("an attribute has no value");
      ++at_;
      spaces();
      if (at_ >= bytes_.size() || (bytes_[at_] != '"' && bytes_[at_] != '\'')) return damaged("an attribute's value has no quotes");
      const std::size_t end = bytes_.find(bytes_[at_], at_ + 1);
      if (end == std::string_view::npos) return damaged("it ends inside an attribute");
      written_.emplace_back(own, value(bytes_.substr(at_ + 1, end - at_ - 1)));
      if (written_.size() > kMaxAttributes) return too_wide();
      at_ = end + 1;
    }
    return {};
  }

  /// As the standard normalises it; nearly always what is written.
  std::string_view value(std::string_view raw) {
    if (raw.find_first_of("&\t\r\n") == std::string_view::npos) return raw;
    std::string& out = values_.emplace_back();
    for (std::size_t at = 0; at < raw.size();) {
      const Character next = character_at(raw, at, TextKind::references);
      const bool is_blank = next.end - next.begin == 1 && base::is_space(raw[at]);
      base::append_utf8(out, is_blank ? U' ' : next.value);
      at = next.end;
    }
    return out;
  }

  void declare_namespaces() {
    for (const auto& [own, value] : written_) {
      std::string_view prefix;
      if (!declares_namespace(own, prefix)) continue;
      // An address with references in it outlives its tag.
      const bool is_written = value.data() >= bytes_.data() && value.data() <= bytes_.data() + bytes_.size();
      scope_.declare(prefix, is_written ? value : std::string_view(addresses_.emplace_back(value)));
    }
  }

  void open(std::string_view own, std::size_t mark, const Tag& tag) {
    attributes_.clear();
    for (const auto& [written, value] : written_) {
      const QName split_name = split(written);
      const Ns ns = split_name.prefix.empty() ? Ns{0} : scope_.find(split_name.prefix).ns;
      const NameId id = vocabulary_.id_of(ns, split_name.local);
      if (id != 0) attributes_.push_back({id, ns, split_name.local, value});
    }
    const QName split_name = split(own);
    const Binding binding = scope_.find(split_name.prefix);
    const Element element{vocabulary_.id_of(binding.ns, split_name.local), binding.ns, split_name.local, binding.uri, attributes_};
    open_.push_back({element.id, own, mark});
    handler_.start(element, tag);
  }

  std::string_view bytes_;
  const Vocabulary& vocabulary_;
  PlacedHandler& handler_;
  Scope scope_;
  std::size_t at_ = 0;
  std::vector<Open> open_;
  std::vector<std::pair<std::string_view, std::string_view>> written_;  ///< attributes of the tag being read
  std::deque<std::string> values_;                                      ///< those of its values that are not as written
  std::deque<std::string> addresses_;
  std::vector<Attribute> attributes_;
};

}  // namespace

Result<void> parse_with_places(std::string_view bytes, const Vocabulary& vocabulary, PlacedHandler& handler) {
  if (encoding_of(bytes) != Encoding::utf8 || !base::is_valid_utf8(bytes)) return not_placed("the XML is not in UTF-8");
  return Tokenizer(bytes, vocabulary, handler).run();
}

Character character_at(std::string_view raw, std::size_t at, TextKind kind) {
  if (raw[at] == '\r') return {U'\n', at, at + (raw.substr(at).starts_with("\r\n") ? 2U : 1U)};
  if (raw[at] == '&' && kind == TextKind::references) {
    const std::string_view ahead = raw.substr(at + 1, kLongestReference);
    const std::size_t semicolon = ahead.find(';');
    const std::optional<char32_t> value = semicolon == std::string_view::npos ? std::nullopt : reference(ahead.substr(0, semicolon));
    if (value) return {*value, at, at + semicolon + 2};
  }
  const base::CodePoint point = base::decode_utf8(raw, at);
  return {point.value, at, at + point.length};
}

std::string escaped(std::string_view utf8) {
  std::string out;
  for (std::size_t at = 0; at < utf8.size();) {
    const base::CodePoint point = base::decode_utf8(utf8, at);
    const std::string_view written = utf8.substr(at, point.length);
    at += point.length;
    if (!is_of_xml(point.value)) continue;
    switch (point.value) {
      case U'&':
        out += "&amp;";
        break;
      case U'<':
        out += "&lt;";
        break;
      case U'>':
        out += "&gt;";
        break;
      case U'"':
        out += "&quot;";
        break;
      case U'\t':
      case U'\n':
      case U'\r':
        out += fmt::format("&#{};", static_cast<unsigned>(point.value));
        break;
      default:
        if (point.valid)
          out += written;
        else
          base::append_utf8(out, base::kReplacement);
    }
  }
  return out;
}

}  // namespace tenet::xml
