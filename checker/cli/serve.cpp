// tenet serve [FILE...]

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <tenet/plugins.hpp>
#include <tenet/serve.hpp>

#include "cli/command.hpp"
#include "cli/interrupt.hpp"
#include "cli/options.hpp"
#include "cli/rules.hpp"

namespace tenet::cli {
namespace {

constexpr int kHighestPort = 65535;
/// A year.
constexpr int kMostMinutes = 525600;

struct Arguments {
  std::vector<std::string> files;
  RuleArguments rules;
  int port = 0;
  bool no_browser = false;
  unsigned jobs = 0;
  int stop_after = 60;
};

void announce(const ServedAt& at, const Arguments& arguments) {
  print("Tenet is at " + at.address + " (nothing leaves this machine; Ctrl-C or \"Stop Tenet\" on the page ends it)\n");
  if (arguments.no_browser) return;
  if (const auto opened = open_in_browser(at.one_time); !opened) say(opened.error().message + ": open the address above in a browser");
}

int exit_for(const Error& error) {
  if (error.code == "port-in-use" || error.code.ends_with("-unknown")) return Exit::usage;
  if (error.code.starts_with("rule")) return Exit::rules;
  return Exit::unread;
}

std::optional<std::string> mistake_in(const Arguments& arguments) {
  if (arguments.port < 0 || arguments.port > kHighestPort)
    return "--port is a number up to " + std::to_string(kHighestPort) + ", not " + std::to_string(arguments.port) +
           "; without it a free one is taken";
  if (arguments.stop_after < 1 || arguments.stop_after > kMostMinutes)
    return "--stop-after is a number of minutes, 1 or more, not " + std::to_string(arguments.stop_after);
  for (const std::string& file : arguments.files) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return file + " does not exist: check the path";
  }
  return std::nullopt;
}

int run(const Arguments& arguments) {
  if (const auto wrong = mistake_in(arguments)) return say(*wrong), Exit::usage;
  const Interrupt interrupt;
  ServeOptions options;
  options.setup = setup_of(arguments.rules);
  options.setup.rules = default_rules_folder();
  options.plugins = default_plugins_folder();
  options.files = paths_of(arguments.files);
  options.port = arguments.port;
  options.jobs = arguments.jobs;
  options.stop_after = std::chrono::minutes(arguments.stop_after);
  options.stop = Interrupt::came;
  options.ready = [&](const ServedAt& at) { announce(at, arguments); };
  options.note = [](const std::string& sentence) { say(sentence); };
  const auto served = serve_page(options);
  if (served) return Exit::done;
  return say(served.error().message), exit_for(served.error());
}

}  // namespace

void add_serve(CLI::App& program, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("serve", "All of it in a browser, on this machine alone");
  command->add_option("FILE", arguments->files, "Documents and folders to begin with")->type_name("");
  command->add_option("--port", arguments->port, "A free one unless given")->type_name("N");
  command->add_flag("--no-browser", arguments->no_browser, "Only say where the page is");
  add_rule_options(*command, arguments->rules);
  add_tailoring_option(*command, arguments->rules);
  command->add_option("--jobs", arguments->jobs, "Documents read at once; one a core unless given")->type_name("N");
  command->add_option("--stop-after", arguments->stop_after, "End after so long without a page")
      ->type_name("MINUTES")
      ->capture_default_str();
  command->footer(
      "Drop files or a folder on the page, read the report, open any quote in its\n"
      "paragraph, download what is to be handed in, record decisions, try phrases and\n"
      "rules. Documents are held in memory and gone when it ends. The address holds a\n"
      "secret, and is good for this machine only.\n"
      "Examples:\n"
      "  tenet serve                     a page to drop documents on\n"
      "  tenet serve policies/           the same, with these in it\n"
      "  tenet serve --no-browser --port 8080");
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
