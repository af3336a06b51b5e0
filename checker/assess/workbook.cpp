// A self-assessment as a workbook: front page, summary, a sheet for each standard, annexes.

#include "assess/columns.hpp"
#include "assess/mark.hpp"
#include "assess/phrases.hpp"
#include "reports/words.hpp"

namespace tenet::assess {
namespace {

using office::Cell;
using office::Filter;
using office::Role;
using office::Sheet;

Cell text(std::string_view words, Role role = Role::body) {
  return {std::string(words), role};
}
Cell number(std::size_t value, Role role = Role::body) {
  return {static_cast<std::int64_t>(value), role};
}

Sheet front_page(const SelfAssessment& assessment) {
  Sheet sheet{.name = "Front page", .columns = {{"", 24}, {"", 110}}, .rows = {}};
  sheet.rows.push_back({text(kTitle, Role::title)});
  for (const auto& [item, details] : front_lines(assessment)) {
    const bool open = details.empty();
    sheet.rows.push_back({text(item, Role::label), text(details, open ? Role::entry : Role::body)});
  }
  sheet.rows.emplace_back();
  sheet.rows.push_back({text("How to read it", Role::heading), text("", Role::heading)});
  for (const std::string_view sentence : caveats()) sheet.rows.push_back({text(""), text(sentence)});
  for (const Status status : block_statuses())
    sheet.rows.push_back({text(status_in_words(status), role_of(status)), text(reports::words_of(status).meaning)});
  return sheet;
}

Sheet summary(const SelfAssessment& assessment) {
  Sheet sheet{.name = "Summary", .columns = {{"Standard", 40}, {"Commitment", 60}, {"Blocks", 10}}, .rows = {}};
  const std::vector<Status> statuses = shown_statuses(assessment.counts());
  for (const Status status : statuses) sheet.columns.push_back({status_in_words(status), 14});
  const auto add = [&](std::string_view standard, std::string_view commitment, const reports::Counts& counts, Role role) {
    office::Row row = {text(standard, role), text(commitment, role), number(counts.total(), role)};
    for (const Status status : statuses) row.push_back(number(counts[status], counts[status] == 0 ? Role::body : role_of(status)));
    sheet.rows.push_back(std::move(row));
  };
  for (const Standard& standard : assessment.standards) {
    for (const Commitment& commitment : standard.commitments) add(standard.title, commitment.title, commitment.counts(), Role::body);
    add(standard.title, "All", standard.counts(), Role::label);
  }
  return sheet;
}

/// The id has a column of its own here.
std::string words_of(const Column& column, const Entry& entry) {
  const Paragraphs paragraphs = column.cell(entry);
  const bool names_block = column.heading == heading::kBlock || column.heading == heading::kProvision;
  return lines_of(names_block ? Paragraphs{paragraphs.front()} : paragraphs);
}

Sheet blocks(const Standard& standard, Layout layout) {
  Sheet sheet{.name = standard.title,
              .columns = {{std::string(heading::kCommitment), 20}, {std::string(heading::kDoneBy), 13}, {std::string(heading::kId), 13}},
              .rows = {}};
  for (const Column& column : columns_of(layout)) sheet.columns.push_back({std::string(column.heading), column.characters});
  for (const Commitment& commitment : standard.commitments) {
    for (const Entry& entry : commitment.entries) {
      office::Row row = {text(commitment.title), text(in_words(entry.done_by)), text(entry.rule, Role::soft)};
      for (const Column& column : columns_of(layout)) row.push_back({words_of(column, entry), column.role(entry)});
      sheet.rows.push_back(std::move(row));
    }
  }
  sheet.filter = Filter::yes;
  return sheet;
}

Sheet documents(const SelfAssessment& assessment) {
  Sheet sheet{.name = "Documents",
              .columns = {{"Document", 40}, {"Title", 50}, {"Read as", 24}, {"Words", 10}, {"Blocks it shows", 16}},
              .rows = {}};
  for (const DocumentLine& line : assessment.documents)
    sheet.rows.push_back({text(line.name), text(line.title), text(line.kind), number(line.words), number(line.shows)});
  sheet.filter = Filter::yes;
  return sheet;
}

Sheet omissions(const SelfAssessment& assessment) {
  Sheet sheet{.name = "Not read or judged", .columns = {{"What", 40}, {"Why", 110}}, .rows = {}};
  for (const Omission& omission : assessment.omissions) sheet.rows.push_back({text(omission.what), text(omission.why)});
  if (assessment.omissions.empty()) sheet.rows.push_back({text("Nothing"), text("Everything was read, and every rule was judged.")});
  return sheet;
}

Sheet decisions(const SelfAssessment& assessment) {
  constexpr double kWidths[] = {40, 16, 40, 30, 30, 20, 36};
  Sheet sheet{.name = "Decisions", .columns = {}, .rows = {}};
  for (std::size_t i = 0; i < std::size(kDecisionHeadings); ++i) sheet.columns.push_back({std::string(kDecisionHeadings[i]), kWidths[i]});
  for (const TailoringEntry& entry : assessment.decisions) {
    office::Row& row = sheet.rows.emplace_back();
    for (const std::string& words : decision_cells(entry)) row.push_back(text(words));
  }
  return sheet;
}

Sheet terms(const SelfAssessment& assessment) {
  Sheet sheet{.name = "Wording to look at", .columns = {{"Wording", 40}, {"Status", 12}, {"Found", 70}, {"What to do", 60}}, .rows = {}};
  for (const TermLine& line : assessment.terms)
    sheet.rows.push_back(
        {text(line.title), text(status_in_words(line.status), role_of(line.status)), text(lines_of(found_cell(line))), text(line.advice)});
  sheet.filter = Filter::yes;
  return sheet;
}

Sheet leftovers(const SelfAssessment& assessment) {
  Sheet sheet{.name = std::string(kLeftovers), .columns = {{"Row", 50}, {"Evidence written by you", 100}}, .rows = {}};
  for (const Leftover& leftover : assessment.leftovers) {
    std::string lines;
    for (const std::string& line : leftover.lines) lines += (lines.empty() ? "" : "\n") + line;
    sheet.rows.push_back({text(leftover.label), text(lines)});
  }
  return sheet;
}

Sheet record(const SelfAssessment& assessment) {
  return {.name = "For next year", .columns = {{"", 140}}, .rows = {{text(record_of(assessment), Role::soft)}}};
}

}  // namespace

office::Workbook workbook_of(const SelfAssessment& assessment, Layout layout) {
  office::Workbook workbook{.title = std::string(kTitle) + (assessment.organisation.empty() ? "" : " of " + assessment.organisation),
                            .author = assessment.organisation.empty() ? "Tenet" : assessment.organisation,
                            .date = assessment.date,
                            .sheets = {front_page(assessment), summary(assessment)}};
  for (const Standard& standard : assessment.standards) workbook.sheets.push_back(blocks(standard, layout));
  workbook.sheets.push_back(documents(assessment));
  workbook.sheets.push_back(omissions(assessment));
  if (!assessment.decisions.empty()) workbook.sheets.push_back(decisions(assessment));
  if (!assessment.terms.empty()) workbook.sheets.push_back(terms(assessment));
  if (!assessment.leftovers.empty()) workbook.sheets.push_back(leftovers(assessment));
  workbook.sheets.push_back(record(assessment));
  return workbook;
}

}  // namespace tenet::assess
