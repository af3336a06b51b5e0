// Limits on values: what is compared with what, and what cannot be compared.
#include "engine/bounds.hpp"

#include "support/catch.hpp"

using namespace tenet;
using namespace tenet::engine;

namespace {

constexpr std::string_view kDate = "2026-03-31";

std::string judged(std::string_view at_most, std::string_view at_least, std::string_view given, std::string_view date = kDate) {
  Bounds bounds;
  for (auto [text, bound] : {std::pair(at_most, &bounds.at_most), std::pair(at_least, &bounds.at_least)}) {
    if (text.empty()) continue;
    auto parsed = parse_bound(text);
    if (!parsed) return parsed.error().message;
    *bound = *parsed;
  }
  return out_of_bounds(bounds, text::parse_value(given), given, date);
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
