#pragma once
/// \file
/// The command line as plain values, taken from the options' tables: what the manual and the completions are written from.

#include <cstdint>
#include <string>
#include <vector>

#include <CLI/CLI.hpp>

namespace tenet::pages {

/// What may stand for an option or an argument.
struct Values {
  enum class Kind : std::uint8_t { none, text, file, folder, listed };
  Kind kind = Kind::text;          ///< none: a flag
  std::vector<std::string> names;  ///< where listed
  bool several = false;            ///< with commas between
};

struct Option {
  std::vector<std::string> names;  ///< "-o", "--output"
  std::string type;                ///< "FILE"; empty of flags
  std::string description;
  std::string standard;  ///< the value where none is given; may be empty
  bool repeatable = false;
  Values values;
};

struct Argument {
  std::string name;  ///< "PATH"
  std::string description;
  bool required = false;
  bool repeated = false;
  Values values;
};

struct Command {
  std::vector<std::string> path;  ///< "tenet", "rules", "lint"
  std::string description;
  std::vector<Option> options;
  std::vector<Argument> arguments;
  std::vector<Command> commands;  ///< below it
  std::string footer;             ///< of its own, as help shows it
};

/// The whole program; what rules, packs, profiles and kinds there are is asked of the shipped rules.
[[nodiscard]] Command table_of(CLI::App& program);

/// A command and all below it, from the top.
[[nodiscard]] std::vector<const Command*> all_of(const Command& program);

[[nodiscard]] std::string joined(const std::vector<std::string>& words, const std::string& between);

}  // namespace tenet::pages
