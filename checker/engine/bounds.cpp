#include "engine/bounds.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace tenet::engine {
namespace {

constexpr std::string_view kToday = "today";
/// Nobody sets a limit further from today; and dates stay within what a calendar can count.
constexpr double kMostMonths = 1'200;

struct CalendarUnit {
  std::string_view name;
  int months;
  int days;
};
constexpr std::array<CalendarUnit, 8> kUnits{
    {{"day", 0, 1}, {"days", 0, 1}, {"week", 0, 7}, {"weeks", 0, 7}, {"month", 1, 0}, {"months", 1, 0}, {"year", 12, 0}, {"years", 12, 0}}};

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// "- 36 months" behind "today".
std::optional<Bound> shift_from_today(std::string_view shift) {
  Bound bound;
  if (shift.empty()) return bound;
  if (shift.front() != '+' && shift.front() != '-') return std::nullopt;
  const int sign = shift.front() == '-' ? -1 : 1;
  shift = trimmed(shift.substr(1));
  const std::size_t space = shift.find_last_of(' ');
  if (space == std::string_view::npos) return std::nullopt;
  const std::string_view name = shift.substr(space + 1);
  const auto* const unit = std::find_if(kUnits.begin(), kUnits.end(), [&](const CalendarUnit& each) { return each.name == name; });
  const auto count = text::parse_value(trimmed(shift.substr(0, space)));
  if (unit == kUnits.end() || !count || count->kind != text::ValueKind::number) return std::nullopt;
  if (count->amount != std::floor(count->amount) || count->amount < 0 || count->amount * std::max(unit->months, 1) > kMostMonths)
    return std::nullopt;
  bound.months = sign * unit->months * static_cast<int>(count->amount);
  bound.days = sign * unit->days * static_cast<int>(count->amount);
  return bound;
}

std::optional<std::chrono::year_month_day> calendar_day(std::string_view date) {
  if (date.size() != 10 || date[4] != '-' || date[7] != '-') return std::nullopt;
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  std::from_chars(date.data(), date.data() + 4, year);
  std::from_chars(date.data() + 5, date.data() + 7, month);
  std::from_chars(date.data() + 8, date.data() + 10, day);
  const std::chrono::year_month_day found{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
  return found.ok() ? std::optional(found) : std::nullopt;
}

double number_of(std::chrono::year_month_day day) {
  return static_cast<double>(std::chrono::sys_days(day).time_since_epoch().count());
}

/// The bound as a value on the day of the report; none where that day is not known.
std::optional<text::Value> value_on(const Bound& bound, std::string_view date) {
  if (bound.value) return bound.value;
  const auto today = calendar_day(date);
  if (!today) return std::nullopt;
  std::chrono::year_month_day moved = *today + std::chrono::months(bound.months);
  if (!moved.ok()) moved = moved.year() / moved.month() / std::chrono::last;
  text::Value value;
  value.kind = text::ValueKind::date;
  value.amount = value.lowest = value.highest = number_of(moved) + bound.days;
  return value;
}

std::string_view kind_in_words(text::ValueKind kind) {
  switch (kind) {
    case text::ValueKind::number:
      return "a number";
    case text::ValueKind::money:
      return "an amount of money";
    case text::ValueKind::duration:
      return "a length of time";
    case text::ValueKind::date:
      return "a date";
  }
  return {};
}

// Five working days take a week: where only one of the two counts them, both are counted by the calendar.
double calendar_factor(const text::Value& value, const text::Value& other) {
  constexpr double kDaysPerWorkingDay = 7.0 / 5.0;
  return value.working_days && !other.working_days ? kDaysPerWorkingDay : 1.0;
}

/// A whole or half hour apart is apart; what comes of multiplying is not.
constexpr double kSlack = 1e-6;

}  // namespace

Result<Bound> parse_bound(std::string_view text) {
  const std::string_view words = trimmed(text);
  std::optional<Bound> bound;
  if (words.starts_with(kToday)) {
    bound = shift_from_today(trimmed(words.substr(kToday.size())));
  } else if (auto value = text::parse_value(words)) {
    bound.emplace();
    bound->value = *value;
  }
  if (!bound) {
    return fail("bound-wrong", "expected a number, an amount, a duration, a date or a day such as \"today - 36 months\", got \"" +
                                   std::string(text) + "\"");
  }
  bound->written = words;
  return *bound;
}

std::optional<double> day_number(std::string_view date) {
  const auto day = calendar_day(date);
  return day ? std::optional(number_of(*day)) : std::nullopt;
}

std::string out_of_bounds(const Bounds& bounds, const std::optional<text::Value>& value, std::string_view written, std::string_view date) {
  if (!bounds.at_most && !bounds.at_least) return {};
  if (!value) return "no value to compare";
  const std::string given = "'" + std::string(written) + "'";
  for (const auto* each : {&bounds.at_most, &bounds.at_least}) {
    if (!*each) continue;
    const Bound& bound = **each;
    const auto limit = value_on(bound, date);
    if (!limit) return "'" + bound.written + "' cannot be counted: the report has no date";
    if (limit->kind != value->kind) {
      return given + " is " + std::string(kind_in_words(value->kind)) + " and cannot be compared with '" + bound.written + "', " +
             std::string(kind_in_words(limit->kind));
    }
    // What a value leaves open counts against it: "March 2026" is past only when March is.
    const double ours = calendar_factor(*value, *limit);
    const double theirs = calendar_factor(*limit, *value);
    const bool above = value->highest * ours > limit->highest * theirs + kSlack;
    const bool below = value->lowest * ours < limit->lowest * theirs - kSlack;
    if (each == &bounds.at_most && above) return given + " is more than the rule's " + bound.written;
    if (each == &bounds.at_least && below) return given + " is less than the rule's " + bound.written;
  }
  return {};
}

}  // namespace tenet::engine
