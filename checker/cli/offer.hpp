#pragma once
/// \file
/// What the value of an option may be, for the manual and for completion. It checks nothing: a command answers a wrong value itself.

#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace tenet::cli {

/// Names without white space. Gives the option back.
CLI::Option* offer(CLI::Option* option, const std::vector<std::string>& names);
/// Nothing where nothing is offered.
[[nodiscard]] std::vector<std::string> offered(CLI::Option& option);

}  // namespace tenet::cli
