// Elements that other rules' results show, and the order in which rules are judged because of them.
#include <algorithm>

#include "base/ids.hpp"
#include "engine/judge_forms.hpp"

namespace tenet::engine {

bool is_shown_by(const ruleset::Element& element, std::string_view rule) {
  if (!element.shown_by) return false;
  const auto& names = element.shown_by->rules;
  return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return ruleset::means_rule(name, rule); });
}

namespace {

bool depends_on(const ruleset::Rule& rule, std::string_view id) {
  return std::any_of(rule.elements.begin(), rule.elements.end(), [&](const ruleset::Element& element) { return is_shown_by(element, id); });
}

bool has_shown_by(const ruleset::Rule& rule) {
  return std::any_of(rule.elements.begin(), rule.elements.end(),
                     [](const ruleset::Element& element) { return element.shown_by.has_value(); });
}

bool shows(const RuleResult& result) {
  return result.status == Status::covered || result.status == Status::alternative || result.status == Status::clear ||
         result.status == Status::qualified;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

Status status_of(std::size_t shown, std::size_t unknown, std::size_t wanted) {
  if (shown >= wanted) return Status::covered;
  if (shown + unknown >= wanted) return Status::not_checked;
  return shown > 0 ? Status::weak : Status::missing;
}

}  // namespace

Shown shown_by_others(const ruleset::Element& element, std::span<const RuleResult> others) {
  Shown shown;
  const std::string names = listed(element.shown_by->rules);
  std::size_t judged = 0;
  std::size_t unknown = 0;
  std::size_t count = 0;
  for (const RuleResult& other : others) {
    if (!is_shown_by(element, other.rule) || other.status == Status::not_applicable) continue;
    ++judged;
    unknown += other.status == Status::not_checked ? 1 : 0;
    if (!shows(other)) continue;
    ++count;
    if (other.evidence.empty() || shown.evidence.size() == kEvidencePerElement) continue;
    shown.evidence.push_back(other.evidence.front());
    shown.evidence.back().element = element.id;
  }
  if (judged == 0) {
    shown.message = element.title + ": the rules that would show it (" + names + ") do not run on this document";
    return shown;
  }
  const std::size_t wanted = element.shown_by->at_least == 0 ? judged : element.shown_by->at_least;
  shown.status = status_of(count, unknown, wanted);
  shown.message = element.title + ": shown by " + std::to_string(count) + " of " + std::to_string(judged) + " rules (" + names + "), " +
                  std::to_string(wanted) + (wanted == 1 ? " is needed" : " are needed");
  return shown;
}

std::vector<RuleResult> judge_all(const std::vector<const ruleset::Rule*>& rules, const Prepared& document, const CheckRunner& check,
                                  const std::function<bool()>& stop) {
  std::vector<RuleResult> results(rules.size());
  std::vector<RuleResult> known;
  std::vector<std::size_t> waiting;
  for (std::size_t i = 0; i < rules.size(); ++i) waiting.push_back(i);
  std::vector<const ruleset::Rule*> askers;
  std::copy_if(rules.begin(), rules.end(), std::back_inserter(askers), [](const ruleset::Rule* rule) { return has_shown_by(*rule); });
  const auto is_asked_for = [&](std::size_t i) {
    return std::any_of(askers.begin(), askers.end(), [&](const ruleset::Rule* asker) { return depends_on(*asker, rules[i]->info.id); });
  };
  const auto ready = [&](std::size_t i) {
    // A rule with an error is not judged: nor are those that wait for each other in a circle.
    if (!rules[i]->error.empty() || !has_shown_by(*rules[i])) return true;
    return std::none_of(waiting.begin(), waiting.end(),
                        [&](std::size_t other) { return other != i && depends_on(*rules[i], rules[other]->info.id); });
  };
  while (!waiting.empty()) {
    std::vector<std::size_t> now;
    std::copy_if(waiting.begin(), waiting.end(), std::back_inserter(now), ready);
    for (const std::size_t i : now) {
      if (stop && stop()) return results;
      results[i] = judge(*rules[i], document, check, known);
    }
    for (const std::size_t i : now) {
      if (is_asked_for(i)) known.push_back(results[i]);
    }
    waiting.erase(
        std::remove_if(waiting.begin(), waiting.end(), [&](std::size_t i) { return std::find(now.begin(), now.end(), i) != now.end(); }),
        waiting.end());
  }
  return results;
}

std::vector<const ruleset::Rule*> rules_behind(const ruleset::Rule& rule, const ruleset::Ruleset& rules, std::string_view kind) {
  std::vector<const ruleset::Rule*> behind;
  std::vector<const ruleset::Rule*> open{&rule};
  while (!open.empty()) {
    const ruleset::Rule* const next = open.back();
    open.pop_back();
    for (const ruleset::Pack& pack : rules.packs) {
      for (const ruleset::Rule& other : pack.rules) {
        const bool is_new = &other != &rule && std::find(behind.begin(), behind.end(), &other) == behind.end();
        if (!is_new || !depends_on(*next, other.info.id) || !applies(other, pack, kind)) continue;
        behind.push_back(&other);
        open.push_back(&other);
      }
    }
  }
  std::sort(behind.begin(), behind.end(),
            [](const ruleset::Rule* a, const ruleset::Rule* b) { return base::id_less(a->info.id, b->info.id); });
  return behind;
}

}  // namespace tenet::engine
