#include "engine/compiled.hpp"

#include <utility>

namespace tenet::engine {
namespace {

/// Compiles the phrases of one rule; the first that fails makes the whole rule not checked, so that it is never half searched.
class RuleCompiler {
 public:
  RuleCompiler(const WordLists& lists, Lexicon& lexicon) : lists_(lists), lexicon_(lexicon) {}

  CompiledRule compile(const ruleset::Rule& rule, const ruleset::Pack& pack) {
    actor_ = rule.actor.empty() ? pack.actor : rule.actor;
    CompiledRule compiled;
    compiled.rule = &rule;
    compiled.find = programs(rule.find);
    compiled.demands = {bounds(rule.value, rule.origin), actor_};
    compiled.unless = programs(rule.unless);
    compiled.only_if = programs(rule.only_if);
    compiled.not_if = programs(rule.not_if);
    compiled.ignore = programs(rule.ignore);
    compiled.form = programs(rule.form);
    compiled.heading = programs(rule.where.heading);
    compiled.not_heading = programs(rule.where.not_heading);
    for (const ruleset::Element& each : rule.elements) compiled.elements.push_back(element(each));
    compiled.expect = element(rule.expect);
    compiled.error = rule.error.empty() ? error_ : rule.error;
    return compiled;
  }

  Programs programs(const ruleset::Phrases& phrases) {
    Programs compiled;
    for (const ruleset::Phrase& phrase : phrases) {
      Result<ProgramPtr> program = engine::compile(phrase, lists_, lexicon_);
      if (program) {
        compiled.push_back(*program);
      } else if (error_.empty()) {
        error_ = program.error().message;
      }
    }
    return compiled;
  }

  [[nodiscard]] const std::string& error() const { return error_; }

 private:
  CompiledElement element(const ruleset::Element& element) {
    return {programs(element.find), {bounds(element.value, element.origin), element.actor.empty() ? actor_ : element.actor}};
  }

  Bounds bounds(const std::optional<ruleset::ValueBound>& value, const ruleset::Origin& origin) {
    if (!value) return {};
    return {bound(value->at_most, origin, "at_most"), bound(value->at_least, origin, "at_least")};
  }

  std::optional<Bound> bound(const std::string& text, const ruleset::Origin& origin, std::string_view field) {
    if (text.empty()) return std::nullopt;
    auto parsed = parse_bound(text);
    if (parsed) return std::move(*parsed);
    if (error_.empty()) error_ = ruleset::at(origin) + "value." + std::string(field) + ": " + parsed.error().message;
    return std::nullopt;
  }

  const WordLists& lists_;
  Lexicon& lexicon_;
  ruleset::Actors actor_;
  std::string error_;
};

/// A programme may look for values of any kind, and they are found once a document.
void add_values(Lexicon& lexicon) {
  for (const auto kind : {text::ValueKind::number, text::ValueKind::money, text::ValueKind::duration, text::ValueKind::date}) {
    lexicon.add_value(kind);
  }
}

}  // namespace

Compiled::Compiled(std::unique_ptr<State> state) : state_(std::move(state)) {}
Compiled::Compiled(Compiled&&) noexcept = default;
Compiled& Compiled::operator=(Compiled&&) noexcept = default;
Compiled::~Compiled() = default;

Result<Compiled> Compiled::compile(const ruleset::Ruleset& ruleset, std::vector<RuleProblem>& problems) {
  auto state = std::make_unique<State>(ruleset);
  // A cue that is missing would let a denial pass for a commitment: without all of them nothing can be judged.
  Result<Cues> cues = Cues::compile(state->lists, state->lexicon);
  if (!cues) return Unexpected(cues.error());
  state->cues = std::move(*cues);
  for (const ruleset::Pack& pack : ruleset.packs) {
    RuleCompiler about(state->lists, state->lexicon);
    state->about.insert_or_assign(pack.id, about.programs(pack.about));
    if (!about.error().empty()) problems.push_back({pack.id, about.error()});
    for (const ruleset::Rule& rule : pack.rules) {
      CompiledRule compiled = RuleCompiler(state->lists, state->lexicon).compile(rule, pack);
      if (rule.error.empty() && !compiled.error.empty()) problems.push_back({rule.info.id, compiled.error});
      if (rule.check != 0) add_values(state->lexicon);
      state->rules.insert_or_assign(rule.info.id, std::move(compiled));
    }
  }
  for (const ruleset::KindRule& kind : ruleset.kinds) {
    RuleCompiler compiler(state->lists, state->lexicon);
    state->kinds.push_back({&kind, compiler.programs(kind.named), compiler.programs(kind.not_named), compiler.programs(kind.said)});
    if (!compiler.error().empty()) problems.push_back({kind.id, compiler.error()});
  }
  return Compiled(std::move(state));
}

const CompiledRule* Compiled::State::find(const ruleset::Rule& rule) const {
  const auto found = rules.find(rule.info.id);
  return found == rules.end() ? nullptr : &found->second;
}

const ruleset::Ruleset& Compiled::ruleset() const {
  return *state_->ruleset;
}
const Lexicon& Compiled::lexicon() const {
  return state_->lexicon;
}
const Cues& Compiled::cues() const {
  return state_->cues;
}

Result<ProgramPtr> Compiled::phrase(const ruleset::Phrase& phrase, Lexicon& lexicon) const {
  return engine::compile(phrase, state_->lists, lexicon);
}

}  // namespace tenet::engine
