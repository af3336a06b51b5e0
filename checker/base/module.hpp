#pragma once
/// \file
/// Where the program or library is that this code was linked into: what is installed with it lies beside it.

#include <filesystem>

namespace tenet::base {

/// The folder of the program, or of libtenet where that is a library of its own. Links resolved. Empty where the system does not say.
[[nodiscard]] std::filesystem::path module_folder();

}  // namespace tenet::base
