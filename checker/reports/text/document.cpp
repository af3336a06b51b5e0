// One document: what it is, its terms, then pack by pack what falls short with the words that show it, and what is covered.
#include <algorithm>

#include "reports/text/sheet.hpp"
#include "reports/words.hpp"

namespace tenet::reports::text {
namespace {

/// More places of one term are counted.
constexpr std::size_t kPlaces = 6;

void diagnostics(Sheet& sheet, const DocumentReport& document) {
  if (document.diagnostics.empty()) return;
  sheet.paper.paragraph(kBody, kBody, "Not read, or read with doubt:", Ink::middling);
  for (const Diagnostic& item : document.diagnostics) {
    const std::string place = place_in_words(item.place);
    sheet.paper.paragraph(kRule, kRule + 2, "? " + item.message + (place.empty() ? "" : " (" + place + ")"));
  }
}

void head(Sheet& sheet, const DocumentReport& document) {
  sheet.title(std::to_string(sheet.names.document_number(document.path)) + "  " + document.path);
  if (!document.title.empty()) sheet.paper.paragraph(kBody, kBody, document.title, Ink::bold);
  const std::string why = document.kind_reason.empty() ? std::string() : ": " + document.kind_reason;
  sheet.paper.paragraph(kBody, kBody, "Read as " + document.kind + why);
  sheet.paper.paragraph(kBody, kBody, counted(document.words, "word", "words"));
  diagnostics(sheet, document);
}

void pack_head(Sheet& sheet, std::string_view title, const std::string& counts) {
  sheet.paper.gap();
  sheet.paper.paragraph(kBody, kBody, title, Ink::bold);
  sheet.paper.paragraph(kBody, kBody, counts);
}

/// The words that deny it: with all that stands around them, unless that is what has just been quoted.
void but(Sheet& sheet, const Evidence& best, const Evidence& other) {
  Evidence bare = other;
  if (other.context == best.context) bare.context.clear();
  sheet.quote(bare, "but at ");
}

void explanation(Sheet& sheet, const RuleResult& row) {
  const Evidence* best = best_evidence(row);
  if (row.status == Status::not_checked) sheet.paper.paragraph(kSaid, kSaid, row.message);
  if (row.status == Status::partial) sheet.lacks(row.elements);
  if (row.conflict) sheet.paper.paragraph(kSaid, kSaid, "counted as " + std::string(words_of(row.status).word));
  if (best == nullptr) return;
  const bool in_full = row.status != Status::covered || row.conflict || sheet.read == 1;
  if (in_full) {
    sheet.shortfall_of(row, "");
  } else {
    sheet.short_quote(*best);
  }
  if (const Evidence* other = opposing_evidence(row)) but(sheet, *best, *other);
}

/// Decided by the landlord: told once, over the set, and listed here.
bool is_decided(const RuleResult& row) {
  return row.tailoring && !row.tailoring->expired;
}

/// Nothing to show but that there is nothing: `listed_only` names these.
bool is_silent(const RuleResult& row) {
  return is_decided(row) || ((row.status == Status::missing || row.status == Status::not_applicable) && !row.conflict);
}

template <class Wanted>
std::vector<const RuleResult*> rows_where(const PackRows<RuleResult>& pack, Wanted wanted) {
  std::vector<const RuleResult*> rows;
  for (const Group<RuleResult>& group : pack.groups)
    for (const RuleResult* row : group.rows)
      if (wanted(*row)) rows.push_back(row);
  return rows;
}

std::vector<const RuleResult*> rows_with(const PackRows<RuleResult>& pack, Status status) {
  return rows_where(pack, [status](const RuleResult& row) { return row.status == status && !row.conflict && !is_silent(row); });
}

void explained(Sheet& sheet, const std::vector<const RuleResult*>& rows) {
  for (const RuleResult* row : rows) {
    sheet.rule(row->status, row->rule, row->title + level_in_brackets(row->level));
    explanation(sheet, *row);
  }
}

void conflicts(Sheet& sheet, const PackRows<RuleResult>& pack) {
  const std::vector<const RuleResult*> rows = rows_where(pack, [](const RuleResult& row) { return row.conflict && !is_decided(row); });
  if (rows.empty()) return;
  sheet.conflict_heading(rows.size());
  explained(sheet, rows);
}

void findings(Sheet& sheet, const PackRows<RuleResult>& pack, Status status) {
  const std::vector<const RuleResult*> rows = rows_with(pack, status);
  if (rows.empty()) return;
  sheet.status_heading(status, rows.size());
  explained(sheet, rows);
}

/// "respect.1.1, 1.2, 1.p1": the pack's own prefix once a line.
std::string without_pack(std::string_view rule) {
  const std::size_t dot = rule.find('.');
  return std::string(dot == std::string_view::npos ? rule : rule.substr(dot + 1));
}

template <class Wanted>
void listed_only(Sheet& sheet, const PackRows<RuleResult>& pack, std::string_view words, Wanted wanted) {
  std::vector<std::string> lines;
  std::size_t count = 0;
  for (const Group<RuleResult>& group : pack.groups) {
    std::string line;
    for (const RuleResult* row : group.rows) {
      if (!wanted(*row)) continue;
      line += line.empty() ? row->rule : ", " + without_pack(row->rule);
      ++count;
    }
    if (!line.empty()) lines.push_back(line);
  }
  if (count == 0) return;
  sheet.paper.gap();
  sheet.paper.paragraph(kBody, kRule, std::string(words) + " (" + with_commas(count) + ")");
  for (const std::string& line : lines) sheet.paper.paragraph(kRule, kSaid, line);
}

void listed_undecided(Sheet& sheet, const PackRows<RuleResult>& pack, Status status, std::string_view words) {
  listed_only(sheet, pack, words, [=](const RuleResult& row) { return row.status == status && is_silent(row) && !is_decided(row); });
}

void listed_decided(Sheet& sheet, const PackRows<RuleResult>& pack, Status status, std::string_view words) {
  listed_only(sheet, pack, words, [=](const RuleResult& row) { return row.status == status && is_decided(row); });
}

void blocks(Sheet& sheet, const PackRows<RuleResult>& pack) {
  pack_head(sheet, pack.title, count_line(pack.counts(), kBlockOrder));
  conflicts(sheet, pack);
  for (const Status status : kGaps) findings(sheet, pack, status);
  for (const Status status : {Status::not_checked, Status::alternative, Status::not_applicable}) findings(sheet, pack, status);
  if (sheet.details) findings(sheet, pack, Status::covered);
  // Of a single document the missing ones follow with their titles, as gaps of the set.
  if (sheet.read > 1) listed_undecided(sheet, pack, Status::missing, "Not found here");
  listed_undecided(sheet, pack, Status::not_applicable, "Not applicable");
  listed_decided(sheet, pack, Status::not_applicable, "Not applicable, by decision");
  listed_decided(sheet, pack, Status::alternative, "Alternative, by decision");
}

void also_at(Sheet& sheet, const std::vector<Evidence>& evidence) {
  if (evidence.empty()) return;
  // Several words of one sentence are one place to a reader.
  std::vector<std::string> places{place_in_words(evidence.front().place)};
  for (const Evidence& more : evidence) {
    std::string place = place_in_words(more.place);
    if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(std::move(place));
  }
  if (places.size() < 2) return;
  std::string line;
  for (std::size_t i = 1; i < std::min(places.size(), kPlaces); ++i) line += (line.empty() ? "" : "; ") + places[i];
  if (places.size() > kPlaces) line += "; and " + counted(places.size() - kPlaces, "more place", "more places");
  sheet.paper.paragraph(kSaid, kSaid, "also at " + line, Ink::faint);
}

void term(Sheet& sheet, const RuleResult& row) {
  sheet.rule(row.status, row.rule, row.title + level_in_brackets(row.level));
  if (row.status == Status::not_checked) sheet.paper.paragraph(kSaid, kSaid, row.message);
  if (row.tailoring) sheet.tailoring(*row.tailoring);
  if (!row.evidence.empty()) sheet.quote(row.evidence.front(), "");
  also_at(sheet, row.evidence);
  for (const Evidence& saving : row.qualifiers) {
    sheet.quote(saving, row.status == Status::qualified ? "softened at " : "noted, and not enough, at ");
  }
  if (row.status == Status::flagged && !row.advice.empty()) sheet.paper.paragraph(kSaid, kSaid + 2, "> " + row.advice);
  sheet.paper.gap();
}

void terms(Sheet& sheet, const PackRows<RuleResult>& pack) {
  pack_head(sheet, pack.title, count_line(pack.counts(), kTermOrder));
  for (const Status status : {Status::flagged, Status::not_checked, Status::qualified}) {
    const std::vector<const RuleResult*> rows = rows_with(pack, status);
    if (rows.empty()) continue;
    sheet.status_heading(status, rows.size());
    for (const RuleResult* row : rows) term(sheet, *row);
  }
  const std::vector<const RuleResult*> set_aside = rows_where(pack, is_decided);
  if (set_aside.empty()) return;
  sheet.set_aside_heading(set_aside.size());
  for (const RuleResult* row : set_aside) term(sheet, *row);
}

std::size_t found(const PackRows<RuleResult>& pack) {
  const Counts counts = pack.counts();
  return counts.total() - counts[Status::missing] - counts[Status::not_applicable];
}

/// A pack that the document says much about comes before one it hardly touches: the clauses of an agreement before the whole standard.
bool says_more(const PackRows<RuleResult>& a, const PackRows<RuleResult>& b) {
  return found(a) * b.counts().total() > found(b) * a.counts().total();
}

/// A clause is told by its beginning; the document has the rest.
constexpr std::size_t kClauseBytes = 140;

void unrecognised(Sheet& sheet, const DocumentReport& document) {
  if (!document.unrecognised) return;
  sheet.paper.gap();
  const std::vector<Clause>& clauses = *document.unrecognised;
  if (clauses.empty()) return sheet.paper.paragraph(kBody, kBody, "Every clause was recognised by some rule.");
  sheet.paper.paragraph(kBody, kRule, "Clauses that no rule recognised (" + with_commas(clauses.size()) + "): for a person to read",
                        Ink::bold);
  for (const Clause& clause : clauses) {
    const std::string words = excerpt(clause.text, clause.text.substr(0, 1), kClauseBytes).whole();
    sheet.paper.paragraph(kRule, kSaid, place_in_words(clause.place) + ": “" + words + "”");
  }
}

}  // namespace

void write_document(Sheet& sheet, const DocumentReport& document) {
  head(sheet, document);
  if (document.results.empty()) {
    // Silence would read as a clean result.
    sheet.paper.gap();
    sheet.paper.paragraph(kBody, kBody, "None of the rules chosen is for this kind of document: nothing was judged.", Ink::middling);
  }
  std::vector<const RuleResult*> of_terms, others;
  for (const RuleResult& row : document.results) (row.form == Form::term ? of_terms : others).push_back(&row);
  for (const PackRows<RuleResult>& pack : sheet.names.by_pack(of_terms)) terms(sheet, pack);
  std::vector<PackRows<RuleResult>> packs = sheet.names.by_pack(others);
  std::stable_sort(packs.begin(), packs.end(), says_more);
  for (const PackRows<RuleResult>& pack : packs) blocks(sheet, pack);
  unrecognised(sheet, document);
}

}  // namespace tenet::reports::text
