#include "tailoring/sheet.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/ids.hpp"
#include "tailoring/csv.hpp"

namespace tenet::tailoring {
namespace {

/// In the order of `columns()`.
enum class Column : std::uint8_t { rule, decision, reason, approved_by, on, review_by, evidence, organisation };
constexpr std::size_t kColumns = 8;
/// What a decision consists of; a row with none of these is not decided yet.
constexpr std::array kDecided{Column::decision, Column::reason, Column::approved_by, Column::on, Column::review_by};

/// "approvedby" of "Approved by:".
std::string folded(std::string_view words) {
  std::string letters;
  for (const char c : words) {
    if (base::is_alnum(c)) letters += base::to_lower(c);
  }
  return letters;
}

std::optional<Column> column_of(std::string_view heading) {
  const std::string given = folded(heading);
  const auto& known = columns();
  for (std::size_t i = 0; i < known.size(); ++i) {
    const bool same = folded(known[i].name) == given || std::find(known[i].also.begin(), known[i].also.end(), given) != known[i].also.end();
    if (same) return static_cast<Column>(i);
  }
  return std::nullopt;
}

std::string_view name_of(Column column) {
  return columns()[static_cast<std::size_t>(column)].name;
}

bool is_header(const CsvRow& row) {
  std::size_t known = 0;
  bool rule = false;
  for (const std::string& cell : row.cells) {
    const auto column = column_of(cell);
    known += column ? 1U : 0U;
    rule = rule || column == Column::rule;
  }
  return rule && known >= 2;
}

std::string in_quotes(std::string_view text) {
  constexpr std::size_t kShown = 60;
  std::string shown(text.substr(0, kShown));
  // Not in the middle of a character.
  while (text.size() > kShown && !shown.empty() && (static_cast<unsigned char>(text[shown.size()]) & 0xC0U) == 0x80U) shown.pop_back();
  return "'" + shown + (text.size() > kShown ? "...'" : "'");
}

class Sheet {
 public:
  explicit Sheet(std::string_view name) : name_(name) {}

  ruleset::TailoringFile read(std::string_view bytes) {
    auto rows = read_csv(bytes, name_, is_header);
    if (!rows) {
      problem("", rows.error().message);
      return std::move(file_);
    }
    auto header = std::find_if(rows->begin(), rows->end(), is_header);
    for (auto row = rows->begin(); row != header; ++row) read_beside(*row);
    if (header == rows->end()) {
      problem("", name_ + ": no row names the columns; the first row must have the headings " + headings());
      return std::move(file_);
    }
    if (!read_header(*header)) return std::move(file_);
    for (auto row = header + 1; row != rows->end(); ++row) read_row(*row);
    return std::move(file_);
  }

 private:
  std::string name_;
  ruleset::TailoringFile file_;
  std::array<std::optional<std::size_t>, kColumns> at_;  ///< which cell of a row

  void problem(const std::string& rule, std::string message) { file_.problems.push_back({rule, std::move(message)}); }

  [[nodiscard]] std::string place(const CsvRow& row) const { return name_ + ", row " + std::to_string(row.number); }

  /// "column D (approved_by)".
  [[nodiscard]] std::string column_in_words(Column column) const {
    return "column " + column_letters(*at_[static_cast<std::size_t>(column)]) + " (" + std::string(name_of(column)) + ")";
  }

  [[nodiscard]] const std::string& cell(const CsvRow& row, Column column) const {
    static const std::string none;
    const auto index = at_[static_cast<std::size_t>(column)];
    return index && *index < row.cells.size() ? row.cells[*index] : none;
  }

  static std::string headings() {
    std::string list;
    for (const ColumnRow& column : columns()) {
      if (!column.lacks.empty()) list += (list.empty() ? "" : ", ") + std::string(column.name);
    }
    return list + " (and may have evidence)";
  }

  void organisation(const CsvRow& row, const std::string& words) {
    if (words.empty() || file_.organisation == words) return;
    if (file_.organisation.empty()) {
      file_.organisation = words;
      return;
    }
    problem("", place(row) + ": the organisation is " + in_quotes(words) + " here and " + in_quotes(file_.organisation) +
                    " above; a tailoring file is of one organisation");
  }

  /// Rows above the header, and comments: "# organisation: Example Homes", or the two in cells side by side.
  void read_beside(const CsvRow& row) {
    const std::string_view first = row.cells.front();
    const std::size_t colon = first.find(':');
    if (column_of(first.substr(0, colon)) != Column::organisation) return;
    const std::string_view words = colon == std::string_view::npos ? "" : base::trim(first.substr(colon + 1));
    organisation(row, words.empty() && row.cells.size() > 1 ? row.cells[1] : std::string(words));
  }

  /// Whether the columns are known; else the rows cannot be read.
  bool read_header(const CsvRow& row) {
    const std::size_t before = file_.problems.size();
    std::vector<std::size_t> own;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      const auto column = column_of(row.cells[i]);
      if (!column) {
        own.push_back(i);
        continue;
      }
      auto& at = at_[static_cast<std::size_t>(*column)];
      if (at) {
        problem("", place(row) + ": columns " + column_letters(*at) + " and " + column_letters(i) + " are both headed " +
                        std::string(name_of(*column)));
      } else {
        at = i;
      }
    }
    for (std::size_t i = 0; i < kColumns; ++i) {
      if (!at_[i] && !columns()[i].lacks.empty()) missing_column(row, columns()[i], own);
    }
    return file_.problems.size() == before;
  }

  void missing_column(const CsvRow& row, const ColumnRow& column, const std::vector<std::size_t>& own) {
    std::string message = place(row) + ": there is no column " + std::string(column.name);
    const std::vector<std::string> wanted{folded(column.name)};
    for (const std::size_t i : own) {
      if (base::suggestion(folded(row.cells[i]), wanted).empty()) continue;
      message += " - is column " + column_letters(i) + ", headed " + in_quotes(row.cells[i]) + ", meant?";
      return problem("", message);
    }
    problem("", message + ": it says " + std::string(column.lacks));
  }

  [[nodiscard]] bool is_undecided(const CsvRow& row) const {
    return std::all_of(kDecided.begin(), kDecided.end(), [&](Column column) { return cell(row, column).empty(); });
  }

  void read_row(const CsvRow& row) {
    if (row.cells.front().starts_with('#')) {
      CsvRow comment = row;
      comment.cells.front() = std::string(base::trim(std::string_view(row.cells.front()).substr(1)));
      return read_beside(comment);
    }
    organisation(row, cell(row, Column::organisation));
    const std::string rule = base::lower(cell(row, Column::rule));
    if (is_undecided(row)) {
      file_.undecided += rule.empty() ? 0U : 1U;
      return;
    }
    if (rule.empty()) return problem("", place(row) + ": " + column_in_words(Column::rule) + " is empty: which rule is this about?");
    if (file_.entries.size() >= ruleset::kMostDecisions) return too_many(row);
    read_decision(row, rule);
  }

  void too_many(const CsvRow& row) {
    const std::string message = "more than " + std::to_string(ruleset::kMostDecisions) + " decisions; what follows is not read";
    const bool told = !file_.problems.empty() && file_.problems.back().message.ends_with(message);
    if (!told) problem("", place(row) + ": " + message);
  }

  void read_decision(const CsvRow& row, const std::string& rule) {
    const std::size_t before = file_.problems.size();
    const auto wrong = [&](Column column, const std::string& what) {
      problem(rule, place(row) + ", " + in_quotes(rule) + ": " + column_in_words(column) + what);
    };
    TailoringEntry entry;
    entry.rule = rule;
    entry.place = place(row);
    const std::string decided = text(row, Column::decision, wrong);
    if (const auto decision = ruleset::decision_from(decided)) {
      entry.note.decision = *decision;
    } else if (!decided.empty()) {
      wrong(Column::decision, ": " + in_quotes(decided) + " is neither 'not applicable' nor 'alternative'");
    }
    entry.note.reason = text(row, Column::reason, wrong);
    entry.note.approved_by = text(row, Column::approved_by, wrong);
    entry.note.on = day(row, Column::on, wrong);
    entry.note.review_by = day(row, Column::review_by, wrong);
    entry.note.evidence = text(row, Column::evidence, wrong);
    if (file_.problems.size() == before) file_.entries.push_back(std::move(entry));
  }

  /// The cell; where it may not be empty and is, or is too long, that is a complaint.
  template <class Wrong>
  std::string text(const CsvRow& row, Column column, Wrong wrong) {
    const std::string& words = cell(row, column);
    const std::string_view lacks = columns()[static_cast<std::size_t>(column)].lacks;
    if (words.empty() && !lacks.empty()) wrong(column, " is empty: it says " + std::string(lacks));
    if (words.size() > ruleset::kLongestDecisionText)
      wrong(column,
            " is longer than " + std::to_string(ruleset::kLongestDecisionText) + " characters: keep it in a document and name that");
    return words;
  }

  template <class Wrong>
  std::string day(const CsvRow& row, Column column, Wrong wrong) {
    const std::string words = text(row, column, wrong);
    if (words.empty()) return words;
    auto date = day_in(words);
    if (!date) wrong(column, ": " + in_quotes(words) + " is not a day; write 2026-03-01 or 01/03/2026, the day first");
    return date.value_or("");
  }
};

constexpr std::array<std::string_view, 12> kMonths = {"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};

std::optional<unsigned> number_in(std::string_view digits) {
  unsigned number = 0;
  const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (digits.empty() || problem != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return number;
}

/// "3", "03", "Mar", "March".
std::optional<unsigned> month_in(std::string_view word) {
  if (const auto number = number_in(word)) return number;
  const std::string name = base::lower(word);
  for (std::size_t i = 0; i < kMonths.size(); ++i) {
    if (name.size() >= 3 && kMonths[i].starts_with(name)) return static_cast<unsigned>(i + 1);
  }
  return std::nullopt;
}

std::vector<std::string_view> pieces_of_day(std::string_view words) {
  std::vector<std::string_view> pieces;
  for (std::size_t begin = 0; begin <= words.size() && pieces.size() < 4;) {
    const std::size_t end = std::min(words.find_first_of("-/. ", begin), words.size());
    pieces.push_back(words.substr(begin, end - begin));
    begin = end + 1;
  }
  return pieces;
}

}  // namespace

const std::vector<ColumnRow>& columns() {
  static const std::vector<ColumnRow> rows = {
      {"rule", {"ruleid", "id"}, "which rule is decided on, by its id"},
      {"decision", {}, "what was decided: not applicable, or alternative"},
      {"reason", {"why"}, "why"},
      {"approved_by", {"approvedby", "approver", "who"}, "who approved it"},
      {"on", {"approvedon", "decidedon"}, "when it was decided"},
      {"review_by", {"reviewby", "reviewdate", "until"}, "until when it holds"},
      {"evidence", {}, ""},
      {"organisation", {"organization", "landlord"}, ""},
  };
  return rows;
}

std::optional<std::string> day_in(std::string_view words) {
  const std::vector<std::string_view> pieces = pieces_of_day(words);
  if (pieces.size() != 3) return std::nullopt;
  const bool year_first = pieces[0].size() == 4;
  const std::string_view year = year_first ? pieces[0] : pieces[2];
  const auto day = number_in(year_first ? pieces[2] : pieces[0]);
  const auto month = month_in(pieces[1]);
  const auto number = number_in(year);
  // "26" may be 1926, and whoever reads the file in a year will wonder.
  if (year.size() != 4 || !number || !month || !day) return std::nullopt;
  return base::written_day(static_cast<int>(*number), *month, *day);
}

ruleset::TailoringFile read_sheet(std::string_view bytes, std::string_view name) {
  return Sheet(name).read(bytes);
}

}  // namespace tenet::tailoring
