#pragma once
/// \file
/// Doing something again whenever rule files change. Times of files are asked for twice a second: that works on every system and every
/// kind of disk, and a folder of rules has a few dozen files.

#include <filesystem>
#include <functional>
#include <vector>

namespace tenet::cli {

/// Runs `work` at once and after every change of a .lua file in `folders`, until Ctrl-C. Gives what `work` gave last.
int watch(const std::vector<std::filesystem::path>& folders, const std::function<int()>& work);

}  // namespace tenet::cli
