#include "labels.hpp"

#include <algorithm>
#include <array>

namespace pdf {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_roman(std::string_view text) {
  return !text.empty() && text.size() <= 6 && text.find_first_not_of("ivxIVX") == std::string_view::npos;
}

/// Private letters, into which fonts of symbols put their bullets (UTF-8 of U+E000 to U+F8FF).
bool is_private(std::string_view word) {
  return word.size() == 3 && (word[0] == '\xEE' || word[0] == '\xEF') && (word[0] == '\xEE' || static_cast<unsigned char>(word[1]) <= 0xA3);
}

/// Without brackets and full stops around.
std::string_view bare(std::string_view word) {
  if (word.starts_with('(')) word.remove_prefix(1);
  while (!word.empty() && (word.back() == ')' || word.back() == '.' || word.back() == ':')) word.remove_suffix(1);
  return word;
}

}  // namespace

bool is_bullet(std::string_view word) {
  static constexpr std::array<std::string_view, 14> kBullets = {"•", "◦", "‣", "▪", "●", "○", "■", "□", "–", "—", "-", "*", "·", "➢"};
  return is_private(word) || std::find(kBullets.begin(), kBullets.end(), word) != kBullets.end();
}

unsigned groups_of(std::string_view label) {
  label = bare(label);
  unsigned groups = 0;
  for (std::size_t i = 0; i < label.size(); ++i) {
    if (!is_digit(label[i]) && label[i] != '.') return 0;
    if (is_digit(label[i]) && (i == 0 || label[i - 1] == '.')) ++groups;
  }
  return groups;
}

bool is_label(std::string_view word) {
  if (is_bullet(word) || word == "o") return true;
  const std::string_view inside = bare(word);
  if (inside.empty() || word.size() > 12) return false;
  const bool marked = inside.size() < word.size();
  const bool numbers = groups_of(word) > 0 && inside.size() <= 8;
  // "b." and, behind "z.", "bb."; "do." is the end of a sentence.
  const bool letter = inside.size() <= 2 && std::all_of(inside.begin(), inside.end(), is_letter) && inside.front() == inside.back();
  // Without a mark only a number is a label: "4.2", "4". Years and sums are not.
  if (!marked) return numbers && (groups_of(word) > 1 || inside.size() <= 2);
  return (numbers && (groups_of(word) > 1 || inside.size() <= 3)) || letter || is_roman(inside);
}

bool is_sure_label(std::string_view word) {
  return is_label(word) && (is_bullet(word) || (word.starts_with('(') && word.ends_with(')')));
}

std::string_view shown(std::string_view label) {
  return is_private(label) ? "•" : label;
}

}  // namespace pdf
