#pragma once
/// \file
/// Where on a line of a rule file something stands, shown with a caret under it.

#include <cstddef>
#include <string>
#include <string_view>

namespace tenet::script {

/// Byte of the line at which `word` stands; a word of letters only where it is whole. npos where it stands nowhere.
[[nodiscard]] std::size_t column_of(std::string_view line, std::string_view word);

/// "\n  the line\n      ^", two columns indented and within 78; long lines are shown around the caret. Empty for npos.
[[nodiscard]] std::string caret_lines(std::string_view line, std::size_t column);

}  // namespace tenet::script
