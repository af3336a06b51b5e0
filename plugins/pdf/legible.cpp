#include "legible.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pdf {
namespace {

/// Of English text two words in five are among these; of lists of names and numbers some still are.
constexpr std::array<std::string_view, 36> kCommon = {
    "a",   "an",   "and", "any", "are", "as", "at",  "be",   "by",  "can",   "for",  "from", "has", "have", "if",   "in",   "is",  "it",
    "may", "must", "not", "of",  "on",  "or", "our", "that", "the", "their", "this", "to",   "we",  "when", "will", "with", "you", "your"};
/// Fewer words say nothing: a cover, a table of figures.
constexpr std::size_t kLeastWords = 25;
constexpr double kLeastCommon = 0.06;
/// The nine letters that are seven tenths of English, and six of lists of names and of the languages around; of letters that mean others
/// they are a third.
constexpr std::string_view kFrequent = "etaoinshr";
constexpr double kLeastFrequent = 0.5;
constexpr double kMostUnknown = 0.1;

struct Count {
  std::size_t words = 0, common = 0, letters = 0, unknown = 0, latin = 0, frequent = 0;
  void add(const Page& page);
  [[nodiscard]] Legible judge() const;
};

/// What stands where no letter is known: U+FFFD, private letters (U+E000 to U+F8FF), control characters.
bool is_unknown(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  if (byte(at) < 0x20) return true;
  if (byte(at) == 0xEE) return true;
  if (byte(at) != 0xEF) return false;
  return byte(at + 1) <= 0xA3 || (byte(at + 1) == 0xBF && byte(at + 2) == 0xBD);
}

void Count::add(const Page& page) {
  for (const Word& word : page.words) {
    std::string plain;
    std::size_t in_word = 0;
    std::size_t strange = 0;
    for (std::size_t i = 0; i < word.text.size(); ++i) {
      if ((static_cast<unsigned char>(word.text[i]) & 0xC0U) == 0x80) continue;
      ++in_word;
      if (is_unknown(word.text, i)) ++strange;
      const char c = word.text[i];
      if (c >= 'A' && c <= 'Z') plain += static_cast<char>(c - 'A' + 'a');
      if (c >= 'a' && c <= 'z') plain += c;
    }
    // A symbol that stands alone is a bullet.
    if (in_word > 1) letters += in_word;
    if (in_word > 1) unknown += strange;
    if (plain.empty() && strange == 0) continue;
    ++words;
    latin += plain.size();
    frequent += static_cast<std::size_t>(
        std::count_if(plain.begin(), plain.end(), [](char c) { return kFrequent.find(c) != std::string_view::npos; }));
    if (std::binary_search(kCommon.begin(), kCommon.end(), plain)) ++common;
  }
}

Legible Count::judge() const {
  if (letters > 0 && static_cast<double>(unknown) > kMostUnknown * static_cast<double>(letters)) return Legible::no;
  if (words < kLeastWords) return Legible::too_short_to_say;
  const bool uncommon = static_cast<double>(common) < kLeastCommon * static_cast<double>(words);
  return uncommon && static_cast<double>(frequent) < kLeastFrequent * static_cast<double>(latin) ? Legible::no : Legible::yes;
}

}  // namespace

Legible legible(const Page& page) {
  Count count;
  count.add(page);
  return count.judge();
}

Legible legible(const std::vector<Page>& pages) {
  Count count;
  for (const Page& page : pages) count.add(page);
  return count.judge();
}

}  // namespace pdf
