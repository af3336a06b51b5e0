#include "cli/mistakes.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include <tenet/checker.hpp>

#include "cli/options.hpp"

namespace tenet::cli {
namespace {

/// The command and its subcommand, as far as they were understood.
std::vector<const CLI::App*> path_of(const CLI::App& program) {
  std::vector<const CLI::App*> path{&program};
  while (!path.back()->get_subcommands().empty()) path.push_back(path.back()->get_subcommands().front());
  return path;
}

std::vector<std::string> commands_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; })) names.push_back(command->get_name());
  return names;
}

std::vector<std::string> options_of(const CLI::App& app) {
  std::vector<std::string> names;
  for (const auto* option : app.get_options()) {
    for (const auto& name : option->get_snames()) names.push_back("-" + name);
    for (const auto& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

bool is_option(const std::string& argument) {
  return argument.size() > 1 && argument.front() == '-';
}

/// Where commands are chosen from, the first word, which is none of them.
std::optional<std::string> wrong_command(const CLI::App& innermost, const std::vector<std::string>& rest) {
  const auto commands = commands_of(innermost);
  const auto word = std::find_if(rest.begin(), rest.end(), [](const std::string& argument) { return !is_option(argument); });
  if (commands.empty() || word == rest.end()) return std::nullopt;
  return there_is_no("command", *word, commands);
}

std::optional<std::string> missing_command(const CLI::App& innermost) {
  const auto commands = commands_of(innermost);
  if (commands.empty()) return std::nullopt;
  std::string names;
  for (std::size_t i = 0; i < commands.size(); ++i) names += (i == 0 ? "" : i + 1 == commands.size() ? " or " : ", ") + commands[i];
  return "say what to do: " + names;
}

std::optional<std::string> wrong_option(const CLI::App& innermost, const std::vector<std::string>& rest) {
  const auto options = options_of(innermost);
  for (const auto& argument : rest) {
    if (argument == "--") break;
    if (!is_option(argument)) continue;
    // -ofile is -o with its value.
    const std::string name = argument.starts_with("--") ? argument.substr(0, argument.find('=')) : argument.substr(0, 2);
    if (std::find(options.begin(), options.end(), name) != options.end()) continue;
    // Between one letter and another nothing is close.
    const std::string close = name.starts_with("--") ? closest(name, options) : "";
    return "there is no option '" + name + "'" + (close.empty() ? "" : " - did you mean '" + close + "'?");
  }
  return std::nullopt;
}

std::string first_line(const std::string& text) {
  return text.substr(0, text.find('\n'));
}

/// "PATH", or "-o,--output COPY" for what is no argument by its place.
std::string name_of(const CLI::Option& option) {
  return option.get_positional() ? option.get_name(true) : option.get_name(false, true) + " " + option.get_type_name();
}

/// "tenet check needs PATH: Documents, and folders with documents below".
std::optional<std::string> missing_argument(const CLI::App& program, const CLI::App& innermost) {
  for (const auto* option : innermost.get_options()) {
    if (option->get_required() && option->count() == 0)
      return understood(program) + " needs " + name_of(*option) + ": " + option->get_description();
  }
  return std::nullopt;
}

/// The option an ArgumentMismatch or ConversionError speaks of: the message names it.
const CLI::Option* option_in(const CLI::App& innermost, const std::string& message) {
  for (const auto* option : innermost.get_options()) {
    for (const auto& name : option->get_lnames())
      if (message.find("--" + name) != std::string::npos) return option;
  }
  return nullptr;
}

std::string wrong_value(const CLI::App& innermost, const CLI::ParseError& error) {
  const std::string message = first_line(error.what());
  const CLI::Option* option = option_in(innermost, message);
  if (option == nullptr) return message;
  const std::size_t value = message.rfind("= ");
  const std::string wrong = value == std::string::npos ? " needs a value: " : " cannot be '" + message.substr(value + 2) + "': ";
  return option->get_name() + wrong + option->get_description();
}

}  // namespace

std::string understood(const CLI::App& program) {
  std::string words;
  for (const auto* app : path_of(program)) words += (words.empty() ? "" : " ") + app->get_name();
  return words;
}

std::string explain_mistake(const CLI::App& program, const CLI::ParseError& error, int argc, char** argv) {
  const auto path = path_of(program);
  const CLI::App& innermost = *path.back();
  std::vector<std::string> rest(argv + std::min(argc, 1), argv + argc);
  // Words that chose a command are no longer in question.
  for (std::size_t i = 1; i < path.size(); ++i) {
    const auto chosen = std::find(rest.begin(), rest.end(), path[i]->get_name());
    if (chosen != rest.end()) rest.erase(rest.begin(), chosen + 1);
  }
  if (const auto wrong = wrong_command(innermost, rest)) return *wrong;
  if (const auto wrong = wrong_option(innermost, rest)) return *wrong;
  if (const auto missing = missing_command(innermost)) return *missing;
  if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError)) {
    if (const auto missing = missing_argument(program, innermost)) return *missing;
  }
  return wrong_value(innermost, error);
}

}  // namespace tenet::cli
