// The whole set: gaps first, each with the nearest thing that is said; then what is covered and where; at the end what this report
// cannot say, and the whole in a few lines.
#include <algorithm>

#include "reports/text/sheet.hpp"
#include "reports/words.hpp"

namespace tenet::reports::text {
namespace {

template <class Wanted>
std::vector<const Coverage*> rows_where(const PackRows<Coverage>& pack, Wanted wanted) {
  std::vector<const Coverage*> rows;
  for (const Group<Coverage>& group : pack.groups)
    for (const Coverage* row : group.rows)
      if (wanted(*row)) rows.push_back(row);
  return rows;
}

std::vector<const Coverage*> rows_with(const PackRows<Coverage>& pack, Status status) {
  return rows_where(pack, [status](const Coverage& row) { return row.status == status && !row.conflict; });
}

std::string claimed(const Coverage& row) {
  return row.basis == Basis::claimed ? " (claimed in a self-assessment form only)" : "";
}

/// The result of the first document that came out as the set did: its quote is the set's.
const RuleResult* result_behind(const Sheet& sheet, const Coverage& row, const DocumentReport*& where) {
  for (const DocumentReport& document : sheet.report.documents) {
    if (std::find(row.documents.begin(), row.documents.end(), document.path) == row.documents.end()) continue;
    for (const RuleResult& result : document.results) {
      if (result.rule != row.rule || result.status != row.status) continue;
      where = &document;
      return &result;
    }
  }
  return nullptr;
}

std::string documents_of(const Sheet& sheet, const Coverage& row) {
  std::string line;
  for (const std::string& path : row.documents) line += (line.empty() ? "in " : ", ") + sheet.names.document_label(path);
  return line;
}

/// What was found for another standard may serve this one as well: a person looks.
void kin(Sheet& sheet, const Coverage& row) {
  for (const Kin& item : row.kin) {
    const std::string lead = "see " + item.rule + ", " + std::string(words_of(item.status).word) + ": ";
    if (item.evidence) {
      sheet.quote(*item.evidence, lead + (sheet.read > 1 ? std::string(file_name(item.evidence->document)) + ", at " : ""));
    } else {
      sheet.paper.paragraph(kSaid, kSaid + 1, lead + item.title);
    }
  }
}

/// One document's gaps have been shown with their quotes; here it is enough to name them.
void standing(Sheet& sheet, const Coverage& row) {
  if (row.conflict) sheet.paper.paragraph(kSaid, kSaid, "counted as " + std::string(words_of(row.status).word));
  if (row.tailoring) sheet.tailoring(*row.tailoring);
  if (row.status == Status::partial) sheet.lacks(row.elements);
  const std::string line = (sheet.read > 1 ? documents_of(sheet, row) : "") + claimed(row);
  if (!line.empty()) sheet.paper.paragraph(kSaid, kSaid, line, Ink::faint);
  kin(sheet, row);
  if (sheet.read < 2 || (row.status != Status::weak && row.status != Status::contradicted)) return;
  const DocumentReport* where = nullptr;
  if (const RuleResult* result = result_behind(sheet, row, where))
    sheet.shortfall_of(*result, std::string(file_name(where->path)) + ", at ");
}

void conflicts(Sheet& sheet, const PackRows<Coverage>& pack) {
  const std::vector<const Coverage*> rows = rows_where(pack, [](const Coverage& row) { return row.conflict; });
  if (rows.empty()) return;
  sheet.conflict_heading(rows.size());
  for (const Coverage* row : rows) {
    sheet.rule(row->status, row->rule, row->title + level_in_brackets(row->level));
    standing(sheet, *row);
  }
}

void gaps(Sheet& sheet, const PackRows<Coverage>& pack, Status status) {
  const std::vector<const Coverage*> rows = rows_with(pack, status);
  if (rows.empty()) return;
  sheet.status_heading(status, rows.size());
  for (const Coverage* row : rows) {
    sheet.rule(status, row->rule, row->title + level_in_brackets(row->level));
    standing(sheet, *row);
  }
}

/// " [2,6,7]": in one piece, so that a line never ends inside.
std::string numbers_of(const Sheet& sheet, const Coverage& row) {
  std::string numbers;
  for (const std::string& path : row.documents)
    numbers += (numbers.empty() ? " [" : ",") + std::to_string(sheet.names.document_number(path));
  return numbers.empty() ? numbers : numbers + "]";
}

/// One line a rule: where to read on, by the documents' numbers.
void covered(Sheet& sheet, const PackRows<Coverage>& pack) {
  const std::vector<const Coverage*> rows = rows_with(pack, Status::covered);
  if (rows.empty()) return;
  sheet.status_heading(Status::covered, rows.size());
  for (const Coverage* row : rows)
    sheet.rule(Status::covered, row->rule, row->title + level_in_brackets(row->level) + numbers_of(sheet, *row) + claimed(*row));
}

void pack_of_set(Sheet& sheet, const PackRows<Coverage>& pack) {
  const Counts counts = pack.counts();
  sheet.paper.gap();
  sheet.paper.paragraph(kBody, kBody, pack.title, Ink::bold);
  sheet.paper.paragraph(kBody, kBody, "Of " + with_commas(counts.total()) + ": " + count_line(counts, kBlockOrder) + ".");
  conflicts(sheet, pack);
  for (const Status status : kGaps) gaps(sheet, pack, status);
  for (const Status status : {Status::not_checked, Status::alternative, Status::not_applicable}) gaps(sheet, pack, status);
  // Of one document, what is covered has been shown with its quotes.
  if (sheet.details && sheet.read > 1) covered(sheet, pack);
}

std::vector<PackRows<Coverage>> packs_of_set(const Sheet& sheet) {
  std::vector<const Coverage*> rows;
  for (const Coverage& row : sheet.report.coverage) rows.push_back(&row);
  return sheet.names.by_pack(rows);
}

/// What was not read and not judged is never folded into "covered" or "clear".
void not_said(Sheet& sheet) {
  const std::vector<const DocumentReport*> failed = unread(sheet.report);
  const std::vector<NotJudged> open = not_judged(sheet.report);
  const std::vector<RuleProblem>& problems = sheet.report.problems;
  if (failed.empty() && open.empty() && problems.empty()) return;
  sheet.title("Not in this report");
  if (!failed.empty()) sheet.paper.paragraph(kBody, kBody, "Could not be read:");
  for (const DocumentReport* document : failed) {
    // Most errors begin with the path.
    const bool named = document->error.find(file_name(document->path)) != std::string::npos;
    sheet.paper.paragraph(kRule, kRule + 2, "? " + (named ? std::string() : document->path + ": ") + document->error);
  }
  if (!open.empty()) sheet.paper.paragraph(kBody, kBody, "Could not be judged:");
  for (const NotJudged& rule : open) {
    std::string where;
    for (const std::string& path : rule.documents) where += (where.empty() ? "" : ", ") + sheet.names.document_label(path);
    sheet.paper.paragraph(kRule, kRule + 2, "? " + rule.rule + " in " + where);
    sheet.paper.paragraph(kSaid, kSaid, rule.message);
  }
  if (!problems.empty())
    sheet.paper.paragraph(kBody, kBody, sheet.report.tailoring ? "Wrong in the rules or decisions:" : "Wrong in the rules:");
  // A message may bring the line it speaks of and a caret under it, which wrapped lines would put elsewhere.
  for (const RuleProblem& problem : problems)
    sheet.paper.paragraph(kRule, kRule + 2, "? " + problem.message.substr(0, problem.message.find('\n')));
}

std::string losses(const Sheet& sheet) {
  std::vector<std::string> parts;
  const std::size_t failed = unread(sheet.report).size();
  const std::size_t open = not_judged(sheet.report).size();
  if (failed > 0) parts.push_back(counted(failed, "file was not read", "files were not read"));
  if (open > 0) parts.push_back(counted(open, "rule was not judged", "rules were not judged"));
  if (!sheet.report.problems.empty())
    parts.push_back(counted(sheet.report.problems.size(), "mistake stands", "mistakes stand") + " in the rules" +
                    (sheet.report.tailoring ? " or decisions" : ""));
  return listed(parts);
}

void in_short(Sheet& sheet) {
  sheet.title("In short");
  for (const PackRows<Coverage>& pack : packs_of_set(sheet)) {
    const Counts counts = pack.counts();
    sheet.paper.paragraph(kBody, kRule, pack.title + ", of " + with_commas(counts.total()) + ": " + count_line(counts, kBlockOrder));
  }
  const Counts of_terms = term_counts(sheet.report);
  if (sheet.report.coverage.empty() && of_terms.total() == 0) sheet.paper.paragraph(kBody, kRule, "Nothing was judged.", Ink::middling);
  if (of_terms.total() > 0) sheet.paper.paragraph(kBody, kRule, "Terms, counted per document: " + count_line(of_terms, kTermOrder));
  if (const std::string lost = losses(sheet); !lost.empty())
    sheet.paper.paragraph(kBody, kRule, lost + ": see “Not in this report” above", Ink::middling);
}

}  // namespace

void write_set(Sheet& sheet) {
  if (sheet.report.coverage.empty()) return;
  sheet.title(sheet.read == 1 ? "Gaps" : "Gaps and coverage: all " + counted(sheet.read, "document", "documents") + " together");
  for (const PackRows<Coverage>& pack : packs_of_set(sheet)) pack_of_set(sheet, pack);
}

void write_end(Sheet& sheet) {
  not_said(sheet);
  if (sheet.read > 0) in_short(sheet);
}

}  // namespace tenet::reports::text
