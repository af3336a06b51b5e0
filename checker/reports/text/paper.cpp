#include "reports/text/paper.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

#include "base/utf8.hpp"

namespace tenet::reports::text {
namespace {

struct Range {
  char32_t first, last;
};

// East Asian wide and emoji; the blocks, not every hole in them: a terminal disagrees with its font more often.
constexpr std::array<Range, 12> kWide = {{{0x1100, 0x115F},
                                          {0x2E80, 0x303E},
                                          {0x3041, 0xA4CF},
                                          {0xA960, 0xA97F},
                                          {0xAC00, 0xD7A3},
                                          {0xF900, 0xFAFF},
                                          {0xFE30, 0xFE6F},
                                          {0xFF00, 0xFF60},
                                          {0xFFE0, 0xFFE6},
                                          {0x1F300, 0x1F64F},
                                          {0x1F680, 0x1F9FF},
                                          {0x20000, 0x3FFFD}}};
constexpr std::array<Range, 9> kZero = {{{0x0300, 0x036F},
                                         {0x0483, 0x0489},
                                         {0x0591, 0x05BD},
                                         {0x064B, 0x065F},
                                         {0x1AB0, 0x1AFF},
                                         {0x1DC0, 0x1DFF},
                                         {0x200B, 0x200D},
                                         {0x20D0, 0x20FF},
                                         {0xFE00, 0xFE0F}}};
// C0 and DEL to C1, line and paragraph separators, direction marks, overrides and isolates: they move or hide what is printed.
constexpr std::array<Range, 6> kSteering = {
    {{0x00, 0x1F}, {0x7F, 0x9F}, {0x200E, 0x200F}, {0x2028, 0x202E}, {0x2066, 0x2069}, {0xFEFF, 0xFEFF}}};

template <std::size_t size>
bool in(const std::array<Range, size>& ranges, char32_t c) {
  return std::any_of(ranges.begin(), ranges.end(), [c](const Range& range) { return c >= range.first && c <= range.last; });
}

std::size_t width_of(char32_t c) {
  if (in(kZero, c)) return 0;
  return in(kWide, c) ? 2 : 1;
}

/// Bytes of `text` that fit into `columns`, at least one character.
std::size_t fitting(std::string_view text, std::size_t columns) {
  std::size_t at = 0, used = 0;
  while (at < text.size()) {
    const base::CodePoint next = base::decode_utf8(text, at);
    const std::size_t width = width_of(next.value);
    if (at > 0 && used + width > columns) break;
    used += width;
    at += next.length;
  }
  return at;
}

std::vector<std::string_view> words_in(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t at = 0;
  while ((at = text.find_first_not_of(' ', at)) != std::string_view::npos) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  return words;
}

/// Lines of at most `first` columns for the first and `rest` for the others.
std::vector<std::string> wrap(std::string_view text, std::size_t first, std::size_t rest) {
  std::vector<std::string> lines(1);
  std::size_t used = 0, room = first;
  const auto next_line = [&] {
    lines.emplace_back();
    used = 0;
    room = rest;
  };
  for (std::string_view word : words_in(text)) {
    std::size_t width = display_width(word);
    if (used > 0 && used + 1 + width > room) next_line();
    while (width > room) {
      const std::size_t bytes = fitting(word, room);
      lines.back() += word.substr(0, bytes);
      word.remove_prefix(bytes);
      width = display_width(word);
      next_line();
    }
    if (used > 0) lines.back() += ' ';
    lines.back() += word;
    used += width + (used > 0 ? 1 : 0);
  }
  if (lines.size() > 1 && lines.back().empty()) lines.pop_back();
  return lines;
}

std::string_view ansi(Ink ink) {
  switch (ink) {
    case Ink::plain:
      return "";
    case Ink::bold:
      return "\x1B[1m";
    case Ink::faint:
      return "\x1B[2m";
    case Ink::good:
      return "\x1B[32m";
    case Ink::middling:
      return "\x1B[33m";
    case Ink::bad:
      return "\x1B[1;31m";
  }
  return "";
}

constexpr std::size_t kNarrowest = 30;

}  // namespace

std::size_t display_width(std::string_view utf8) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const base::CodePoint next = base::decode_utf8(utf8, at);
    width += next.valid ? width_of(next.value) : 1;
    at += next.length;
  }
  return width;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint next = base::decode_utf8(text, at);
    const bool space = next.valid && (next.value == '\n' || next.value == '\t' || next.value == '\r');
    if (space)
      out += ' ';
    else if (!next.valid || in(kSteering, next.value))
      base::append_utf8(out, base::kReplacement);
    else
      out += text.substr(at, next.length);
    at += next.length;
  }
  return out;
}

Paper::Paper(int width, Colours colours)
    : width_(width <= 0 ? std::numeric_limits<std::size_t>::max() / 2 : std::max(static_cast<std::size_t>(width), kNarrowest)),
      colours_(colours) {}

std::string Paper::inked(std::string_view text, Ink ink) const {
  if (colours_ == Colours::none || ink == Ink::plain || text.empty()) return std::string(text);
  return std::string(ansi(ink)) + std::string(text) + "\x1B[0m";
}

void Paper::paragraph(std::size_t first, std::size_t rest, std::string_view text, Ink ink) {
  const std::vector<std::string> lines = wrap(printable(text), width_ - first, width_ - rest);
  for (std::size_t i = 0; i < lines.size(); ++i) out_ += std::string(i == 0 ? first : rest, ' ') + inked(lines[i], ink) + "\n";
}

void Paper::labelled(std::size_t first, std::size_t rest, std::string_view label, Ink ink, std::string_view text) {
  const std::string safe = printable(label);
  const std::size_t begin = std::max(rest, first + display_width(safe) + 1);
  const std::vector<std::string> lines = wrap(printable(text), width_ - begin, width_ - rest);
  out_.append(first, ' ').append(inked(safe, ink));
  if (!lines.front().empty()) out_.append(begin - first - display_width(safe), ' ').append(lines.front());
  out_ += '\n';
  for (std::size_t i = 1; i < lines.size(); ++i) out_ += std::string(rest, ' ') + lines[i] + "\n";
}

void Paper::verbatim(std::size_t indent, std::string_view text, Ink ink) {
  out_ += std::string(indent, ' ') + inked(printable(text), ink) + "\n";
}

void Paper::gap() {
  if (!out_.empty() && !out_.ends_with("\n\n")) out_ += "\n";
}

void Paper::rule(char stroke) {
  constexpr std::size_t kUnwrapped = 80;
  out_ += std::string(width_ > 10'000 ? kUnwrapped : width_, stroke) + "\n";
}

}  // namespace tenet::reports::text
