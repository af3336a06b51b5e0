#pragma once
/// \file
/// Numbers, money, durations and dates in running text, for #number, #money, #duration and #date.

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "text/tokens.hpp"

namespace tenet::text {

enum class ValueKind : std::uint8_t { number, money, duration, date };

/// A value and the tokens it takes up.
struct Value {
  ValueKind kind = ValueKind::number;
  std::uint32_t first = 0;  ///< index of its first token
  std::uint32_t last = 0;   ///< one past its last token
  /// number: itself; money: pounds; duration: hours ("working day" counts as a day: 24, week 168, month 730, year 8760; "immediately",
  /// "same day" are durations of 0 and 24); date: days since 1970-01-01 (a month or year alone: its first day).
  double amount = 0;
  /// The least and the most it may mean: "2-3 days" 48 and 72, a month 28 to 31 days, "March 2026" its first and its last day; else both
  /// the amount.
  double lowest = 0;
  double highest = 0;
  bool working_days = false;
  bool operator==(const Value&) const = default;
};

/// The longest value of that kind that begins at token `at`, if any: "two working days", "48 hrs", "£1,000", "1 April 2015", "01/04/2015".
[[nodiscard]] std::optional<Value> value_at(std::string_view text, std::span<const Token> tokens, std::uint32_t at, ValueKind kind);

/// Whether a token of this lower-case form can begin a value of any kind: a quick sieve, so that `value_at` is asked rarely.
[[nodiscard]] bool may_begin_value(std::string_view lower_case);

/// A whole text as one value: "2 working days"; nullopt when it is not one.
[[nodiscard]] std::optional<Value> parse_value(std::string_view text);

}  // namespace tenet::text
