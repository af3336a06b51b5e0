// The command line: parses, calls one command, ends with its status. Everything it knows of documents comes through include/tenet.

#include <cstdio>
#include <exception>

#include <tenet/plugins.hpp>

#include "cli/command.hpp"
#include "cli/memory.hpp"
#include "cli/mistakes.hpp"
#include "cli/program.hpp"

namespace tenet::cli {
namespace {

int run(int argc, char** argv) {
  int status = Exit::done;
  use_plugins_of(default_plugins_folder());
  const auto program = make_program(status);
  try {
    program->parse(argc, argv);
  } catch (const CLI::Success& asked) {  // --help, --version
    return program->exit(asked);
  } catch (const CLI::ParseError& error) {
    say(explain_mistake(*program, error, argc, argv));
    say(understood(*program) + " --help shows how it is used");
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
