// Numbers, money, durations and dates as landlords write them.
#include "text/values.hpp"

#include "support/catch.hpp"

using namespace tenet::text;

namespace {

/// The amount of the value of that kind that the text begins with, and how many tokens it takes; -1 when there is none.
struct Got {
  double amount = -1;
  std::uint32_t tokens = 0;
  bool working = false;
  bool operator==(const Got&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Got& got) {
  return out << got.amount << " in " << got.tokens << (got.working ? " working" : "");
}

Got begin_of(std::string_view text, ValueKind kind) {
  const auto tokens = tokenise(text);
  const auto value = value_at(text, tokens, 0, kind);
  if (!value) return {};
  return {value->amount, value->last - value->first, value->working_days};
}
Got number(std::string_view text) {
  return begin_of(text, ValueKind::number);
}
Got money(std::string_view text) {
  return begin_of(text, ValueKind::money);
}
Got duration(std::string_view text) {
  return begin_of(text, ValueKind::duration);
}
Got date(std::string_view text) {
  return begin_of(text, ValueKind::date);
}

}  // namespace

TEST_CASE("numbers in figures and words") {
  CHECK(number("5 people") == Got{5, 1});
  CHECK(number("1,000.50") == Got{1000.5, 1});
  CHECK(number("twenty-one people") == Got{21, 2});
  CHECK(number("one hundred and five people") == Got{105, 4});
  CHECK(number("5 (five) days") == Got{5, 2});
  CHECK(number("five (5) days") == Got{5, 2});
  CHECK(number("5 (six) days") == Got{5, 1});
  CHECK(number("14th") == Got{});
  CHECK(number("people") == Got{});
}

TEST_CASE("money in pounds") {
  CHECK(money("\u00A31,000.50 a week") == Got{1000.5, 2});
  CHECK(money("\u00A31.2m") == Got{1.2e6, 2});
  CHECK(money("\u00A32 million") == Got{2e6, 3});
  CHECK(money("50p") == Got{0.5, 1});
  CHECK(money("ten pounds") == Got{10, 2});
  CHECK(money("20 pence") == Got{0.2, 2});
  CHECK(money("ten people") == Got{});
}

TEST_CASE("durations in hours") {
  CHECK(duration("24 hours") == Got{24, 2});
  CHECK(duration("48 hrs") == Got{48, 2});
  CHECK(duration("24hrs") == Got{24, 1});
  CHECK(duration("two working days") == Got{48, 3, true});
  CHECK(duration("2 clear working days") == Got{48, 4, true});
  CHECK(duration("a fortnight") == Got{336, 2});
  CHECK(duration("one month's notice") == Got{730, 2});
  CHECK(duration("28 days' notice") == Got{672, 2});
  CHECK(duration("12-month period") == Got{8760, 2});
  CHECK(duration("5 (five) working days") == Got{120, 4, true});
  CHECK(duration("2-3 days") == Got{72, 3});
  CHECK(duration("two to three weeks") == Got{504, 4});
  CHECK(duration("immediately") == Got{0, 1});
  CHECK(duration("the same") == Got{});
  CHECK(duration("same day") == Got{24, 2});
  CHECK(duration("next working day") == Got{24, 3, true});
  CHECK(duration("half an hour") == Got{0.5, 3});
  CHECK(duration("five people") == Got{});
  CHECK(duration("a person") == Got{});
}

TEST_CASE("dates in days since 1970") {
  const double april_first_2015 = 16526;
  CHECK(date("1 April 2015") == Got{april_first_2015, 3});
  CHECK(date("1st April 2015") == Got{april_first_2015, 3});
  CHECK(date("1st of April, 2015") == Got{april_first_2015, 4});
  CHECK(date("April 1, 2015") == Got{april_first_2015, 3});
  CHECK(date("April 2015") == Got{april_first_2015, 2});
  CHECK(date("01/04/2015") == Got{april_first_2015, 3});
  CHECK(date("1/4/15") == Got{april_first_2015, 3});
  CHECK(date("01.04.2015") == Got{april_first_2015, 1});
  CHECK(date("2015-04-01") == Got{april_first_2015, 3});
  CHECK(date("2009/10") == Got{14335, 2});
  CHECK(date("2015") == Got{16436, 1});
  CHECK(date("31/02/2015") == Got{});
  CHECK(date("1.2.3") == Got{});
  CHECK(date("5 people") == Got{});
}

TEST_CASE("values do not reach into the next sentence") {
  CHECK(number("twenty. One more") == Got{20, 1});
  CHECK(money("\u00A3; 5") == Got{});
}

TEST_CASE("a whole text as one value") {
  CHECK(parse_value("2 working days")->amount == 48);
  CHECK(parse_value("\u00A350")->amount == 50);
  CHECK(parse_value("1 April 2015")->kind == ValueKind::date);
  CHECK(parse_value("7")->kind == ValueKind::number);
  CHECK_FALSE(parse_value("2 working days or so").has_value());
  CHECK_FALSE(parse_value("").has_value());
}

TEST_CASE("the sieve lets every beginning of a value through") {
  for (const char* word : {"5", "two", "a", "immediately", "april", "\u00A3", "half", "same", "24hrs"}) CHECK(may_begin_value(word));
  CHECK_FALSE(may_begin_value("tenant"));
}
