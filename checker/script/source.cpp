#include "script/source.hpp"

#include <algorithm>
#include <charconv>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace tenet::script {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Control characters in a message could steer the terminal it is shown on.
bool is_control(char32_t character) {
  return (character < 0x20 && character != '\n' && character != '\t') || (character >= 0x7F && character < 0xA0);
}

std::size_t first_invalid(std::string_view text) {
  if (base::is_valid_utf8(text)) return std::string_view::npos;
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint character = base::decode_utf8(text, at);
    if (!character.valid) return at;
    at += character.length;
  }
  return std::string_view::npos;
}

bool is_utf16(std::string_view text) {
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) return true;
  return text.size() >= 4 && (text[1] == '\0' || text[0] == '\0');
}

/// The first bytes of a character whose last are missing, because a text was shortened.
bool is_cut_character(std::string_view rest) {
  const auto lead = static_cast<unsigned char>(rest[0]);
  const std::size_t needed = lead >= 0xF0U ? 4 : lead >= 0xE0U ? 3 : 2;
  if (lead < 0xC2U || lead > 0xF4U || rest.size() >= needed) return false;
  return std::all_of(rest.begin() + 1, rest.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; });
}

}  // namespace

Result<Source> Source::create(std::string name, std::string text, std::shared_ptr<const Source> shared) {
  if (is_utf16(text)) {
    return fail("rule-encoding", name + ": the file is UTF-16; save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)");
  }
  if (std::string_view(text).starts_with(kByteOrderMark)) text.erase(0, kByteOrderMark.size());
  const std::size_t invalid = first_invalid(text);
  Source source;
  source.name_ = std::move(name);
  source.text_ = std::move(text);
  source.shared_ = std::move(shared);
  source.lines_.push_back(0);
  for (std::size_t i = 0; i < source.text_.size(); ++i) {
    if (source.text_[i] == '\n') source.lines_.push_back(i + 1);
  }
  if (invalid != std::string_view::npos) {
    return fail("rule-encoding", source.name_ + ":" + std::to_string(source.line_at(invalid)) +
                                     ": the file is not UTF-8 (it may be Windows-1252); save it as UTF-8");
  }
  return source;
}

std::size_t Source::offset_of(int line) const {
  if (line <= 1) return 0;
  const auto index = static_cast<std::size_t>(line - 1);
  return index < lines_.size() ? lines_[index] : text_.size();
}

int Source::line_at(std::size_t offset) const {
  const auto after = std::upper_bound(lines_.begin(), lines_.end(), offset);
  return static_cast<int>(after - lines_.begin());
}

std::string_view Source::line(int number) const {
  if (number < 1 || static_cast<std::size_t>(number) > lines_.size()) return {};
  const std::size_t begin = offset_of(number);
  const std::size_t end = std::min(text_.find('\n', begin), text_.size());
  return std::string_view(text_).substr(begin, end - begin);
}

int Source::line_of_text(std::string_view words, int from) const {
  if (words.empty()) return from;
  for (std::size_t at = text_.find(words, offset_of(from)); at != std::string::npos; at = text_.find(words, at + 1)) {
    const char before = at == 0 ? ' ' : text_[at - 1];
    const std::size_t end = at + words.size();
    const char after = end < text_.size() ? text_[end] : ' ';
    const bool opened = before == '"' || before == '\'' || before == '[' || before == '\n';
    const bool closed = after == '"' || after == '\'' || after == ']';
    if (opened && closed) return line_at(at);
  }
  return from;
}

int Source::line_of_field(std::string_view name, int from) const {
  if (name.empty()) return from;
  const auto is_word = [](char c) { return base::is_alnum(c) || c == '_'; };
  for (std::size_t at = text_.find(name, offset_of(from)); at != std::string::npos; at = text_.find(name, at + 1)) {
    if (at > 0 && is_word(text_[at - 1])) continue;
    std::size_t after = at + name.size();
    if (after < text_.size() && is_word(text_[after])) continue;
    after = text_.find_first_not_of(" \t\"']", after);
    if (after != std::string::npos && text_[after] == '=') return line_at(at);
  }
  return from;
}

std::string make_valid_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const base::CodePoint character = base::decode_utf8(bytes, at);
    if (!character.valid && is_cut_character(bytes.substr(at))) break;
    base::append_utf8(out, is_control(character.value) ? base::kReplacement : character.value);
    at += character.length;
  }
  return out;
}

std::pair<int, std::string> place_in_message(std::string_view message, std::string_view file) {
  int line = 0;
  if (!message.starts_with(file) || message.size() <= file.size() + 1) return {0, std::string(message)};
  const char* const begin = message.data() + file.size() + 1;
  const auto [end, problem] = std::from_chars(begin, message.data() + message.size(), line);
  const std::string_view rest = message.substr(static_cast<std::size_t>(end - message.data()));
  if (problem != std::errc{} || !rest.starts_with(": ")) return {0, std::string(message)};
  return {line, std::string(rest.substr(2))};
}

}  // namespace tenet::script
