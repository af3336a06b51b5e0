#include "base/date.hpp"

#include <fmt/core.h>

#include "base/ascii.hpp"

namespace tenet::base {
namespace {

/// Digits only: a number may have a sign, a date has none.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<std::chrono::year_month_day> day_from(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto year = digits(iso.substr(0, 4)), month = digits(iso.substr(5, 2)), day = digits(iso.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return date;
}

std::string today() {
  const std::chrono::year_month_day date(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                     static_cast<unsigned>(date.day()));
}

bool is_day(std::string_view text) {
  return day_from(text).has_value();
}

std::optional<std::string> written_day(int year, unsigned month, unsigned day) {
  const std::string text = fmt::format("{:04}-{:02}-{:02}", year, month, day);
  return is_day(text) ? std::optional(text) : std::nullopt;
}

int days_between(std::string_view from, std::string_view to) {
  const auto first = day_from(from), last = day_from(to);
  if (!first || !last) return 0;
  return static_cast<int>((std::chrono::sys_days(*last) - std::chrono::sys_days(*first)).count());
}

}  // namespace tenet::base
