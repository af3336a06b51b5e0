#pragma once
/// \file
/// A plugin loaded into this process, looked through before anything of it is used.

#include <string>

#include <tenet/plugin.h>
#include <tenet/result.hpp>

namespace tenet::plugin_runner {

/// Loads the shared object and asks it what it is; it stays loaded. Errors, as sentences that go on after the file's name:
/// "plugin-missing", "plugin-not-loaded", "plugin-no-entry", "plugin-version", "plugin-wrong".
[[nodiscard]] Result<const tenet_plugin*> load(const std::string& file);

}  // namespace tenet::plugin_runner
