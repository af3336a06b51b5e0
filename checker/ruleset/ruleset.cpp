#include "ruleset/ruleset.hpp"

#include <algorithm>

#include "base/ids.hpp"

namespace tenet::ruleset {

std::string at(const Origin& origin) {
  if (origin.file.empty()) return "";
  if (origin.line <= 0) return origin.file + ": ";
  return origin.file + ":" + std::to_string(origin.line) + ": ";
}

const Pack* Ruleset::pack(std::string_view id) const {
  const auto found = std::find_if(packs.begin(), packs.end(), [&](const Pack& pack) { return pack.id == id; });
  return found == packs.end() ? nullptr : &*found;
}

const Rule* Ruleset::find(std::string_view id) const {
  for (const Pack& pack : packs) {
    const auto at_or_after = std::lower_bound(pack.rules.begin(), pack.rules.end(), id, [](const Rule& rule, std::string_view wanted) {
      return base::id_less(rule.info.id, wanted);
    });
    if (at_or_after != pack.rules.end() && at_or_after->info.id == id) return &*at_or_after;
  }
  return nullptr;
}

std::vector<std::string> Ruleset::rule_ids() const {
  std::vector<std::string> ids;
  for (const Pack& pack : packs) {
    for (const Rule& rule : pack.rules) ids.push_back(rule.info.id);
  }
  return ids;
}

bool means_rule(std::string_view name, std::string_view id) {
  return name.ends_with('*') ? id.starts_with(name.substr(0, name.size() - 1)) : id == name;
}

bool Chapter::has(const RuleInfo& rule) const {
  const auto means = [](const std::vector<std::string>& names, const std::string& id) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return means_rule(name, id); });
  };
  return means(rules, rule.id) || means(groups, rule.group);
}

}  // namespace tenet::ruleset
