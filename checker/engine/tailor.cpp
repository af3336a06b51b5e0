#include "engine/tailor.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace tenet::engine {
namespace {

using Entries = std::map<std::string_view, TailoringEntry*>;

/// Of terms, the worst first: over several documents an entry's real result is the worst of them.
constexpr std::array kWorst{Status::flagged, Status::qualified, Status::not_checked, Status::clear, Status::not_applicable};

std::size_t rank(Status status) {
  return static_cast<std::size_t>(std::find(kWorst.begin(), kWorst.end(), status) - kWorst.begin());
}

/// Nothing is lacking and nothing is wrong: a decision adds nothing.
bool needs_no_decision(Status real) {
  return real == Status::covered || real == Status::clear || real == Status::not_applicable;
}

template <class Row>
void lift(Row& row) {
  row.status = real_status(row);
  row.tailoring.reset();
}

template <class Row>
void lay_over(Row& row, const TailoringNote& decided) {
  if (row.form == Form::term && needs_no_decision(row.status)) return;
  TailoringNote note = decided;
  note.real = row.status;
  if (!note.expired) row.status = note.decision;
  row.tailoring = std::move(note);
}

TailoringUse use_of(const TailoringNote& note) {
  if (note.expired) return TailoringUse::expired;
  return needs_no_decision(note.real) ? TailoringUse::not_needed : TailoringUse::applied;
}

/// The entry learns the real result: of the set, or of a term the worst of the documents so far.
void learn(TailoringEntry& entry, Status real, Form form) {
  const bool first = entry.use == TailoringUse::not_selected;
  if (!first && form == Form::term && rank(real) >= rank(entry.note.real)) return;
  entry.note.real = real;
  entry.use = use_of(entry.note);
}

Entries prepared(Tailoring& tailoring, std::string_view date) {
  Entries entries;
  for (TailoringEntry& entry : tailoring.entries) {
    entry.use = TailoringUse::not_selected;
    entry.note.expired = date > entry.note.review_by;  // both YYYY-MM-DD
    entries.emplace(entry.rule, &entry);
  }
  return entries;
}

}  // namespace

void tailor(Report& report) {
  if (!report.tailoring) return;
  const Entries entries = prepared(*report.tailoring, report.date);
  const auto entry_of = [&](const std::string& rule) {
    const auto found = entries.find(rule);
    return found == entries.end() ? nullptr : found->second;
  };
  for (DocumentReport& document : report.documents) {
    for (RuleResult& result : document.results) {
      lift(result);
      TailoringEntry* const entry = entry_of(result.rule);
      if (entry == nullptr) continue;
      if (result.form == Form::term) learn(*entry, result.status, result.form);
      lay_over(result, entry->note);
    }
  }
  for (Coverage& row : report.coverage) {
    lift(row);
    TailoringEntry* const entry = entry_of(row.rule);
    if (entry == nullptr) continue;
    learn(*entry, row.status, row.form);
    lay_over(row, entry->note);
  }
}

}  // namespace tenet::engine
