// tenet check PATH...

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <tenet/checker.hpp>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/terminal.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  std::vector<std::string> paths;
  RuleArguments rules;
  ReadArguments reading;
  std::string format = "text";
  std::string output;
  std::vector<std::string> fail_on;
  unsigned jobs = 0;
};

/// The statuses of --fail-on, or a sentence about the one that is none.
Result<std::vector<Status>> statuses_of(const std::vector<std::string>& names) {
  std::vector<Status> statuses;
  for (const auto& name : names) {
    const auto status = status_from(name);
    if (!status) return fail("status-unknown", "--fail-on: " + there_is_no("status", name, status_names()));
    statuses.push_back(*status);
  }
  return statuses;
}

/// An output never overwrites an input.
bool overwrites_input(const std::string& output, const Report& report) {
  std::error_code ignored;
  return std::any_of(report.documents.begin(), report.documents.end(),
                     [&](const DocumentReport& document) { return std::filesystem::equivalent(output, document.path, ignored); });
}

/// How writing ended, as an exit status.
int write_output(const Arguments& arguments, const Report& report, const std::string& text) {
  if (arguments.output.empty()) return print(text) ? Exit::done : Exit::unread;
  if (overwrites_input(arguments.output, report)) {
    say("-o " + arguments.output + " is one of the documents that were checked; name another file, inputs are never changed");
    return Exit::usage;
  }
  const auto saved = save(arguments.output, text);
  if (saved) return Exit::done;
  say(saved.error().message);
  return Exit::unread;
}

/// "folder/a.docx is empty": a reader's sentence begins with the file's name, which here stands with its folder, and once.
std::string said_of(const DocumentReport& document) {
  const std::string& path = document.path;
  const std::string name = path.substr(path.find_last_of("/\\") + 1);
  if (document.error.find(path) != std::string::npos) return document.error;
  if (document.error.starts_with(name)) return path + document.error.substr(name.size());
  return path + ": " + document.error;
}

/// What stands beside the report, for people who only look at the terminal.
void say_problems(const Report& report) {
  for (const auto& problem : report.problems) say(problem.message);
  for (const auto& document : report.documents) {
    if (!document.checked) say(said_of(document));
  }
}

int run(const Arguments& arguments) {
  const auto fail_on = statuses_of(arguments.fail_on);
  if (!fail_on) return say(fail_on.error().message), Exit::usage;
  const auto formats = report_formats();
  if (std::find(formats.begin(), formats.end(), arguments.format) == formats.end())
    return say(there_is_no("report format", arguments.format, formats)), Exit::usage;
  if (const auto wrong = check_reading(arguments.reading)) return say(*wrong), Exit::usage;
  const auto checker = Checker::create(setup_of(arguments.rules));
  if (!checker) return say(checker.error().message), exit_for_setup(checker.error());
  if (const auto wrong = check_kind(arguments.reading, *checker)) return say(*wrong), Exit::usage;
  CheckOptions options = options_of(arguments.reading);
  options.jobs = arguments.jobs;
  Progress progress;
  options.progress = [&](std::size_t done, std::size_t total, const std::string& path) { progress.update(done, total, path); };
  const std::vector<std::filesystem::path> paths(arguments.paths.begin(), arguments.paths.end());
  const Report report = checker->check(paths, options);
  progress.finish();
  const bool to_terminal = arguments.output.empty();
  const auto text =
      write_report(report, arguments.format, {.width = to_terminal ? text_width() : 80, .colour = to_terminal && text_colour()});
  if (!text) return say(text.error().message), Exit::unread;
  const int written = write_output(arguments, report, *text);
  say_problems(report);
  return std::max(exit_status(report, *fail_on), written);
}

}  // namespace

void add_check(CLI::App& program, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("check", "What documents cover, what they lack, unfair terms");
  command->add_option("PATH", arguments->paths, "Documents, and folders with documents below")->type_name("")->required();
  command->add_option("--format", arguments->format, "text, json or html")->type_name("FORMAT")->capture_default_str();
  command->add_option("-o,--output", arguments->output, "Write the report here, not to the screen")->type_name("FILE");
  add_rule_options(*command, arguments->rules);
  add_read_options(*command, arguments->reading);
  add_repeatable(*command, "--fail-on", arguments->fail_on, "STATUS", "End with 1 when this occurs: missing,weak")->delimiter(',');
  command->add_option("--jobs", arguments->jobs, "Threads; one a core unless given")->type_name("N");
  command->footer(
      "Examples:\n"
      "  tenet check policies/                      every document, and the set\n"
      "  tenet check agreement.docx --pack fairness\n"
      "  tenet check policies/ --format html -o report.html\n"
      "  tenet check policies/ --fail-on missing,contradicted");
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
