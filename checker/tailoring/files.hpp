#pragma once
/// \file
/// Tailoring files, read whatever they are written in.

#include <filesystem>
#include <vector>

#include <tenet/rule.hpp>

#include "ruleset/tailoring.hpp"

namespace tenet::tailoring {

/// The decisions of all files together, those in memory last, checked against the rules (see `check_decisions`). A file that cannot be
/// read, or is neither .lua nor .csv, is a problem that says what to do. Files are named in messages as they were given.
[[nodiscard]] ruleset::TailoringFile read_files(const std::vector<std::filesystem::path>& files, const std::vector<TextInMemory>& texts,
                                                const ruleset::Ruleset& rules);

}  // namespace tenet::tailoring
