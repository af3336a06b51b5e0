#pragma once
/// \file
/// The versions of libzip and libdeflate.

#include <vector>

#include <tenet/libraries.hpp>

namespace tenet::package {

[[nodiscard]] std::vector<Library> libraries();

}  // namespace tenet::package
