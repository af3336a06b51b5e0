#pragma once
/// \file
/// Days as they are written, YYYY-MM-DD. Today, and nothing else of the clock: everything else takes its date as an argument, so that it
/// can be repeated.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace tenet::base {

/// YYYY-MM-DD in UTC.
[[nodiscard]] std::string today();

/// The day of the calendar; nothing where the text is none, such as 2026-02-30.
[[nodiscard]] std::optional<std::chrono::year_month_day> day_from(std::string_view iso);

/// "2026-04-01", a day that exists.
[[nodiscard]] bool is_day(std::string_view text);

/// The day as text; nothing where there is none, such as 30 February.
[[nodiscard]] std::optional<std::string> written_day(int year, unsigned month, unsigned day);

/// Days from the first to the second, negative where it lies before; 0 where either is no day.
[[nodiscard]] int days_between(std::string_view from, std::string_view to);

}  // namespace tenet::base
