// tenet tailoring check, tenet tailoring template

#include <algorithm>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <tenet/tailoring.hpp>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/rules.hpp"
#include "cli/terminal.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  std::string file;  // check: the one to look through; template: the one to write
  std::vector<std::string> paths;
  RuleArguments rules;
  ReadArguments reading;
};

/// Documents that could not be read stand on standard error, as for `check`.
void say_unread(const Report& report) {
  for (const auto& document : report.documents) {
    if (!document.checked) say(document.path + ": " + document.error);
  }
}

int run_check(const Arguments& arguments) {
  if (const auto wrong = check_reading(arguments.reading)) return say(*wrong), Exit::usage;
  Setup setup = setup_of(arguments.rules);
  setup.tailoring = {arguments.file};
  const auto checker = Checker::create(setup);
  if (!checker) return say(checker.error().message), exit_for_setup(checker.error());
  if (const auto wrong = check_kind(arguments.reading, *checker)) return say(*wrong), Exit::usage;
  const TailoringCheck checked = check_tailoring(*checker, paths_of(arguments.paths), options_of(arguments.reading), style_of_output());
  return print(checked.text) ? checked.status : std::max<int>(checked.status, Exit::unread);
}

bool names_lua(const std::string& file) {
  return std::filesystem::path(file).extension() == ".lua";
}

int write_template(const Arguments& arguments, const Checker& checker) {
  const Report report = checker.check(paths_of(arguments.paths), options_of(arguments.reading));
  say_unread(report);
  const std::string text = blank_tailoring(report, names_lua(arguments.file) ? TailoringFormat::lua : TailoringFormat::csv);
  Inputs inputs = rule_inputs(arguments.rules);
  add_documents(report, inputs);
  const int written = write_result(arguments.file, text, inputs);
  if (written != Exit::done || arguments.file.empty()) return std::max(written, exit_status(report, {}));
  say("wrote " + arguments.file + ": fill in what was decided, and name it with --tailoring; rows left empty count for nothing");
  return exit_status(report, {});
}

int run_template(const Arguments& arguments) {
  std::error_code ignored;
  if (std::filesystem::exists(arguments.file, ignored))
    return say(arguments.file + " is there already, and may hold decisions: name another file"), Exit::usage;
  return with_checker(arguments.rules, arguments.reading, [&](const Checker& checker) { return write_template(arguments, checker); });
}

void add_check_command(CLI::App& group, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("check", "What is wrong, expired or not needed in a tailoring file");
  command->add_option("FILE", arguments->file, "The tailoring file: .lua or .csv")->type_name("")->required();
  command->add_option("PATH", arguments->paths, "Documents it is laid over, to see what is not needed")->type_name("");
  add_rule_options(*command, arguments->rules);
  add_read_options(*command, arguments->reading);
  command->footer(
      "Examples:\n"
      "  tenet tailoring check tailoring.csv                 dates, rules, what lacks\n"
      "  tenet tailoring check tailoring.csv policies/       and what is not needed\n"
      "  tenet tailoring check tailoring.lua --date 2027-01-01\n"
      "Ends with 3 when something in the file is wrong, else with 0.");
  command->callback([arguments, &status] { status = run_check(*arguments); });
}

void add_template_command(CLI::App& group, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("template", "The gaps of documents, in a file to be filled in");
  command->add_option("PATH", arguments->paths, "Documents, and folders with documents below")->type_name("")->required();
  command->add_option("-o,--output", arguments->file, "Write here: .csv or .lua; CSV to the screen if not given")->type_name("FILE");
  add_rule_options(*command, arguments->rules);
  add_tailoring_option(*command, arguments->rules);
  add_read_options(*command, arguments->reading);
  command->footer(
      "Examples:\n"
      "  tenet tailoring template policies/ -o tailoring.csv     for a spreadsheet\n"
      "  tenet tailoring template policies/ --tailoring old.csv -o more.csv\n"
      "                                                what is not decided in old.csv\n"
      "Nothing is written over.");
  command->callback([arguments, &status] { status = run_template(*arguments); });
}

}  // namespace

void add_tailoring(CLI::App& program, int& status) {
  CLI::App* group = program.add_subcommand("tailoring", "Decisions: what does not apply, or differs");
  group->require_subcommand(1);
  group->footer(
      "A tailoring file holds what the landlord decided about rules: who, why, when\n"
      "and until when. `tenet check --tailoring FILE` lays it over the results; the\n"
      "real result stays beside it. No file is read that was not named.");
  add_check_command(*group, status);
  add_template_command(*group, status);
}

}  // namespace tenet::cli
