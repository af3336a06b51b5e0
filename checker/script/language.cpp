#include "script/language.hpp"

#include <map>
#include <memory>
#include <utility>

#include "script/assembly.hpp"
#include "script/check.hpp"
#include "script/forms.hpp"
#include "script/language_state.hpp"
#include "script/recovery.hpp"

namespace tenet::script {
namespace {

/// Compiles in a state that is thrown away.
Result<void> compiles(std::string_view text, const std::string& name, const Limits& limits) {
  auto state = LuaState::create({limits.memory, limits.instructions, kLoadClock});
  if (!state) return Unexpected(state.error());
  return state->load(text, name);
}

/// Runs one file in a state of its own: whatever it does to memory or globals, the next file starts fresh.
Result<void> run_source(const Source& source, const Limits& limits, FileContents& contents) {
  auto state = LuaState::create({limits.memory, limits.instructions, kLoadClock});
  if (!state) return Unexpected(state.error());
  return run_file(*state, source, contents);
}

/// The file without the forms that Lua cannot read; those are reported.
Source without_broken_forms(Assembly& assembly, const RuleFile& file, const Source& source, const Limits& limits) {
  Recovered recovered = without_broken_forms(source, [&](std::string_view text) { return compiles(text, source.name(), limits); });
  for (const BrokenForm& broken : recovered.broken) assembly.add_broken(source, file, broken);
  auto rest = Source::create(source.name(), std::move(recovered.text), source.shared());
  return rest ? std::move(*rest) : source;
}

using SharedSource = std::shared_ptr<const Source>;

/// The pack's shared.lua, looked at once. What is wrong with it is reported, and the pack's files are read all the same.
SharedSource load_shared(Assembly& assembly, const RuleFile& file, const Limits& limits) {
  auto text = read_rule_file(file, limits.file);
  if (!text) return assembly.problem("", text.error().message), nullptr;
  auto created = Source::create(file.name, std::move(*text));
  if (!created) return assembly.problem("", created.error().message), nullptr;
  auto source = std::make_shared<const Source>(std::move(*created));
  auto state = LuaState::create({limits.memory, limits.instructions, kLoadClock});
  if (!state) return assembly.problem("", state.error().message), nullptr;
  FileContents contents;
  const auto ran = run_shared(*state, *source, contents);
  assembly.add(source, file, contents);
  if (ran) return source;
  assembly.problem("", ran.error().message);
  // Once is enough, above all where it ran into a limit: an empty one gives the pack's files what stands for an unknown name.
  auto empty = Source::create(file.name, "");
  return empty ? std::make_shared<const Source>(std::move(*empty)) : nullptr;
}

void load_file(Assembly& assembly, const RuleFile& file, std::string text, const SharedSource& shared, const Limits& limits) {
  auto created = Source::create(file.name, std::move(text), shared);
  if (!created) return assembly.problem("", created.error().message);
  auto source = std::make_shared<const Source>(std::move(*created));
  FileContents contents;
  auto ran = run_source(*source, limits, contents);
  if (!ran && ran.error().code == "rule-syntax") {
    source = std::make_shared<const Source>(without_broken_forms(assembly, file, *source, limits));
    contents = {};
    ran = run_source(*source, limits, contents);
  }
  assembly.add(source, file, contents);
  if (!ran) assembly.problem("", ran.error().message);
}

}  // namespace

Language::Language(Limits limits) : state_(std::make_shared<LanguageState>()) {
  state_->limits = limits;
}
Language::~Language() = default;
Language::Language(Language&&) noexcept = default;
Language& Language::operator=(Language&&) noexcept = default;

Result<ruleset::Ruleset> Language::load(const std::vector<std::filesystem::path>& folders, const std::vector<TextInMemory>& texts) {
  Assembly assembly(state_->checks);
  for (const std::filesystem::path& folder : folders) {
    const auto files = rule_files(folder);
    if (!files) return Unexpected(files.error());
    std::map<std::string, SharedSource> shared;  // by the pack's folder
    for (const RuleFile& file : *files) {
      if (const auto helpers = shared_file_of(file)) shared[file.directory] = load_shared(assembly, *helpers, state_->limits);
      auto text = read_rule_file(file, state_->limits.file);
      if (text) {
        load_file(assembly, file, std::move(*text), shared[file.directory], state_->limits);
      } else {
        assembly.problem("", text.error().message);
      }
    }
  }
  for (const TextInMemory& text : texts) {
    const RuleFile file = {{}, text.name, {}, false};
    if (text.text.size() <= state_->limits.file) {
      load_file(assembly, file, text.text, nullptr, state_->limits);
    } else {
      assembly.problem("", text.name + ": is larger than " + std::to_string(state_->limits.file >> 20U) + " MB; no rule file is");
    }
  }
  return assembly.finish();
}

Result<ruleset::Ruleset> Language::load_text(std::string_view text, std::string_view name) {
  Assembly assembly(state_->checks);
  const RuleFile file = {{}, std::string(name), std::string(name), true};
  load_file(assembly, file, std::string(text), nullptr, state_->limits);
  return assembly.finish();
}

engine::CheckRunner Language::runner(const engine::Compiled& compiled) const {
  return make_runner(state_, compiled);
}

CheckExplained Language::explain_check(const ruleset::Rule& rule, const engine::Prepared& document) const {
  return script::explain_check(state_, rule, document);
}

}  // namespace tenet::script
