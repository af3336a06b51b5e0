#include "engine/crosswalk.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include "base/ids.hpp"

namespace tenet::engine {
namespace {

/// From the best down to what shows nothing; kin help only where they came out better.
std::size_t rank(Status status) {
  constexpr std::array kOrder{Status::covered, Status::partial, Status::weak};
  return static_cast<std::size_t>(std::find(kOrder.begin(), kOrder.end(), status) - kOrder.begin());
}

bool is_gap(Status status) {
  return status == Status::partial || status == Status::weak || status == Status::contradicted || status == Status::missing;
}

/// Of the first document in which the rule came out as it did over the set, else of the first that contributes.
std::optional<Evidence> best_evidence(const Coverage& row, const std::vector<DocumentReport>& documents) {
  std::optional<Evidence> first;
  for (const DocumentReport& document : documents) {
    if (std::find(row.documents.begin(), row.documents.end(), document.path) == row.documents.end()) continue;
    for (const RuleResult& result : document.results) {
      if (result.rule != row.rule || result.evidence.empty()) continue;
      Evidence evidence = result.evidence.front();
      evidence.document = document.path;
      if (result.status == row.status) return evidence;
      if (!first) first = std::move(evidence);
    }
  }
  return first;
}

}  // namespace

Kinship kinship_of(const ruleset::Ruleset& rules) {
  std::set<std::pair<std::string, std::string>> pairs;
  for (const ruleset::Pack& pack : rules.packs) {
    for (const ruleset::Rule& rule : pack.rules) {
      for (const std::string& kin : rule.kin) {
        if (kin == rule.info.id) continue;
        pairs.emplace(rule.info.id, kin);
        pairs.emplace(kin, rule.info.id);
      }
    }
  }
  return {pairs.begin(), pairs.end()};
}

void add_kin(std::vector<Coverage>& coverage, const std::vector<DocumentReport>& documents, const Kinship& kinship) {
  std::map<std::string, std::vector<std::string>, std::less<>> kin_of;
  for (const auto& [rule, kin] : kinship) kin_of[rule].push_back(kin);
  std::map<std::string, const Coverage*, std::less<>> by_rule;
  for (const Coverage& row : coverage) by_rule.emplace(row.rule, &row);
  for (Coverage& row : coverage) {
    const auto known = kin_of.find(row.rule);
    if (known == kin_of.end() || !is_gap(row.status)) continue;
    for (const std::string& id : known->second) {
      const auto kin = by_rule.find(id);
      if (kin == by_rule.end() || rank(kin->second->status) >= rank(row.status)) continue;
      const Coverage& better = *kin->second;
      row.kin.push_back({better.rule, better.title, better.status, best_evidence(better, documents)});
    }
    std::sort(row.kin.begin(), row.kin.end(), [](const Kin& a, const Kin& b) { return base::id_less(a.rule, b.rule); });
  }
}

}  // namespace tenet::engine
