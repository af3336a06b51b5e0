#include "cli/options.hpp"
#include "cli/offer.hpp"

#include <algorithm>

#include <tenet/plugins.hpp>

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

CLI::Option* add_repeatable(CLI::App& command, const std::string& name, std::vector<std::string>& values, const std::string& type,
                            const std::string& help) {
  // One value each time: `--pack fairness agreement.docx` must not take the document for a second pack.
  return command.add_option(name, values, help)->type_name(type)->allow_extra_args(false);
}

void add_rules_folder_option(CLI::App& command, RuleArguments& arguments) {
  add_repeatable(command, "--rules", arguments.folders, "DIR", "Your own rules, added to the shipped ones");
  command.add_flag("--no-local-rules", arguments.without_local, "Without the rules of your own settings");
}

void add_pack_option(CLI::App& command, RuleArguments& arguments) {
  add_repeatable(command, "--pack", arguments.packs, "ID", "Only this pack of rules");
}

void add_tailoring_option(CLI::App& command, RuleArguments& arguments) {
  add_repeatable(command, "--tailoring", arguments.tailoring, "FILE", "Your decisions, .lua or .csv; none unless named");
}

void add_rule_options(CLI::App& command, RuleArguments& arguments) {
  command.add_option("--profile", arguments.profile, "Which packs run on which kind of document")->type_name("ID")->capture_default_str();
  add_pack_option(command, arguments);
  add_rules_folder_option(command, arguments);
  add_repeatable(command, "--only", arguments.only, "RULE", "Only this rule");
}

void add_view_option(CLI::App& command, ReadArguments& arguments) {
  offer(command.add_option("--view", arguments.view, "Tracked changes: accepted or original"), {"accepted", "original"})
      ->type_name("VIEW")
      ->capture_default_str();
}

void add_kind_option(CLI::App& command, ReadArguments& arguments) {
  command.add_option("--kind", arguments.kind, "Take the documents for this: asb-policy ...")->type_name("KIND");
}

void add_date_option(CLI::App& command, ReadArguments& arguments) {
  command.add_option("--date", arguments.date, "Judge as of YYYY-MM-DD; today (UTC) unless given")->type_name("DAY");
}

void add_plugin_option(CLI::App& command, ReadArguments& arguments) {
  add_repeatable(command, "--plugin", arguments.plugins, "FILE", "A plugin that adds formats; see tenet formats");
}

void add_read_options(CLI::App& command, ReadArguments& arguments) {
  add_kind_option(command, arguments);
  add_view_option(command, arguments);
  add_date_option(command, arguments);
  add_plugin_option(command, arguments);
}

Setup setup_of(const RuleArguments& arguments) {
  Setup setup;
  setup.profile = arguments.profile;
  setup.packs = arguments.packs;
  setup.only = arguments.only;
  if (!arguments.without_local) setup.local_rules = default_local_rules_folder();
  setup.more_rules.assign(arguments.folders.begin(), arguments.folders.end());
  setup.tailoring.assign(arguments.tailoring.begin(), arguments.tailoring.end());
  return setup;
}

std::vector<std::filesystem::path> rule_folders(const RuleArguments& arguments) {
  const Setup setup = setup_of(arguments);
  std::vector<std::filesystem::path> folders{default_rules_folder()};
  if (!setup.local_rules.empty()) folders.push_back(setup.local_rules);
  folders.insert(folders.end(), setup.more_rules.begin(), setup.more_rules.end());
  return folders;
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
  for (const std::string& file : arguments.plugins)
    if (const auto plugin = load_plugin(file); !plugin) return "--plugin: " + plugin.error().message;
  return std::nullopt;
}

std::optional<std::string> check_kind(const ReadArguments& arguments, const Checker& checker) {
  const auto kinds = checker.kinds();
  if (arguments.kind.empty() || std::find(kinds.begin(), kinds.end(), arguments.kind) != kinds.end()) return std::nullopt;
  return there_is_no("kind of document", arguments.kind, kinds);
}

int with_checker(const RuleArguments& rules, const ReadArguments& reading, const std::function<int(const Checker&)>& work) {
  if (const auto wrong = check_reading(reading)) return say(*wrong), Exit::usage;
  const auto checker = Checker::create(setup_of(rules));
  if (!checker) return say(checker.error().message), exit_for_setup(checker.error());
  if (const auto wrong = check_kind(reading, *checker)) return say(*wrong), Exit::usage;
  for (const auto& problem : checker->problems()) say(problem.message);
  return work(*checker);
}

std::string there_is_no(const std::string& what, const std::string& given, const std::vector<std::string>& known) {
  std::string message = "there is no " + what + " '" + given + "'";
  if (const std::string close = closest(given, known); !close.empty()) return message + " - did you mean '" + close + "'?";
  for (std::size_t i = 0; i < known.size(); ++i) message += (i == 0 ? "; there is " : i + 1 == known.size() ? " and " : ", ") + known[i];
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
