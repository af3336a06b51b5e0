#pragma once
/// \file
/// The limits that rules put on values: "2 working days", "£250", "today - 36 months".

#include <optional>
#include <string>
#include <string_view>

#include <tenet/result.hpp>

#include "ruleset/ruleset.hpp"
#include "text/values.hpp"

namespace tenet::engine {

/// A limit: a value, or a day counted from the report's date.
struct Bound {
  std::string written;
  std::optional<text::Value> value;  ///< none: `months` and `days` from the report's date
  int months = 0;                    ///< calendar months: one before 31 March is the end of February
  int days = 0;
};

struct Bounds {
  std::optional<Bound> at_most;
  std::optional<Bound> at_least;
};

/// Error: neither a value nor a day counted from today; the message says what was expected.
[[nodiscard]] Result<Bound> parse_bound(std::string_view text);

/// Days since 1970-01-01 of a "YYYY-MM-DD"; none where it is no day.
[[nodiscard]] std::optional<double> day_number(std::string_view date);

/// Why a value is out of bounds or cannot be compared with them, or "". `written`: the value as the document writes it; `date`: the
/// report's. Days of the week and working days are compared by the calendar: 5 working days are 7 days.
[[nodiscard]] std::string out_of_bounds(const Bounds& bounds, const std::optional<text::Value>& value, std::string_view written,
                                        std::string_view date);

}  // namespace tenet::engine
