#include "readers/number_format.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "readers/number_words.hpp"

namespace tenet::readers {
namespace {

void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

std::string decimal(std::int32_t value) {
  return std::to_string(value);
}

std::string padded(std::int32_t value, std::size_t width) {
  const std::string digits = decimal(value);
  return digits.size() >= width || value < 0 ? digits : std::string(width - digits.size(), '0') + digits;
}

/// Word writes Roman numbers up to this; longer ones would be rows of M.
constexpr std::int32_t kMaxRoman = 32'767;

std::string roman(std::int32_t value) {
  struct Row {
    std::int32_t value;
    std::string_view letters;
  };
  constexpr std::array kRows = {Row{1000, "M"}, Row{900, "CM"}, Row{500, "D"}, Row{400, "CD"}, Row{100, "C"}, Row{90, "XC"}, Row{50, "L"},
                                Row{40, "XL"},  Row{10, "X"},   Row{9, "IX"},  Row{5, "V"},    Row{4, "IV"},  Row{1, "I"}};
  if (value < 1 || value > kMaxRoman) return decimal(value);
  std::string out;
  for (const Row& row : kRows)
    for (; value >= row.value; value -= row.value) out += row.letters;
  return out;
}

std::string lower_ascii(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

/// a … z, aa, bb … : the letter is repeated. Word starts over after thirty rounds.
std::string repeated(std::int32_t value, std::u32string_view alphabet) {
  constexpr std::int32_t kRounds = 30;
  const auto size = static_cast<std::int32_t>(alphabet.size());
  if (value < 1) return decimal(value);
  const std::int32_t index = (value - 1) % (size * kRounds);
  std::string out;
  for (std::int32_t i = 0; i <= index / size; ++i) append_utf8(out, alphabet[static_cast<std::size_t>(index % size)]);
  return out;
}

/// One character a value, decimal where the series ends.
std::string series(std::int32_t value, std::u32string_view characters) {
  if (value < 1 || static_cast<std::size_t>(value) > characters.size()) return decimal(value);
  std::string out;
  append_utf8(out, characters[static_cast<std::size_t>(value - 1)]);
  return out;
}

/// Consecutive characters from `first`, `count` of them.
std::string run(std::int32_t value, char32_t first, std::int32_t count) {
  if (value < 1 || value > count) return decimal(value);
  std::string out;
  append_utf8(out, first + static_cast<char32_t>(value - 1));
  return out;
}

std::string digits(std::int32_t value, std::u32string_view zero_to_nine) {
  std::string out;
  for (const char c : decimal(value)) {
    if (c == '-')
      out += c;
    else
      append_utf8(out, zero_to_nine[static_cast<std::size_t>(c - '0')]);
  }
  return out;
}

std::string hexadecimal(std::int32_t value) {
  if (value < 0) return decimal(value);
  std::string out;
  do {
    out.insert(out.begin(), "0123456789ABCDEF"[value % 16]);
    value /= 16;
  } while (value > 0);
  return out;
}

/// * † ‡ §, then each twice, and so on.
std::string chicago(std::int32_t value) {
  return repeated(value, U"*\u2020\u2021\u00A7");
}

constexpr std::u32string_view kLatin = U"ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::u32string_view kLatinSmall = U"abcdefghijklmnopqrstuvwxyz";
constexpr std::u32string_view kGreek =
    U"\u0391\u0392\u0393\u0394\u0395\u0396\u0397\u0398\u0399\u039A\u039B\u039C\u039D\u039E\u039F\u03A0\u03A1\u03A3\u03A4\u03A5\u03A6\u03A7"
    U"\u03A8\u03A9";
constexpr std::u32string_view kGreekSmall =
    U"\u03B1\u03B2\u03B3\u03B4\u03B5\u03B6\u03B7\u03B8\u03B9\u03BA\u03BB\u03BC\u03BD\u03BE\u03BF\u03C0\u03C1\u03C3\u03C4\u03C5\u03C6\u03C7"
    U"\u03C8\u03C9";
// Word leaves out the letters that no list is numbered with (hard sign, yery, soft sign, short i, yo).
constexpr std::u32string_view kRussian = U"АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ";
constexpr std::u32string_view kRussianSmall = U"абвгдежзиклмнопрстуфхцчшщыэюя";
constexpr std::u32string_view kHebrew = U"אבגדהוזחטיכלמנסעפצקרשת";
constexpr std::u32string_view kArabicAlpha = U"أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
constexpr std::u32string_view kArabicAbjad = U"أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
constexpr std::u32string_view kStems = U"甲乙丙丁戊己庚辛壬癸";
constexpr std::u32string_view kBranches = U"子丑寅卯辰巳午未申酉戌亥";
constexpr std::u32string_view kHanDigits = U"〇一二三四五六七八九";
constexpr std::u32string_view kFullWidth = U"０１２３４５６７８９";
constexpr std::u32string_view kThaiDigits = U"๐๑๒๓๔๕๖๗๘๙";
constexpr std::u32string_view kHindiDigits = U"०१२३४५६७८९";
constexpr std::u32string_view kGanada = U"가나다라마바사아자차카타파하";
constexpr std::u32string_view kChosung = U"ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ";
constexpr std::u32string_view kAiueo = U"アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
constexpr std::u32string_view kIroha = U"イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";

/// Counting below 10,000: 十, 十一, 二十, and for a hundred and one 一百零一 in Chinese, 百一 in Japanese.
enum class Han : std::uint8_t { chinese, japanese };
std::string han_counting(std::int32_t value, Han language) {
  if (value < 1 || value > 9'999) return decimal(value);
  constexpr std::u32string_view kUnits = U"千百十";
  std::string out;
  bool gap = false;
  for (std::int32_t unit = 1000, i = 0; unit >= 1; unit /= 10, ++i) {
    const std::int32_t digit = value / unit % 10;
    if (digit == 0) {
      gap = !out.empty();
      continue;
    }
    if (gap && language == Han::chinese) append_utf8(out, U'零');
    gap = false;
    // Ten to nineteen begin with the sign for ten alone; Japanese leaves out every one in front of a unit.
    const bool silent = digit == 1 && unit > 1 && (language == Han::japanese || (unit == 10 && out.empty()));
    if (!silent) append_utf8(out, kHanDigits[static_cast<std::size_t>(digit)]);
    if (unit > 1) append_utf8(out, kUnits[static_cast<std::size_t>(i)]);
  }
  return out;
}

using Writer = std::string (*)(std::int32_t);
struct Row {
  std::string_view name;
  Writer write;
};
constexpr std::array kFormats = {
    Row{"decimal", decimal},
    Row{"decimalHalfWidth", decimal},
    Row{"upperRoman", roman},
    Row{"lowerRoman", [](std::int32_t v) { return lower_ascii(roman(v)); }},
    Row{"upperLetter", [](std::int32_t v) { return repeated(v, kLatin); }},
    Row{"lowerLetter", [](std::int32_t v) { return repeated(v, kLatinSmall); }},
    Row{"hex", hexadecimal},
    Row{"chicago", chicago},
    Row{"decimalZero", [](std::int32_t v) { return padded(v, 2); }},
    Row{"numberInDash", [](std::int32_t v) { return "- " + decimal(v) + " -"; }},
    Row{"decimalFullWidth", [](std::int32_t v) { return digits(v, kFullWidth); }},
    Row{"decimalFullWidth2", [](std::int32_t v) { return digits(v, kFullWidth); }},
    Row{"decimalEnclosedCircle", [](std::int32_t v) { return run(v, U'\u2460', 20); }},
    Row{"decimalEnclosedCircleChinese", [](std::int32_t v) { return run(v, U'\u2460', 20); }},
    Row{"decimalEnclosedFullstop", [](std::int32_t v) { return run(v, U'\u2488', 20); }},
    Row{"decimalEnclosedParen", [](std::int32_t v) { return run(v, U'\u2474', 20); }},
    Row{"ideographEnclosedCircle", [](std::int32_t v) { return run(v, U'\u3280', 10); }},
    Row{"russianUpper", [](std::int32_t v) { return repeated(v, kRussian); }},
    Row{"russianLower", [](std::int32_t v) { return repeated(v, kRussianSmall); }},
    Row{"hebrew2", [](std::int32_t v) { return repeated(v, kHebrew); }},
    Row{"arabicAlpha", [](std::int32_t v) { return repeated(v, kArabicAlpha); }},
    Row{"arabicAbjad", [](std::int32_t v) { return repeated(v, kArabicAbjad); }},
    Row{"ideographTraditional", [](std::int32_t v) { return series(v, kStems); }},
    Row{"ideographZodiac", [](std::int32_t v) { return series(v, kBranches); }},
    Row{"ideographDigital", [](std::int32_t v) { return digits(v, kHanDigits); }},
    Row{"japaneseDigitalTenThousand", [](std::int32_t v) { return digits(v, kHanDigits); }},
    Row{"koreanDigital2", [](std::int32_t v) { return digits(v, kHanDigits); }},
    Row{"taiwaneseDigital", [](std::int32_t v) { return digits(v, kHanDigits); }},
    Row{"chineseCounting", [](std::int32_t v) { return han_counting(v, Han::chinese); }},
    Row{"chineseCountingThousand", [](std::int32_t v) { return han_counting(v, Han::chinese); }},
    Row{"taiwaneseCounting", [](std::int32_t v) { return han_counting(v, Han::chinese); }},
    Row{"taiwaneseCountingThousand", [](std::int32_t v) { return han_counting(v, Han::chinese); }},
    Row{"japaneseCounting", [](std::int32_t v) { return han_counting(v, Han::japanese); }},
    Row{"ganada", [](std::int32_t v) { return series(v, kGanada); }},
    Row{"chosung", [](std::int32_t v) { return series(v, kChosung); }},
    Row{"aiueoFullWidth", [](std::int32_t v) { return series(v, kAiueo); }},
    Row{"aiueo", [](std::int32_t v) { return series(v, kAiueo); }},
    Row{"irohaFullWidth", [](std::int32_t v) { return series(v, kIroha); }},
    Row{"iroha", [](std::int32_t v) { return series(v, kIroha); }},
    Row{"thaiNumbers", [](std::int32_t v) { return digits(v, kThaiDigits); }},
    Row{"hindiNumbers", [](std::int32_t v) { return digits(v, kHindiDigits); }},
    Row{"bullet", [](std::int32_t) { return std::string(); }},
    Row{"none", [](std::int32_t) { return std::string(); }},
};

/// "001, 002, 003, ..." and "α, β, γ, ...": samples of the first values, separated by commas.
std::vector<std::string_view> samples(std::string_view custom) {
  std::vector<std::string_view> all;
  while (!custom.empty()) {
    const std::size_t comma = custom.find(',');
    std::string_view item = custom.substr(0, comma);
    custom = comma == std::string_view::npos ? std::string_view() : custom.substr(comma + 1);
    while (!item.empty() && item.front() == ' ') item.remove_prefix(1);
    while (!item.empty() && item.back() == ' ') item.remove_suffix(1);
    if (item.starts_with("..") || item.starts_with("\u2026")) break;
    // What follows an ellipsis in a sample is its end, not its beginning.
    item = item.substr(0, item.find("..."));
    if (!item.empty()) all.push_back(item);
  }
  return all;
}

struct AlphabetRow {
  std::string_view first;
  Writer write;
};
/// The format token of XSLT's xsl:number: the first value names the series.
constexpr std::array kAlphabets = {
    AlphabetRow{"a", [](std::int32_t v) { return repeated(v, kLatinSmall); }},
    AlphabetRow{"A", [](std::int32_t v) { return repeated(v, kLatin); }},
    AlphabetRow{"i", [](std::int32_t v) { return lower_ascii(roman(v)); }},
    AlphabetRow{"I", roman},
    AlphabetRow{"\u03B1", [](std::int32_t v) { return repeated(v, kGreekSmall); }},
    AlphabetRow{"\u0391", [](std::int32_t v) { return repeated(v, kGreek); }},
    AlphabetRow{"\u0430", [](std::int32_t v) { return repeated(v, kRussianSmall); }},
    AlphabetRow{"\u0410", [](std::int32_t v) { return repeated(v, kRussian); }},
    AlphabetRow{"\u05D0", [](std::int32_t v) { return repeated(v, kHebrew); }},
    AlphabetRow{"\u2460", [](std::int32_t v) { return run(v, U'\u2460', 20); }},
    AlphabetRow{"*", chicago},
};

std::optional<std::string> custom_number(std::int32_t value, std::string_view custom) {
  const std::vector<std::string_view> given = samples(custom);
  if (given.empty()) return std::nullopt;
  const std::string_view first = given.front();
  if (first.find_first_not_of("0123456789") == std::string_view::npos) return padded(value, first.size());
  for (const AlphabetRow& row : kAlphabets)
    if (row.first == first) return row.write(value);
  const bool listed = value >= 1 && static_cast<std::size_t>(value) <= given.size();
  return listed ? std::optional(std::string(given[static_cast<std::size_t>(value - 1)])) : std::nullopt;
}

const Row* find(std::string_view format) {
  for (const Row& row : kFormats)
    if (row.name == format) return &row;
  return nullptr;
}

struct SpellingRow {
  std::string_view name;
  Spelling spelling;
};
constexpr std::array kSpellings = {SpellingRow{"ordinal", Spelling::ordinal_sign}, SpellingRow{"cardinalText", Spelling::cardinal},
                                   SpellingRow{"ordinalText", Spelling::ordinal}};

std::optional<Spelling> spelling_of(std::string_view format) {
  for (const SpellingRow& row : kSpellings)
    if (row.name == format) return row.spelling;
  return std::nullopt;
}

}  // namespace

std::string format_number(std::int32_t value, const NumberFormat& format) {
  if (format.name == "custom") return custom_number(value, format.custom).value_or(decimal(value));
  if (const std::optional<Spelling> spelling = spelling_of(format.name)) {
    const std::optional<std::string> words = spelled(value, *spelling, format.language);
    return words ? capitalised(*words, format.language) : decimal(value);
  }
  const Row* row = find(format.name);
  return row == nullptr ? decimal(value) : row->write(value);
}

bool can_write(std::int32_t value, const NumberFormat& format) {
  if (const std::optional<Spelling> spelling = spelling_of(format.name)) return spelled(value, *spelling, format.language).has_value();
  if (format.name == "custom") return custom_number(value, format.custom).has_value();
  return format.name.empty() || find(format.name) != nullptr;
}

}  // namespace tenet::readers
