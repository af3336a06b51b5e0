#include <tenet/checker.hpp>
#include <tenet/run.hpp>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <system_error>

#include "api/examples.hpp"
#include "api/explanation.hpp"
#include "api/frame.hpp"
#include "api/local_rules.hpp"
#include "api/run.hpp"
#include "api/state.hpp"
#include "base/date.hpp"
#include "base/file.hpp"
#include "base/module.hpp"
#include "base/user_folder.hpp"
#include "engine/tailor.hpp"
#include "tailoring/files.hpp"

#ifndef TENET_VERSION
#define TENET_VERSION "0.0.0"
#endif
#ifndef TENET_DEFAULT_RULES
#define TENET_DEFAULT_RULES "rules"
#endif

namespace tenet {

Checker::Checker(std::shared_ptr<const State> state) : state_(std::move(state)) {}
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;
Checker::~Checker() = default;

Result<Checker> Checker::create(const Setup& setup) {
  auto state = std::make_shared<State>();
  state->setup = setup;
  if (state->setup.rules.empty()) state->setup.rules = default_rules_folder();
  const auto unreadable = api::add_local_rules(state->setup);
  std::vector<std::filesystem::path> folders{state->setup.rules};
  folders.insert(folders.end(), state->setup.more_rules.begin(), state->setup.more_rules.end());
  try {
    auto rules = state->language.load(folders, setup.rule_texts);
    if (!rules) return Unexpected(rules.error());
    state->rules = std::move(*rules);
    state->problems = state->rules.problems;
    if (unreadable) state->problems.push_back(*unreadable);
    auto compiled = engine::Compiled::compile(state->rules, state->problems);
    if (!compiled) return Unexpected(compiled.error());
    state->compiled = std::make_unique<engine::Compiled>(std::move(*compiled));
    auto selection = api::Selection::make(state->setup, state->rules);
    if (!selection) return Unexpected(selection.error());
    state->selection = std::move(*selection);
    if (api::has_tailoring(setup)) {
      state->tailoring = tailoring::read_files(setup.tailoring, setup.tailoring_texts, state->rules);
      const auto& wrong = state->tailoring.problems;
      state->problems.insert(state->problems.end(), wrong.begin(), wrong.end());
    }
  } catch (const std::exception& error) {
    return fail("rules-failed", std::string("the rules could not be loaded: ") + error.what());
  }
  return Checker(std::move(state));
}

Report Checker::check(const std::vector<std::filesystem::path>& paths, const CheckOptions& options) const {
  return check_all(*this, paths, options, {});
}

DocumentReport Checker::check_bytes(std::span<const char> bytes, std::string_view name, const CheckOptions& options) const {
  Report alone;
  alone.date = options.date.empty() ? base::today() : options.date;
  alone.documents.push_back(api::check_document(*state_, bytes, name, options, state_->language.runner(*state_->compiled)));
  alone.tailoring = api::decisions_of(*state_);
  engine::tailor(alone);
  return std::move(alone.documents.front());
}

std::vector<RuleInfo> Checker::rules() const {
  std::vector<RuleInfo> infos;
  for (const auto& pack : state_->rules.packs) {
    for (const auto& rule : pack.rules) infos.push_back(rule.info);
  }
  return infos;
}

std::vector<PackInfo> Checker::packs() const {
  std::vector<PackInfo> packs;
  for (const auto& pack : state_->rules.packs) packs.push_back(api::info_of(pack));
  return packs;
}

std::vector<std::string> Checker::packs_that_run() const {
  std::vector<std::string> ids;
  for (const ruleset::Pack* pack : state_->selection.packs(state_->rules)) ids.push_back(pack->id);
  return ids;
}

std::vector<ProfileInfo> Checker::profiles() const {
  std::vector<ProfileInfo> profiles;
  for (const auto& profile : state_->rules.profiles) profiles.push_back({profile.id, profile.title});
  return profiles;
}

const std::filesystem::path& Checker::rules_folder() const {
  return state_->setup.rules;
}

std::filesystem::path Checker::folder_of(std::string_view pack) const {
  const ruleset::Pack* known = state_->rules.pack(pack);
  return known == nullptr ? std::filesystem::path() : base::path_from_utf8(known->directory);
}

const std::vector<RuleProblem>& Checker::problems() const {
  return state_->problems;
}

std::vector<std::string> Checker::kinds() const {
  std::vector<std::string> kinds;
  for (const auto& kind : state_->rules.kinds) kinds.push_back(kind.id);
  if (std::find(kinds.begin(), kinds.end(), "other") == kinds.end()) kinds.emplace_back("other");
  return kinds;
}

Result<std::string> Checker::explain(std::string_view rule, const std::filesystem::path& file, const CheckOptions& options) const {
  if (const auto known = api::rule_named(*state_, rule); !known) return Unexpected(known.error());
  const auto bytes = api::load(file);
  if (!bytes) return Unexpected(bytes.error());
  return explain_bytes(rule, *bytes, base::to_utf8(file), options);
}

Result<std::string> Checker::explain_bytes(std::string_view rule, std::span<const char> bytes, std::string_view name,
                                           const CheckOptions& options) const {
  try {
    const auto known = api::rule_named(*state_, rule);
    if (!known) return Unexpected(known.error());
    const auto document = read_bytes(bytes, name, options.view);
    if (!document) return Unexpected(document.error());
    return api::explain(*state_, **known, *document, name, options);
  } catch (const std::exception& error) {
    return fail("explain-failed", std::string(name) + ": could not be explained: " + error.what());
  }
}

Result<ExamplesOutcome> Checker::test_examples(const std::vector<std::string>& rules,
                                               const std::vector<std::filesystem::path>& samples) const {
  try {
    return api::test_examples(*state_, *this, rules, samples);
  } catch (const std::exception& error) {
    return fail("examples-failed", std::string("the examples could not be run: ") + error.what());
  }
}

std::filesystem::path default_rules_folder() {
  if (const char* named = std::getenv("TENET_RULES"); named && *named) return base::path_from_utf8(named);
  // A library may lie a folder deeper than the program: lib/x86_64-linux-gnu.
  const std::filesystem::path above = base::module_folder().parent_path();
  for (const auto& prefix : {above, above.parent_path()}) {
    std::error_code ignored;
    const auto installed = prefix / "share" / "tenet" / "rules";
    if (!prefix.empty() && std::filesystem::is_directory(installed, ignored)) return installed;
  }
  return base::path_from_utf8(TENET_DEFAULT_RULES);
}

std::filesystem::path default_local_rules_folder() {
  if (const char* named = std::getenv("TENET_LOCAL_RULES")) return base::path_from_utf8(named);
  const std::filesystem::path settings = base::config_folder();
  return settings.empty() ? settings : settings / "tenet" / "rules";
}

std::string_view version() {
  return TENET_VERSION;
}

}  // namespace tenet
