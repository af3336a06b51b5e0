// What surrounds the findings: what was not read, what was decided, which documents, by which rules, with which counts.
#include "reports/words.hpp"
#include "reports/writer.hpp"
#include "reports/xlsx/sheets.hpp"

namespace tenet::reports::xlsx {
namespace {

using office::Cell;
using office::Day;
using office::Role;
using office::Row;
using office::Sheet;

Cell number(std::size_t value) {
  return {static_cast<std::int64_t>(value)};
}

std::string_view what_became_of_it(TailoringUse use) {
  switch (use) {
    case TailoringUse::applied:
      return "applied";
    case TailoringUse::expired:
      return "past its review date: no longer counts";
    case TailoringUse::not_needed:
      return "not needed: the documents show it by themselves";
    case TailoringUse::not_selected:
      return "about a rule that was not judged here";
  }
  return {};
}

Row decision(const TailoringEntry& entry) {
  const TailoringNote& note = entry.note;
  const bool judged = entry.use != TailoringUse::not_selected;
  return {text(entry.rule, Role::soft),
          text(entry.title),
          status(note.decision),
          judged ? status(note.real) : text(""),
          text(what_became_of_it(entry.use)),
          text(note.reason),
          text(note.approved_by),
          {Day{note.on}},
          {Day{note.review_by}},
          text(note.evidence),
          text(entry.place, Role::soft)};
}

/// A report that names no entries may still have decisions in its rows: one that another version wrote.
std::vector<TailoringEntry> entries_of(const Report& report) {
  if (report.tailoring) return report.tailoring->entries;
  std::vector<TailoringEntry> entries;
  for (const Coverage& row : report.coverage) {
    if (!row.tailoring) continue;
    const TailoringUse use = row.tailoring->expired ? TailoringUse::expired : TailoringUse::applied;
    entries.push_back({row.rule, row.title, use, *row.tailoring, ""});
  }
  return entries;
}

void counts(Sheet& sheet, std::string_view title, const Counts& counted) {
  if (counted.total() == 0) return;
  sheet.rows.push_back({text(title, Role::heading), text("", Role::heading), text("", Role::heading)});
  for (std::size_t i = 0; i <= static_cast<std::size_t>(Status::not_checked); ++i) {
    const Status one = static_cast<Status>(i);
    if (counted[one] > 0) sheet.rows.push_back({status(one), number(counted[one]), text(words_of(one).meaning, Role::soft)});
  }
}

}  // namespace

Sheet not_read(const Source& source) {
  Sheet sheet{.name = "Not read", .columns = {{"What", 24}, {"Document", 34}, {"Rule", 18}, {"Where", 26}, {"Why", 80}}, .rows = {}};
  sheet.filter = office::Filter::yes;
  for (const DocumentReport* document : unread(source.report))
    sheet.rows.push_back({text("file not read", Role::quiet), text(document->path), text(""), text(""), text(document->error)});
  for (const DocumentReport& document : source.report.documents) {
    for (const Diagnostic& item : document.diagnostics) {
      const std::string where = item.place.block ? place_in_words(item.place) : item.place.part;
      sheet.rows.push_back({text("part not read", Role::quiet), text(document.path), text(""), text(where), text(item.message)});
    }
  }
  for (const NotJudged& item : not_judged(source.report))
    for (const std::string& path : item.documents)
      sheet.rows.push_back({text("rule not judged", Role::quiet), text(path), text(item.rule), text(""), text(item.message)});
  for (const RuleProblem& item : source.report.problems)
    sheet.rows.push_back({text("rule file wrong", Role::quiet), text(""), text(item.rule), text(""), text(item.message)});
  say_if_empty(sheet, "Everything was read and judged.");
  return sheet;
}

Sheet tailoring(const Source& source) {
  Sheet sheet{.name = "Tailoring",
              .columns = {{"Rule", 18},
                          {"What is asked for", 40},
                          {"Decision", 15},
                          {"In the documents", 16},
                          {"What became of it", 24},
                          {"Reason", 40},
                          {"Approved by", 22},
                          {"On", 18},
                          {"Review by", 18},
                          {"See", 30},
                          {"Recorded in", 26}},
              .rows = {}};
  sheet.filter = office::Filter::yes;
  for (const TailoringEntry& entry : entries_of(source.report)) sheet.rows.push_back(decision(entry));
  say_if_empty(sheet, "No decision was recorded.");
  return sheet;
}

Sheet documents(const Source& source) {
  Sheet sheet{.name = "Documents",
              .columns = {{"No.", 6}, {"File", 40}, {"Title", 40}, {"Kind", 20}, {"Why that kind", 40}, {"Words", 10}, {"SHA-256", 68}},
              .rows = {}};
  sheet.filter = office::Filter::yes;
  for (std::size_t i = 0; i < source.report.documents.size(); ++i) {
    const DocumentReport& document = source.report.documents[i];
    sheet.rows.push_back({number(i + 1), text(document.path), text(document.checked ? document.title : "not read: " + document.error),
                          text(document.kind), text(document.kind_reason, Role::soft), number(document.words),
                          text(document.sha256, Role::soft)});
  }
  return sheet;
}

Sheet about(const Source& source) {
  const Report& report = source.report;
  Sheet sheet{.name = "About", .columns = {{"", 30}, {"", 24}, {"", 80}}, .rows = {}, .orientation = office::Orientation::portrait};
  sheet.rows.push_back({text("What these documents cover, and what they do not", Role::title)});
  if (!report.organisation.empty()) sheet.rows.push_back({text("Organisation", Role::label), text(report.organisation)});
  sheet.rows.push_back({text("Date", Role::label), {Day{report.date}}});
  sheet.rows.push_back({text("Made by", Role::label), text("Tenet " + report.tool_version)});
  if (!report.profile.empty()) sheet.rows.push_back({text("Profile", Role::label), text(report.profile)});
  sheet.rows.push_back(
      {text("Tracked changes", Role::label), text(report.view == View::original ? "read as rejected" : "read as accepted")});
  sheet.rows.push_back({text("Documents", Role::label), number(report.documents.size())});
  sheet.rows.push_back({text("Files not read", Role::label), number(unread(report).size())});
  for (const PackInfo& pack : report.packs)
    sheet.rows.push_back({text("Checked against", Role::label), text(pack.id + " " + pack.version),
                          text(source.names.pack_title(pack.id) + ", " + counted(pack.rules, "rule", "rules"))});
  counts(sheet, "Coverage of all documents together", coverage_counts(report));
  counts(sheet, "Terms, counted per document", term_counts(report));
  sheet.rows.push_back({text("How to read it", Role::heading), text("", Role::heading), text("", Role::heading)});
  sheet.rows.push_back(
      {text("Matrix"), text(""), text("An empty cell: the rule is not for that kind of document. A cell leads to its quotes.")});
  sheet.rows.push_back({text("Terms"), text(""), text("Terms that were not found are counted above and not listed.")});
  sheet.rows.push_back({text("Tenet finds wording; a person decides what it is worth.", Role::soft)});
  return sheet;
}

}  // namespace tenet::reports::xlsx
