#pragma once
/// \file
/// `check --format jsonl`: documents are given out as they are done, and a file that was begun is gone on with.

#include <string>

#include <tenet/checker.hpp>
#include <tenet/run.hpp>

#include "cli/paths.hpp"

namespace tenet::cli {

/// Gives the exit status. `output`: "" = standard output, which is begun anew each time.
[[nodiscard]] int check_lines(const Checker& checker, Paths paths, const std::string& output, const CheckOptions& options,
                              const RunAids& aids);

}  // namespace tenet::cli
