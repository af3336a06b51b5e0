// Completion of bash: one function that knows the command so far, the option before the word, and the arguments that were given.

#include <map>

#include <fmt/format.h>

#include "pages.hpp"

namespace tenet::pages {
namespace {

std::string words_of(const Command& command) {
  return joined(command.path, " ");
}

/// What completes a value: a call of one of the functions below.
std::string call(const Values& values) {
  switch (values.kind) {
    case Values::Kind::listed:
      return "_tenet_names '" + joined(values.names, " ") + "'";
    case Values::Kind::file:
      return "_tenet_files -f";
    case Values::Kind::folder:
      return "_tenet_files -d";
    case Values::Kind::text:
    case Values::Kind::none:
      return "COMPREPLY=()";
  }
  return "";
}

/// Rows of a `case` by what they do, so that the many options that take a file are one.
using Cases = std::map<std::string, std::vector<std::string>>;

std::string rows(const Cases& cases) {
  std::string text;
  for (const auto& [does, patterns] : cases) text += fmt::format("    {}) {}; return ;;\n", joined(patterns, " | "), does);
  return text;
}

Cases options_with_values(const std::vector<const Command*>& commands) {
  Cases cases;
  for (const Command* command : commands) {
    for (const Option& option : command->options) {
      if (option.values.kind == Values::Kind::none) continue;
      for (const std::string& name : option.names) cases[call(option.values)].push_back("'" + words_of(*command) + " " + name + "'");
    }
  }
  return cases;
}

/// By the command and the number of its argument; the last one may be repeated.
Cases arguments(const std::vector<const Command*>& commands) {
  Cases cases;
  for (const Command* command : commands) {
    for (std::size_t i = 0; i < command->arguments.size(); ++i) {
      const Argument& argument = command->arguments[i];
      cases[call(argument.values)].push_back("'" + words_of(*command) + " '" + (argument.repeated ? "*" : std::to_string(i)));
    }
  }
  return cases;
}

/// In the order of the table, since "*" of a repeated argument must come behind the numbers before it.
std::string argument_rows(const std::vector<const Command*>& commands) {
  std::string text;
  for (const Command* command : commands) text += rows(arguments({command}));
  return text;
}

std::string word_lists(const std::vector<const Command*>& commands) {
  std::string text;
  for (const Command* command : commands) {
    std::vector<std::string> below;
    std::vector<std::string> options;
    for (const Command& each : command->commands) below.push_back(each.path.back());
    for (const Option& option : command->options) options.insert(options.end(), option.names.begin(), option.names.end());
    text += fmt::format("    '{}') commands='{}' options='{}' ;;\n", words_of(*command), joined(below, " "), joined(options, " "));
  }
  return text;
}

constexpr const char* kBegin = R"(# Completion of bash for tenet. Made by tools/install/pages from the options of the program.

# Names that begin with the word; behind a comma the next one.
_tenet_names() {
  local before=
  [[ $word == *,* ]] && before=${word%,*},
  COMPREPLY=($(compgen -P "$before" -W "$1" -- "${word##*,}"))
}

_tenet_files() {
  local IFS=$'\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$word"))
}

_tenet_value() {
  case "$1" in
)";

constexpr const char* kBetween = R"(  esac
  return 1
}

_tenet_argument() {
  case "$1" in
)";

constexpr const char* kWords = R"(  esac
}

_tenet_words() {
  case "$1" in
)";

constexpr const char* kEnd = R"(  esac
}

_tenet() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local command=tenet commands options i number=0
  COMPREPLY=()
  # The line is cut at "=" as well: --format=json.
  if [[ $word == '=' ]]; then
    word=
  elif [[ $before == '=' ]]; then
    before=${COMP_WORDS[COMP_CWORD-2]}
  fi
  _tenet_words "$command"
  for ((i = 1; i < COMP_CWORD; i++)); do
    if [[ " $commands " == *" ${COMP_WORDS[i]} "* ]]; then
      command+=" ${COMP_WORDS[i]}" number=0
      _tenet_words "$command"
    elif [[ ${COMP_WORDS[i]} == -?* ]]; then
      # An option's value is no argument.
      if _tenet_value "$command ${COMP_WORDS[i]}"; then
        [[ ${COMP_WORDS[i+1]} == '=' ]] && ((i++))
        ((i++))
      fi
    else
      ((number++))
    fi
  done
  COMPREPLY=()
  if [[ $word != -* ]] && _tenet_value "$command $before"; then return; fi
  if [[ $word == -* ]]; then
    COMPREPLY=($(compgen -W "$options" -- "$word"))
  elif [[ -n $commands ]]; then
    COMPREPLY=($(compgen -W "$commands" -- "$word"))
  else
    _tenet_argument "$command $number"
  fi
}

complete -F _tenet tenet
)";

}  // namespace

std::string bash_completion(const Command& program) {
  const auto commands = all_of(program);
  return kBegin + rows(options_with_values(commands)) + kBetween + argument_rows(commands) + kWords + word_lists(commands) + kEnd;
}

}  // namespace tenet::pages
