// tenet rules try "PHRASE" FILE...

#include <memory>
#include <string>
#include <vector>

#include <tenet/authoring.hpp>

#include "cli/rules.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  std::string phrase;
  std::vector<std::string> files;
  RuleArguments rules;
  ReadArguments reading;
};

/// "phrase: ')' is missing" with its caret line, as the engine says it of a phrase without a file.
int wrong_phrase(const Error& error) {
  say(error.message);
  return error.code == "phrase-syntax" ? Exit::usage : Exit::rules;
}

int run(const Arguments& arguments, const Checker& checker) {
  const auto trial = try_phrase(checker, arguments.phrase, paths_of(arguments.files), options_of(arguments.reading), style_of_output());
  if (!trial) return wrong_phrase(trial.error());
  if (!print(trial->text)) return Exit::unread;
  return trial->unread > 0 ? Exit::unread : Exit::done;
}

}  // namespace

void add_rules_try(CLI::App& group, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("try", "What one phrase finds, and how it is read");
  command->add_option("PHRASE", arguments->phrase, "A phrase in quotes: \"offer ... mediation\"")->type_name("")->required();
  command->add_option("FILE", arguments->files, "Documents, and folders with documents below")->type_name("")->required();
  add_rules_folder_option(*command, arguments->rules);
  add_read_options(*command, arguments->reading);
  command->footer(
      "Words of the phrase are shown «so», words that decide how strongly it is\n"
      "said *so*; on a terminal both in colour.\n"
      "Examples:\n"
      "  tenet rules try \"(offer|provide) ...8 {mediation}\" policies/\n"
      "  tenet rules try \"re[[anti[- ]?social]]\" policies/asb-policy.docx");
  command->callback([arguments, &status] {
    status = with_checker(arguments->rules, arguments->reading, [&](const Checker& checker) { return run(*arguments, checker); });
  });
}

}  // namespace tenet::cli
