#pragma once
/// \file
/// ST_NumberFormat (ECMA-376-1 §17.18.59): a counter's value as it is written. The readers of both office formats use it.

#include <cstdint>
#include <string>
#include <string_view>

namespace tenet::readers {

struct NumberFormat {
  std::string_view name;        ///< as w:numFmt/@w:val names it; "bullet" and "none" give nothing
  std::string_view custom{};    ///< where `name` is "custom": samples of the first values, "001, 002, 003, ..." or "α, β, γ, ..."
  std::string_view language{};  ///< tag, for words and ordinals; "" is English
};

/// The value as the format writes it; decimal where it is not known.
[[nodiscard]] std::string format_number(std::int32_t value, const NumberFormat& format);

/// False where `format_number` gives a decimal number for want of something better.
[[nodiscard]] bool can_write(std::int32_t value, const NumberFormat& format);

}  // namespace tenet::readers
