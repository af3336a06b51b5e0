#pragma once
/// \file
/// Tailoring files, read whatever they are written in.

#include <filesystem>
#include <vector>

#include "ruleset/tailoring.hpp"

namespace tenet::tailoring {

/// The decisions of all files together, checked against the rules (see `check_decisions`). A file that cannot be read, or is neither .lua
/// nor .csv, is a problem that says what to do. Files are named in messages as they were given.
[[nodiscard]] ruleset::TailoringFile read_files(const std::vector<std::filesystem::path>& files, const ruleset::Ruleset& rules);

}  // namespace tenet::tailoring
