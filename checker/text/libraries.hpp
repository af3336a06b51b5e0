#pragma once
/// \file
/// The versions of PCRE2 and utf8proc.

#include <vector>

#include <tenet/libraries.hpp>

namespace tenet::text {

[[nodiscard]] std::vector<Library> libraries();

}  // namespace tenet::text
