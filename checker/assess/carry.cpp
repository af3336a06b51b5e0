#include "assess/carry.hpp"

#include <map>

namespace tenet::assess {
namespace {

using Entries = std::map<std::string, Entry*, std::less<>>;

Entries entries_of(SelfAssessment& assessment) {
  Entries entries;
  for (Standard& standard : assessment.standards) {
    for (Commitment& commitment : standard.commitments) {
      for (Entry& entry : commitment.entries) entries.emplace(entry.rule, &entry);
    }
  }
  return entries;
}

Entry* entry_for(const LastYearsRow& row, const Entries& entries) {
  for (const std::string& rule : row.rules) {
    const auto found = entries.find(rule);
    if (found != entries.end()) return found->second;
  }
  return nullptr;
}

Leftover leftover(const LastYearsRow& row) {
  Leftover left{row.label, row.own_words};
  if (!row.owner_and_date.empty()) left.lines.push_back("Owner and date: " + row.owner_and_date);
  return left;
}

}  // namespace

void carry(const LastYears& last, SelfAssessment& assessment) {
  const Entries entries = entries_of(assessment);
  for (const LastYearsRow& row : last.rows) {
    Entry* entry = entry_for(row, entries);
    if (entry == nullptr) {
      assessment.leftovers.push_back(leftover(row));
      continue;
    }
    if (!row.owner_and_date.empty()) entry->owner_and_date += (entry->owner_and_date.empty() ? "" : "; ") + row.owner_and_date;
    entry->own_words.insert(entry->own_words.end(), row.own_words.begin(), row.own_words.end());
  }
}

}  // namespace tenet::assess
