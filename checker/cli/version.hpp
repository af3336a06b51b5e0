#pragma once
/// \file
/// tenet --version, and with --verbose what a fault report should say besides.

#include <CLI/CLI.hpp>

namespace tenet::cli {

void add_version(CLI::App& program);

}  // namespace tenet::cli
