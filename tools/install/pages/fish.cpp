// Completion of fish: a line an option, each with the command that it belongs to.

#include <fmt/format.h>

#include "pages.hpp"

namespace tenet::pages {
namespace {

std::string quoted(const std::string& text) {
  std::string out = "'";
  for (const char c : text) out += c == '\'' || c == '\\' ? std::string("\\") + c : std::string(1, c);
  return out + "'";
}

std::string condition(const Command& command) {
  return "-n '__tenet_at " + joined(command.path, " ") + "'";
}

std::string action(const Values& values) {
  switch (values.kind) {
    case Values::Kind::listed:
      return " -x -a " + quoted(joined(values.names, " "));
    case Values::Kind::file:
      return " -r -F";
    case Values::Kind::folder:
      return " -x -a '(__fish_complete_directories)'";
    case Values::Kind::text:
      return " -x";
    case Values::Kind::none:
      return "";
  }
  return "";
}

std::string option_row(const Command& command, const Option& option) {
  std::string names;
  for (const std::string& name : option.names) names += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  return fmt::format("complete -c tenet {}{}{} -d {}\n", condition(command), names, action(option.values), quoted(option.description));
}

std::string argument_row(const Command& command, const Argument& argument) {
  switch (argument.values.kind) {
    case Values::Kind::listed:
      return fmt::format("complete -c tenet {} -a {}\n", condition(command), quoted(joined(argument.values.names, " ")));
    case Values::Kind::file:
    case Values::Kind::folder:
      return fmt::format("complete -c tenet {} -F\n", condition(command));
    case Values::Kind::text:
    case Values::Kind::none:
      return "";
  }
  return "";
}

std::string group_names(const Command& program) {
  std::string names;
  for (const Command* command : all_of(program)) {
    if (!command->commands.empty()) names += " " + quoted(joined(command->path, " "));
  }
  return names;
}

constexpr const char* kFunction = R"(
# Whether the line is at this command: behind its words, and no command of a group is still to come.
function __tenet_at
    set -l at tenet
    for word in (commandline -opc)[2..-1]
        if string match -q -- '-*' $word
            continue
        end
        if contains -- "$at" $__tenet_groups
            set at "$at $word"
        end
    end
    test "$at" = "$argv"
end

complete -c tenet -f
)";

}  // namespace

std::string fish_completion(const Command& program) {
  std::string text =
      "# Completion of fish for tenet. Made by tools/install/pages from the options of the program.\n\nset -g __tenet_groups" +
      group_names(program) + "\n" + kFunction;
  for (const Command* command : all_of(program)) {
    text += "\n";
    for (const Command& below : command->commands)
      text += fmt::format("complete -c tenet {} -a {} -d {}\n", condition(*command), below.path.back(), quoted(below.description));
    for (const Argument& argument : command->arguments) text += argument_row(*command, argument);
    for (const Option& option : command->options) text += option_row(*command, option);
  }
  return text;
}

}  // namespace tenet::pages
