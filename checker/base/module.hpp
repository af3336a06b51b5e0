#pragma once
/// \file
/// Where the program or library is that this code was linked into: what is installed with it lies beside it.

#include <filesystem>
#include <string_view>

namespace tenet::base {

/// The folder of the program, or of libtenet where that is a library of its own. Links resolved. Empty where the system does not say.
[[nodiscard]] std::filesystem::path module_folder();

/// A file or folder of <library folder>/tenet as it is installed; empty where there is none.
[[nodiscard]] std::filesystem::path installed(std::string_view name);

/// A program that Tenet starts by itself ("tenet-worker"): beside the program as it is built, else as it is installed; empty where there is
/// none.
[[nodiscard]] std::filesystem::path helper_program(std::string_view name);

}  // namespace tenet::base
