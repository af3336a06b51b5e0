#pragma once
/// \file
/// The versions of fmt, which every layer formats messages with, and nettle.

#include <initializer_list>
#include <string>
#include <vector>

#include <tenet/libraries.hpp>

namespace tenet::base {

[[nodiscard]] std::vector<Library> libraries();

/// "1.2.3"; a version in numbers, as people write it.
[[nodiscard]] std::string dotted(std::initializer_list<int> numbers);

}  // namespace tenet::base
