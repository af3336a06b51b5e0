#include "reports/csv/csv.hpp"

#include <array>

#include "base/utf8.hpp"
#include "reports/arrange.hpp"
#include "reports/catalogue.hpp"
#include "reports/words.hpp"

namespace tenet::reports::csv {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Begins a formula in Excel, Calc or Sheets: also the wide forms, which East Asian settings read as the narrow ones.
constexpr std::u32string_view kBeginsFormula = U"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
/// What a program may take off before it looks: white space, quotation marks, marks without a width, our own apostrophe.
constexpr std::u32string_view kPassedOver = U" '\"\u00A0\u200B\u200C\u200D\u2060\uFEFF\u3000\u2018\u2019\u201C\u201D";

/// One line of the table. Only what a kind of row has is set.
struct Line {
  std::string scope;
  std::string document;
  std::string kind;
  RuleCard rule;
  std::string status;
  std::string conflict;
  std::string basis;
  std::string covered;
  std::string lacking;
  std::string message;
  std::string quote;
  std::string place;
  std::string force;
  std::string cue;
  std::string quotes;
  std::string savings;
  const TailoringNote* note = nullptr;
  std::string date;
  std::string form, severity, level;
};

std::string note_text(const Line& line, std::string TailoringNote::*member) {
  return line.note == nullptr ? std::string() : line.note->*member;
}

std::string note_status(const Line& line, Status TailoringNote::*member) {
  return line.note == nullptr ? std::string() : std::string(to_string(line.note->*member));
}

struct Column {
  std::string_view name;
  std::string (*of)(const Line& line);
};

constexpr std::array<Column, 31> kColumns = {{
    {"scope", [](const Line& line) { return line.scope; }},
    {"document", [](const Line& line) { return line.document; }},
    {"kind", [](const Line& line) { return line.kind; }},
    {"rule", [](const Line& line) { return std::string(line.rule.id); }},
    {"title", [](const Line& line) { return std::string(line.rule.title); }},
    {"status", [](const Line& line) { return line.status; }},
    {"conflict", [](const Line& line) { return line.conflict; }},
    {"basis", [](const Line& line) { return line.basis; }},
    {"covered", [](const Line& line) { return line.covered; }},
    {"lacking", [](const Line& line) { return line.lacking; }},
    {"message", [](const Line& line) { return line.message; }},
    {"quote", [](const Line& line) { return line.quote; }},
    {"place", [](const Line& line) { return line.place; }},
    {"force", [](const Line& line) { return line.force; }},
    {"cue", [](const Line& line) { return line.cue; }},
    {"quotes", [](const Line& line) { return line.quotes; }},
    {"savings", [](const Line& line) { return line.savings; }},
    {"advice", [](const Line& line) { return std::string(line.rule.advice); }},
    {"form", [](const Line& line) { return line.form; }},
    {"severity", [](const Line& line) { return line.severity; }},
    {"level", [](const Line& line) { return line.level; }},
    {"pack", [](const Line& line) { return std::string(line.rule.pack); }},
    {"source", [](const Line& line) { return std::string(line.rule.source); }},
    {"decision", [](const Line& line) { return note_status(line, &TailoringNote::decision); }},
    {"real_status", [](const Line& line) { return note_status(line, &TailoringNote::real); }},
    {"decision_reason", [](const Line& line) { return note_text(line, &TailoringNote::reason); }},
    {"decision_evidence", [](const Line& line) { return note_text(line, &TailoringNote::evidence); }},
    {"approved_by", [](const Line& line) { return note_text(line, &TailoringNote::approved_by); }},
    {"approved_on", [](const Line& line) { return note_text(line, &TailoringNote::on); }},
    {"review_by", [](const Line& line) { return note_text(line, &TailoringNote::review_by); }},
    {"date", [](const Line& line) { return line.date; }},
}};

/// A number alone would be read as one, and 4.10 shown as 4.1: so the word stands in front.
std::string place_text(const Place& place) {
  const std::string words = place_in_words(place);
  return !place.number.empty() && words.starts_with(place.number) ? "clause " + words : words;
}

std::string yes_or_no(bool value) {
  return value ? "yes" : "no";
}

class Table {
 public:
  explicit Table(const Report& report) : report_(report), rules_(report), out_(kByteOrderMark) {}

  std::string write() {
    header();
    for (const Coverage& row : report_.coverage) set_row(row);
    for (const DocumentReport& document : report_.documents)
      for (const RuleResult& row : document.results) document_row(document, row);
    for (const DocumentReport& document : report_.documents) not_read(document);
    for (const RuleProblem& problem : report_.problems) problem_row(problem);
    return std::move(out_);
  }

 private:
  const Report& report_;
  const Catalogue rules_;
  std::string out_;

  void header() {
    for (std::size_t i = 0; i < kColumns.size(); ++i) (out_ += i == 0 ? "" : ",") += kColumns[i].name;
    out_ += "\r\n";
  }

  void add(const Line& line) {
    for (std::size_t i = 0; i < kColumns.size(); ++i) (out_ += i == 0 ? "" : ",") += field(kColumns[i].of(line));
    out_ += "\r\n";
  }

  [[nodiscard]] Line line(std::string_view scope) const {
    Line result;
    result.scope = scope;
    result.date = report_.date;
    return result;
  }

  template <class Row>
  [[nodiscard]] Line line_of(std::string_view scope, const Row& row) const {
    Line result = line(scope);
    if (const RuleCard* card = rules_.rule(row.rule)) result.rule = *card;
    result.form = to_string(row.form);
    result.severity = to_string(row.severity);
    result.level = to_string(row.level);
    result.status = to_string(row.status);
    result.conflict = yes_or_no(row.conflict);
    result.covered = listed(elements_with(row.elements, Status::covered));
    result.lacking = shortfalls(row.elements);
    if (row.tailoring) result.note = &*row.tailoring;
    return result;
  }

  void set_row(const Coverage& row) {
    Line result = line_of("set", row);
    result.basis = row.basis == Basis::none ? "" : to_string(row.basis);
    for (const std::string& path : row.documents) result.document += (result.document.empty() ? "" : "; ") + path;
    add(result);
  }

  void document_row(const DocumentReport& document, const RuleResult& row) {
    Line result = line_of("document", row);
    result.document = document.path;
    result.kind = document.kind;
    result.message = row.message;
    result.quotes = std::to_string(row.evidence.size());
    if (const Evidence* best = best_evidence(row)) {
      result.quote = best->quote;
      result.place = place_text(best->place);
      result.force = to_string(best->force);
      result.cue = best->cue;
    }
    for (const Evidence& saving : row.qualifiers)
      result.savings += (result.savings.empty() ? "" : "; ") + saving.quote + " (" + place_text(saving.place) + ")";
    add(result);
  }

  void not_read(const DocumentReport& document) {
    if (!document.checked) {
      Line result = line("unread");
      result.document = document.path;
      result.status = to_string(Status::not_checked);
      result.message = document.error;
      add(result);
    }
    for (const Diagnostic& diagnostic : document.diagnostics) {
      Line result = line("unread_part");
      result.document = document.path;
      result.kind = document.kind;
      result.message = diagnostic.message;
      result.place = diagnostic.place.block ? place_text(diagnostic.place) : diagnostic.place.part;
      add(result);
    }
  }

  void problem_row(const RuleProblem& problem) {
    Line result = line("rule_file");
    result.rule.id = problem.rule;
    result.status = to_string(Status::not_checked);
    result.message = problem.message;
    add(result);
  }
};

}  // namespace

bool begins_formula(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const base::CodePoint next = base::decode_utf8(text, at);
    if (kBeginsFormula.find(next.value) != std::u32string_view::npos) return true;
    if (kPassedOver.find(next.value) == std::u32string_view::npos) return false;
    at += next.length;
  }
  return false;
}

std::string field(std::string_view text) {
  const std::string clean = base::without_controls(text);
  const std::string safe = (begins_formula(clean) ? "'" : "") + clean;
  // ';' and tab part fields where a spreadsheet is set so.
  const bool plain = safe.find_first_of("\",;\t\r\n") == std::string::npos && !safe.starts_with(' ') && !safe.ends_with(' ');
  if (plain) return safe;
  std::string out = "\"";
  for (const char c : safe) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + '"';
}

Result<std::string> write(const Report& report, const Style& /*style*/) {
  return Table(report).write();
}

}  // namespace tenet::reports::csv
