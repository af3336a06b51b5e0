#include "reports/html/facts.hpp"

#include <algorithm>

namespace tenet::reports::html {

Facts::Facts(const Report& report) : report_(report), names_(report) {
  std::vector<const RuleResult*> terms;
  for (std::size_t i = 0; i < report.documents.size(); ++i) {
    if (report.documents[i].checked) read_.push_back(i);
    for (const RuleResult& row : report.documents[i].results) {
      RuleFacts& facts = rules_[row.rule];
      if (facts.results.empty()) {
        facts = {row.rule, row.title, row.source, row.advice, row.level, row.needs, nullptr, {}};
        facts.results.resize(report.documents.size());
        if (row.form == Form::term) terms.push_back(&row);
      }
      facts.results[i] = &row;
    }
  }
  std::vector<const Coverage*> blocks;
  for (const Coverage& row : report.coverage) {
    RuleFacts& facts = rules_[row.rule];
    if (facts.results.empty()) {
      facts = {row.rule, row.title, {}, {}, row.level, 0, nullptr, {}};
      facts.results.resize(report.documents.size());
    }
    facts.coverage = &row;
    blocks.push_back(&row);
  }
  blocks_ = names_.by_pack(blocks);
  terms_ = names_.by_pack(terms);
  complete_ = unread(report).empty() && not_judged(report).empty() && report.problems.empty();
}

const RuleFacts& Facts::of(std::string_view rule) const {
  static const RuleFacts kNone;
  const auto found = rules_.find(rule);
  return found == rules_.end() ? kNone : found->second;
}

bool is_finding(const RuleFacts& rule, const RuleResult* result) {
  if (result == nullptr) return false;
  if (!result->evidence.empty() || !result->qualifiers.empty() || result->conflict) return true;
  return result->tailoring && (rule.coverage == nullptr || !rule.coverage->tailoring);
}

std::size_t count(const RuleFacts& rule, Status status) {
  return static_cast<std::size_t>(std::count_if(rule.results.begin(), rule.results.end(),
                                                [status](const RuleResult* row) { return row != nullptr && row->status == status; }));
}

}  // namespace tenet::reports::html
