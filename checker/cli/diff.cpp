// tenet diff OLD.json NEW.json

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <tenet/checker.hpp>
#include <tenet/comparison.hpp>

#include "cli/command.hpp"
#include "cli/offer.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/terminal.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  std::string before;
  std::string after;
  std::string format = "text";
  std::string output;
  std::vector<std::string> fail_on;
};

constexpr Change kChanges[] = {Change::added, Change::gone, Change::worse, Change::better, Change::changed, Change::reworded};

std::vector<std::string> change_names() {
  std::vector<std::string> names;
  for (const Change change : kChanges) names.emplace_back(to_string(change));
  return names;
}

int exit_of(const Comparison& comparison, const std::vector<std::string>& fail_on) {
  const ChangeCounts coverage = coverage_changes(comparison);
  const ChangeCounts terms = term_changes(comparison);
  const bool occurs = std::any_of(fail_on.begin(), fail_on.end(), [&](const std::string& name) {
    const Change change = change_from(name).value_or(Change::same);
    return count_of(coverage, change) + count_of(terms, change) > 0;
  });
  return occurs ? Exit::found : Exit::done;
}

int run(const Arguments& arguments) {
  for (const std::string& name : arguments.fail_on) {
    const auto known = change_from(name);
    if (!known || *known == Change::same) return say("--fail-on: " + there_is_no("change", name, change_names())), Exit::usage;
  }
  const auto formats = comparison_formats();
  if (std::find(formats.begin(), formats.end(), arguments.format) == formats.end())
    return say(there_is_no("format for a comparison", arguments.format, formats)), Exit::usage;
  const Inputs inputs{arguments.before, arguments.after};
  if (!is_no_input(arguments.output, inputs)) return Exit::usage;
  const auto before = load_report(arguments.before);
  if (!before) return say(before.error().message), Exit::unread;
  const auto after = load_report(arguments.after);
  if (!after) return say(after.error().message), Exit::unread;
  const Comparison comparison = compare_reports(*before, *after);
  const bool to_terminal = arguments.output.empty();
  const auto text =
      write_comparison(comparison, arguments.format, {.width = to_terminal ? text_width() : 80, .colour = to_terminal && text_colour()});
  if (!text) return say(text.error().message), Exit::unread;
  return std::max(exit_of(comparison, arguments.fail_on), write_result(arguments.output, *text, inputs));
}

}  // namespace

void add_diff(CLI::App& program, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("diff", "What changed between two reports");
  command->add_option("OLD", arguments->before, "The older report: what check --format json wrote")->type_name("")->required();
  command->add_option("NEW", arguments->after, "The newer")->type_name("")->required();
  offer(command->add_option("--format", arguments->format, "text or json"), {"text", "json"})->type_name("FORMAT")->capture_default_str();
  command->add_option("-o,--output", arguments->output, "Write it here, not to the screen")->type_name("FILE");
  CLI::Option* fail_on = add_repeatable(*command, "--fail-on", arguments->fail_on, "CHANGE", "End with 1 when this occurs: worse,new");
  offer(fail_on, change_names())->delimiter(',');
  command->footer(
      "Words are the same wherever they stand: moving a clause is no change.\n"
      "Changes: new, gone, worse, better, changed (otherwise), reworded.\n"
      "\n"
      "Examples:\n"
      "  tenet check policies/ --format json -o june.json\n"
      "  tenet diff june.json december.json\n"
      "  tenet diff june.json december.json --fail-on worse,new");
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
