#pragma once
/// \file
/// Names that people type: their order, and what they may have meant.

#include <string>
#include <string_view>
#include <vector>

namespace tenet::base {

/// Natural order of rule ids: digits compare as numbers, "respect.3.7" < "respect.3.10" < "respect.3.p1".
[[nodiscard]] bool id_less(std::string_view a, std::string_view b);

/// The closest of `known` to `given`, or "" when none is close enough to suggest.
[[nodiscard]] std::string suggestion(std::string_view given, const std::vector<std::string>& known);

/// The end of a sentence about a name that is not known: " - did you mean 'title'?", or `otherwise` where none is close.
[[nodiscard]] std::string did_you_mean(std::string_view given, const std::vector<std::string>& known, std::string_view otherwise = {});

}  // namespace tenet::base
