#pragma once
/// \file
/// List labels as they are printed: "4.2", "(b)", "iv.", "•".

#include <string_view>

namespace pdf {

/// Whether the word may be one: it stands apart from what follows, or it is in a list.
[[nodiscard]] bool is_label(std::string_view word);
/// Whether it is one wherever a line begins with it: bullets, and what is in brackets.
[[nodiscard]] bool is_sure_label(std::string_view word);
[[nodiscard]] bool is_bullet(std::string_view word);
/// "4.2" has two; 0 for anything that is not numbers with dots between.
[[nodiscard]] unsigned groups_of(std::string_view label);
/// As a reader of the page says it: a symbol of a bullet font is "•".
[[nodiscard]] std::string_view shown(std::string_view label);

}  // namespace pdf
