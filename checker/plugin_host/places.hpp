#pragma once
/// \file
/// Where things lie that are installed with Tenet and belong to plugins.

#include <filesystem>
#include <string_view>

namespace tenet::plugin_host {

/// A file or folder of <library folder>/tenet as it is installed; empty where there is none.
[[nodiscard]] std::filesystem::path installed(std::string_view name);

}  // namespace tenet::plugin_host
