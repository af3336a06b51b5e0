// Rules down, documents across: titles are long and need the width, documents are few or scrolled through. The columns in front stay in
// sight. Groups are a column and no rows of their own, so that filters and sorting keep every row whole.
#include <algorithm>

#include "office/xlsx/xlsx.hpp"
#include "reports/words.hpp"
#include "reports/xlsx/sheets.hpp"

namespace tenet::reports::xlsx {
namespace {

using office::Cell;
using office::Role;
using office::Row;

const std::vector<office::Column> kFront = {{"Part", 22}, {"Rule", 15}, {"What is asked for", 42}, {"All documents", 15}};
constexpr std::uint16_t kInSight = 4;
constexpr std::size_t kDocumentsASheet = office::xlsx::kMostColumns - 5;

Cell over_set(const Coverage& row) {
  Cell cell = status(row.status);
  std::string& words = std::get<std::string>(cell.value);
  if (row.conflict) words += ", conflict";
  if (row.basis == Basis::claimed) words += " (claimed)";
  return cell;
}

class Matrix {
 public:
  Matrix(const Source& source, const EvidenceSheet& quotes, std::uint32_t quotes_at)
      : source_(source), quotes_(quotes), quotes_at_(quotes_at) {}

  office::Sheet sheet(std::size_t from, std::size_t to) {
    office::Sheet result{.name = "Matrix", .columns = kFront, .rows = {}};
    result.frozen_columns = kInSight;
    result.filter = office::Filter::yes;
    for (std::size_t i = from; i < to; ++i) {
      const DocumentReport& document = source_.report.documents[i];
      result.columns.push_back({source_.names.document_label(document.path) + (document.checked ? "" : " (not read)"), 15});
    }
    std::vector<const Coverage*> rows;
    for (const Coverage& row : source_.report.coverage) rows.push_back(&row);
    for (const PackRows<Coverage>& pack : source_.names.by_pack(rows))
      for (const Group<Coverage>& group : pack.groups)
        for (const Coverage* row : group.rows) result.rows.push_back(line(pack, group, *row, from, to));
    say_if_empty(result, "No block or procedure was judged: see Terms.");
    return result;
  }

 private:
  const Source& source_;
  const EvidenceSheet& quotes_;
  const std::uint32_t quotes_at_;

  Row line(const PackRows<Coverage>& pack, const Group<Coverage>& group, const Coverage& row, std::size_t from, std::size_t to) const {
    Row cells = {text(group.title.empty() ? pack.title : group.title, Role::soft), text(row.rule, Role::soft),
                 text(row.title + level_in_brackets(row.level)), over_set(row)};
    for (std::size_t i = from; i < to; ++i) cells.push_back(cell(i, row.rule));
    return cells;
  }

  /// Empty where the rule is not for that kind of document.
  [[nodiscard]] Cell cell(std::size_t document, const std::string& rule) const {
    if (!source_.report.documents[document].checked) return text("not read", Role::quiet);
    const RuleResult* result = source_.rules.result(document, rule);
    if (result == nullptr) return text("");
    Cell made = status(result->status);
    if (result->conflict) std::get<std::string>(made.value) += ", conflict";
    const auto row = quotes_.first_row.find({document, rule});
    if (row != quotes_.first_row.end()) made.link = office::Target{quotes_at_, row->second};
    return made;
  }
};

}  // namespace

std::vector<office::Sheet> matrices(const Source& source, const EvidenceSheet& quotes) {
  const std::size_t documents = source.report.documents.size();
  const std::size_t count = std::max<std::size_t>(1, (documents + kDocumentsASheet - 1) / kDocumentsASheet);
  Matrix matrix(source, quotes, static_cast<std::uint32_t>(count));
  std::vector<office::Sheet> sheets;
  for (std::size_t i = 0; i < count; ++i)
    sheets.push_back(matrix.sheet(i * kDocumentsASheet, std::min(documents, (i + 1) * kDocumentsASheet)));
  return sheets;
}

}  // namespace tenet::reports::xlsx
