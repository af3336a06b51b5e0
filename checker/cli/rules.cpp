// tenet rules list, tenet rules test

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <tenet/checker.hpp>

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  RuleArguments rules;
  std::vector<std::string> ids;
  std::vector<std::string> samples;
};

std::string counted(std::size_t number, std::string_view what) {
  return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
}

bool wanted(const RuleInfo& rule, const Arguments& arguments) {
  const auto& packs = arguments.rules.packs;
  return packs.empty() || std::find(packs.begin(), packs.end(), rule.pack) != packs.end();
}

std::string list_text(const Checker& checker, const Arguments& arguments) {
  std::size_t widest = 0;
  std::size_t count = 0;
  const auto rules = checker.rules();
  for (const auto& rule : rules) widest = wanted(rule, arguments) ? std::max(widest, rule.id.size()) : widest;
  std::string text;
  std::string pack;
  for (const auto& rule : rules) {
    if (!wanted(rule, arguments)) continue;
    if (rule.pack != pack) text += (text.empty() ? "" : "\n") + rule.pack + "\n";
    pack = rule.pack;
    text += fmt::format("  {:{}}  {:9}  {}\n", rule.id, widest, to_string(rule.form), rule.title);
    ++count;
  }
  return text + fmt::format("\n{}\n", counted(count, "rule"));
}

int list(const Arguments& arguments) {
  const auto checker = Checker::create(setup_of(arguments.rules));
  if (!checker) return say(checker.error().message), exit_for_setup(checker.error());
  for (const auto& problem : checker->problems()) say(problem.message);
  if (!print(list_text(*checker, arguments))) return Exit::unread;
  return checker->problems().empty() ? Exit::done : Exit::rules;
}

int test(const Arguments& arguments) {
  const auto checker = Checker::create(setup_of(arguments.rules));
  if (!checker) return say(checker.error().message), exit_for_setup(checker.error());
  for (const auto& problem : checker->problems()) say(problem.message);
  const std::vector<std::filesystem::path> samples(arguments.samples.begin(), arguments.samples.end());
  const auto outcome = checker->test_examples(arguments.ids, samples);
  if (!outcome) return say(outcome.error().message), exit_for_setup(outcome.error());
  std::string text;
  for (const auto& failure : outcome->failures) text += failure + "\n";
  for (const auto& rule : outcome->never_fired) text += fmt::format("{}: found nothing in any sample\n", rule);
  text +=
      fmt::format("{} of {}, {} wrong\n", counted(outcome->examples, "example"), counted(outcome->rules, "rule"), outcome->failures.size());
  if (!print(text)) return Exit::unread;
  return outcome->failures.empty() && checker->problems().empty() ? Exit::done : Exit::rules;
}

}  // namespace

void add_rules(CLI::App& program, int& status) {
  CLI::App* group = program.add_subcommand("rules", "List rules, run their examples");
  group->require_subcommand(1);

  auto listing = std::make_shared<Arguments>();
  CLI::App* lister = group->add_subcommand("list", "Every rule: id, form and title");
  add_pack_option(*lister, listing->rules);
  add_rules_folder_option(*lister, listing->rules);
  lister->callback([listing, &status] { status = list(*listing); });

  auto testing = std::make_shared<Arguments>();
  CLI::App* tester = group->add_subcommand("test", "Run the examples that stand in the rules");
  tester->add_option("RULE", testing->ids, "Only these rules; all unless given")->type_name("");
  add_repeatable(*tester, "--samples", testing->samples, "PATH", "Also name rules that find nothing in these");
  add_rules_folder_option(*tester, testing->rules);
  tester->footer("Example:\n  tenet rules test --rules my-rules --samples policies/");
  tester->callback([testing, &status] { status = test(*testing); });
}

}  // namespace tenet::cli
