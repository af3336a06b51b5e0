// tenet rules perf PATH...

#include <memory>
#include <string>
#include <vector>

#include <tenet/authoring.hpp>

#include "cli/rules.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  std::vector<std::string> files;
  std::size_t most = 10;
  RuleArguments rules;
  ReadArguments reading;
};

int run(const Arguments& arguments, const Checker& checker) {
  const auto trial = measure_phrases(checker, paths_of(arguments.files), arguments.most, options_of(arguments.reading), style_of_output());
  if (!trial) return say(trial.error().message), Exit::rules;
  if (!print(trial->text)) return Exit::unread;
  return trial->unread > 0 ? Exit::unread : Exit::done;
}

}  // namespace

void add_rules_perf(CLI::App& group, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("perf", "What each rule and phrase costs");
  command->add_option("PATH", arguments->files, "Documents, and folders with documents below")->type_name("")->required();
  command->add_option("--most", arguments->most, "Rules and phrases shown; 0 = all")->type_name("N")->capture_default_str();
  add_rules_folder_option(*command, arguments->rules);
  add_read_options(*command, arguments->reading);
  command->footer(
      "Costs are steps of the matcher, the same on every machine. A phrase waits\n"
      "for the rarest of the words it needs; sentences with it are candidates.\n"
      "Example:\n"
      "  tenet rules perf policies/ --rules my-rules");
  command->callback([arguments, &status] {
    status = with_checker(arguments->rules, arguments->reading, [&](const Checker& checker) { return run(*arguments, checker); });
  });
}

}  // namespace tenet::cli
