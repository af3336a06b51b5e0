#include "cli/report_options.hpp"

#include <algorithm>

#include <tenet/checker.hpp>
#include <tenet/comparison.hpp>

#include "cli/offer.hpp"
#include "cli/terminal.hpp"

namespace tenet::cli {
namespace {

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

/// "text, json, …", on as many lines as help has room for.
std::string formats_in_help() {
  constexpr std::size_t kRoom = 46;
  // CLI11 indents what follows a line break to the column of descriptions.
  std::string words;
  std::size_t column = 0;
  for (const std::string& id : report_formats()) {
    const bool fits = column + id.size() <= kRoom;
    if (!words.empty()) words += fits ? ", " : ",\n";
    column = (fits ? column : 0) + id.size() + 2;
    words += id;
  }
  return words + "; check: jsonl as well";
}

}  // namespace

void add_format_options(CLI::App& command, ReportArguments& arguments) {
  std::vector<std::string> formats = report_formats();
  if (command.get_name() == "check") formats.emplace_back("jsonl");
  offer(command.add_option("--format", arguments.format, formats_in_help()), formats)->type_name("FORMAT")->capture_default_str();
  command.add_option("-o,--output", arguments.output, "Write the report here, not to the screen")->type_name("FILE");
}

void add_fail_options(CLI::App& command, ReportArguments& arguments) {
  const auto statuses = [](CLI::Option* option) { offer(option, status_names())->delimiter(','); };
  statuses(add_repeatable(command, "--fail-on", arguments.fail_on, "STATUS", "End with 1 when this occurs: missing,weak"));
  command.add_option("--baseline", arguments.baseline, "Say what changed since this older JSON report")->type_name("FILE");
  statuses(add_repeatable(command, "--fail-on-new", arguments.fail_on_new, "STATUS", "Likewise, where the baseline did not have it"));
}

std::optional<std::string> mistake_in(const ReportArguments& arguments) {
  if (const auto statuses = statuses_of("--fail-on", arguments.fail_on); !statuses) return statuses.error().message;
  if (const auto statuses = statuses_of("--fail-on-new", arguments.fail_on_new); !statuses) return statuses.error().message;
  if (!arguments.fail_on_new.empty() && arguments.baseline.empty()) return "--fail-on-new needs a --baseline: new against which report?";
  const auto format = report_format(arguments.format);
  if (!format) return there_is_no("report format", arguments.format, report_formats());
  if (format->content == ReportContent::binary && arguments.output.empty() && output_is_terminal())
    return "--format " + arguments.format + " makes a file for a program, not for a screen: add -o report." + arguments.format;
  return std::nullopt;
}

Result<std::optional<Report>> baseline_of(const ReportArguments& arguments) {
  if (arguments.baseline.empty()) return std::optional<Report>();
  auto report = load_report(arguments.baseline);
  if (!report) return fail(report.error().code, "--baseline: " + report.error().message);
  return std::optional<Report>(std::move(*report));
}

ReportStyle style_for(const std::string& output) {
  const bool to_terminal = output.empty();
  return {.width = to_terminal ? text_width() : 80, .colour = to_terminal && text_colour()};
}

int give_report(const Report& report, const std::optional<Report>& baseline, const ReportArguments& arguments, Inputs inputs) {
  const auto fail_on = statuses_of("--fail-on", arguments.fail_on);
  const auto fail_on_new = statuses_of("--fail-on-new", arguments.fail_on_new);
  const ReportStyle style = style_for(arguments.output);
  int status = exit_status(report, *fail_on);
  Result<std::string> text;
  if (baseline) {
    const Comparison since = compare_reports(*baseline, report);
    if (has_new(since, *fail_on_new)) status = std::max(status, Exit::found);
    text = write_report_since(report, since, arguments.format, style);
  } else {
    text = write_report(report, arguments.format, style);
  }
  if (!text) return say(text.error().message), Exit::unread;
  add_documents(report, inputs);
  if (!arguments.baseline.empty()) inputs.emplace_back(arguments.baseline);
  status = std::max(status, write_result(arguments.output, *text, inputs));
  say_problems(report);
  return status;
}

}  // namespace tenet::cli
