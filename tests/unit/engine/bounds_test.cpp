// Limits on values: what is compared with what, and what cannot be compared.
#include "engine/bounds.hpp"

#include "support/catch.hpp"
#include "text/tokens.hpp"

using namespace tenet;
using namespace tenet::engine;

namespace {

constexpr std::string_view kDate = "2026-03-31";

bool is_year(std::string_view text) {
  return text.starts_with("202") && (text.size() == 4 || text == "2025/26");
}

std::string judged(std::string_view at_most, std::string_view at_least, std::string_view given, std::string_view date = kDate) {
  Bounds bounds;
  for (auto [text, bound] : {std::pair(at_most, &bounds.at_most), std::pair(at_least, &bounds.at_least)}) {
    if (text.empty()) continue;
    auto parsed = parse_bound(text);
    if (!parsed) return parsed.error().message;
    *bound = *parsed;
  }
  auto value = text::parse_value(given);
  if (is_year(given)) value = text::value_at(given, text::tokenise(given), 0, text::ValueKind::date);  // else it is a number
  return out_of_bounds(bounds, value, given, date);
}

/// Whether a value may be that at most, and at least.
bool is_at_most(std::string_view given, std::string_view limit) {
  return judged(limit, "", given).empty();
}
bool is_at_least(std::string_view given, std::string_view limit) {
  return judged("", limit, given).empty();
}

}  // namespace

TEST_CASE("bounds: today may be moved by days, weeks, months and years of the calendar") {
  CHECK(is_at_most("31 March 2026", "today"));
  CHECK_FALSE(is_at_most("1 April 2026", "today"));
  CHECK(is_at_most("30 March 2026", "today - 1 day"));
  CHECK_FALSE(is_at_most("31 March 2026", "today - 1 day"));
  CHECK(is_at_least("14 April 2026", "today + 2 weeks"));
  CHECK_FALSE(is_at_least("13 April 2026", "today + 2 weeks"));
  CHECK(is_at_most("31 March 2023", "today - 36 months"));
  CHECK_FALSE(is_at_most("1 April 2023", "today - three years"));
  // A month before 31 March is the end of February.
  CHECK(is_at_most("28 February 2026", "today - 1 month"));
  CHECK_FALSE(is_at_most("1 March 2026", "today - 1 month"));
}

TEST_CASE("bounds: a wrong limit says what was expected") {
  const std::string expected = "expected a number, an amount, a duration, a date or a day such as \"today - 36 months\", got ";
  for (const char* wrong :
       {"soon", "today 3 days", "today - 3", "today - some days", "today - 3 fortnights", "todays", "today - 9999 years"}) {
    CHECK(judged(wrong, "", "1") == expected + "\"" + wrong + "\"");
  }
}

TEST_CASE("bounds: what is out says what was given and what the rule sets") {
  CHECK(judged("5 working days", "", "10 working days") == "'10 working days' is more than the rule's 5 working days");
  CHECK(judged("", "£50", "£20") == "'£20' is less than the rule's £50");
}

TEST_CASE("bounds: values of different kinds are not compared") {
  CHECK(judged("5 working days", "", "£20") ==
        "'£20' is an amount of money and cannot be compared with '5 working days', a length of time");
  CHECK(judged("5 working days", "", "nothing") == "no value to compare");
  CHECK(judged("today", "", "1 April 2020", "") == "'today' cannot be counted: the report has no date");
}

TEST_CASE("bounds: durations in every unit, at both bounds") {
  CHECK(is_at_most("2 working days", "5 working days"));
  CHECK(is_at_most("5 working days", "five working days"));
  CHECK_FALSE(is_at_most("6 working days", "5 working days"));
  CHECK(is_at_least("10 working days", "5 working days"));
  CHECK_FALSE(is_at_least("4 working days", "5 working days"));
  CHECK(is_at_most("24 hours", "1 day"));
  CHECK_FALSE(is_at_most("25 hours", "1 day"));
  CHECK(is_at_most("a fortnight", "2 weeks"));
  CHECK(is_at_most("12 months", "one year"));
  CHECK(is_at_least("1 year", "twelve months"));
  CHECK(is_at_most("immediately", "24 hours"));
  CHECK(is_at_least("3 months", "8 weeks"));
}

TEST_CASE("bounds: working days and days are compared by the calendar") {
  CHECK(is_at_most("5 working days", "7 days"));
  CHECK_FALSE(is_at_most("5 working days", "5 days"));
  CHECK(is_at_most("7 days", "5 working days"));
  CHECK_FALSE(is_at_most("8 days", "5 working days"));
  CHECK(is_at_most("10 working days", "2 weeks"));
  CHECK_FALSE(is_at_least("5 days", "5 working days"));
}

TEST_CASE("bounds: a month is no fixed number of days, and the doubt is not held against the text") {
  CHECK(is_at_most("31 days", "1 month"));
  CHECK_FALSE(is_at_most("32 days", "1 month"));
  CHECK(is_at_least("28 days", "1 month"));
  CHECK_FALSE(is_at_least("27 days", "1 month"));
  CHECK_FALSE(is_at_most("1 month", "28 days"));
}

TEST_CASE("bounds: a range is held to its farther end") {
  CHECK_FALSE(is_at_most("3-6 working days", "5 working days"));
  CHECK(is_at_most("3-5 working days", "5 working days"));
  CHECK_FALSE(is_at_least("3-5 working days", "4 working days"));
  CHECK(is_at_least("two to three weeks", "14 days"));
}

TEST_CASE("bounds: money in pounds and pence, in figures and words") {
  CHECK(is_at_most("50p", "\u00A31"));
  CHECK(is_at_most("twenty pence", "20p"));
  CHECK_FALSE(is_at_most("\u00A31,000.01", "\u00A31,000"));
  CHECK(is_at_least("\u00A32 million", "\u00A31.5m"));
  CHECK_FALSE(is_at_least("ten pounds", "\u00A310.50"));
}

TEST_CASE("bounds: numbers in figures and words") {
  CHECK(is_at_most("twenty-one", "21"));
  CHECK_FALSE(is_at_most("one hundred and five", "100"));
  CHECK(is_at_least("1,000", "999.5"));
  CHECK_FALSE(is_at_least("two", "3"));
}

TEST_CASE("bounds: dates in British order; a month or year is past when its last day is") {
  CHECK(is_at_most("01/04/2015", "1 April 2015"));
  CHECK_FALSE(is_at_most("02/04/2015", "1 April 2015"));
  CHECK(is_at_least("1.4.2015", "1 April 2015"));
  CHECK_FALSE(is_at_least("31 March 2015", "1 April 2015"));
  CHECK_FALSE(is_at_most("March 2026", "today - 1 day"));
  CHECK(is_at_most("March 2026", "today"));
  CHECK_FALSE(is_at_most("April 2026", "today"));
  CHECK(is_at_most("2025", "today"));
  CHECK_FALSE(is_at_most("2025/26", "today - 1 day"));
}
