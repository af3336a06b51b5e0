#include "cli/version.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <fmt/format.h>

#include <tenet/checker.hpp>
#include <tenet/libraries.hpp>
#include <tenet/plugins.hpp>
#include <tenet/serve.hpp>

#include "cli/rules.hpp"

namespace tenet::cli {
namespace {

struct Row {
  std::string name, version, more;
};

std::string heading(const std::string& what, const std::filesystem::path& folder, const std::vector<Row>& rows) {
  if (folder.empty()) return "\n" + what + ": " + (rows.empty() ? "none" : "") + "\n";
  return "\n" + what + (rows.empty() ? ": none in " : " in ") + folder.generic_string() + "\n";
}

std::string table(const std::vector<Row>& rows) {
  std::size_t name = 0;
  std::size_t version = 0;
  for (const Row& row : rows) {
    name = std::max(name, row.name.size());
    version = std::max(version, row.version.size());
  }
  std::string text;
  for (const Row& row : rows) {
    const std::string line = fmt::format("  {:{}}  {:{}}  {}", row.name, name, row.version, version, row.more);
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

/// The packs that lie in a folder, or in one below.
std::vector<Row> packs_in(const Checker& checker, const std::filesystem::path& folder) {
  std::vector<Row> rows;
  for (const PackInfo& pack : checker.packs()) {
    const std::filesystem::path inside = checker.folder_of(pack.id).lexically_normal().lexically_relative(folder.lexically_normal());
    if (inside.empty() || *inside.begin() == "..") continue;
    rows.push_back({pack.id, pack.version.empty() ? "-" : pack.version, counted(pack.rules, "rule")});
  }
  return rows;
}

std::string rules_text() {
  Setup setup;
  setup.local_rules = default_local_rules_folder();
  const auto checker = Checker::create(setup);
  if (!checker) return "\nRules: " + checker.error().message + "\n";
  const auto shipped = packs_in(*checker, checker->rules_folder());
  std::string text = heading("Rules", checker->rules_folder(), shipped) + table(shipped);
  if (!setup.local_rules.empty()) {
    const auto local = packs_in(*checker, setup.local_rules);
    text += heading("Your own rules", setup.local_rules, local) + table(local);
  }
  for (const RuleProblem& problem : checker->problems()) text += "  wrong: " + problem.message + "\n";
  return text;
}

std::string plugins_text() {
  std::vector<Row> rows;
  for (const Plugin& plugin : plugins()) rows.push_back({plugin.name, plugin.version, plugin.about});
  std::string text = heading("Plugins", default_plugins_folder(), rows) + table(rows);
  for (const Error& problem : plugin_problems()) text += "  wrong: " + problem.message + "\n";
  return text;
}

std::string libraries_text(const std::string& title, Library::Source source) {
  std::vector<Row> rows;
  for (const Library& library : libraries())
    if (library.source == source) rows.push_back({library.name, library.version, ""});
  if (source == Library::Source::headers)
    rows.insert(rows.begin(), {{"CLI11", CLI11_VERSION, ""}, {"cpp-httplib", std::string(http_library_version()), ""}});
  return "\n" + title + "\n" + table(rows);
}

std::string version_text() {
  return "tenet " + std::string(version());
}

std::string everything_text() {
  std::string text = version_text() + "\n" + rules_text() + plugins_text() + libraries_text("Libraries", Library::Source::itself) +
                     libraries_text("Libraries that do not say, as their headers did", Library::Source::headers);
  text.pop_back();  // CLI11 ends it with a line break of its own
  return text;
}

}  // namespace

void add_version(CLI::App& program) {
  const auto text = [&program] { return program.count("--verbose") > 0 ? everything_text() : version_text(); };
  CLI::Option* version = program.set_version_flag("--version", text, "The version and nothing else");
  program.add_flag("--verbose")->description("With --version: rules, plugins, libraries too")->needs(version);
}

}  // namespace tenet::cli
