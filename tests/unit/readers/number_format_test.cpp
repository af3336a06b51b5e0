// What a counter's value looks like, in both office formats.
#include "readers/number_format.hpp"

#include "support/catch.hpp"

using namespace tenet::readers;

namespace {

std::string written(std::int32_t value, std::string_view format, std::string_view custom = {}) {
  return format_number(value, {format, custom});
}
std::string in(std::string_view language, std::int32_t value, std::string_view format) {
  return format_number(value, {format, {}, language});
}

}  // namespace

TEST_CASE("number formats: every one that a European document uses, and the commoner ones of the East") {
  CHECK(written(3999, "upperRoman") == "MMMCMXCIX");
  CHECK(written(4, "lowerRoman") == "iv");
  CHECK(written(27, "lowerLetter") == "aa");
  CHECK(written(28, "upperLetter") == "BB");
  CHECK(written(7, "decimalZero") == "07");
  CHECK(written(112, "ordinal") == "112th");
  CHECK(written(22, "ordinal") == "22nd");
  CHECK(written(1342, "cardinalText") == "One thousand three hundred forty-two");
  CHECK(written(20, "ordinalText") == "Twentieth");
  CHECK(written(121, "ordinalText") == "One hundred twenty-first");
  CHECK(written(6, "chicago") == "\u2020\u2020");
  CHECK(written(5, "none").empty());
  CHECK(written(2, "custom", "\u03B1, \u03B2, \u03B3, ...") == "\u03B2");
  CHECK(written(30, "hex") == "1E");
  CHECK(written(21, "chineseCounting") == "二十一");
  CHECK(written(101, "chineseCountingThousand") == "一百零一");
  CHECK(written(101, "japaneseCounting") == "百一");
  CHECK(written(5, "neverHeardOf") == "5");
  CHECK_FALSE(can_write(5, {"neverHeardOf"}));
}

TEST_CASE("ordinals are written in the document's language") {
  CHECK(in("en-GB", 21, "ordinal") == "21st");
  CHECK(in("none", 2, "ordinal") == "2nd");
  CHECK(in("fr-FR", 1, "ordinal") == "1er");
  CHECK(in("fr-FR", 2, "ordinal") == "2e");
  CHECK(in("de-DE", 3, "ordinal") == "3.");
  CHECK(in("es", 3, "ordinal") == "3º");
  CHECK(in("it-IT", 3, "ordinal") == "3°");
  CHECK(in("sv-SE", 11, "ordinal") == "11:e");
  CHECK(in("sv-SE", 22, "ordinal") == "22:a");
}

TEST_CASE("numbers are spelled in the document's language") {
  CHECK(in("fr-FR", 21, "cardinalText") == "Vingt et un");
  CHECK(in("fr-FR", 71, "cardinalText") == "Soixante et onze");
  CHECK(in("fr-FR", 80, "cardinalText") == "Quatre-vingts");
  CHECK(in("fr-FR", 81, "cardinalText") == "Quatre-vingt-un");
  CHECK(in("fr-FR", 99, "cardinalText") == "Quatre-vingt-dix-neuf");
  CHECK(in("fr-FR", 201, "cardinalText") == "Deux cent un");
  CHECK(in("fr-FR", 1, "ordinalText") == "Premier");
  CHECK(in("fr-FR", 5, "ordinalText") == "Cinquième");
  CHECK(in("fr-FR", 19, "ordinalText") == "Dix-neuvième");
  CHECK(in("fr-FR", 80, "ordinalText") == "Quatre-vingtième");
  CHECK(in("fr-FR", 200, "ordinalText") == "Deux centième");
  CHECK(in("de-DE", 1, "cardinalText") == "Eins");
  CHECK(in("de-DE", 21, "cardinalText") == "Einundzwanzig");
  CHECK(in("de-DE", 101, "cardinalText") == "Einhunderteins");
  CHECK(in("de-DE", 7, "ordinalText") == "Siebte");
  CHECK(in("de-DE", 21, "ordinalText") == "Einundzwanzigste");
  CHECK(in("es-ES", 22, "cardinalText") == "Veintidós");
  CHECK(in("es-ES", 45, "cardinalText") == "Cuarenta y cinco");
  CHECK(in("es-ES", 100, "cardinalText") == "Cien");
  CHECK(in("es-ES", 13, "ordinalText") == "Decimotercero");
  CHECK(in("es-ES", 21, "ordinalText") == "Vigésimo primero");
  CHECK(in("sv-SE", 8, "cardinalText") == "Åtta");
  CHECK(in("sv-SE", 25, "ordinalText") == "Tjugofemte");
  CHECK(in("tr-TR", 2, "cardinalText") == "İki");
  CHECK(in("tr-TR", 23, "ordinalText") == "Yirmi üçüncü");
  CHECK(in("ru-RU", 21, "cardinalText") == "Двадцать один");
  CHECK(in("ru-RU", 40, "ordinalText") == "Сороковой");
}

TEST_CASE("what is not spelled is a decimal number, and known to be one") {
  CHECK(in("fi-FI", 3, "cardinalText") == "3");
  CHECK_FALSE(can_write(3, {"cardinalText", {}, "fi-FI"}));
  CHECK(in("fr-FR", 4711, "cardinalText") == "4711");
  CHECK_FALSE(can_write(4711, {"cardinalText", {}, "fr-FR"}));
  CHECK(can_write(4711, {"cardinalText", {}, "en-GB"}));
}

TEST_CASE("a custom format goes by its first sample, and past its samples it is not known") {
  CHECK(written(9, "custom", "01, 02, 03, ...") == "09");
  CHECK(written(2, "custom", "*, †, ‡, §, **, ††, ...") == "†");
  CHECK(written(3, "custom", "①, ②, ③, ...") == "③");
  CHECK(written(2, "custom", "rot, gelb, blau") == "gelb");
  CHECK(written(4, "custom", "rot, gelb, blau") == "4");
  CHECK_FALSE(can_write(4, {"custom", "rot, gelb, blau"}));
}
