#pragma once
/// \file
/// The versions of libxml2 and pugixml.

#include <vector>

#include <tenet/libraries.hpp>

namespace tenet::xml {

[[nodiscard]] std::vector<Library> libraries();

}  // namespace tenet::xml
