#include "ruleset/tailoring.hpp"

#include <algorithm>
#include <map>

#include "base/ascii.hpp"
#include "base/ids.hpp"

namespace tenet::ruleset {
namespace {

std::string unknown_rule(const std::string& id, const Ruleset& rules) {
  return "there is no rule '" + id + "'" + base::did_you_mean(id, rules.rule_ids());
}

/// What is wrong with one entry, by itself; "" where nothing is.
std::string complaint_about(const TailoringEntry& entry, const Rule* rule, const Ruleset& rules) {
  if (rule == nullptr) return unknown_rule(entry.rule, rules);
  if (rule->info.form == Form::term && entry.note.decision == Status::alternative) {
    return "a term cannot have an alternative: record not_applicable, with the reason why it may stand";
  }
  if (entry.note.review_by < entry.note.on) {
    return "review_by (" + entry.note.review_by + ") lies before on (" + entry.note.on + "): the decision would never hold";
  }
  return {};
}

std::string folded(std::string_view words) {
  std::string letters;
  for (const char c : words) {
    if (base::is_alnum(c)) letters += base::to_lower(c);
  }
  return letters;
}

}  // namespace

void check_decisions(TailoringFile& file, const Ruleset& rules) {
  std::vector<TailoringEntry> usable;
  std::map<std::string, std::string, std::less<>> places;  // of the first entry of each rule
  for (TailoringEntry& entry : file.entries) {
    const Rule* const rule = rules.find(entry.rule);
    std::string wrong = complaint_about(entry, rule, rules);
    const auto [first, is_first] = places.emplace(entry.rule, entry.place);
    if (wrong.empty() && !is_first) wrong = "it is decided already, at " + first->second + "; this one is left out";
    if (!wrong.empty()) {
      const std::string id = rule == nullptr ? "" : entry.rule;
      file.problems.push_back({id, entry.place + ": " + std::string(to_string(entry.note.decision)) + " '" + entry.rule + "': " + wrong});
      continue;
    }
    entry.title = rule->info.title;
    usable.push_back(std::move(entry));
  }
  std::stable_sort(usable.begin(), usable.end(),
                   [](const TailoringEntry& a, const TailoringEntry& b) { return base::id_less(a.rule, b.rule); });
  file.entries = std::move(usable);
}

std::optional<Status> decision_from(std::string_view words) {
  const std::string letters = folded(words);
  if (letters == "notapplicable" || letters == "na") return Status::not_applicable;
  if (letters == "alternative") return Status::alternative;
  return std::nullopt;
}

}  // namespace tenet::ruleset
