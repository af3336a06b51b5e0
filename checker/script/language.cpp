#include "script/language.hpp"

#include <charconv>
#include <utility>

#include "script/assembly.hpp"
#include "script/check.hpp"
#include "script/forms.hpp"
#include "script/language_state.hpp"

namespace tenet::script {
namespace {

/// The line in "rules/x.lua:12: ..."; 0 when there is none.
int line_in(std::string_view message, std::string_view file) {
  int line = 0;
  if (!message.starts_with(file) || message.size() <= file.size() + 1) return line;
  std::from_chars(message.data() + file.size() + 1, message.data() + message.size(), line);
  return line;
}

/// Runs one file in a state of its own: whatever it does to memory or globals, the next file starts fresh.
void load_file(Assembly& assembly, const RuleFile& file, std::string text, const Limits& limits) {
  auto source = Source::create(file.name, std::move(text));
  if (!source) return assembly.problem("", source.error().message);
  const auto shared = std::make_shared<const Source>(std::move(*source));
  auto state = LuaState::create({limits.memory, limits.instructions, kLoadClock});
  if (!state) return assembly.problem("", state.error().message);
  FileContents contents;
  const auto ran = run_file(*state, shared->text(), shared->name(), contents);
  assembly.add(shared, file, contents);
  if (ran) return;
  const int line = line_in(ran.error().message, shared->name());
  assembly.problem("", ran.error().message + syntax_hint(*shared, line, ran.error().message));
}

}  // namespace

Language::Language(Limits limits) : state_(std::make_shared<LanguageState>()) {
  state_->limits = limits;
}
Language::~Language() = default;
Language::Language(Language&&) noexcept = default;
Language& Language::operator=(Language&&) noexcept = default;

Result<ruleset::Ruleset> Language::load(const std::vector<std::filesystem::path>& folders) {
  Assembly assembly(state_->checks);
  for (const std::filesystem::path& folder : folders) {
    const auto files = rule_files(folder);
    if (!files) return Unexpected(files.error());
    for (const RuleFile& file : *files) {
      auto text = read_rule_file(file, state_->limits.file);
      if (text) {
        load_file(assembly, file, std::move(*text), state_->limits);
      } else {
        assembly.problem("", text.error().message);
      }
    }
  }
  return assembly.finish();
}

Result<ruleset::Ruleset> Language::load_text(std::string_view text, std::string_view name) {
  Assembly assembly(state_->checks);
  const RuleFile file = {{}, std::string(name), std::string(name), true};
  load_file(assembly, file, std::string(text), state_->limits);
  return assembly.finish();
}

engine::CheckRunner Language::runner(const engine::Compiled& compiled) const {
  return make_runner(state_, compiled);
}

CheckExplained Language::explain_check(const ruleset::Rule& rule, const engine::Prepared& document) const {
  return script::explain_check(state_, rule, document);
}

}  // namespace tenet::script
