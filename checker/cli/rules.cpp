// tenet rules: the group of commands, and what they share

#include "cli/rules.hpp"

#include <fmt/format.h>

#include "cli/terminal.hpp"

namespace tenet::cli {

std::string counted(std::size_t number, std::string_view what) {
  return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
}

ReportStyle style_of_output() {
  ReportStyle style;
  style.width = text_width();
  style.colour = text_colour();
  return style;
}

std::vector<std::filesystem::path> paths_of(const std::vector<std::string>& names) {
  return {names.begin(), names.end()};
}

void add_rules(CLI::App& program, int& status) {
  CLI::App* group = program.add_subcommand("rules", "Write, test and look through rules");
  group->require_subcommand(1);
  for (const auto add :
       {add_rules_list, add_rules_describe, add_rules_new, add_rules_lint, add_rules_test, add_rules_try, add_rules_perf}) {
    add(*group, status);
  }
}

}  // namespace tenet::cli
