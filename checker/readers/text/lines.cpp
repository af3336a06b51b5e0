#include "readers/text/lines.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace tenet::text_reader {
namespace {

using namespace std::string_view_literals;
using base::is_alpha;
using base::is_digit;

constexpr std::array kBullets = {"-"sv, "*"sv, "+"sv, "•"sv, "·"sv, "▪"sv, "●"sv, "◦"sv, "‣"sv, "\uF0B7"sv};

Line make_line(std::string_view text, std::uint32_t number) {
  Line line;
  line.number = number;
  std::size_t at = 0;
  for (; at < text.size() && (text[at] == ' ' || text[at] == '\t'); ++at)
    line.indent = text[at] == '\t' ? (line.indent / 4 + 1) * 4 : line.indent + 1;
  line.skipped = static_cast<std::uint32_t>(at);
  line.content = base::trim_right(text.substr(at));
  return line;
}

/// Text must follow a label, after a space.
std::size_t text_after(std::string_view content, std::size_t label_end) {
  if (label_end >= content.size() || !base::is_space(content[label_end])) return 0;
  while (label_end < content.size() && base::is_space(content[label_end])) ++label_end;
  return label_end == content.size() ? 0 : label_end;
}

Label bullet_of(std::string_view content) {
  for (const std::string_view bullet : kBullets) {
    if (!content.starts_with(bullet)) continue;
    const std::size_t length = text_after(content, bullet.size());
    if (length != 0) return {LabelKind::bullet, bullet, bullet, 0, length, true};
  }
  return {};
}

/// "4", "4.2", "4.2.1": at most three digits a group, or it is a year or an amount.
std::size_t numbers_end(std::string_view content, std::size_t at, std::uint32_t& groups) {
  constexpr std::size_t kMostDigits = 3;
  while (true) {
    std::size_t end = at;
    while (end < content.size() && is_digit(content[end])) ++end;
    if (end == at || end - at > kMostDigits) return 0;
    ++groups;
    const bool more = end + 1 < content.size() && content[end] == '.' && is_digit(content[end + 1]);
    if (!more) return end;
    at = end + 1;
  }
}

/// "a", "iv", "AB": one letter, or a small roman number.
std::size_t letters_end(std::string_view content, std::size_t at) {
  std::size_t end = at;
  while (end < content.size() && is_alpha(content[end])) ++end;
  if (end - at == 1) return end;
  const std::string_view letters = content.substr(at, end - at);
  const bool roman = !letters.empty() && letters.size() <= 5 && letters.find_first_not_of("ivx") == std::string_view::npos;
  return roman ? end : 0;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text) {
  std::vector<Line> lines;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find_first_of("\r\n\f", begin), text.size());
    lines.push_back(make_line(text.substr(begin, end - begin), static_cast<std::uint32_t>(lines.size())));
    const bool pair = end + 1 < text.size() && text[end] == '\r' && text[end + 1] == '\n';
    begin = end + (pair ? 2 : 1);
  }
  return lines;
}

Line without(const Line& line, std::size_t bytes) {
  Line rest = line;
  while (bytes < line.content.size() && base::is_space(line.content[bytes])) ++bytes;
  rest.content.remove_prefix(std::min(bytes, line.content.size()));
  rest.skipped += static_cast<std::uint32_t>(base::count_code_points(line.content.substr(0, bytes)));
  return rest;
}

Label label_of(std::string_view content) {
  if (const Label bullet = bullet_of(content); bullet.kind != LabelKind::none) return bullet;
  const bool open = content.starts_with('(') || content.starts_with('[');
  const std::size_t begin = open ? 1 : 0;
  Label label;
  std::size_t end = numbers_end(content, begin, label.groups);
  label.kind = LabelKind::number;
  if (end == 0) {
    end = letters_end(content, begin);
    label.kind = LabelKind::letter;
    label.groups = 1;
  }
  if (end == 0) return {};
  label.core = content.substr(begin, end - begin);
  const bool closed = end < content.size() && (content[end] == ')' || content[end] == ']');
  const bool stopped = end < content.size() && content[end] == '.';
  if (open && !closed) return {};
  if (closed || stopped) ++end;
  label.marked = closed || stopped;
  // "A tenant", "I agree": a bare letter is a word.
  if (label.kind == LabelKind::letter && !label.marked) return {};
  label.text = content.substr(0, end);
  label.length = text_after(content, end);
  return label.length == 0 ? Label{} : label;
}

bool is_underline(std::string_view content, char mark) {
  return content.size() >= 3 && std::all_of(content.begin(), content.end(), [mark](char c) { return c == mark; });
}

bool is_rule(std::string_view content) {
  return is_underline(content, '-') || is_underline(content, '*') || is_underline(content, '_');
}

bool is_table_separator(std::string_view content) {
  return content.starts_with('|') && content.find('-') != std::string_view::npos &&
         content.find_first_not_of("|-: \t") == std::string_view::npos;
}

bool is_all_capitals(std::string_view content) {
  const auto letters = std::count_if(content.begin(), content.end(), is_alpha);
  return letters >= 3 && std::none_of(content.begin(), content.end(), base::is_lower);
}

bool looks_like_heading(std::string_view text) {
  constexpr std::size_t kLongest = 70;
  constexpr auto kMostSpaces = 9;
  if (text.empty() || text.size() > kLongest || std::count(text.begin(), text.end(), ' ') > kMostSpaces) return false;
  if (!base::is_upper(text.front())) return false;
  return std::string_view(".;:,").find(text.back()) == std::string_view::npos;
}

}  // namespace tenet::text_reader
