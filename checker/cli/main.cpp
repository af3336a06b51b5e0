// The command line: parses, calls one command, ends with its status. Everything it knows of documents comes through include/tenet.

#include <cstdio>
#include <exception>
#include <string>

#include <tenet/checker.hpp>
#include <tenet/plugins.hpp>

#include "cli/command.hpp"
#include "cli/memory.hpp"
#include "cli/mistakes.hpp"

namespace tenet::cli {
namespace {

/// Where descriptions begin in help: what stands left of it and the longest description fit 80 columns together.
constexpr std::size_t kHelpColumn = 30;

constexpr void (*kCommands[])(CLI::App&, int&) = {add_check, add_assess, add_annotate, add_explain,   add_show,
                                                  add_diff,  add_merge,  add_rules,    add_tailoring, add_formats};

int run(int argc, char** argv) {
  int status = Exit::done;
  use_plugins_of(default_plugins_folder());
  CLI::App program("Tenet reads tenancy agreements and anti-social-behaviour policies\nand says which building blocks they cover.",
                   "tenet");
  program.set_version_flag("--version", "tenet " + std::string(version()));
  program.require_subcommand(1);
  program.get_formatter()->column_width(kHelpColumn);
  program.footer(
      "tenet COMMAND --help says more about each.\n"
      "Exit status: 0 done, 1 --fail-on, 2 something was not read or judged,\n"
      "3 a rule or tailoring file is wrong, 4 wrong command line.");
  for (const auto add : kCommands) add(program, status);
  try {
    program.parse(argc, argv);
  } catch (const CLI::Success& asked) {  // --help, --version
    return program.exit(asked);
  } catch (const CLI::ParseError& error) {
    say(explain_mistake(program, error, argc, argv));
    say(understood(program) + " --help shows how it is used");
    return Exit::usage;
  }
  for (const Error& problem : plugin_problems()) say(problem.message);
  return status;
}

}  // namespace
}  // namespace tenet::cli

int main(int argc, char** argv) {
  tenet::cli::keep_freed_memory();
  try {
    return tenet::cli::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tenet: stopped by an error of its own: %s\n", error.what());
    return tenet::cli::Exit::unread;
  }
}
