#pragma once
/// \file
/// ST_NumberFormat (ECMA-376-1 §17.18.59): a counter's value as it is written.

#include <cstdint>
#include <string>
#include <string_view>

namespace tenet::docx {

/// Formats as w:numFmt/@w:val names them; `custom` is the text of w:format where val is "custom". Unknown formats are decimal.
/// "bullet" and "none" give nothing.
[[nodiscard]] std::string format_number(std::int32_t value, std::string_view format, std::string_view custom = {});

/// False for formats that are written as decimal numbers for want of something better.
[[nodiscard]] bool is_known_format(std::string_view format);

}  // namespace tenet::docx
