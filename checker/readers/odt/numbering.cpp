#include "readers/odt/numbering.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "readers/number_format.hpp"

namespace tenet::odt {
namespace {

std::string roman(std::uint32_t number) {
  constexpr std::array<std::pair<std::uint32_t, std::string_view>, 13> kSigns = {{{1000, "M"},
                                                                                  {900, "CM"},
                                                                                  {500, "D"},
                                                                                  {400, "CD"},
                                                                                  {100, "C"},
                                                                                  {90, "XC"},
                                                                                  {50, "L"},
                                                                                  {40, "XL"},
                                                                                  {10, "X"},
                                                                                  {9, "IX"},
                                                                                  {5, "V"},
                                                                                  {4, "IV"},
                                                                                  {1, "I"}}};
  std::string out;
  for (const auto& [value, sign] : kSigns)
    for (; number >= value; number -= value) out += sign;
  return out;
}

std::string letters(std::uint32_t number, bool sync) {
  if (sync) return std::string((number - 1) / 26 + 1, static_cast<char>('A' + (number - 1) % 26));
  std::string out;
  for (; number > 0; number = (number - 1) / 26) out.insert(out.begin(), static_cast<char>('A' + (number - 1) % 26));
  return out;
}

std::string lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

bool has_word_character(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
  });
}

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

/// Symbol fonts keep their signs in U+F000 to U+F0FF, which mean nothing without the font.
std::string bullet_sign(const std::string& bullet) {
  const bool private_use =
      bullet.size() == 3 && static_cast<unsigned char>(bullet[0]) == 0xEF && static_cast<unsigned char>(bullet[1]) < 0xA4;
  return bullet.empty() || private_use ? "•" : bullet;
}

}  // namespace

std::optional<std::uint32_t> parse_count(std::string_view digits) {
  constexpr std::uint32_t kCap = kLargestNumber;
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (end != digits.data() + digits.size() || digits.empty()) return std::nullopt;
  if (error != std::errc{} || value > kCap) return kCap;
  return static_cast<std::uint32_t>(value);
}

namespace {

/// Values of style:num-format that LibreOffice and Word write beyond the standard's five are the formats of Word documents by other names;
/// what is left are samples of the first values.
readers::NumberFormat beyond_standard(std::string_view format, std::string_view language) {
  struct Row {
    std::string_view odf;
    std::string_view name;
  };
  constexpr std::array kRows = {Row{"1st", "ordinal"}, Row{"One", "cardinalText"}, Row{"First", "ordinalText"}};
  for (const Row& row : kRows)
    if (row.odf == format) return {row.name, {}, language};
  return {"custom", format, language};
}

bool is_standard(std::string_view format) {
  return format.size() <= 1;
}

}  // namespace

bool can_write(std::uint32_t number, std::string_view format, std::string_view language) {
  if (is_standard(format)) return true;
  const auto value = static_cast<std::int32_t>(std::min(number, kLargestNumber));
  return readers::can_write(value, beyond_standard(format, language));
}

std::string format_number(std::uint32_t number, std::string_view format, bool letter_sync, std::string_view language) {
  if (format.empty()) return {};
  if (!is_standard(format))
    return readers::format_number(static_cast<std::int32_t>(std::min(number, kLargestNumber)), beyond_standard(format, language));
  const bool letter_fits = number > 0 && (!letter_sync || number <= kLargestSyncedLetters);
  const bool roman_fits = number > 0 && number <= kLargestRoman;
  if (format == "A" && letter_fits) return letters(number, letter_sync);
  if (format == "a" && letter_fits) return lower(letters(number, letter_sync));
  if (format == "I" && roman_fits) return roman(number);
  if (format == "i" && roman_fits) return lower(roman(number));
  return std::to_string(number);
}

void ListCounts::count(std::size_t level, const ListStyle& list, std::optional<std::uint32_t> start) {
  const std::size_t at = std::clamp<std::size_t>(level, 1, kListLevels) - 1;
  if (list.consecutive) {
    // All levels share one count, so they are kept equal.
    const std::uint32_t next = value[0] ? *value[0] + 1 : list.levels[at].start;
    value.fill(start.value_or(next));
    return;
  }
  value[at] = start ? *start : value[at] ? *value[at] + 1 : list.levels[at].start;
  for (std::size_t below = at + 1; below < kListLevels; ++below) value[below].reset();
}

void ListCounts::assume(std::size_t level, const ListStyle& list) {
  const std::size_t at = std::clamp<std::size_t>(level, 1, kListLevels) - 1;
  if (!value[at] && !list.consecutive) value[at] = list.levels[at].start;
}

namespace {

/// "%1%.%2%.": counts in place of levels. A level that shows no number takes what follows it along, so "1..3" never appears.
std::string by_pattern(std::string_view pattern, const ListCounts& counts, const ListStyle& style, std::string_view language) {
  std::string out;
  std::size_t at = 0;
  while (at < pattern.size()) {
    const std::size_t open = pattern.find('%', at);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('%', open + 1);
    const std::uint32_t level = close == std::string_view::npos ? 0 : parse_count(pattern.substr(open + 1, close - open - 1)).value_or(0);
    out += pattern.substr(at, open - at);
    if (level == 0 || level > kListLevels) {
      out += '%';
      at = open + 1;
      continue;
    }
    at = close + 1;
    const LevelFormat& format = style.levels[level - 1];
    const std::string shown = format_number(counts.value[level - 1].value_or(format.start), format.format, format.letter_sync, language);
    if (format.kind == LevelFormat::Kind::number && !shown.empty()) {
      out += shown;
    } else if (const std::size_t next = pattern.find('%', at); next != std::string_view::npos) {
      at = next;
    }
  }
  return out += pattern.substr(std::min(at, pattern.size()));
}

std::string by_levels(std::size_t at, const ListCounts& counts, const ListStyle& style, std::string_view language) {
  const LevelFormat& own = style.levels[at];
  const std::size_t first = own.display_levels > at ? 0 : at + 1 - std::max<std::uint32_t>(own.display_levels, 1);
  std::string number;
  for (std::size_t level = first; level <= at; ++level) {
    const LevelFormat& format = style.levels[level];
    if (format.kind != LevelFormat::Kind::number) continue;
    const std::string shown = format_number(counts.value[level].value_or(format.start), format.format, format.letter_sync, language);
    if (shown.empty()) continue;
    if (!number.empty()) number += '.';
    number += shown;
  }
  return own.prefix + number + own.suffix;
}

}  // namespace

std::string ListCounts::label(std::size_t level, const ListStyle& list, std::string_view language) const {
  const std::size_t at = std::clamp<std::size_t>(level, 1, kListLevels) - 1;
  const LevelFormat& own = list.levels[at];
  if (own.kind == LevelFormat::Kind::none) return {};
  if (own.kind == LevelFormat::Kind::bullet) return bullet_sign(trimmed(own.bullet));
  if (own.format.empty()) {
    // No number: what remains is a label only where it says something ("PART"), not a lone dot.
    const std::string fixed = own.pattern ? by_pattern(*own.pattern, *this, list, language) : own.prefix + own.suffix;
    return has_word_character(fixed) ? trimmed(fixed) : std::string();
  }
  return trimmed(own.pattern ? by_pattern(*own.pattern, *this, list, language) : by_levels(at, *this, list, language));
}

}  // namespace tenet::odt
