// The command line: parses, calls one command, ends with its status. Everything it knows of documents comes through include/tenet.

#include <algorithm>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include <tenet/checker.hpp>

#include "cli/command.hpp"

namespace tenet::cli {
namespace {

constexpr void (*kCommands[])(CLI::App&, int&) = {add_check, add_explain, add_show, add_rules};

std::vector<std::string> command_names(const CLI::App& program) {
  std::vector<std::string> names;
  for (const auto* command : program.get_subcommands([](const CLI::App*) { return true; })) names.push_back(command->get_name());
  return names;
}

/// The parser's message, with what was probably meant: a command when the first word is none, an option when one is unknown.
std::string explain_error(const CLI::App& program, const CLI::ParseError& error, int argc, char** argv) {
  std::string message = error.what();
  const std::string first = argc > 1 ? argv[1] : "";
  const auto commands = command_names(program);
  if (!first.empty() && first.front() != '-' && std::find(commands.begin(), commands.end(), first) == commands.end()) {
    const std::string close = closest(first, commands);
    return "there is no command '" + first + "'" + (close.empty() ? "" : " - did you mean '" + close + "'?");
  }
  const auto parsed = program.get_subcommands();
  const CLI::App* innermost = parsed.empty() ? &program : parsed.front();
  while (!innermost->get_subcommands().empty()) innermost = innermost->get_subcommands().front();
  std::vector<std::string> options;
  for (const auto* option : innermost->get_options()) options.push_back("--" + option->get_single_name());
  for (int i = 1; i < argc; ++i) {
    const std::string given = argv[i];
    const std::string name = given.substr(0, given.find('='));
    if (!name.starts_with("--") || std::find(options.begin(), options.end(), name) != options.end()) continue;
    const std::string close = closest(name, options);
    return "there is no option '" + name + "'" + (close.empty() ? "" : " - did you mean '" + close + "'?");
  }
  return message;
}

int run(int argc, char** argv) {
  int status = Exit::done;
  CLI::App program("Tenet reads tenancy agreements and anti-social-behaviour policies and says which building blocks they cover.", "tenet");
  program.set_version_flag("--version", "tenet " + std::string(version()));
  program.require_subcommand(1);
  program.footer(
      "tenet COMMAND --help says more about each.\nExit status: 0 done, 1 --fail-on, 2 something was not read or judged, 3 a rule file is "
      "wrong, 4 wrong command line.");
  for (const auto add : kCommands) add(program, status);
  try {
    program.parse(argc, argv);
  } catch (const CLI::Success& asked) {  // --help, --version
    return program.exit(asked);
  } catch (const CLI::ParseError& error) {
    say(explain_error(program, error, argc, argv));
    say("tenet --help shows how it is used");
    return Exit::usage;
  }
  return status;
}

}  // namespace
}  // namespace tenet::cli

int main(int argc, char** argv) {
  try {
    return tenet::cli::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tenet: stopped by an error of its own: %s\n", error.what());
    return tenet::cli::Exit::unread;
  }
}
