// tenet rules list

#include <algorithm>
#include <memory>
#include <string>

#include <fmt/format.h>

#include <tenet/checker.hpp>

#include "cli/rules.hpp"

namespace tenet::cli {
namespace {

constexpr std::size_t kWidth = 80;
/// Titles keep at least this much, however long an id is.
constexpr std::size_t kNarrowestTitle = 30;

bool wanted(const RuleInfo& rule, const RuleArguments& arguments) {
  const auto& packs = arguments.packs;
  return packs.empty() || std::find(packs.begin(), packs.end(), rule.pack) != packs.end();
}

/// The title behind what stands before it, continued under itself.
std::string with_title(std::string line, const std::string& title) {
  const std::size_t column = std::min(line.size(), kWidth - kNarrowestTitle);
  std::string text;
  std::size_t at = 0;
  while (at < title.size()) {
    const std::size_t room = kWidth - std::max(line.size(), column);
    std::size_t end = title.size();
    if (end - at > room) {
      end = title.rfind(' ', at + room);
      if (end == std::string::npos || end <= at) end = std::min(title.find(' ', at), title.size());
    }
    text += line + title.substr(at, end - at) + "\n";
    line.assign(column, ' ');
    at = std::min(title.find_first_not_of(' ', end), title.size());
  }
  if (!text.empty()) return text;
  return line.erase(line.find_last_not_of(' ') + 1) + "\n";
}

std::string list_text(const Checker& checker, const RuleArguments& arguments) {
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
    text += with_title(fmt::format("  {:{}}  {:9}  ", rule.id, widest, to_string(rule.form)), rule.title);
    ++count;
  }
  return text + fmt::format("\n{}\n", counted(count, "rule"));
}

int list(const RuleArguments& arguments) {
  const auto checker = Checker::create(setup_of(arguments));
  if (!checker) return say(checker.error().message), exit_for_setup(checker.error());
  for (const auto& problem : checker->problems()) say(problem.message);
  if (!print(list_text(*checker, arguments))) return Exit::unread;
  return checker->problems().empty() ? Exit::done : Exit::rules;
}

}  // namespace

void add_rules_list(CLI::App& group, int& status) {
  auto arguments = std::make_shared<RuleArguments>();
  CLI::App* command = group.add_subcommand("list", "Every rule: id, form and title");
  add_pack_option(*command, *arguments);
  add_rules_folder_option(*command, *arguments);
  command->callback([arguments, &status] { status = list(*arguments); });
}

}  // namespace tenet::cli
