#pragma once
/// \file
/// The plugins of this program: loaded by name at once, or out of a folder when something is met that Tenet does not know by itself. What
/// they bring is added to the tables of readers and of report writers; nothing is ever taken away. May be called from several threads.

#include <filesystem>
#include <vector>

#include <tenet/result.hpp>

#include "plugin_host/described.hpp"

namespace tenet::plugin_host {

/// Loads a plugin. One that is loaded already is no error. Errors: those of `describe`, and "plugin-taken" where all it brings goes by
/// the id of something that is there.
[[nodiscard]] Result<Described> load(const std::filesystem::path& file);

/// Sees to it that the plugins of the folder are loaded when they are needed first; their files end in ".so". An empty path is no folder.
/// To be called once, before anything is read.
void load_folder_when_needed(const std::filesystem::path& folder);

/// Those loaded, in the order in which they came. With those of the folder, whether they were needed or not.
[[nodiscard]] std::vector<Described> all();
/// Why plugins of the folder were refused; as known so far.
[[nodiscard]] std::vector<Error> problems();

}  // namespace tenet::plugin_host
