#include "script/check.hpp"

#include <algorithm>
#include <exception>
#include <map>
#include <optional>
#include <utility>

#include "engine/explain_places.hpp"
#include "script/fingerprint.hpp"
#include "script/forms.hpp"
#include "script/state.hpp"

namespace tenet::script {
namespace {

constexpr std::size_t kMostSearchesKept = 10 * kMostPhrases;

RuleResult result_of(const CheckCase& check_case, const Verdict& verdict) {
  RuleResult result = engine::blank_result(check_case.rule());
  result.status = verdict.status;
  result.message = verdict.message;
  std::vector<HitId> shown;
  for (const HitId hit : verdict.hits) {
    if (shown.size() == kMostQuotes) break;
    if (std::find(shown.begin(), shown.end(), hit) != shown.end()) continue;
    shown.push_back(hit);
    (verdict.status == Status::qualified ? result.qualifiers : result.evidence).push_back(check_case.evidence(hit));
  }
  return result;
}

/// Line of the function on top of the stack.
int line_of_function(lua_State* lua) {
  lua_Debug function{};
  lua_pushvalue(lua, -1);
  lua_getinfo(lua, ">S", &function);
  return function.linedefined;
}

class Runner {
 public:
  Runner(std::shared_ptr<const LanguageState> language, const engine::Compiled& compiled)
      : language_(std::move(language)), compiled_(compiled) {}

  RuleResult run(const ruleset::Rule& rule, const engine::Prepared& document) {
    return run(rule, document, [](CheckCase&, const std::string&) {});
  }

  /// `look` is shown the case when the function has ended, however it ended, and the file it stands in.
  template <class Look>
  RuleResult run(const ruleset::Rule& rule, const engine::Prepared& document, Look look) {
    if (rule.check == 0 || rule.check > language_->checks.size()) return engine::not_checked(rule, "The rule has no check function.");
    const CheckPlace& check = language_->checks[rule.check - 1];
    const std::string& file = check.source->name();
    auto function = ready_function(rule.check, check);
    if (!function) return engine::not_checked(rule, function.error().message);
    // A rule that makes up new phrases for every document must not fill the memory over a long run.
    if (!searches_ || searches_->size() > kMostSearchesKept) searches_.emplace(compiled_);
    CheckCase check_case(rule, document, *searches_);
    lua_State* const lua = function->state.get();
    function->state.refill(language_->limits.check_instructions, kCheckClock);
    lua_pushvalue(lua, -1);
    push_case(lua, check_case);
    const auto called = function->state.call(1, 0, file);
    look(check_case, file);
    if (!called) return engine::not_checked(rule, called.error().message);
    const int line = function->line;
    if (is_as_before(*function)) kept_[rule.check] = std::move(*function);
    if (!check_case.verdict) {
      return engine::not_checked(
          rule, ruleset::at({file, line}) + "the check function came to no verdict: end with case:covered(...), case:gap(...) or another");
    }
    return result_of(check_case, *check_case.verdict);
  }

 private:
  /// A check function on the stack of its state.
  struct Function {
    LuaState state;
    int line = 0;
    std::optional<std::uint64_t> fingerprint;  ///< of what it can reach; none: not looked for, or too much
  };

  /// The one that is kept, taken out; else one that is loaded. The first document pays for no look at what a function can reach, so a
  /// run of one document does not.
  Result<Function> ready_function(ruleset::CheckHandle handle, const CheckPlace& check) {
    const auto [kept, is_first] = kept_.try_emplace(handle);
    if (kept->second) {
      Function function = std::move(*kept->second);
      kept->second.reset();
      function.state.spend_as_marked();
      return function;
    }
    const Limits& limits = language_->limits;
    auto state = LuaState::create({limits.memory, limits.instructions, kLoadClock});
    if (!state) return Unexpected(state.error());
    if (auto found = push_check_function(*state, *check.source, check.ordinal); !found) return Unexpected(found.error());
    const int line = line_of_function(state->get());
    Function function{std::move(*state), line, std::nullopt};
    if (!is_first) {
      function.state.mark_spending();
      function.fingerprint = fingerprint_of_function(function.state.get());
    }
    return function;
  }

  /// Whether the next document may have the state: the call has left it as it was.
  static bool is_as_before(Function& function) {
    return function.fingerprint && fingerprint_of_function(function.state.get()) == function.fingerprint;
  }

  std::shared_ptr<const LanguageState> language_;
  const engine::Compiled& compiled_;
  std::optional<Searches> searches_;
  /// Of each rule that was run, by its handle; none while it runs, and where it could not be kept.
  std::map<ruleset::CheckHandle, std::optional<Function>> kept_;
};

void take_steps(CheckCase& check_case, const std::string& file, CheckExplained& explained) {
  explained.file = file;
  const auto reason = [&](std::size_t section) {
    return check_case.has_searched(section) ? std::string() : std::string("no search of the check function went there");
  };
  engine::tell_sections(check_case.section_map(), check_case.document(), reason, explained.looked_at, explained.left_out);
  explained.more_calls = check_case.calls_left_out();
  explained.verdict_line = check_case.verdict ? check_case.verdict->line : 0;
  for (const Asked& asked : check_case.asked()) {
    CheckStep step;
    step.call = asked.call;
    step.line = asked.line;
    step.where = check_case.in_words(asked.scope);
    step.outcome = asked.outcome;
    step.found = asked.hits.size();
    for (const ruleset::Phrase& phrase : asked.phrases) step.asked.push_back(phrase.text);
    if (!asked.phrases.empty()) step.search = check_case.explain(asked);
    explained.steps.push_back(std::move(step));
  }
}

}  // namespace

CheckExplained explain_check(const std::shared_ptr<const LanguageState>& language, const ruleset::Rule& rule,
                             const engine::Prepared& document) {
  CheckExplained explained;
  try {
    explained.result = Runner(language, document.compiled()).run(rule, document, [&](CheckCase& check_case, const std::string& file) {
      take_steps(check_case, file, explained);
    });
  } catch (const std::exception& problem) {
    explained.result = engine::not_checked(rule, std::string("The check function could not be run: ") + problem.what());
  }
  return explained;
}

engine::CheckRunner make_runner(std::shared_ptr<const LanguageState> language, const engine::Compiled& compiled) {
  // std::function copies what it holds; copies of a runner share one Runner, for the one thread that has them.
  auto runner = std::make_shared<Runner>(std::move(language), compiled);
  return [runner](const ruleset::Rule& rule, const engine::Prepared& document) {
    try {
      return runner->run(rule, document);
    } catch (const std::exception& problem) {
      return engine::not_checked(rule, std::string("The check function could not be run: ") + problem.what());
    }
  };
}

}  // namespace tenet::script
