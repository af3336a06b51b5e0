#pragma once
/// \file
/// The versions of libxlsxwriter.

#include <vector>

#include <tenet/libraries.hpp>

namespace tenet::office {

[[nodiscard]] std::vector<Library> libraries();

}  // namespace tenet::office
