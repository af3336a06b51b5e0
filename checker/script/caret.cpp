#include "script/caret.hpp"

#include <algorithm>

#include "base/ascii.hpp"

namespace tenet::script {
namespace {

bool is_name_character(char c) {
  return base::is_alnum(c) || c == '_';
}

}  // namespace

std::size_t column_of(std::string_view line, std::string_view word) {
  if (word.empty()) return std::string_view::npos;
  for (std::size_t at = line.find(word); at != std::string_view::npos; at = line.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool begins = !is_name_character(word.front()) || at == 0 || !is_name_character(line[at - 1]);
    const bool ends = !is_name_character(word.back()) || end >= line.size() || !is_name_character(line[end]);
    if (begins && ends) return at;
  }
  return std::string_view::npos;
}

std::string caret_lines(std::string_view line, std::size_t column) {
  constexpr std::size_t kShown = 74;
  constexpr std::size_t kBefore = 40;
  if (column == std::string::npos || column > line.size()) return "";
  std::size_t begin = column > kShown - 10 ? column - kBefore : 0;
  while (begin > 0 && (static_cast<unsigned char>(line[begin]) & 0xC0U) == 0x80U) --begin;
  std::size_t end = std::min(line.size(), begin + kShown);
  while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) ++end;
  std::string shown(line.substr(begin, end - begin));
  std::replace_if(
      shown.begin(), shown.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20U; }, ' ');
  std::size_t characters = 0;
  for (std::size_t i = begin; i < column; ++i) characters += (static_cast<unsigned char>(line[i]) & 0xC0U) == 0x80U ? 0U : 1U;
  return "\n  " + std::string(base::trim_right(shown)) + "\n  " + std::string(characters, ' ') + "^";
}

}  // namespace tenet::script
