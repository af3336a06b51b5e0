#pragma once
/// \file
/// The versions of libcsv.

#include <vector>

#include <tenet/libraries.hpp>

namespace tenet::tailoring {

[[nodiscard]] std::vector<Library> libraries();

}  // namespace tenet::tailoring
