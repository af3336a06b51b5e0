// tenet check PATH...

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <tenet/checker.hpp>
#include <tenet/run.hpp>

#include "cli/check_lines.hpp"
#include "cli/command.hpp"
#include "cli/interrupt.hpp"
#include "cli/offer.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/paths.hpp"
#include "cli/report_options.hpp"
#include "cli/terminal.hpp"

namespace tenet::cli {
namespace {

/// One line a document, given out as each is done; not a writer of reports, which see them finished.
constexpr std::string_view kLines = "jsonl";

constexpr std::string_view kIndex = "index";
constexpr std::string_view kReference = "reference";

struct Arguments {
  std::vector<std::string> paths;
  RuleArguments rules;
  ReadArguments reading;
  ReportArguments report;
  std::string cache;
  std::string engine{kIndex};
  unsigned jobs = 0;
};

/// Everything that the command reads, but for the documents below folders and in lists, which are known once they are found.
Inputs inputs_of(const Arguments& arguments) {
  Inputs inputs = rule_inputs(arguments.rules);
  if (!arguments.report.baseline.empty()) inputs.emplace_back(arguments.report.baseline);
  inputs.insert(inputs.end(), arguments.paths.begin(), arguments.paths.end());
  return inputs;
}

std::optional<std::string> mistake_in_lines(const ReportArguments& arguments) {
  if (arguments.fail_on.empty() && arguments.baseline.empty() && arguments.fail_on_new.empty()) return std::nullopt;
  return "--fail-on and --baseline are about the whole set, which --format jsonl does not see: give them to `tenet merge`";
}

std::optional<std::string> mistake_in(const Arguments& arguments) {
  // First, for a plugin may bring the format of the report.
  if (const auto wrong = check_reading(arguments.reading)) return wrong;
  return arguments.report.format == kLines ? mistake_in_lines(arguments.report) : mistake_in(arguments.report);
}

/// The whole as one report; also when the run was stopped.
int check_whole(const Checker& checker, Paths paths, CheckOptions options, const RunAids& aids, const Arguments& arguments) {
  const auto baseline = baseline_of(arguments.report);
  if (!baseline) return say(baseline.error().message), Exit::usage;
  Progress progress;
  options.progress = [&](std::size_t done, std::size_t total, const std::string& path) { progress.update(done, total, path); };
  const Report report = check_all(checker, paths.all(), options, aids);
  progress.finish();
  if (Interrupt::came()) say("stopped; the report is partial: what was not reached stands in it as not read");
  return give_report(report, *baseline, arguments.report, inputs_of(arguments));
}

int run(const Arguments& arguments) {
  if (const auto wrong = mistake_in(arguments)) return say(*wrong), Exit::usage;
  if (!is_no_input(arguments.report.output, inputs_of(arguments))) return Exit::usage;
  const auto checker = Checker::create(setup_of(arguments.rules));
  if (!checker) return say(checker.error().message), exit_for_setup(checker.error());
  if (const auto wrong = check_kind(arguments.reading, *checker)) return say(*wrong), Exit::usage;
  CheckOptions options = options_of(arguments.reading);
  options.jobs = arguments.jobs;
  options.engine = arguments.engine == kReference ? Engine::reference : Engine::index;
  const Interrupt interrupt;
  RunAids aids;
  aids.cache = arguments.cache;
  aids.stop = Interrupt::came;
  aids.note = [](const std::string& sentence) { say(sentence); };
  Paths paths(arguments.paths);
  if (arguments.report.format == kLines) return check_lines(*checker, std::move(paths), arguments.report.output, options, aids);
  return check_whole(*checker, std::move(paths), options, aids, arguments);
}

}  // namespace

void add_check(CLI::App& program, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("check", "What documents cover, what they lack, unfair terms");
  command->add_option("PATH", arguments->paths, "Documents, folders; - for a list on standard input")->type_name("")->required();
  add_format_options(*command, arguments->report);
  add_rule_options(*command, arguments->rules);
  add_tailoring_option(*command, arguments->rules);
  add_read_options(*command, arguments->reading);
  add_fail_options(*command, arguments->report);
  offer(command->add_option("--engine", arguments->engine, "index; reference: without one, very slow"),
        {std::string(kIndex), std::string(kReference)})
      ->type_name("NAME")
      ->check(CLI::IsMember({std::string(kIndex), std::string(kReference)}));
  command->add_option("--jobs", arguments->jobs, "Threads; one a core unless given")->type_name("N");
  command->add_option("--cache", arguments->cache, "Keep results here, and take them from here")->type_name("DIR");
  command->footer(
      "Examples:\n"
      "  tenet check policies/                      every document, and the set\n"
      "  tenet check agreement.docx --pack fairness\n"
      "  tenet check policies/ --format html -o report.html\n"
      "  tenet check policies/ --fail-on missing,contradicted\n"
      "  find . -name '*.docx' | tenet check - --format jsonl -o all.jsonl\n"
      "      one line a document; goes on where it was; tenet merge reads it");
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
