// tenet rules lint [PATH...]

#include <algorithm>
#include <array>
#include <memory>
#include <string>
#include <vector>

#include <tenet/authoring.hpp>

#include "cli/offer.hpp"
#include "cli/rules.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  RuleArguments rules;
  std::vector<std::string> paths;
  std::string format = "text";
  std::string level = "warning";
};

constexpr std::array<Level, 3> kLevels = {Level::note, Level::warning, Level::error};

bool is_below(const std::filesystem::path& path, const std::filesystem::path& folder) {
  std::error_code ignored;
  const auto inner = std::filesystem::weakly_canonical(path, ignored);
  const auto outer = std::filesystem::weakly_canonical(folder, ignored);
  return std::mismatch(outer.begin(), outer.end(), inner.begin(), inner.end()).first == outer.end();
}

/// Files that are looked at must be loaded: what is not among the shipped rules is added to them.
Setup setup_for(const Arguments& arguments) {
  Setup setup = setup_of(arguments.rules);
  for (const auto& path : paths_of(arguments.paths)) {
    if (!is_below(path, default_rules_folder())) setup.more_rules.push_back(path);
  }
  return setup;
}

int give(const Arguments& arguments, const std::vector<Finding>& findings, Level least) {
  const bool printed = print(arguments.format == "json" ? findings_json(findings) : findings_text(findings, least, style_of_output()));
  if (!printed) return Exit::unread;
  const bool wrong = std::any_of(findings.begin(), findings.end(), [](const Finding& finding) { return finding.level == Level::error; });
  return wrong ? Exit::rules : Exit::done;
}

int run(const Arguments& arguments) {
  if (arguments.format != "text" && arguments.format != "json")
    return say(there_is_no("format for findings", arguments.format, {"text", "json"})), Exit::usage;
  const auto* const least = std::find_if(kLevels.begin(), kLevels.end(), [&](Level level) { return to_string(level) == arguments.level; });
  if (least == kLevels.end()) return say(there_is_no("level", arguments.level, {"note", "warning", "error"})), Exit::usage;
  const auto checker = Checker::create(setup_for(arguments));
  if (!checker) return say(checker.error().message), exit_for_setup(checker.error());
  std::vector<std::filesystem::path> looked_at = paths_of(arguments.paths);
  const auto folders = paths_of(arguments.rules.folders);
  looked_at.insert(looked_at.end(), folders.begin(), folders.end());
  const auto findings = lint(*checker, looked_at);
  if (!findings) return say(findings.error().message), Exit::rules;
  return give(arguments, *findings, *least);
}

}  // namespace

void add_rules_lint(CLI::App& group, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("lint", "What is wrong or doubtful in rule files");
  command->add_option("PATH", arguments->paths, "Rule files and folders; all of them unless given")->type_name("");
  add_rules_folder_option(*command, arguments->rules);
  offer(command->add_option("--level", arguments->level, "Least to show: note, warning or error"), {"note", "warning", "error"})
      ->type_name("LEVEL")
      ->capture_default_str();
  offer(command->add_option("--format", arguments->format, "text or json"), {"text", "json"})->type_name("FORMAT")->capture_default_str();
  command->footer(
      "Ends with 3 when there is an error; warnings and notes leave it 0.\n"
      "Examples:\n"
      "  tenet rules lint my-rules\n"
      "  tenet rules lint my-rules --level note");
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
