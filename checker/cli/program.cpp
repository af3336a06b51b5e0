#include "cli/program.hpp"

#include <string>

#include "cli/command.hpp"
#include "cli/version.hpp"

namespace tenet::cli {
namespace {

/// Where descriptions begin in help: what stands left of it and the longest description fit 80 columns together.
constexpr std::size_t kHelpColumn = 30;

constexpr void (*kCommands[])(CLI::App&, int&) = {add_check, add_assess, add_annotate,  add_explain, add_show,   add_diff,
                                                  add_merge, add_rules,  add_tailoring, add_serve,   add_formats};

}  // namespace

std::unique_ptr<CLI::App> make_program(int& status) {
  auto program = std::make_unique<CLI::App>(
      "Tenet reads tenancy agreements and anti-social-behaviour policies\nand says which building blocks they cover.", "tenet");
  add_version(*program);
  program->require_subcommand(1);
  program->get_formatter()->column_width(kHelpColumn);
  program->footer(
      "tenet COMMAND --help says more about each.\n"
      "Exit status: 0 done, 1 --fail-on, 2 something was not read or judged,\n"
      "3 a rule or tailoring file is wrong, 4 wrong command line.");
  for (const auto add : kCommands) add(*program, status);
  return program;
}

}  // namespace tenet::cli
