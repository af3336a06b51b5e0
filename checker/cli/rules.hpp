#pragma once
/// \file
/// The commands of `tenet rules`: each adds itself to the group, in a file of its own.

#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tenet::cli {

void add_rules_list(CLI::App& group, int& status);
void add_rules_describe(CLI::App& group, int& status);
void add_rules_new(CLI::App& group, int& status);
void add_rules_lint(CLI::App& group, int& status);
void add_rules_test(CLI::App& group, int& status);
void add_rules_try(CLI::App& group, int& status);
void add_rules_perf(CLI::App& group, int& status);

/// "1 rule", "3 rules".
[[nodiscard]] std::string counted(std::size_t number, std::string_view what);
/// Width and colour of what goes to standard output.
[[nodiscard]] ReportStyle style_of_output();
[[nodiscard]] std::vector<std::filesystem::path> paths_of(const std::vector<std::string>& names);

}  // namespace tenet::cli
