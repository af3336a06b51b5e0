#include "cli/options.hpp"

#include <algorithm>

namespace tenet::cli {
namespace {

bool is_date(const std::string& text) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i != 4 && i != 7 && !digit(text[i])) return false;
  }
  const int month = (text[5] - '0') * 10 + (text[6] - '0');
  const int day = (text[8] - '0') * 10 + (text[9] - '0');
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

}  // namespace

void add_rules_folder_option(CLI::App& command, RuleArguments& arguments) {
  command.add_option("--rules", arguments.folders, "A folder of your own rules, added to the shipped ones (repeatable)");
}

void add_rule_options(CLI::App& command, RuleArguments& arguments) {
  command.add_option("--profile", arguments.profile, "Which packs are used on which kind of document")->capture_default_str();
  command.add_option("--pack", arguments.packs, "Only this pack (repeatable)");
  add_rules_folder_option(command, arguments);
  command.add_option("--only", arguments.only, "Only this rule (repeatable)");
}

void add_read_options(CLI::App& command, ReadArguments& arguments) {
  command.add_option("--kind", arguments.kind, "What the documents are, instead of recognising it: asb-policy, tenancy-agreement ...");
  command.add_option("--view", arguments.view, "Where changes are tracked: accepted or original")->capture_default_str();
  command.add_option("--date", arguments.date, "Judge as of this day, YYYY-MM-DD; today unless given");
}

Setup setup_of(const RuleArguments& arguments) {
  Setup setup;
  setup.profile = arguments.profile;
  setup.packs = arguments.packs;
  setup.only = arguments.only;
  setup.more_rules.assign(arguments.folders.begin(), arguments.folders.end());
  return setup;
}

CheckOptions options_of(const ReadArguments& arguments) {
  CheckOptions options;
  options.kind = arguments.kind;
  options.date = arguments.date;
  options.view = arguments.view == "original" ? View::original : View::accepted;
  return options;
}

std::optional<std::string> check_reading(const ReadArguments& arguments) {
  if (arguments.view != "accepted" && arguments.view != "original") return "--view is accepted or original, not '" + arguments.view + "'";
  if (!arguments.date.empty() && !is_date(arguments.date)) return "--date is a day written YYYY-MM-DD, not '" + arguments.date + "'";
  return std::nullopt;
}

std::optional<std::string> check_kind(const ReadArguments& arguments, const Checker& checker) {
  const auto kinds = checker.kinds();
  if (arguments.kind.empty() || std::find(kinds.begin(), kinds.end(), arguments.kind) != kinds.end()) return std::nullopt;
  const std::string close = closest(arguments.kind, kinds);
  std::string message = "there is no kind of document '" + arguments.kind + "'";
  if (!close.empty()) return message + " - did you mean '" + close + "'?";
  message += "; there is";
  for (const auto& kind : kinds) message += (kind == kinds.front() ? " " : ", ") + kind;
  return message;
}

int exit_for_setup(const Error& error) {
  const bool unknown = error.code.ends_with("-unknown");
  return unknown ? Exit::usage : Exit::rules;
}

std::vector<std::string> status_names() {
  std::vector<std::string> names;
  for (const Status status : {Status::covered, Status::partial, Status::weak, Status::contradicted, Status::missing, Status::flagged,
                              Status::qualified, Status::clear, Status::not_applicable, Status::alternative, Status::not_checked}) {
    names.emplace_back(to_string(status));
  }
  return names;
}

}  // namespace tenet::cli
