#include "api/examples.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "api/example_failure.hpp"
#include "base/ids.hpp"
#include "engine/index.hpp"
#include "engine/judge.hpp"
#include "readers/text/text.hpp"

namespace tenet::api {
namespace {

std::string kind_for(const ruleset::Example& example, const ruleset::Rule& rule, const ruleset::Pack& pack) {
  if (!example.kind.empty()) return example.kind;
  if (!rule.info.applies_to.empty()) return rule.info.applies_to.front();
  return pack.applies_to.empty() ? "policy" : pack.applies_to.front();
}

std::string first_line(const std::string& text) {
  const std::string line = text.substr(0, text.find('\n'));
  return line.size() <= 90 ? line : line.substr(0, line.find_last_of(' ', 90)) + " ...";
}

/// " (element 'refer' expected covered, got missing)" for each promise of an element that does not hold.
std::string element_failures(const ruleset::Example& example, const RuleResult& result) {
  std::string failures;
  for (const auto& [id, expected] : example.elements) {
    const auto is_meant = [&id = id](const ElementResult& element) { return element.id == id; };  // clang 14 captures no bindings as such
    const auto found = std::find_if(result.elements.begin(), result.elements.end(), is_meant);
    const Status status = found == result.elements.end() ? Status::not_checked : found->status;
    if (status != expected)
      failures += " (element '" + id + "' expected " + std::string(to_string(expected)) + ", got " + std::string(to_string(status)) + ")";
  }
  return failures;
}

class Runner {
 public:
  explicit Runner(const Checker::State& state) : state_(state), check_(state.language.runner(*state.compiled)) {}

  void run(const ruleset::Rule& rule, const ruleset::Pack& pack, ExamplesOutcome& outcome) {
    ++outcome.rules;
    if (!rule.error.empty()) {
      // Its examples could only say the same again.
      outcome.failures.push_back(rule.info.id + ": not tested, because it is wrong: " + rule.error);
      return;
    }
    std::map<Status, int> count;
    for (const auto& example : rule.examples) {
      ++outcome.examples;
      run_one(rule, example, kind_for(example, rule, pack), ++count[example.expected], outcome);
    }
  }

 private:
  void run_one(const ruleset::Rule& rule, const ruleset::Example& example, const std::string& kind, int number, ExamplesOutcome& outcome) {
    const std::string name = ruleset::at(example.origin.file.empty() ? rule.origin : example.origin) + rule.info.id + ": example " +
                             std::string(to_string(example.expected)) + " #" + std::to_string(number);
    ExampleOutcome& row =
        outcome.each.emplace_back(ExampleOutcome{rule.info.id, example.text, example.expected, Status::not_checked, false});
    const auto document = readers::read_markdown(example.text, "example.md");
    if (!document) {
      outcome.failures.push_back(name + ": " + document.error().message);
      return;
    }
    const engine::Index index(*document, state_.compiled->lexicon());
    const std::string_view date = example.date.empty() ? ruleset::kExampleDate : std::string_view(example.date);
    const engine::Prepared prepared(*state_.compiled, index, kind, date);
    const std::vector<RuleResult> others = engine::judge_all(engine::rules_behind(rule, state_.rules, kind), prepared, check_);
    const RuleResult result = engine::judge(rule, prepared, check_, others);
    const std::string elements = element_failures(example, result);
    row.came = result.status;
    row.passed = result.status == example.expected && elements.empty();
    if (row.passed) return;
    outcome.failures.push_back(name + ": expected " + std::string(to_string(example.expected)) + ", got " +
                               std::string(to_string(result.status)) + elements + "\n    \"" + first_line(example.text) + "\"\n    " +
                               result.message + seen_in_example(rule, prepared, check_, others));
  }

  const Checker::State& state_;
  engine::CheckRunner check_;
};

bool fired(const RuleResult& result) {
  return !result.evidence.empty() ||
         (result.status != Status::missing && result.status != Status::clear && result.status != Status::not_applicable);
}

/// Rules that found nothing in any of the samples: nobody has seen them work on a whole document.
std::vector<std::string> never_fired(const Report& report, const std::set<std::string>& tested) {
  std::set<std::string> silent;
  std::set<std::string> seen;
  for (const auto& document : report.documents) {
    for (const auto& result : document.results) (fired(result) ? seen : silent).insert(result.rule);
  }
  std::vector<std::string> never;
  for (const auto& rule : silent) {
    if (!seen.contains(rule) && tested.contains(rule)) never.push_back(rule);
  }
  std::sort(never.begin(), never.end(), base::id_less);
  return never;
}

}  // namespace

Result<ExamplesOutcome> test_examples(const Checker::State& state, const Checker& checker, const std::vector<std::string>& rules,
                                      const std::vector<std::filesystem::path>& samples) {
  for (const auto& id : rules) {
    if (state.rules.find(id) == nullptr)
      return fail("rule-unknown", "there is no rule '" + id + "'" + base::did_you_mean(id, state.rules.rule_ids()));
  }
  ExamplesOutcome outcome;
  std::set<std::string> tested;
  Runner runner(state);
  for (const auto& pack : state.rules.packs) {
    for (const auto& rule : pack.rules) {
      if (!rules.empty() && std::find(rules.begin(), rules.end(), rule.info.id) == rules.end()) continue;
      tested.insert(rule.info.id);
      runner.run(rule, pack, outcome);
    }
  }
  if (!samples.empty()) outcome.never_fired = never_fired(checker.check(samples, {}), tested);
  return outcome;
}

}  // namespace tenet::api
