#pragma once
/// \file
/// The command line as a table: every command with its options. main.cpp parses with it; tools/install/pages writes manual and completions
/// from it.

#include <memory>

#include <CLI/CLI.hpp>

namespace tenet::cli {

/// `status` outlives the program; the command that is run sets it.
[[nodiscard]] std::unique_ptr<CLI::App> make_program(int& status);

}  // namespace tenet::cli
