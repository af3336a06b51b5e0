// Completion of zsh: a function a command, each a call of _arguments.

#include <fmt/format.h>

#include "pages.hpp"

namespace tenet::pages {
namespace {

std::string function_of(const Command& command) {
  return "_" + joined(command.path, "_");
}

/// Within single quotes, where brackets and colons part what _arguments reads.
std::string quoted(const std::string& text) {
  std::string out;
  for (const char c : text) {
    if (c == '\'')
      out += "'\\''";
    else if (c == '[' || c == ']' || c == ':' || c == '\\')
      out += std::string("\\") + c;
    else
      out += c;
  }
  return out;
}

std::string action(const Values& values, const std::string& name) {
  switch (values.kind) {
    case Values::Kind::listed:
      return values.several ? "_values -s , " + name + " " + joined(values.names, " ") : "(" + joined(values.names, " ") + ")";
    case Values::Kind::file:
      return "_files";
    case Values::Kind::folder:
      return "_files -/";
    case Values::Kind::text:
    case Values::Kind::none:
      return " ";
  }
  return "";
}

std::string option_row(const Option& option) {
  const bool flag = option.values.kind == Values::Kind::none;
  const std::string more = flag ? "" : ":" + option.type + ":" + action(option.values, option.type);
  const std::string once = option.repeatable ? "*" : option.names.size() > 1 ? "(" + joined(option.names, " ") + ")" : "";
  std::string text;
  for (const std::string& name : option.names) {
    // Long ones take the value behind "=" as well, short ones at once.
    const std::string joint = flag ? "" : name.starts_with("--") ? "=" : "+";
    text += fmt::format("    '{}{}{}[{}]{}' \\\n", once, name, joint, quoted(option.description), more);
  }
  return text;
}

std::string argument_row(const Argument& argument, std::size_t number) {
  const std::string place = argument.repeated ? "*" : std::to_string(number);
  return fmt::format("    '{}:{}:{}' \\\n", place, argument.name, action(argument.values, argument.name));
}

std::string without_end(std::string rows) {
  return rows.substr(0, rows.rfind(" \\\n")) + "\n";
}

std::string leaf(const Command& command) {
  std::string rows;
  for (const Option& option : command.options) rows += option_row(option);
  for (std::size_t i = 0; i < command.arguments.size(); ++i) rows += argument_row(command.arguments[i], i + 1);
  return fmt::format("{}() {{\n  _arguments -s -S \\\n{}}}\n\n", function_of(command), without_end(rows));
}

std::string group(const Command& command) {
  std::string rows;
  std::string list;
  std::string cases;
  for (const Option& option : command.options) rows += option_row(option);
  for (const Command& below : command.commands) {
    list += fmt::format("    '{}:{}'\n", below.path.back(), quoted(below.description));
    cases += fmt::format("        {}) {} ;;\n", below.path.back(), function_of(below));
  }
  return fmt::format(R"({}() {{
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
{}  )
  _arguments -C \
{}    '1:command:->command' \
    '*::argument:->argument'
  case $state in
    command) _describe command commands ;;
    argument)
      case $line[1] in
{}      esac ;;
  esac
}}

)",
                     function_of(command), list, rows, cases);
}

}  // namespace

std::string zsh_completion(const Command& program) {
  std::string text = "#compdef tenet\n# Completion of zsh for tenet. Made by tools/install/pages from the options of the program.\n\n";
  for (const Command* command : all_of(program)) {
    if (command != &program) text += command->commands.empty() ? leaf(*command) : group(*command);
  }
  // Loaded from a file of its name, the file's last command is the first completion.
  return text + group(program) + "_tenet \"$@\"\n";
}

}  // namespace tenet::pages
