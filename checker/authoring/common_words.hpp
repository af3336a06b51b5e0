#pragma once
/// \file
/// Words that say nothing by themselves: a phrase needs others beside them, and a first draft leaves them out.

#include <string_view>

namespace tenet::authoring {

/// `word`: lower case or a key, with or without the '=' and '*' of phrases.
[[nodiscard]] bool is_common_word(std::string_view word);

}  // namespace tenet::authoring
