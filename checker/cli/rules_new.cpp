// tenet rules new

#include <array>
#include <filesystem>
#include <iostream>
#include <memory>
#include <optional>
#include <string>

#include <fmt/format.h>

#include <tenet/authoring.hpp>

#include "cli/offer.hpp"
#include "cli/rules.hpp"
#include "cli/terminal.hpp"

namespace tenet::cli {
namespace {

constexpr const char* kFolder = "my-rules";

struct Arguments {
  RuleArguments rules;
  Draft draft;
  std::string output;
};

struct Question {
  std::string Draft::*answer;
  const char* option;
  const char* text;
};
/// Those that options answered are not asked.
constexpr std::array<Question, 5> kQuestions = {{
    {&Draft::says, "--title", "1. What should the document say (or must not say)? In a few words:\n   such as: Neighbour Week is promised"},
    {&Draft::form, "--form",
     "2. What kind of rule is it?\n   block: it should be there   term: it should not be there, or be looked at\n   procedure: where one "
     "thing "
     "is described, another must be, too"},
    {&Draft::shows, "--shows", "3. A sentence that shows it, as a document would say it:"},
    {&Draft::shows_not, "--shows-not", "4. A sentence that does not show it, though it is near:"},
    {&Draft::source, "--source", "5. Where does it come from (a standard, an act, your own plan)?"},
}};

bool is_blank(const std::string& line) {
  return line.find_first_not_of(" \t\r") == std::string::npos;
}

/// One line of the answers; nothing at their end. At a terminal an empty one is asked for again.
std::optional<std::string> answer_to(const Question& question) {
  std::string line;
  do {
    if (input_is_terminal()) fmt::print(stderr, "{}\n> ", question.text);
    if (!std::getline(std::cin, line)) return std::nullopt;
  } while (is_blank(line) && input_is_terminal());
  if (!line.empty() && line.back() == '\r') line.pop_back();
  return line;
}

/// False when the answers ended too soon.
bool ask(Draft& draft) {
  for (const Question& question : kQuestions) {
    if (!(draft.*question.answer).empty()) continue;
    const auto answer = answer_to(question);
    if (!answer) return say(fmt::format("an answer is missing: give it a line of its own, or with {}", question.option)), false;
    draft.*question.answer = *answer;
  }
  return true;
}

/// Forgets the answers that an error is about, so that they are asked for again; false where it is about none.
bool forget_wrong_answers(const Error& error, Draft& draft) {
  if (error.code == "draft-form") return draft.form.clear(), true;
  if (error.code != "draft-examples") return false;
  draft.shows.clear();
  draft.shows_not.clear();
  return true;
}

/// At a terminal a wrong answer may be given again; a script gets the reason and ends.
Result<DraftedRule> drafted(const Checker& checker, Draft& draft) {
  auto rule = draft_rule(checker, draft);
  while (!rule && input_is_terminal() && forget_wrong_answers(rule.error(), draft)) {
    say(rule.error().message);
    if (!ask(draft)) break;
    rule = draft_rule(checker, draft);
  }
  return rule;
}

/// Nothing that is there is written over.
int write(const std::filesystem::path& file, const DraftedRule& rule) {
  std::error_code problem;
  if (std::filesystem::exists(file, problem)) return say(file.string() + " is there already; choose another file with -o"), Exit::usage;
  if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), problem);
  if (problem) return say(file.parent_path().string() + " cannot be made: " + problem.message()), Exit::unread;
  const auto saved = save(file, rule.lua);
  if (!saved) return say(saved.error().message), Exit::unread;
  const std::string folder = file.has_parent_path() ? file.parent_path().generic_string() : file.generic_string();
  const bool printed = print(fmt::format("{}: rule {}\n{}\nNow test it, and try it on a document:\n  tenet rules test {} --rules {}\n",
                                         file.generic_string(), rule.id, rule.told, rule.id, folder));
  return printed ? Exit::done : Exit::unread;
}

int run(const Arguments& arguments) {
  const auto checker = Checker::create(setup_of(arguments.rules));
  if (!checker) return say(checker.error().message), exit_for_setup(checker.error());
  if (!arguments.output.empty() && std::filesystem::exists(arguments.output))
    return say(arguments.output + " is there already; choose another file with -o"), Exit::usage;
  Draft draft = arguments.draft;
  if (!ask(draft)) return Exit::usage;
  const auto rule = drafted(*checker, draft);
  if (!rule) return say(rule.error().message), say("nothing was written"), Exit::usage;
  const std::filesystem::path file =
      arguments.output.empty() ? std::filesystem::path(kFolder) / rule->file_name : std::filesystem::path(arguments.output);
  return write(file, *rule);
}

}  // namespace

void add_rules_new(CLI::App& group, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("new", "Asks five questions and writes a rule");
  Draft& draft = arguments->draft;
  command->add_option("--title", draft.says, "What the document should say")->type_name("WORDS");
  offer(command->add_option("--form", draft.form, "block, term or procedure"), {"block", "term", "procedure"})->type_name("FORM");
  command->add_option("--shows", draft.shows, "A sentence that shows it")->type_name("SENTENCE");
  command->add_option("--shows-not", draft.shows_not, "One that does not")->type_name("SENTENCE");
  command->add_option("--source", draft.source, "Who asks for it")->type_name("WORDS");
  command->add_option("--id", draft.id, "Id of the rule; made from the title otherwise")->type_name("ID");
  command->add_option("-o,--output", arguments->output, "File to write; my-rules/... otherwise")->type_name("FILE");
  add_rules_folder_option(*command, arguments->rules);
  command->footer(
      "What options do not answer is asked: at a terminal one by one, from a pipe\n"
      "a line each. The rule is written only when its two sentences come out right;\n"
      "no file is ever written over.\n"
      "Example:\n"
      "  tenet rules new -o my-rules/neighbour-week.lua");
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
