// tenet merge FILE.jsonl...

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <tenet/checker.hpp>
#include <tenet/run.hpp>

#include "cli/command.hpp"
#include "cli/report_options.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  std::vector<std::string> files;
  ReportArguments report;
};

/// What was collected, and whether something was lost on the way.
struct Collected {
  std::vector<Run> runs;
  std::vector<std::string> files_of_runs;
  std::vector<Lines::Row> rows;
  int status = Exit::done;
};

std::string difference(const Run& a, const Run& b) {
  const std::vector<std::pair<std::string, bool>> reasons = {
      {"the date is " + a.frame.date + " and " + b.frame.date, a.frame.date != b.frame.date},
      {"the profile is " + a.frame.profile + " and " + b.frame.profile, a.frame.profile != b.frame.profile},
      {"the program is " + a.frame.tool_version + " and " + b.frame.tool_version, a.frame.tool_version != b.frame.tool_version},
      {"the rules differ", a.rules != b.rules},
  };
  const auto found = std::find_if(reasons.begin(), reasons.end(), [](const auto& reason) { return reason.second; });
  return found == reasons.end() ? "the options differ" : found->first;
}

/// A file full of damage is said in a few lines.
void say_damage(const std::string& file, const std::vector<std::string>& damaged) {
  constexpr std::size_t kMost = 5;
  for (std::size_t i = 0; i < damaged.size() && i < kMost; ++i) say(damaged[i]);
  if (damaged.size() > kMost) say(file + ": and " + std::to_string(damaged.size() - kMost) + " more lines that cannot be read");
}

Result<Collected> collect(const std::vector<std::string>& files) {
  Collected all;
  for (const std::string& file : files) {
    auto lines = load_lines(file);
    if (!lines) return Unexpected(lines.error());
    if (lines->runs.empty() && lines->documents.empty())
      return fail("report-invalid", file + " holds no line of `tenet check --format jsonl`");
    say_damage(file, lines->damaged);
    if (!lines->damaged.empty()) all.status = Exit::unread;
    for (Run& run : lines->runs) {
      if (std::find(all.runs.begin(), all.runs.end(), run) != all.runs.end()) continue;
      all.runs.push_back(std::move(run));
      all.files_of_runs.push_back(file);
    }
    std::move(lines->documents.begin(), lines->documents.end(), std::back_inserter(all.rows));
  }
  return all;
}

int run(const Arguments& arguments) {
  if (const auto wrong = mistake_in(arguments.report)) return say(*wrong), Exit::usage;
  const Inputs inputs(arguments.files.begin(), arguments.files.end());
  if (!is_no_input(arguments.report.output, inputs)) return Exit::usage;
  const auto baseline = baseline_of(arguments.report);
  if (!baseline) return say(baseline.error().message), Exit::usage;
  auto all = collect(arguments.files);
  if (!all) return say(all.error().message), all.error().code == "report-invalid" ? Exit::usage : Exit::unread;
  if (all->runs.empty()) return say("these files hold no run: give what `tenet check --format jsonl` wrote"), Exit::usage;
  if (all->runs.size() > 1) {
    say(all->files_of_runs[0] + " and " + all->files_of_runs[1] + " are not of one run: " + difference(all->runs[0], all->runs[1]) +
        "; check one of them again");
    return Exit::usage;
  }
  const std::string id = run_id(all->runs[0]);
  std::vector<DocumentReport> documents;
  for (Lines::Row& row : all->rows) {
    if (row.run != id) return say(row.document.path + " is of a run that none of the files begins with"), Exit::usage;
    documents.push_back(std::move(row.document));
  }
  const Report report = whole_report(all->runs[0], std::move(documents));
  return std::max(all->status, give_report(report, *baseline, arguments.report, inputs));
}

}  // namespace

void add_merge(CLI::App& program, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("merge", "One report of runs that were kept as JSON Lines");
  command->add_option("FILE", arguments->files, "What check --format jsonl wrote")->type_name("")->required();
  add_format_options(*command, arguments->report);
  add_fail_options(*command, arguments->report);
  command->footer(
      "The report is the one that a single run over all documents gives. Of two\n"
      "results for one path the later counts.\n"
      "\n"
      "Examples:\n"
      "  find policies -name '*.docx' | tenet check - --format jsonl -o all.jsonl\n"
      "  tenet merge all.jsonl\n"
      "  tenet merge part-*.jsonl --format html -o report.html");
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
