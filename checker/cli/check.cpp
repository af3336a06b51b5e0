// tenet check PATH...

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <tenet/checker.hpp>
#include <tenet/comparison.hpp>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
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
  std::string baseline;
  std::vector<std::string> fail_on_new;
  unsigned jobs = 0;
};

/// The statuses of `option`, or a sentence about the one that is none.
Result<std::vector<Status>> statuses_of(const std::string& option, const std::vector<std::string>& names) {
  std::vector<Status> statuses;
  for (const auto& name : names) {
    const auto status = status_from(name);
    if (!status) return fail("status-unknown", option + ": " + there_is_no("status", name, status_names()));
    statuses.push_back(*status);
  }
  return statuses;
}

/// Everything that the command reads, but for the documents, which are known once they are found.
Inputs inputs_of(const Arguments& arguments) {
  Inputs inputs = rule_inputs(arguments.rules);
  if (!arguments.baseline.empty()) inputs.emplace_back(arguments.baseline);
  inputs.insert(inputs.end(), arguments.paths.begin(), arguments.paths.end());
  return inputs;
}

ReportStyle style_for(const std::string& output) {
  const bool to_terminal = output.empty();
  return {.width = to_terminal ? text_width() : 80, .colour = to_terminal && text_colour()};
}

/// The report, and how it asks the program to end.
int write(const Arguments& arguments, const Report& report, const Report* baseline) {
  const auto fail_on = statuses_of("--fail-on", arguments.fail_on);
  const auto fail_on_new = statuses_of("--fail-on-new", arguments.fail_on_new);
  const ReportStyle style = style_for(arguments.output);
  int status = exit_status(report, *fail_on);
  auto text = Result<std::string>();
  if (baseline != nullptr) {
    const Comparison since = compare_reports(*baseline, report);
    if (has_new(since, *fail_on_new)) status = std::max(status, Exit::found);
    text = write_report_since(report, since, arguments.format, style);
  } else {
    text = write_report(report, arguments.format, style);
  }
  if (!text) return say(text.error().message), Exit::unread;
  Inputs inputs = inputs_of(arguments);
  add_documents(report, inputs);
  status = std::max(status, write_result(arguments.output, *text, inputs));
  say_problems(report);
  return status;
}

/// What is wrong with the command line, as far as that can be seen without the rules.
std::optional<std::string> mistake_in(const Arguments& arguments) {
  if (const auto fail_on = statuses_of("--fail-on", arguments.fail_on); !fail_on) return fail_on.error().message;
  if (const auto fail_on = statuses_of("--fail-on-new", arguments.fail_on_new); !fail_on) return fail_on.error().message;
  if (!arguments.fail_on_new.empty() && arguments.baseline.empty()) return "--fail-on-new needs a --baseline: new against which report?";
  const auto formats = report_formats();
  if (std::find(formats.begin(), formats.end(), arguments.format) == formats.end())
    return there_is_no("report format", arguments.format, formats);
  return check_reading(arguments.reading);
}

int run(const Arguments& arguments) {
  if (const auto wrong = mistake_in(arguments)) return say(*wrong), Exit::usage;
  if (!is_no_input(arguments.output, inputs_of(arguments))) return Exit::usage;
  Result<Report> baseline;
  if (!arguments.baseline.empty()) baseline = load_report(arguments.baseline);
  if (!baseline) return say("--baseline: " + baseline.error().message), Exit::usage;
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
  return write(arguments, report, arguments.baseline.empty() ? nullptr : &*baseline);
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
  command->add_option("--baseline", arguments->baseline, "Say what changed since this older JSON report")->type_name("FILE");
  add_repeatable(*command, "--fail-on-new", arguments->fail_on_new, "STATUS", "Likewise, where the baseline did not have it")
      ->delimiter(',');
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
