#pragma once
/// \file
/// A wrong command line, answered with what was probably meant.

#include <string>

#include <CLI/CLI.hpp>

namespace tenet::cli {

/// One sentence on what is wrong. `program` has parsed the arguments and thrown `error`.
[[nodiscard]] std::string explain_mistake(const CLI::App& program, const CLI::ParseError& error, int argc, char** argv);

/// "tenet rules test": the command as far as it was understood.
[[nodiscard]] std::string understood(const CLI::App& program);

}  // namespace tenet::cli
