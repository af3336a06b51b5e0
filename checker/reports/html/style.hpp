#pragma once
#include <string_view>

namespace tenet::reports::html {

/// The page's style sheet (style.cpp), embedded so that the page is one file.
[[nodiscard]] std::string_view style_sheet();

}  // namespace tenet::reports::html
