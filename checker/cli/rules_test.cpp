// tenet rules test

#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <tenet/checker.hpp>

#include "cli/rules.hpp"
#include "cli/watch.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  RuleArguments rules;
  std::vector<std::string> ids;
  std::vector<std::string> samples;
  bool watch = false;
};

int test(const Arguments& arguments, const Checker& checker) {
  const auto outcome = checker.test_examples(arguments.ids, paths_of(arguments.samples));
  if (!outcome) return say(outcome.error().message), exit_for_setup(outcome.error());
  std::string text;
  for (const auto& failure : outcome->failures) text += failure + "\n";
  for (const auto& rule : outcome->never_fired) text += fmt::format("{}: found nothing in any sample\n", rule);
  text +=
      fmt::format("{} of {}, {} wrong\n", counted(outcome->examples, "example"), counted(outcome->rules, "rule"), outcome->failures.size());
  if (!print(text)) return Exit::unread;
  return outcome->failures.empty() && checker.problems().empty() ? Exit::done : Exit::rules;
}

/// Rule files are watched; documents among the samples are not, since rules are what is being written.
int run(const Arguments& arguments) {
  const auto once = [&arguments] {
    return with_checker(arguments.rules, {}, [&arguments](const Checker& checker) { return test(arguments, checker); });
  };
  if (!arguments.watch) return once();
  return watch(rule_folders(arguments.rules), once);
}

}  // namespace

void add_rules_test(CLI::App& group, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("test", "Run the examples that stand in the rules");
  command->add_option("RULE", arguments->ids, "Only these rules; all unless given")->type_name("");
  add_repeatable(*command, "--samples", arguments->samples, "PATH", "Also name rules that find nothing in these");
  add_rules_folder_option(*command, arguments->rules);
  command->add_flag("--watch", arguments->watch, "Again whenever a rule file changes; Ctrl-C ends");
  command->footer(
      "Examples:\n"
      "  tenet rules test --rules my-rules --samples policies/\n"
      "  tenet rules test local.week --rules my-rules --watch");
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
