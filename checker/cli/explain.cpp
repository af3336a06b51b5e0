// tenet explain RULE FILE

#include <memory>
#include <string>

#include <tenet/checker.hpp>

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  std::string rule;
  std::string file;
  RuleArguments rules;
  ReadArguments reading;
};

int run(const Arguments& arguments, const Checker& checker) {
  const auto text = checker.explain(arguments.rule, arguments.file, options_of(arguments.reading));
  if (!text) return say(text.error().message), text.error().code == "rule-unknown" ? Exit::usage : Exit::unread;
  if (!print(*text)) return Exit::unread;
  return checker.problems().empty() ? Exit::done : Exit::rules;
}

}  // namespace

void add_explain(CLI::App& program, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("explain", "Why a rule came out so, and what came nearest");
  command->add_option("RULE", arguments->rule, "A rule as the report names it: respect.3.7")->type_name("")->required();
  command->add_option("FILE", arguments->file, "A document")->type_name("")->required();
  add_rules_folder_option(*command, arguments->rules);
  add_read_options(*command, arguments->reading);
  command->footer("Example:\n  tenet explain respect.3.7 policies/asb-policy.docx");
  command->callback([arguments, &status] {
    status = with_checker(arguments->rules, arguments->reading, [&](const Checker& checker) { return run(*arguments, checker); });
  });
}

}  // namespace tenet::cli
