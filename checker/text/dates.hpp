#pragma once
/// \file
/// Dates in running text, and years and months as spans of days. Private to values.cpp and dates.cpp.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "text/values.hpp"

namespace tenet::text {

/// 1 to 12 for "april", "apr"; lower case.
[[nodiscard]] std::optional<unsigned> month_of(std::string_view word);
/// As `value_at` with ValueKind::date.
[[nodiscard]] std::optional<Value> date_at(std::string_view text, std::span<const Token> tokens, std::uint32_t at);

}  // namespace tenet::text
