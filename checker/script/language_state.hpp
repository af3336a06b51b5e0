#pragma once
/// \file
/// What a Language keeps for its runners: limits, and where the `check` functions stand.

#include <chrono>
#include <vector>

#include "script/assembly.hpp"
#include "script/language.hpp"

namespace tenet::script {

/// Distant backstops: a large pack loads in some 20 ms, a check function ends in 1 ms.
inline constexpr std::chrono::milliseconds kLoadClock{20'000};
inline constexpr std::chrono::milliseconds kCheckClock{10'000};

/// Not changed while runners are in use.
struct LanguageState {
  Limits limits;
  std::vector<CheckPlace> checks;  ///< handle h is at index h - 1
};

}  // namespace tenet::script
