#include "table.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>

#include <tenet/checker.hpp>

#include "cli/offer.hpp"

namespace tenet::pages {
namespace {

/// Names that come from the rules, by the options and arguments that take them.
using Known = std::map<std::string, std::vector<std::string>>;

Known known_names() {
  const auto checker = Checker::create({});
  if (!checker) throw std::runtime_error(checker.error().message);
  Known known;
  known["--kind"] = checker->kinds();
  for (const PackInfo& pack : checker->packs()) known["--pack"].push_back(pack.id);
  for (const ProfileInfo& profile : checker->profiles()) known["--profile"].push_back(profile.id);
  for (const RuleInfo& rule : checker->rules()) known["RULE"].push_back(rule.id);
  known["--only"] = known["RULE"];
  return known;
}

/// What a value stands for, by the word that help has for it.
const std::map<std::string, Values::Kind> kPlaces = {
    {"FILE", Values::Kind::file}, {"PATH", Values::Kind::file}, {"COPY", Values::Kind::file},  {"FORM", Values::Kind::file},
    {"OLD", Values::Kind::file},  {"NEW", Values::Kind::file},  {"DIR", Values::Kind::folder},
};

Values values_of(CLI::Option& option, const std::string& name, const std::string& word, const Known& known) {
  const bool several = option.get_delimiter() == ',';
  if (auto offered = cli::offered(option); !offered.empty()) return {Values::Kind::listed, std::move(offered), several};
  if (const auto names = known.find(name); names != known.end()) return {Values::Kind::listed, names->second, several};
  const auto place = kPlaces.find(word);
  return {place == kPlaces.end() ? Values::Kind::text : place->second, {}, several};
}

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  return text;
}

bool is_repeatable(const CLI::Option& option) {
  return option.get_items_expected_max() > 1;
}

Option option_of(CLI::Option& option, const Known& known) {
  Option made;
  for (const auto& name : option.get_snames()) made.names.push_back("-" + name);
  for (const auto& name : option.get_lnames()) made.names.push_back("--" + name);
  made.description = one_line(option.get_description());
  if (option.get_items_expected_max() == 0) {
    made.values.kind = Values::Kind::none;
    return made;
  }
  const std::string type = option.get_type_name();
  made.type = type.substr(0, type.find(':'));
  made.standard = option.get_default_str();
  made.repeatable = is_repeatable(option);
  made.values = values_of(option, made.names.back(), made.type, known);
  return made;
}

Argument argument_of(CLI::Option& option, const Known& known) {
  const std::string name = option.get_name(true);
  return {name, one_line(option.get_description()), option.get_required(), is_repeatable(option), values_of(option, name, name, known)};
}

Command command_of(CLI::App& app, std::vector<std::string> path, const CLI::App& program, const Known& known) {
  Command command;
  path.push_back(app.get_name());
  command.path = path;
  command.description = one_line(app.get_description());
  // A command without one has its parent's.
  if (&app == &program || app.get_footer() != program.get_footer()) command.footer = app.get_footer();
  for (CLI::Option* option : app.get_options()) {
    if (option->get_positional())
      command.arguments.push_back(argument_of(*option, known));
    else if (!option->get_group().empty())
      command.options.push_back(option_of(*option, known));
  }
  for (CLI::App* below : app.get_subcommands([](const CLI::App* each) { return !each->get_group().empty(); }))
    command.commands.push_back(command_of(*below, path, program, known));
  return command;
}

}  // namespace

Command table_of(CLI::App& program) {
  return command_of(program, {}, program, known_names());
}

std::vector<const Command*> all_of(const Command& program) {
  std::vector<const Command*> all{&program};
  for (const Command& below : program.commands) {
    const auto inner = all_of(below);
    all.insert(all.end(), inner.begin(), inner.end());
  }
  return all;
}

std::string joined(const std::vector<std::string>& words, const std::string& between) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : between) + word;
  return text;
}

}  // namespace tenet::pages
