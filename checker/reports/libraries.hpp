#pragma once
/// \file
/// The versions of nlohmann-json, RapidJSON and simdjson.

#include <vector>

#include <tenet/libraries.hpp>

namespace tenet::reports {

[[nodiscard]] std::vector<Library> libraries();

}  // namespace tenet::reports
