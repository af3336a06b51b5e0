#pragma once
/// \file
/// The page's style sheet and script, compiled in by checker/embed.cmake. ASCII, kept as long as the program runs.

#include <span>
#include <string_view>

#include "base/asset.hpp"

namespace tenet::reports::html {

/// look.css, report.css and report.js.
[[nodiscard]] std::span<const base::Asset> assets();

/// look.css, then report.css.
[[nodiscard]] std::string_view style_sheet();
[[nodiscard]] std::string_view script();

}  // namespace tenet::reports::html
