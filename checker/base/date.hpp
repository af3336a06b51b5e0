#pragma once
/// \file
/// Today, and nothing else of the clock: everything else takes its date as an argument, so that it can be repeated.

#include <string>

namespace tenet::base {

/// YYYY-MM-DD in UTC.
[[nodiscard]] std::string today();

}  // namespace tenet::base
