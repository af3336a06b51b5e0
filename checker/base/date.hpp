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

}  // namespace tenet::base
