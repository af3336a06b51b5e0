#pragma once
/// \file
/// The page's style sheet and script, compiled in from report.css and report.js by embed.cmake. ASCII, kept as long as the program runs.

#include <string_view>

namespace tenet::reports::html {

[[nodiscard]] std::string_view style_sheet();
[[nodiscard]] std::string_view script();

}  // namespace tenet::reports::html
