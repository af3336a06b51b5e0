#pragma once
/// \file
/// Options that several commands share: which rules, and how documents are read.

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <tenet/checker.hpp>

#include "cli/command.hpp"

namespace tenet::cli {

struct RuleArguments {
  std::string profile = "default";
  std::vector<std::string> packs;
  std::vector<std::string> folders;
  bool without_local = false;  ///< leave out the user's own folder
  std::vector<std::string> only;
  std::vector<std::string> tailoring;
};
struct ReadArguments {
  std::string kind;
  std::string view = "accepted";
  std::string date;
  std::vector<std::string> plugins;
};

/// An option that may be given several times, each time with one value.
CLI::Option* add_repeatable(CLI::App& command, const std::string& name, std::vector<std::string>& values, const std::string& type,
                            const std::string& help);
void add_rule_options(CLI::App& command, RuleArguments& arguments);
/// --rules and --no-local-rules.
void add_rules_folder_option(CLI::App& command, RuleArguments& arguments);
void add_pack_option(CLI::App& command, RuleArguments& arguments);
void add_tailoring_option(CLI::App& command, RuleArguments& arguments);
void add_read_options(CLI::App& command, ReadArguments& arguments);
void add_kind_option(CLI::App& command, ReadArguments& arguments);
void add_date_option(CLI::App& command, ReadArguments& arguments);
void add_view_option(CLI::App& command, ReadArguments& arguments);
/// For each command that reads documents.
void add_plugin_option(CLI::App& command, ReadArguments& arguments);

[[nodiscard]] Setup setup_of(const RuleArguments& arguments);
/// All folders that rules come from, whether they exist or not.
[[nodiscard]] std::vector<std::filesystem::path> rule_folders(const RuleArguments& arguments);
[[nodiscard]] CheckOptions options_of(const ReadArguments& arguments);
/// A sentence about what is wrong with the view, the date or a plugin, if anything. Loads the plugins.
[[nodiscard]] std::optional<std::string> check_reading(const ReadArguments& arguments);
/// Likewise about the kind, which the rules define.
[[nodiscard]] std::optional<std::string> check_kind(const ReadArguments& arguments, const Checker& checker);
/// Loads the rules and gives them to `work`, which says how the command ends. What is wrong with the options ends it before; what is wrong
/// with rules is said, and the rest of them is used.
[[nodiscard]] int with_checker(const RuleArguments& rules, const ReadArguments& reading, const std::function<int(const Checker&)>& work);
/// A name that does not exist is a wrong command line; a folder that cannot be loaded a wrong rule folder.
[[nodiscard]] int exit_for_setup(const Error& error);
/// "there is no pack 'fairnes' - did you mean 'fairness'?", or, where nothing is close, what there is.
[[nodiscard]] std::string there_is_no(const std::string& what, const std::string& given, const std::vector<std::string>& known);
/// Every status by its name, for suggestions.
[[nodiscard]] std::vector<std::string> status_names();

}  // namespace tenet::cli
