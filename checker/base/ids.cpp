#include "base/ids.hpp"

#include <algorithm>
#include <numeric>

#include "base/ascii.hpp"

namespace tenet::base {
namespace {

std::string_view take_digits(std::string_view text, std::size_t from) {
  std::size_t end = from;
  while (end < text.size() && is_digit(text[end])) ++end;
  return text.substr(from, end - from);
}

std::string_view without_leading_zeros(std::string_view digits) {
  const std::size_t first = digits.find_first_not_of('0');
  return first == std::string_view::npos ? digits.substr(digits.size()) : digits.substr(first);
}

int compare_numbers(std::string_view a, std::string_view b) {
  a = without_leading_zeros(a);
  b = without_leading_zeros(b);
  if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
  return a.compare(b);
}

/// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost 1 each.
std::size_t distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before_last(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const bool same = to_lower(a[i - 1]) == to_lower(b[j - 1]);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0U : 1U)});
      const bool swapped = i > 1 && j > 1 && to_lower(a[i - 1]) == to_lower(b[j - 2]) && to_lower(a[i - 2]) == to_lower(b[j - 1]);
      if (swapped) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    before_last.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

/// A short name has many neighbours: one slip in up to five letters, two in up to nine, then three.
std::size_t slips_allowed(std::size_t length) {
  if (length <= 1) return 0;
  if (length <= 5) return length <= 3 ? 1 : 2;
  return length <= 9 ? 2 : 3;
}

/// "3.7" for "respect.3.7".
bool is_tail_of(std::string_view given, std::string_view name) {
  return name.size() > given.size() + 1 && name.ends_with(given) && name[name.size() - given.size() - 1] == '.';
}

}  // namespace

bool id_less(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (is_digit(a[i]) && is_digit(b[j])) {
      const std::string_view left = take_digits(a, i);
      const std::string_view right = take_digits(b, j);
      if (const int order = compare_numbers(left, right); order != 0) return order < 0;
      i += left.size();
      j += right.size();
      continue;
    }
    if (a[i] != b[j]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
    ++i;
    ++j;
  }
  if (i == a.size() && j == b.size()) return a < b;  // "1.02" and "1.2" are different ids and need an order
  return i == a.size();
}

std::string suggestion(std::string_view given, const std::vector<std::string>& known) {
  constexpr std::size_t longest = 200;  // nobody mistypes a name that long; the table would be large
  if (given.empty() || given.size() > longest) return "";
  std::size_t best = slips_allowed(given.size()) + 1;
  std::string found;
  for (const std::string& name : known) {
    if (name.size() > longest) continue;
    const std::size_t slips = distance(given, name);
    if (slips == 0 && given == name) continue;
    if (slips < best || (slips == best && !found.empty() && id_less(name, found))) {
      best = slips;
      found = name;
    }
  }
  if (!found.empty()) return found;
  for (const std::string& name : known) {
    if (is_tail_of(given, name) && (found.empty() || id_less(name, found))) found = name;
  }
  return found;
}

std::string did_you_mean(std::string_view given, const std::vector<std::string>& known, std::string_view otherwise) {
  const std::string close = suggestion(given, known);
  return close.empty() ? std::string(otherwise) : " - did you mean '" + close + "'?";
}

}  // namespace tenet::base
