#include <algorithm>
#include <array>
#include <map>

#include <tenet/comparison.hpp>

#include "base/names.hpp"
#include "compare/matching.hpp"
#include "compare/rows.hpp"

namespace tenet {
namespace {

using compare::change_of;

void add_setting(std::string_view what, std::string_view before, std::string_view after, std::vector<SettingChange>& out) {
  if (before != after) out.push_back({std::string(what), std::string(before), std::string(after)});
}

std::vector<SettingChange> settings_of(const Report& before, const Report& after) {
  std::vector<SettingChange> out;
  add_setting("program", before.tool_version, after.tool_version, out);
  add_setting("profile", before.profile, after.profile, out);
  add_setting("view", base::name_of(before.view), base::name_of(after.view), out);
  add_setting("date", before.date, after.date, out);
  return out;
}

const PackInfo* pack_in(const std::vector<PackInfo>& packs, const std::string& id) {
  const auto found = std::find_if(packs.begin(), packs.end(), [&](const PackInfo& pack) { return pack.id == id; });
  return found == packs.end() ? nullptr : &*found;
}

/// `before` and `after`: nullptr where a report does not have it.
PackChange change_of_pack(const PackInfo* before, const PackInfo* after) {
  PackChange out;
  const PackInfo& named = after != nullptr ? *after : *before;
  out.id = named.id;
  out.title = named.title;
  out.change = before == nullptr ? Change::added : after == nullptr ? Change::gone : Change::changed;
  if (before != nullptr) {
    out.version_before = before->version;
    out.edition_before = before->edition;
    out.rules_before = before->rules;
  }
  if (after != nullptr) {
    out.version_after = after->version;
    out.edition_after = after->edition;
    out.rules_after = after->rules;
  }
  return out;
}

std::vector<PackChange> packs_of(const Report& before, const Report& after) {
  std::vector<PackChange> out;
  for (const PackInfo& pack : after.packs) {
    const PackInfo* old = pack_in(before.packs, pack.id);
    const bool same = old != nullptr && old->version == pack.version && old->edition == pack.edition && old->rules == pack.rules;
    if (!same) out.push_back(change_of_pack(old, &pack));
  }
  for (const PackInfo& pack : before.packs) {
    if (pack_in(after.packs, pack.id) == nullptr) out.push_back(change_of_pack(&pack, nullptr));
  }
  return out;
}

std::vector<RuleProblem> problems_only_in(const Report& report, const Report& other) {
  std::vector<RuleProblem> out;
  for (const RuleProblem& problem : report.problems) {
    if (std::find(other.problems.begin(), other.problems.end(), problem) == other.problems.end()) out.push_back(problem);
  }
  return out;
}

/// Rows of one list by rule, for the other to find.
template <class Row>
std::map<std::string_view, const Row*> by_rule(const std::vector<Row>& rows) {
  std::map<std::string_view, const Row*> out;
  for (const Row& row : rows) out.emplace(row.rule, &row);
  return out;
}

template <class Row>
const Row* find(const std::map<std::string_view, const Row*>& rows, std::string_view rule) {
  const auto found = rows.find(rule);
  return found == rows.end() ? nullptr : found->second;
}

/// Every rule of either list once: the newer's in its order, then those that are gone.
template <class Row, class Take>
void each_rule(const std::vector<Row>& before, const std::vector<Row>& after, Take take) {
  const auto older = by_rule(before);
  const auto newer = by_rule(after);
  for (const Row& row : after) {
    if (find(newer, row.rule) == &row) take(change_of(find(older, row.rule), &row));
  }
  for (const Row& row : before) {
    if (find(newer, row.rule) == nullptr && find(older, row.rule) == &row) take(change_of(&row, static_cast<const Row*>(nullptr)));
  }
}

/// The worst that happened to any of its rules.
Change worst_of(const DocumentChange& document) {
  constexpr std::array kOrder = {Change::worse, Change::better, Change::changed, Change::added, Change::gone, Change::reworded};
  for (const Change change : kOrder) {
    const auto is = [change](const RuleChange& row) { return row.change == change; };
    if (std::none_of(document.results.begin(), document.results.end(), is)) continue;
    return change == Change::added || change == Change::gone ? Change::changed : change;
  }
  return document.read_before == document.read_after ? Change::same : Change::changed;
}

bool found_anything(const RuleResult& row) {
  return row.form == Form::term && (row.status == Status::flagged || row.status == Status::qualified);
}

/// Of a document that only one report has, what its blocks say shows in the coverage of the set; its terms stand nowhere else.
void add_terms(const DocumentReport& document, Change change, DocumentChange& out) {
  for (const RuleResult& row : document.results) {
    if (!found_anything(row)) continue;
    out.results.push_back(change == Change::added ? change_of(static_cast<const RuleResult*>(nullptr), &row)
                                                  : change_of(&row, static_cast<const RuleResult*>(nullptr)));
  }
}

DocumentChange alone(const DocumentReport& document, Change change) {
  DocumentChange out;
  out.change = change;
  out.title = document.title;
  (change == Change::added ? out.after : out.before) = document.path;
  (change == Change::added ? out.kind_after : out.kind_before) = document.kind;
  (change == Change::added ? out.read_after : out.read_before) = document.checked;
  add_terms(document, change, out);
  return out;
}

DocumentChange both(const DocumentReport& before, const DocumentReport& after, Match match) {
  DocumentChange out;
  out.match = match;
  out.before = before.path;
  out.after = after.path;
  out.title = after.title;
  out.kind_before = before.kind;
  out.kind_after = after.kind;
  out.same_content = !after.sha256.empty() && before.sha256 == after.sha256;
  out.read_before = before.checked;
  out.read_after = after.checked;
  each_rule(before.results, after.results, [&](RuleChange change) {
    if (change.change != Change::same) return out.results.push_back(std::move(change));
    ++out.same;
    if (change.form == Form::term) ++out.terms_same;
  });
  out.change = worst_of(out);
  return out;
}

std::vector<DocumentChange> documents_of(const Report& before, const Report& after) {
  std::vector<DocumentChange> out;
  for (const compare::Pair& pair : compare::match_documents(before.documents, after.documents)) {
    if (!pair.before) {
      out.push_back(alone(after.documents[*pair.after], Change::added));
    } else if (!pair.after) {
      out.push_back(alone(before.documents[*pair.before], Change::gone));
    } else {
      out.push_back(both(before.documents[*pair.before], after.documents[*pair.after], pair.match));
    }
  }
  return out;
}

/// The words behind a change of the set: those that one report has and the other does not, document by document.
void add_words(const Report& report, const std::string DocumentChange::*path, std::vector<Evidence> RuleChange::*words,
               const std::vector<DocumentChange>& documents, std::vector<RuleChange>& coverage) {
  std::map<std::string_view, RuleChange*> rows;
  for (RuleChange& row : coverage) rows.emplace(row.rule, &row);
  const auto add = [&](const std::string& rule, const std::string& where, const std::vector<Evidence>& found) {
    const auto row = rows.find(rule);
    if (row == rows.end()) return;
    for (Evidence evidence : found) {
      evidence.document = where;
      (row->second->*words).push_back(std::move(evidence));
    }
  };
  for (const DocumentChange& document : documents) {
    if (document.change != Change::added && document.change != Change::gone) {
      for (const RuleChange& row : document.results) add(row.rule, document.*path, row.*words);
      continue;
    }
    const auto whole = std::find_if(report.documents.begin(), report.documents.end(),
                                    [&](const DocumentReport& row) { return row.path == document.*path; });
    if (whole == report.documents.end()) continue;
    for (const RuleResult& row : whole->results) add(row.rule, document.*path, row.evidence);
  }
}

void count(Change change, ChangeCounts& out) {
  switch (change) {
    case Change::added:
      ++out.added;
      return;
    case Change::gone:
      ++out.gone;
      return;
    case Change::worse:
      ++out.worse;
      return;
    case Change::better:
      ++out.better;
      return;
    case Change::changed:
      ++out.changed;
      return;
    case Change::reworded:
      ++out.reworded;
      return;
    case Change::same:
      ++out.same;
      return;
  }
}

bool is_new(const RuleChange& row) {
  return row.change == Change::added || row.change == Change::worse || row.change == Change::changed || row.change == Change::better;
}

bool more_words(const RuleChange& row) {
  return row.form == Form::term && row.change == Change::reworded && !row.found.empty();
}

}  // namespace

Comparison compare_reports(const Report& before, const Report& after) {
  Comparison out;
  out.date_before = before.date;
  out.date_after = after.date;
  out.settings = settings_of(before, after);
  out.packs = packs_of(before, after);
  out.problems_found = problems_only_in(after, before);
  out.problems_lost = problems_only_in(before, after);
  out.documents = documents_of(before, after);
  each_rule(before.coverage, after.coverage, [&](RuleChange change) { out.coverage.push_back(std::move(change)); });
  add_words(after, &DocumentChange::after, &RuleChange::found, out.documents, out.coverage);
  add_words(before, &DocumentChange::before, &RuleChange::lost, out.documents, out.coverage);
  for (RuleChange& row : out.coverage) {
    if (row.change == Change::same && !(row.found.empty() && row.lost.empty())) row.change = Change::reworded;
  }
  out.coverage_same =
      static_cast<std::uint32_t>(std::erase_if(out.coverage, [](const RuleChange& row) { return row.change == Change::same; }));
  return out;
}

ChangeCounts coverage_changes(const Comparison& comparison) {
  ChangeCounts out;
  for (const RuleChange& row : comparison.coverage) count(row.change, out);
  out.same = comparison.coverage_same;
  return out;
}

ChangeCounts term_changes(const Comparison& comparison) {
  ChangeCounts out;
  for (const DocumentChange& document : comparison.documents) {
    for (const RuleChange& row : document.results) {
      if (row.form == Form::term) count(row.change, out);
    }
    out.same += document.terms_same;
  }
  return out;
}

bool has_new(const Comparison& comparison, const std::vector<Status>& statuses) {
  const auto counts = [&](const RuleChange& row) {
    return row.after && std::find(statuses.begin(), statuses.end(), *row.after) != statuses.end() && (is_new(row) || more_words(row));
  };
  if (std::any_of(comparison.coverage.begin(), comparison.coverage.end(), counts)) return true;
  return std::any_of(comparison.documents.begin(), comparison.documents.end(), [&](const DocumentChange& document) {
    return std::any_of(document.results.begin(), document.results.end(),
                       [&](const RuleChange& row) { return row.form == Form::term && counts(row); });
  });
}

}  // namespace tenet
