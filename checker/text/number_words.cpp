#include "text/number_words.hpp"

#include <array>

namespace tenet::text {

namespace {

constexpr std::array<std::string_view, 20> kOnes = {"zero",     "one",     "two",     "three",     "four",     "five",    "six",
                                                    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
                                                    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> kTens = {"", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 20> kOrdinals = {
    "zeroth", "first",    "second",  "third",      "fourth",     "fifth",     "sixth",     "seventh",     "eighth",     "ninth",
    "tenth",  "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"};
constexpr std::array<std::string_view, 10> kTenths = {"",         "",         "twentieth",  "thirtieth", "fortieth",
                                                      "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"};

template <std::size_t N>
std::optional<std::uint32_t> index_of(const std::array<std::string_view, N>& words, std::string_view word) {
  if (word.empty()) return std::nullopt;
  for (std::size_t i = 0; i < N; ++i) {
    if (words[i] == word) return static_cast<std::uint32_t>(i);
  }
  return std::nullopt;
}

std::string_view ordinal_suffix(std::uint32_t value) {
  if (value % 100 >= 11 && value % 100 <= 13) return "th";
  switch (value % 10) {
    case 1:
      return "st";
    case 2:
      return "nd";
    case 3:
      return "rd";
    default:
      return "th";
  }
}

std::string ordinal(std::uint32_t value) {
  return std::to_string(value) + std::string(ordinal_suffix(value));
}

/// "twentyone", "twentyfirst".
std::optional<std::string> compound(std::string_view word) {
  for (std::uint32_t ten = 2; ten < kTens.size(); ++ten) {
    const std::string_view tens = kTens[ten];
    if (word.size() <= tens.size() || word.substr(0, tens.size()) != tens) continue;
    const std::string_view rest = word.substr(tens.size());
    if (const auto one = index_of(kOnes, rest); one && *one >= 1 && *one <= 9) return std::to_string(10 * ten + *one);
    if (const auto one = index_of(kOrdinals, rest); one && *one >= 1 && *one <= 9) return ordinal(10 * ten + *one);
  }
  return std::nullopt;
}

bool may_be_number(std::string_view word) {
  if (word.size() < 3 || word.size() > 16) return false;
  constexpr std::string_view kFirst = "zotfsen";
  return kFirst.find(word[0]) != std::string_view::npos;
}

}  // namespace

std::optional<std::uint32_t> cardinal(std::string_view word) {
  if (!may_be_number(word)) return std::nullopt;
  if (const auto one = index_of(kOnes, word)) return one;
  if (const auto ten = index_of(kTens, word)) return 10 * *ten;
  return std::nullopt;
}

std::optional<std::string> number_word(std::string_view word) {
  if (!may_be_number(word)) return std::nullopt;
  if (const auto value = cardinal(word)) return std::to_string(*value);
  if (const auto value = index_of(kOrdinals, word)) return ordinal(*value);
  if (const auto value = index_of(kTenths, word)) return ordinal(10 * *value);
  if (word == "onehundred") return "100";
  return compound(word);
}

std::string joined_words(std::string_view digits) {
  if (digits == "100") return "onehundred";
  if (digits.size() != 2 || digits[0] < '2' || digits[0] > '9' || digits[1] < '1' || digits[1] > '9') return {};
  std::string out(kTens[static_cast<std::size_t>(digits[0] - '0')]);
  out += kOnes[static_cast<std::size_t>(digits[1] - '0')];
  return out;
}

}  // namespace tenet::text
