#pragma once
/// \file
/// What a command is: a function that adds itself to the program, and says how the program ends.

#include <string>
#include <string_view>

#include <CLI/CLI.hpp>

namespace tenet::cli {

/// Exit statuses, as promised in the README. The largest of a run applies.
struct Exit {
  static constexpr int done = 0;
  static constexpr int found = 1;   ///< a status named by --fail-on occurred
  static constexpr int unread = 2;  ///< a file could not be read or a rule not judged
  static constexpr int rules = 3;   ///< a rule, pack or tailoring file is wrong
  static constexpr int usage = 4;   ///< wrong command line
};

/// `status` outlives the parse; the command's callback sets it.
void add_check(CLI::App& program, int& status);
void add_assess(CLI::App& program, int& status);
void add_annotate(CLI::App& program, int& status);
void add_explain(CLI::App& program, int& status);
void add_show(CLI::App& program, int& status);
void add_formats(CLI::App& program, int& status);
void add_diff(CLI::App& program, int& status);
void add_merge(CLI::App& program, int& status);
void add_rules(CLI::App& program, int& status);
void add_tailoring(CLI::App& program, int& status);
void add_serve(CLI::App& program, int& status);

/// One sentence on standard error: "tenet: ...".
void say(std::string_view sentence);
/// To standard output; says so and gives false when it could not be written (a full disk).
bool print(std::string_view text);

}  // namespace tenet::cli
