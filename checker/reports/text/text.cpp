// For a housing officer at a terminal: what was read, what each document covers with a quote and its place, then the gaps and the coverage
// of the whole set, and at the end what this report cannot say.
#include "reports/text/text.hpp"

#include <algorithm>

#include "reports/arrange.hpp"
#include "reports/text/paper.hpp"
#include "reports/words.hpp"

namespace tenet::reports::text {
namespace {

// Columns. Rules stand at 4, their quotes at 8: the eye finds the marks in one column.
constexpr std::size_t kBody = 2;
constexpr std::size_t kRule = 4;
constexpr std::size_t kQuote = 8;
/// Of a quote with its surroundings: some three lines of 72 columns.
constexpr std::size_t kQuoteBytes = 210;
/// More places of one term are counted.
constexpr std::size_t kPlaces = 6;

Ink ink_of(Status status) {
  switch (status) {
    case Status::covered:
    case Status::alternative:
      return Ink::good;
    case Status::partial:
    case Status::weak:
    case Status::qualified:
    case Status::not_checked:
      return Ink::middling;
    case Status::contradicted:
    case Status::missing:
    case Status::flagged:
      return Ink::bad;
    case Status::clear:
    case Status::not_applicable:
      return Ink::faint;
  }
  return Ink::plain;
}

/// Padded, so that the names of rules stand in one column.
std::string label_of(Status status) {
  constexpr std::size_t kColumns = 14;
  const StatusWords& words = words_of(status);
  std::string label(1, words.mark);
  label += ' ';
  label += words.word;
  if (label.size() < kColumns) label.append(kColumns - label.size(), ' ');
  return label;
}

/// Statuses in the order in which they are counted out.
constexpr std::array kBlockOrder = {Status::covered, Status::partial,     Status::weak,           Status::contradicted,
                                    Status::missing, Status::alternative, Status::not_applicable, Status::not_checked};
constexpr std::array kTermOrder = {Status::flagged, Status::qualified, Status::clear, Status::not_applicable, Status::not_checked};

template <std::size_t size>
std::string count_line(const Counts& counts, const std::array<Status, size>& order) {
  std::vector<std::string> parts;
  for (const Status status : order) {
    if (counts[status] > 0) parts.push_back(with_commas(counts[status]) + " " + std::string(words_of(status).word));
  }
  std::string line;
  for (const std::string& part : parts) line += (line.empty() ? "" : ", ") + part;
  return line;
}

class Page {
 public:
  Page(const Report& report, const Style& style)
      : report_(report),
        style_(style),
        names_(report),
        read_(report.documents.size() - unread(report).size()),
        paper_(style.width, style.colour ? Colours::ansi : Colours::none) {}

  std::string write() {
    head();
    for (const DocumentReport& document : report_.documents)
      if (document.checked) one_document(document);
    whole_set();
    not_said();
    return paper_.take();
  }

 private:
  const Report& report_;
  const Style& style_;
  const Arrangement names_;
  const std::size_t read_;  ///< documents
  Paper paper_;

  void title(std::string_view words, char stroke) {
    paper_.gap();
    paper_.paragraph(0, 2, words, Ink::bold);
    paper_.rule(stroke);
  }

  void head() {
    const std::string version = report_.tool_version.empty() ? std::string() : " " + report_.tool_version;
    paper_.paragraph(0, 2, "Tenet" + version + ", " + date_in_words(report_.date), Ink::bold);
    if (report_.view == View::original) paper_.paragraph(0, 2, "Tracked changes are read as rejected (--view original).");
    for (const PackInfo& pack : report_.packs) {
      paper_.paragraph(0, 2,
                       names_.pack_title(pack.id) + " (" + pack.id + " " + pack.version + "): " + counted(pack.rules, "rule", "rules"));
    }
    const std::size_t failed = report_.documents.size() - read_;
    std::string read = counted(read_, "document", "documents") + " read";
    if (failed > 0) read += ", " + with_commas(failed) + " could not be read (see the end)";
    paper_.paragraph(0, 2, read + ".");
  }

  void one_document(const DocumentReport& document) {
    title(std::to_string(names_.document_number(document.path)) + "  " + document.path, '=');
    if (!document.title.empty()) paper_.paragraph(kBody, kBody, document.title, Ink::bold);
    const std::string why = document.kind_reason.empty() ? std::string() : ": " + document.kind_reason;
    paper_.paragraph(kBody, kBody, "Read as " + document.kind + why);
    paper_.paragraph(kBody, kBody, counted(document.words, "word", "words"));
    diagnostics(document);
    std::vector<const RuleResult*> terms, others;
    for (const RuleResult& row : document.results) (row.form == Form::term ? terms : others).push_back(&row);
    for (const PackRows<RuleResult>& pack : names_.by_pack(others)) blocks(pack);
    for (const PackRows<RuleResult>& pack : names_.by_pack(terms)) terms_of(pack);
  }

  void diagnostics(const DocumentReport& document) {
    if (document.diagnostics.empty()) return;
    paper_.paragraph(kBody, kBody, "Not read, or read with doubt:", Ink::middling);
    for (const Diagnostic& item : document.diagnostics) {
      const std::string place = place_in_words(item.place);
      paper_.paragraph(kRule, kRule + 2, "? " + item.message + (place.empty() ? "" : " (" + place + ")"));
    }
  }

  void blocks(const PackRows<RuleResult>& pack) {
    const Counts counts = pack.counts();
    paper_.gap();
    paper_.paragraph(kBody, kBody, pack.title, Ink::bold);
    paper_.paragraph(kBody, kBody, count_line(counts, kBlockOrder));
    for (const Group<RuleResult>& group : pack.groups) findings(group);
    compact(pack, Status::missing, "Not found here");
    compact(pack, Status::not_applicable, "Not applicable");
  }

  /// Rules with something to show; those without are listed by `compact`.
  void findings(const Group<RuleResult>& group) {
    const auto silent = [](const RuleResult* row) {
      return (row->status == Status::missing || row->status == Status::not_applicable) && !row->tailoring && !row->conflict;
    };
    if (std::all_of(group.rows.begin(), group.rows.end(), silent)) return;
    paper_.gap();
    if (!group.title.empty()) paper_.paragraph(kBody, kBody, group.title);
    for (const RuleResult* row : group.rows) {
      if (silent(row)) continue;
      if (!style_.details && !is_gap(row->status)) continue;
      rule_line(row->status, row->rule, row->title);
      explanation(*row);
    }
  }

  void rule_line(Status status, std::string_view rule, std::string_view words) {
    paper_.labelled(kRule, kQuote, label_of(status), ink_of(status), std::string(rule) + "  " + std::string(words));
  }

  void explanation(const RuleResult& row) {
    const Evidence* best = best_evidence(row);
    if (row.status == Status::not_checked) paper_.paragraph(kQuote, kQuote, row.message);
    if (row.tailoring) tailoring(*row.tailoring);
    if (row.status == Status::partial) lacks(row.elements);
    if (row.status == Status::weak && best != nullptr) paper_.paragraph(kQuote, kQuote, shortfall(*best));
    if (row.conflict) paper_.paragraph(kQuote, kQuote, "The document says both; a person must decide.", Ink::middling);
    if (best != nullptr) quote(*best, "");
    if (const Evidence* other = opposing_evidence(row)) quote(*other, "but ");
  }

  void lacks(const std::vector<ElementResult>& elements) {
    std::string line;
    for (const Status status : kGaps) {
      const std::vector<std::string> titles = elements_with(elements, status);
      if (titles.empty()) continue;
      line += (line.empty() ? "" : "; ") + std::string(words_of(status).word) + ": " + listed(titles);
    }
    if (!line.empty()) paper_.paragraph(kQuote, kQuote, line);
  }

  void tailoring(const TailoringNote& note) {
    std::string line = "Decided: " + std::string(words_of(note.decision).word) + ", because " + note.reason + " (" + note.approved_by +
                       ", " + note.on + ", until " + note.review_by + "). In the documents: " + std::string(words_of(note.real).word) + ".";
    if (note.expired) line += " The decision is past its review date and no longer counts.";
    paper_.paragraph(kQuote, kQuote, line);
  }

  void quote(const Evidence& evidence, std::string_view lead) {
    const std::string words = excerpt(evidence.context, evidence.quote, kQuoteBytes).whole();
    paper_.paragraph(kQuote, kQuote + 1, std::string(lead) + "“" + words + "”");
    paper_.paragraph(kQuote, kQuote, "at " + place_in_words(evidence.place), Ink::faint);
  }

  void compact(const PackRows<RuleResult>& pack, Status status, std::string_view words) {
    std::string ids;
    std::size_t count = 0;
    for (const Group<RuleResult>& group : pack.groups) {
      for (const RuleResult* row : group.rows) {
        if (row->status != status || row->tailoring || row->conflict) continue;
        ids += (ids.empty() ? "" : ", ") + row->rule;
        ++count;
      }
    }
    if (count == 0) return;
    paper_.gap();
    paper_.paragraph(kBody, kRule, std::string(words) + " (" + with_commas(count) + "): " + ids);
  }

  void terms_of(const PackRows<RuleResult>& pack) {
    paper_.gap();
    paper_.paragraph(kBody, kBody, pack.title, Ink::bold);
    paper_.paragraph(kBody, kBody, count_line(pack.counts(), kTermOrder));
    for (const Status status : {Status::flagged, Status::not_checked, Status::qualified}) {
      for (const Group<RuleResult>& group : pack.groups)
        for (const RuleResult* row : group.rows)
          if (row->status == status) term(*row);
    }
  }

  void term(const RuleResult& row) {
    paper_.gap();
    rule_line(row.status, row.rule, row.title);
    if (row.status == Status::not_checked) paper_.paragraph(kQuote, kQuote, row.message);
    if (row.tailoring) tailoring(*row.tailoring);
    if (!row.evidence.empty()) quote(row.evidence.front(), "");
    also_at(row.evidence);
    for (const Evidence& saving : row.qualifiers) {
      quote(saving, row.status == Status::qualified ? "softened by " : "noted, and not enough: ");
    }
    if (row.status == Status::flagged && !row.advice.empty()) paper_.paragraph(kQuote, kQuote + 2, "> " + row.advice);
  }

  void also_at(const std::vector<Evidence>& evidence) {
    if (evidence.size() < 2) return;
    std::string places;
    for (std::size_t i = 1; i < std::min(evidence.size(), kPlaces); ++i) {
      places += (places.empty() ? "" : "; ") + place_in_words(evidence[i].place);
    }
    if (evidence.size() > kPlaces) places += "; and " + counted(evidence.size() - kPlaces, "more place", "more places");
    paper_.paragraph(kQuote, kQuote, "also at " + places, Ink::faint);
  }

  void whole_set() {
    if (report_.coverage.empty()) return;
    title(read_ == 1 ? "Gaps and coverage" : "Gaps and coverage: all " + counted(read_, "document", "documents") + " together", '=');
    std::vector<const Coverage*> rows;
    for (const Coverage& row : report_.coverage) rows.push_back(&row);
    for (const PackRows<Coverage>& pack : names_.by_pack(rows)) gaps_and_coverage(pack);
    terms_of_set();
  }

  void gaps_and_coverage(const PackRows<Coverage>& pack) {
    const Counts counts = pack.counts();
    paper_.gap();
    paper_.paragraph(kBody, kBody, pack.title, Ink::bold);
    paper_.paragraph(kBody, kBody, "Of " + with_commas(counts.total()) + ": " + count_line(counts, kBlockOrder) + ".");
    for (const Status status : kGaps) section(pack, status);
    for (const Status status : {Status::not_checked, Status::alternative, Status::not_applicable}) section(pack, status);
    // Of one document, what is covered has been shown with its quotes.
    if (style_.details && read_ > 1) section(pack, Status::covered);
  }

  void section(const PackRows<Coverage>& pack, Status status) {
    if (pack.counts()[status] == 0) return;
    paper_.gap();
    for (const Group<Coverage>& group : pack.groups) {
      for (const Coverage* row : group.rows) {
        if (row->status != status) continue;
        rule_line(status, row->rule, row->title);
        standing(*row);
      }
    }
  }

  void standing(const Coverage& row) {
    if (row.conflict) paper_.paragraph(kQuote, kQuote, "The documents say both; a person must decide.", Ink::middling);
    if (row.tailoring) tailoring(*row.tailoring);
    if (row.status == Status::partial) lacks(row.elements);
    std::string line;
    if (read_ > 1) {
      for (const std::string& path : row.documents) line += (line.empty() ? "in " : ", ") + names_.document_label(path);
    }
    if (row.basis == Basis::claimed) line += " (claimed in a self-assessment form only)";
    if (!line.empty()) paper_.paragraph(kQuote, kQuote, line, Ink::faint);
  }

  void terms_of_set() {
    const Counts counts = term_counts(report_);
    if (counts.total() == 0) return;
    paper_.gap();
    paper_.paragraph(kBody, kBody, "Terms, counted per document: " + count_line(counts, kTermOrder) + ".");
  }

  /// What was not read and not judged is never folded into "covered" or "clear": it has the last word.
  void not_said() {
    const std::vector<const DocumentReport*> failed = unread(report_);
    const std::vector<NotJudged> open = not_judged(report_);
    if (failed.empty() && open.empty() && report_.problems.empty()) return;
    title("Not in this report", '=');
    if (!failed.empty()) paper_.paragraph(kBody, kBody, "Could not be read:");
    for (const DocumentReport* document : failed) {
      // Most errors begin with the path.
      const bool named = document->error.find(document->path) != std::string::npos;
      paper_.paragraph(kRule, kRule + 2, "? " + (named ? std::string() : document->path + ": ") + document->error);
    }
    if (!open.empty()) paper_.paragraph(kBody, kBody, "Could not be judged:");
    for (const NotJudged& rule : open) {
      std::string where;
      for (const std::string& path : rule.documents) where += (where.empty() ? "" : ", ") + names_.document_label(path);
      paper_.paragraph(kRule, kRule + 2, "? " + rule.rule + " in " + where);
      paper_.paragraph(kQuote, kQuote, rule.message);
    }
    if (!report_.problems.empty()) paper_.paragraph(kBody, kBody, "Wrong in the rules:");
    for (const RuleProblem& problem : report_.problems) paper_.paragraph(kRule, kRule + 2, "? " + problem.message);
  }
};

}  // namespace

Result<std::string> write(const Report& report, const Style& style) {
  return Page(report, style).write();
}

}  // namespace tenet::reports::text
