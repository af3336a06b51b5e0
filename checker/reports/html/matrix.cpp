// The matrix of documents and rules, a table a pack. A few documents are columns beside the rules' titles; many are rows, under rules by
// groups, so that a page of whatever width shows whole lines and a printer has something to print.
#include <algorithm>

#include "reports/html/pieces.hpp"
#include "reports/html/sections.hpp"
#include "reports/words.hpp"

namespace tenet::reports::html {
namespace {

/// Rules beside each other where documents are the rows: as many as a desk and a sheet on its side have room for.
constexpr std::size_t kRulesAcross = 20;

/// Rules that one table shows: of a pack or of a part of it.
struct Rows {
  std::string title;
  std::vector<const RuleFacts*> rules;
};
struct Matrix {
  std::string id;  ///< of the region on the page
  std::string pack;
  std::string title;
  bool of_terms = false;
  std::vector<Rows> groups;
};

bool has_findings(const Matrix& matrix) {
  return std::any_of(matrix.groups.begin(), matrix.groups.end(), [](const Rows& rows) { return !rows.rules.empty(); });
}

template <class Row>
Matrix matrix_of(const Facts& facts, const PackRows<Row>& pack) {
  Matrix matrix{"matrix-" + anchor(pack.id), pack.id, pack.title, false, {}};
  for (const Group<Row>& group : pack.groups) {
    Rows rows{group.title, {}};
    for (const Row* row : group.rows) rows.rules.push_back(&facts.of(row->rule));
    matrix.groups.push_back(std::move(rows));
  }
  return matrix;
}

/// Terms that are clear everywhere would be most of the table and say nothing.
void drop_clear(Matrix& matrix) {
  for (Rows& rows : matrix.groups) {
    std::erase_if(rows.rules, [](const RuleFacts* rule) {
      return std::all_of(rule->results.begin(), rule->results.end(),
                         [](const RuleResult* row) { return row == nullptr || row->status == Status::clear; });
    });
  }
  std::erase_if(matrix.groups, [](const Rows& rows) { return rows.rules.empty(); });
}

/// As elsewhere, but that one document lacks a block is no fault of its own: the set may have it, and only the set's cell is coloured.
std::string classes_of_cell(const RuleResult& row) {
  std::string classes = row.status == Status::missing ? "missing quiet" : classes_of(row.status);
  return row.conflict ? classes + " conflict" : classes;
}

void cell(Markup& markup, const RuleFacts& rule, std::size_t index) {
  const RuleResult* row = rule.results[index];
  if (row == nullptr) {
    markup.element("td", "");
    return;
  }
  const std::string classes = classes_of_cell(*row);
  const std::string words = std::string(words_of(row->status).word) + (row->conflict ? ", in conflict" : "");
  markup.open("td");
  if (is_finding(rule, row))
    markup.element("a", words, {{"class", classes}, {"href", link_to(anchor_of_finding(index + 1, rule.rule))}});
  else
    markup.element("span", words, {{"class", classes}});
  markup.close();
}

void cell_of_set(Markup& markup, const RuleFacts& rule) {
  const Status status = rule.coverage->status;
  markup.open("td")
      .element("a", words_of(status).word, {{"class", classes_of(status)}, {"href", link_to(anchor_of_rule(rule.rule))}})
      .close();
}

void document_head(Markup& markup, const Facts& facts, std::size_t index, std::string_view scope) {
  markup.open("th", {{"scope", std::string(scope)}, {"data-document", std::to_string(index + 1)}});
  markup.element("a", facts.names().document_label(facts.report().documents[index].path),
                 {{"href", link_to(anchor_of_document(index + 1))}});
  markup.close();
}

/// Documents in which at least one of the rules was looked for: the others would be empty lines or columns.
std::vector<std::size_t> documents_with(const Facts& facts, const std::vector<const RuleFacts*>& rules) {
  std::vector<std::size_t> result;
  for (const std::size_t index : facts.read()) {
    if (std::any_of(rules.begin(), rules.end(), [index](const RuleFacts* rule) { return rule->results[index] != nullptr; }))
      result.push_back(index);
  }
  return result;
}

std::vector<const RuleFacts*> all_rules(const Matrix& matrix) {
  std::vector<const RuleFacts*> rules;
  for (const Rows& rows : matrix.groups) rules.insert(rules.end(), rows.rules.begin(), rows.rules.end());
  return rules;
}

// --- rules as rows -----------------------------------------------------------------------------------------------------

/// "61 of 68": what counts as done, of what applies.
std::string done(const Counts& counts) {
  const std::size_t good = counts[Status::covered] + counts[Status::alternative] + counts[Status::clear];
  const std::size_t applies = counts.total() - counts[Status::not_applicable];
  return applies == 0 ? std::string() : with_commas(good) + " of " + with_commas(applies);
}

Counts counts_in(const std::vector<const RuleFacts*>& rules, std::size_t document) {
  Counts counts;
  for (const RuleFacts* rule : rules)
    if (const RuleResult* row = rule->in(document)) counts.add(row->status);
  return counts;
}

void summary_row(Markup& markup, const Matrix& matrix, const std::vector<std::size_t>& columns) {
  const std::vector<const RuleFacts*> rules = all_rules(matrix);
  markup.open("tbody", {{"class", "sum"}}).open("tr");
  markup.element("th", matrix.of_terms ? "Clear, of the terms below" : "Covered, of what applies", {{"scope", "row"}});
  if (!matrix.of_terms) {
    Counts counts;
    for (const RuleFacts* rule : rules) counts.add(rule->coverage->status);
    markup.element("td", done(counts));
  }
  for (const std::size_t index : columns) markup.element("td", done(counts_in(rules, index)));
  markup.close().close();
}

void rule_row(Markup& markup, const Matrix& matrix, const RuleFacts& rule, const std::vector<std::size_t>& columns) {
  markup.open("tr").open("th", {{"scope", "row"}}).text(rule.title).text(" ").element("code", rule.rule).close();
  if (!matrix.of_terms) cell_of_set(markup, rule);
  for (const std::size_t index : columns) cell(markup, rule, index);
  markup.close();
}

void rules_as_rows(Markup& markup, const Facts& facts, const Matrix& matrix) {
  const std::vector<std::size_t> columns = documents_with(facts, all_rules(matrix));
  if (columns.size() < facts.read().size())
    markup.element("p", "Documents without a column are of kinds for which it has no rules.", {{"class", "soft"}});
  begin_scroll(markup, matrix.id, "Matrix: " + matrix.title, "matrix by-rule");
  markup.element("caption", matrix.title).open("thead").open("tr").element("th", "Rule", {{"scope", "col"}});
  if (!matrix.of_terms) markup.element("th", "All documents", {{"scope", "col"}});
  for (const std::size_t index : columns) document_head(markup, facts, index, "col");
  markup.close().close();
  summary_row(markup, matrix, columns);
  const std::string across = std::to_string(columns.size() + (matrix.of_terms ? 1 : 2));
  for (const Rows& rows : matrix.groups) {
    markup.open("tbody");
    if (!rows.title.empty())
      markup.open("tr", {{"class", "group"}}).element("th", rows.title, {{"scope", "rowgroup"}, {"colspan", across}}).close();
    for (const RuleFacts* rule : rows.rules) rule_row(markup, matrix, *rule, columns);
    markup.close();
  }
  end_scroll(markup, matrix.id);
}

// --- documents as rows -------------------------------------------------------------------------------------------------

void documents_as_rows(Markup& markup, const Facts& facts, const Matrix& matrix, const std::string& title, const std::string& id,
                       const std::vector<const RuleFacts*>& rules) {
  begin_scroll(markup, id, "Matrix: " + title, "matrix by-document");
  markup.element("caption", title).open("thead").open("tr").element("th", "Document", {{"scope", "col"}});
  for (const RuleFacts* rule : rules) {
    markup.open("th", {{"scope", "col"}}).open("span");
    markup.element("a", rule->title, {{"href", link_to(anchor_of_rule(rule->rule))}}).text(" ").element("code", rule->rule);
    markup.close().close();
  }
  markup.close().close();
  if (!matrix.of_terms) {
    markup.open("tbody", {{"class", "sum"}}).open("tr").element("th", "All documents", {{"scope", "row"}});
    for (const RuleFacts* rule : rules) cell_of_set(markup, *rule);
    markup.close().close();
  }
  markup.open("tbody");
  for (const std::size_t index : documents_with(facts, rules)) {
    markup.open("tr");
    document_head(markup, facts, index, "row");
    for (const RuleFacts* rule : rules) cell(markup, *rule, index);
    markup.close();
  }
  markup.close();
  end_scroll(markup, id);
}

/// A table a group, in slices where a group is wide; each folded up, so that a page with many opens at once.
void sliced(Markup& markup, const Facts& facts, const Matrix& matrix) {
  std::size_t number = 0;
  for (const Rows& rows : matrix.groups) {
    for (std::size_t from = 0; from < rows.rules.size(); from += kRulesAcross) {
      const std::size_t to = std::min(from + kRulesAcross, rows.rules.size());
      std::string title = rows.title.empty() ? matrix.title : rows.title;
      if (rows.rules.size() > kRulesAcross)
        title += ", " + std::to_string(from + 1) + " to " + std::to_string(to) + " of " + std::to_string(rows.rules.size());
      markup.open("details", {{"class", "aside"}}).element("summary", title);
      documents_as_rows(markup, facts, matrix, title, matrix.id + "-" + std::to_string(++number),
                        {rows.rules.begin() + static_cast<std::ptrdiff_t>(from), rows.rules.begin() + static_cast<std::ptrdiff_t>(to)});
      markup.close();
    }
  }
}

void table(Markup& markup, const Facts& facts, const Matrix& matrix) {
  if (!has_findings(matrix)) return;
  markup.open("div", {{"data-pack", matrix.pack}}).element("h3", matrix.title);
  if (facts.many())
    sliced(markup, facts, matrix);
  else
    rules_as_rows(markup, facts, matrix);
  markup.close();
}

}  // namespace

void matrices(Markup& markup, const Facts& facts) {
  begin_section(markup, kMatrixSection);
  markup.element("p",
                 "Each status leads to the words behind it. An empty cell: the rule is not for that kind of document. Of the terms, those "
                 "that are clear everywhere are left out.");
  for (const PackRows<Coverage>& pack : facts.blocks()) table(markup, facts, matrix_of(facts, pack));
  for (const PackRows<RuleResult>& pack : facts.terms()) {
    Matrix matrix = matrix_of(facts, pack);
    // A pack may hold blocks as well as terms: two tables, two ids.
    matrix.id += "-terms";
    matrix.of_terms = true;
    drop_clear(matrix);
    table(markup, facts, matrix);
  }
  markup.close();
}

}  // namespace tenet::reports::html
