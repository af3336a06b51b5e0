#include "readers/number_words.hpp"

#include <array>
#include <cstddef>

namespace tenet::readers {
namespace {

using Words = std::string_view;

/// A language that puts words in a row: hundreds, tens, units. Only the last of them becomes an ordinal. Numbers below twenty have words of
/// their own; tens begin at twenty.
struct Additive {
  std::array<Words, 20> cardinals;
  std::array<Words, 8> tens;
  std::array<Words, 9> hundreds;
  std::array<Words, 20> ordinals;
  std::array<Words, 8> ordinal_tens;
  std::array<Words, 9> ordinal_hundreds;
  Words between_tens;      ///< between tens and units
  Words between_hundreds;  ///< between hundreds and the rest
};

constexpr Additive kEnglish = {
    {"zero", "one",    "two",    "three",    "four",     "five",    "six",     "seven",     "eight",    "nine",
     "ten",  "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"},
    {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"},
    {"one hundred", "two hundred", "three hundred", "four hundred", "five hundred", "six hundred", "seven hundred", "eight hundred",
     "nine hundred"},
    {"zeroth", "first",    "second",  "third",      "fourth",     "fifth",     "sixth",     "seventh",     "eighth",     "ninth",
     "tenth",  "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth"},
    {"twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth"},
    {"one hundredth", "two hundredth", "three hundredth", "four hundredth", "five hundredth", "six hundredth", "seven hundredth",
     "eight hundredth", "nine hundredth"},
    "-",
    " "};

constexpr Additive kSwedish = {
    {"noll", "ett",  "två",  "tre",     "fyra",    "fem",    "sex",    "sju",     "åtta",  "nio",
     "tio",  "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"},
    {"tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"},
    {"etthundra", "tvåhundra", "trehundra", "fyrahundra", "femhundra", "sexhundra", "sjuhundra", "åttahundra", "niohundra"},
    {"nollte", "första", "andra",  "tredje",    "fjärde",    "femte",    "sjätte",   "sjunde",    "åttonde", "nionde",
     "tionde", "elfte",  "tolfte", "trettonde", "fjortonde", "femtonde", "sextonde", "sjuttonde", "artonde", "nittonde"},
    {"tjugonde", "trettionde", "fyrtionde", "femtionde", "sextionde", "sjuttionde", "åttionde", "nittionde"},
    {"etthundrade", "tvåhundrade", "trehundrade", "fyrahundrade", "femhundrade", "sexhundrade", "sjuhundrade", "åttahundrade",
     "niohundrade"},
    "",
    ""};

constexpr Additive kTurkish = {{"sıfır", "bir",    "iki",    "üç",    "dört",    "beş",    "altı",    "yedi",    "sekiz",    "dokuz",
                                "on",    "on bir", "on iki", "on üç", "on dört", "on beş", "on altı", "on yedi", "on sekiz", "on dokuz"},
                               {"yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"},
                               {"yüz", "iki yüz", "üç yüz", "dört yüz", "beş yüz", "altı yüz", "yedi yüz", "sekiz yüz", "dokuz yüz"},
                               {"sıfırıncı",   "birinci",    "ikinci",     "üçüncü",     "dördüncü",     "beşinci",     "altıncı",
                                "yedinci",     "sekizinci",  "dokuzuncu",  "onuncu",     "on birinci",   "on ikinci",   "on üçüncü",
                                "on dördüncü", "on beşinci", "on altıncı", "on yedinci", "on sekizinci", "on dokuzuncu"},
                               {"yirminci", "otuzuncu", "kırkıncı", "ellinci", "altmışıncı", "yetmişinci", "sekseninci", "doksanıncı"},
                               {"yüzüncü", "iki yüzüncü", "üç yüzüncü", "dört yüzüncü", "beş yüzüncü", "altı yüzüncü", "yedi yüzüncü",
                                "sekiz yüzüncü", "dokuz yüzüncü"},
                               " ",
                               " "};

constexpr Additive kRussian = {
    {"ноль",         "один",       "два",         "три",        "четыре",       "пять",        "шесть",
     "семь",         "восемь",     "девять",      "десять",     "одиннадцать",  "двенадцать",  "тринадцать",
     "четырнадцать", "пятнадцать", "шестнадцать", "семнадцать", "восемнадцать", "девятнадцать"},
    {"двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят", "восемьдесят", "девяносто"},
    {"сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот", "восемьсот", "девятьсот"},
    {"нулевой",       "первый",      "второй",       "третий",      "четвертый",     "пятый",        "шестой",
     "седьмой",       "восьмой",     "девятый",      "десятый",     "одиннадцатый",  "двенадцатый",  "тринадцатый",
     "четырнадцатый", "пятнадцатый", "шестнадцатый", "семнадцатый", "восемнадцатый", "девятнадцатый"},
    {"двадцатый", "тридцатый", "сороковой", "пятидесятый", "шестидесятый", "семидесятый", "восьмидесятый", "девяностый"},
    {"сотый", "двухсотый", "трехсотый", "четырехсотый", "пятисотый", "шестисотый", "семисотый", "восьмисотый", "девятисотый"},
    " ",
    " "};

std::string additive(const Additive& words, std::int32_t value, Spelling spelling) {
  const bool ordinal = spelling == Spelling::ordinal;
  std::string out;
  const auto hundred = static_cast<std::size_t>(value / 100);
  const std::int32_t rest = value % 100;
  if (hundred > 0) out += (ordinal && rest == 0 ? words.ordinal_hundreds : words.hundreds)[hundred - 1];
  if (hundred > 0 && rest == 0) return out;
  if (hundred > 0) out += words.between_hundreds;
  if (rest < 20) return out += (ordinal ? words.ordinals : words.cardinals)[static_cast<std::size_t>(rest)];
  const auto ten = static_cast<std::size_t>(rest / 10 - 2);
  const auto unit = static_cast<std::size_t>(rest % 10);
  out += (ordinal && unit == 0 ? words.ordinal_tens : words.tens)[ten];
  if (unit == 0) return out;
  out += words.between_tens;
  return out += (ordinal ? words.ordinals : words.cardinals)[unit];
}

/// Thousands are counted like hundreds: "one thousand two hundred thirty-four", without "and", as Word writes it.
std::string english(std::int32_t value, Spelling spelling) {
  if (value < 1000) return additive(kEnglish, value, spelling);
  const std::string head = additive(kEnglish, value / 1000, Spelling::cardinal) + " thousand";
  if (value % 1000 == 0) return spelling == Spelling::ordinal ? head + "th" : head;
  return head + " " + additive(kEnglish, value % 1000, spelling);
}

constexpr std::array<Words, 20> kFrench = {"zéro",     "un",     "deux",  "trois",    "quatre",   "cinq",    "six",
                                           "sept",     "huit",   "neuf",  "dix",      "onze",     "douze",   "treize",
                                           "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf"};
constexpr std::array<Words, 5> kFrenchTens = {"vingt", "trente", "quarante", "cinquante", "soixante"};

/// Seventy is sixty and ten, ninety is four twenties and ten; "et" stands before one and, after sixty, before eleven.
std::string french_below_hundred(std::size_t value) {
  if (value < 20) return std::string(kFrench[value]);
  const bool eighties = value >= 80;
  const std::size_t base = eighties ? 80 : value >= 60 ? 60 : value / 10 * 10;
  const std::size_t rest = value - base;
  std::string out(eighties ? Words("quatre-vingt") : kFrenchTens[base / 10 - 2]);
  if (rest == 0) return eighties ? out + "s" : out;
  const bool with_and = !eighties && (rest == 1 || rest == 11);
  return out + (with_and ? " et " : "-") + std::string(kFrench[rest]);
}

std::string french_cardinal(std::size_t value) {
  if (value < 100) return french_below_hundred(value);
  const std::size_t hundreds = value / 100;
  const std::size_t rest = value % 100;
  const std::string head = hundreds == 1 ? "cent" : std::string(kFrench[hundreds]) + " cent";
  if (rest == 0) return hundreds == 1 ? head : head + "s";
  return head + " " + french_below_hundred(rest);
}

std::string french(std::int32_t value, Spelling spelling) {
  std::string out = french_cardinal(static_cast<std::size_t>(value));
  if (spelling == Spelling::cardinal) return out;
  if (value == 1) return "premier";
  // Five takes a u, nine a v; a mute e and the s of "vingts" and "cents" go.
  if (out.ends_with("cinq")) return out + "uième";
  if (out.ends_with("neuf")) return out.substr(0, out.size() - 1) + "vième";
  if (out.ends_with('e') || out.ends_with("vingts") || out.ends_with("cents")) out.pop_back();
  return out + "ième";
}

struct UnitsFirst {
  std::array<Words, 20> cardinals;
  Words one_in_front;  ///< of "und" and of hundred
  std::array<Words, 8> tens;
  Words hundred;
  std::array<Words, 20> ordinals;
  Words ordinal_end;  ///< from twenty on
};

constexpr UnitsFirst kGerman = {
    {"null", "eins", "zwei",  "drei",     "vier",     "fünf",     "sechs",    "sieben",   "acht",     "neun",
     "zehn", "elf",  "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"},
    "ein",
    {"zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"},
    "hundert",
    {"nullte", "erste", "zweite",  "dritte",     "vierte",     "fünfte",     "sechste",    "siebte",     "achte",      "neunte",
     "zehnte", "elfte", "zwölfte", "dreizehnte", "vierzehnte", "fünfzehnte", "sechzehnte", "siebzehnte", "achtzehnte", "neunzehnte"},
    "ste"};

std::string units_first(const UnitsFirst& words, std::int32_t value, Spelling spelling) {
  const bool ordinal = spelling == Spelling::ordinal;
  const auto front = [&](std::size_t unit) { return std::string(unit == 1 ? words.one_in_front : words.cardinals[unit]); };
  std::string out;
  if (value >= 100) out = front(static_cast<std::size_t>(value / 100)) + std::string(words.hundred);
  const auto rest = static_cast<std::size_t>(value % 100);
  if (rest == 0 && value > 0) return ordinal ? out + std::string(words.ordinal_end) : out;
  if (rest < 20) return out += (ordinal ? words.ordinals : words.cardinals)[rest];
  if (rest % 10 != 0) out += front(rest % 10) + "und";
  out += words.tens[rest / 10 - 2];
  return ordinal ? out + std::string(words.ordinal_end) : out;
}

constexpr std::array<Words, 30> kSpanish = {"cero",         "uno",         "dos",        "tres",        "cuatro",     "cinco",
                                            "seis",         "siete",       "ocho",       "nueve",       "diez",       "once",
                                            "doce",         "trece",       "catorce",    "quince",      "dieciséis",  "diecisiete",
                                            "dieciocho",    "diecinueve",  "veinte",     "veintiuno",   "veintidós",  "veintitrés",
                                            "veinticuatro", "veinticinco", "veintiséis", "veintisiete", "veintiocho", "veintinueve"};
constexpr std::array<Words, 7> kSpanishTens = {"treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"};
constexpr std::array<Words, 9> kSpanishHundreds = {"ciento",      "doscientos",  "trescientos", "cuatrocientos", "quinientos",
                                                   "seiscientos", "setecientos", "ochocientos", "novecientos"};
constexpr std::array<Words, 13> kSpanishOrdinals = {"",        "primero", "segundo", "tercero", "cuarto",   "quinto",   "sexto",
                                                    "séptimo", "octavo",  "noveno",  "décimo",  "undécimo", "duodécimo"};
constexpr std::array<Words, 9> kSpanishOrdinalTens = {"décimo",     "vigésimo",     "trigésimo",  "cuadragésimo", "quincuagésimo",
                                                      "sexagésimo", "septuagésimo", "octogésimo", "nonagésimo"};

std::string spanish_cardinal(std::int32_t value) {
  if (value == 100) return "cien";
  std::string out;
  if (value >= 100) out = std::string(kSpanishHundreds[static_cast<std::size_t>(value / 100 - 1)]);
  const auto rest = static_cast<std::size_t>(value % 100);
  if (rest == 0 && value > 0) return out;
  if (!out.empty()) out += ' ';
  if (rest < 30) return out += kSpanish[rest];
  out += kSpanishTens[rest / 10 - 3];
  return rest % 10 == 0 ? out : out + " y " + std::string(kSpanish[rest % 10]);
}

/// Ordinals past ninety-nine are hardly used.
std::optional<std::string> spanish(std::int32_t value, Spelling spelling) {
  if (spelling == Spelling::cardinal) return spanish_cardinal(value);
  if (value < 1 || value > 99) return std::nullopt;
  const auto number = static_cast<std::size_t>(value);
  if (number < kSpanishOrdinals.size()) return std::string(kSpanishOrdinals[number]);
  // Thirteenth to nineteenth are one word, and in that lose the accent of ten: decimotercero.
  if (number < 20) return "decimo" + std::string(kSpanishOrdinals[number - 10]);
  std::string out(kSpanishOrdinalTens[number / 10 - 1]);
  return number % 10 == 0 ? out : out + " " + std::string(kSpanishOrdinals[number % 10]);
}

struct Row {
  std::string_view language;
  std::optional<std::string> (*spell)(std::int32_t, Spelling);
  std::int32_t largest;
};
constexpr std::array kLanguages = {
    Row{"en", [](std::int32_t v, Spelling s) { return std::optional(english(v, s)); }, 999'999},
    Row{"fr", [](std::int32_t v, Spelling s) { return std::optional(french(v, s)); }, 999},
    Row{"de", [](std::int32_t v, Spelling s) { return std::optional(units_first(kGerman, v, s)); }, 999},
    Row{"es", spanish, 999},
    Row{"sv", [](std::int32_t v, Spelling s) { return std::optional(additive(kSwedish, v, s)); }, 999},
    Row{"tr", [](std::int32_t v, Spelling s) { return std::optional(additive(kTurkish, v, s)); }, 999},
    Row{"ru", [](std::int32_t v, Spelling s) { return std::optional(additive(kRussian, v, s)); }, 999},
};

std::string_view sign_of_english(std::int32_t value) {
  const std::int32_t tail = value % 100;
  const bool teen = tail >= 11 && tail <= 13;
  const std::int32_t unit = teen ? 0 : value % 10;
  return unit == 1 ? "st" : unit == 2 ? "nd" : unit == 3 ? "rd" : "th";
}

std::string_view sign_of_swedish(std::int32_t value) {
  const bool teen = value % 100 == 11 || value % 100 == 12;
  const bool a = !teen && (value % 10 == 1 || value % 10 == 2);
  return a ? ":a" : ":e";
}

struct SignRow {
  std::string_view language;
  std::string_view (*sign)(std::int32_t);
};
constexpr auto kFullStop = [](std::int32_t) -> std::string_view { return "."; };
constexpr auto kMasculine = [](std::int32_t) -> std::string_view { return "º"; };
constexpr std::array kSigns = {
    SignRow{"en", sign_of_english},
    SignRow{"sv", sign_of_swedish},
    SignRow{"fr", [](std::int32_t v) -> std::string_view { return v == 1 ? "er" : "e"; }},
    SignRow{"nl", [](std::int32_t) -> std::string_view { return "e"; }},
    SignRow{"it", [](std::int32_t) -> std::string_view { return "°"; }},
    SignRow{"ru", [](std::int32_t) -> std::string_view { return "-й"; }},
    SignRow{"es", kMasculine},
    SignRow{"pt", kMasculine},
    SignRow{"ca", kMasculine},
    SignRow{"de", kFullStop},
    SignRow{"da", kFullStop},
    SignRow{"nb", kFullStop},
    SignRow{"nn", kFullStop},
    SignRow{"no", kFullStop},
    SignRow{"fi", kFullStop},
    SignRow{"is", kFullStop},
    SignRow{"cs", kFullStop},
    SignRow{"sk", kFullStop},
    SignRow{"pl", kFullStop},
    SignRow{"hu", kFullStop},
    SignRow{"et", kFullStop},
    SignRow{"lv", kFullStop},
    SignRow{"hr", kFullStop},
    SignRow{"sl", kFullStop},
    SignRow{"tr", kFullStop},
};

/// "en" of "en-GB"; what says nothing is English.
std::string primary(std::string_view language) {
  std::string out(language.substr(0, language.find_first_of("-_")));
  for (char& c : out)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  // LibreOffice and BCP 47 have words for "no language".
  const bool says_nothing = out.empty() || out == "none" || out == "zxx";
  return says_nothing ? "en" : out;
}

}  // namespace

std::optional<std::string> spelled(std::int32_t value, Spelling spelling, std::string_view language) {
  const std::string name = primary(language);
  if (value < 0) return std::nullopt;
  if (spelling == Spelling::ordinal_sign) {
    for (const SignRow& row : kSigns)
      if (row.language == name) return std::to_string(value) + std::string(row.sign(value));
    return std::nullopt;
  }
  for (const Row& row : kLanguages)
    if (row.language == name && value <= row.largest) return row.spell(value, spelling);
  return std::nullopt;
}

std::string capitalised(std::string text, std::string_view language) {
  struct Pair {
    std::string_view small;
    std::string_view capital;
  };
  constexpr std::array kCapitals = {Pair{"å", "Å"}, Pair{"ü", "Ü"}, Pair{"ö", "Ö"}, Pair{"н", "Н"}, Pair{"о", "О"},
                                    Pair{"д", "Д"}, Pair{"т", "Т"}, Pair{"ч", "Ч"}, Pair{"п", "П"}, Pair{"ш", "Ш"},
                                    Pair{"с", "С"}, Pair{"в", "В"}, Pair{"ä", "Ä"}};
  if (text.empty()) return text;
  if (text[0] == 'i' && primary(language) == "tr") return "İ" + text.substr(1);
  if (text[0] >= 'a' && text[0] <= 'z') {
    text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
  }
  for (const Pair& pair : kCapitals)
    if (text.starts_with(pair.small)) return std::string(pair.capital) + text.substr(pair.small.size());
  return text;
}

}  // namespace tenet::readers
