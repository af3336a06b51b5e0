#pragma once
/// \file
/// The versions of Lua.

#include <vector>

#include <tenet/libraries.hpp>

namespace tenet::script {

[[nodiscard]] std::vector<Library> libraries();

}  // namespace tenet::script
