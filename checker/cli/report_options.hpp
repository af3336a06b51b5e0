#pragma once
/// \file
/// What a command does with a finished report: its format, where it goes, what ends with 1. Shared by `check` and `merge`.

#include <optional>
#include <string>
#include <vector>

#include <tenet/report.hpp>

#include "cli/output.hpp"

namespace tenet::cli {

struct ReportArguments {
  std::string format = "text";
  std::string output;
  std::vector<std::string> fail_on;
  std::string baseline;
  std::vector<std::string> fail_on_new;
};

void add_format_options(CLI::App& command, ReportArguments& arguments);
void add_fail_options(CLI::App& command, ReportArguments& arguments);

/// A sentence about what is wrong with them, if anything.
[[nodiscard]] std::optional<std::string> mistake_in(const ReportArguments& arguments);
/// The report of --baseline, or nothing; what is wrong with it is a wrong command line.
[[nodiscard]] Result<std::optional<Report>> baseline_of(const ReportArguments& arguments);
/// Width and colour for where the report goes.
[[nodiscard]] ReportStyle style_for(const std::string& output);

/// Writes the report and says what is wrong beside it. `inputs`: what the command read, without the report's documents. Gives the exit
/// status.
[[nodiscard]] int give_report(const Report& report, const std::optional<Report>& baseline, const ReportArguments& arguments, Inputs inputs);

}  // namespace tenet::cli
