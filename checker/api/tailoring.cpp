// The workbench of `tenet tailoring`: hands what was loaded and found to checker/tailoring.
#include <tenet/tailoring.hpp>

#include <algorithm>
#include <set>

#include "api/state.hpp"
#include "base/date.hpp"
#include "tailoring/blank.hpp"
#include "tailoring/decisions.hpp"
#include "tailoring/overview.hpp"
#include "tailoring/sheet.hpp"

namespace tenet {
namespace {

/// Ids of packs that run on some kind of document.
std::set<std::string, std::less<>> running_packs(const Checker::State& state) {
  std::set<std::string, std::less<>> ids;
  for (const ruleset::Pack* pack : state.selection.packs(state.rules)) ids.insert(pack->id);
  return ids;
}

/// Without documents: whether each decision holds on that day, and is about a rule that may be judged.
void settle_by_date(Tailoring& tailoring, const Checker::State& state, const std::string& date) {
  const auto running = running_packs(state);
  for (TailoringEntry& entry : tailoring.entries) {
    const ruleset::Rule* const rule = state.rules.find(entry.rule);
    entry.note.expired = date > entry.note.review_by;
    entry.use = rule == nullptr || !running.contains(rule->info.pack) ? TailoringUse::not_selected
                : entry.note.expired                                  ? TailoringUse::expired
                                                                      : TailoringUse::applied;
  }
}

/// Nothing is read: the setup's decisions alone.
Report report_without_documents(const Checker::State& state, const std::string& date) {
  Report report;
  report.date = date;
  report.organisation = state.tailoring.organisation;
  report.problems = state.problems;
  report.tailoring = Tailoring{{}, state.tailoring.entries};
  settle_by_date(*report.tailoring, state, date);
  return report;
}

}  // namespace

TailoringCheck check_tailoring(const Checker& checker, const std::vector<std::filesystem::path>& paths, const CheckOptions& options,
                               const ReportStyle& style) {
  const Checker::State& state = checker.state();
  const std::string date = options.date.empty() ? base::today() : options.date;
  Report report = paths.empty() ? report_without_documents(state, date) : checker.check(paths, options);
  if (!report.tailoring) report.tailoring.emplace();
  const auto read = std::count_if(report.documents.begin(), report.documents.end(), [](const DocumentReport& row) { return row.checked; });
  const tailoring::Overview overview = {*report.tailoring,        report.organisation,       report.date,
                                        state.tailoring.problems, state.tailoring.undecided, static_cast<std::size_t>(read)};
  return {tailoring::write_overview(overview, style), exit_status(report, {})};
}

std::vector<std::string> tailoring_columns() {
  std::vector<std::string> names;
  for (const tailoring::ColumnRow& column : tailoring::columns()) names.emplace_back(column.name);
  return names;
}

std::vector<std::string> tailoring_decisions() {
  std::vector<std::string> words;
  for (const Status decision : {Status::not_applicable, Status::alternative}) words.push_back(tailoring::decision_in_words(decision));
  return words;
}

std::string tailoring_csv(const std::vector<std::vector<std::string>>& rows) {
  return tailoring::decisions_csv(rows);
}

std::vector<std::string> tailoring_cells(const TailoringEntry& entry, std::string_view organisation) {
  const TailoringNote& note = entry.note;
  return {entry.rule,    tailoring::decision_in_words(note.decision),
          note.reason,   note.approved_by,
          note.on,       note.review_by,
          note.evidence, std::string(organisation)};
}

std::string blank_tailoring(const Report& report, TailoringFormat format) {
  switch (format) {
    case TailoringFormat::csv:
      return tailoring::blank_csv(report);
    case TailoringFormat::lua:
      return tailoring::blank_lua(report);
  }
  return {};
}

}  // namespace tenet
