// One page, no scripts, no outside requests: gaps first, then terms with advice, the matrix of documents and rules, and every document
// with the quotes behind each cell. What was not read stands in front and again at the end.
#include "reports/html/html.hpp"

#include <map>
#include <set>

#include "reports/arrange.hpp"
#include "reports/html/markup.hpp"
#include "reports/html/pieces.hpp"
#include "reports/html/style.hpp"
#include "reports/words.hpp"

namespace tenet::reports::html {
namespace {

// Styles only: even markup that slipped through could run or fetch nothing.
constexpr std::string_view kPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

struct Section {
  std::string_view id;
  std::string_view title;
};
constexpr Section kGapsSection = {"gaps", "Gaps"};
constexpr Section kTermsSection = {"terms", "Unfair or outdated terms"};
constexpr Section kMatrixSection = {"matrix", "Documents and rules"};
constexpr Section kNotSection = {"not-in-this-report", "Not in this report"};
constexpr Section kLegendSection = {"legend", "What the words mean"};

class Page {
 public:
  explicit Page(const Report& report) : report_(report), names_(report) {
    for (std::size_t i = 0; i < report.documents.size(); ++i)
      for (const RuleResult& row : report.documents[i].results) cells_.emplace(std::pair(i, std::string_view(row.rule)), &row);
  }

  std::string write() {
    page_.raw("<!DOCTYPE html>").open("html", {{"lang", "en-GB"}});
    head();
    page_.open("body").element("a", "Skip to the gaps", {{"class", "skip"}, {"href", "#main"}});
    masthead();
    contents();
    page_.open("main", {{"id", "main"}});
    gaps();
    terms();
    matrices();
    for (std::size_t i = 0; i < report_.documents.size(); ++i)
      if (report_.documents[i].checked) document(i);
    not_said();
    legend();
    page_.close();
    page_.element("footer", "Written by Tenet " + report_.tool_version + ". Tenet finds wording; a person decides what it is worth.");
    return page_.take();
  }

 private:
  const Report& report_;
  const Arrangement names_;
  Markup page_;
  std::map<std::pair<std::size_t, std::string_view>, const RuleResult*> cells_;

  void heading(const Section& section) { page_.element("h2", section.title, {{"id", std::string(section.id)}}); }

  [[nodiscard]] bool complete() const { return unread(report_).empty() && not_judged(report_).empty() && report_.problems.empty(); }

  void head() {
    page_.open("head").single("meta", {{"charset", "utf-8"}});
    page_.single("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", std::string(kPolicy)}});
    page_.single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    page_.single("meta", {{"name", "generator"}, {"content", "tenet " + report_.tool_version}});
    page_.element("title", "Tenet report, " + date_in_words(report_.date));
    page_.open("style").raw(style_sheet()).close().close();
  }

  void fact(std::string_view name, std::string_view value) {
    if (!value.empty()) page_.element("dt", name).element("dd", value);
  }

  void masthead() {
    page_.open("header").element("h1", "What these documents cover, and what they do not");
    page_.open("dl", {{"class", "facts"}});
    fact("Date", date_in_words(report_.date));
    for (const PackInfo& pack : report_.packs) {
      fact("Checked against", names_.pack_title(pack.id) + " (" + pack.id + (pack.version.empty() ? "" : " ") + pack.version + ", " +
                                  counted(pack.rules, "rule", "rules") + ")");
    }
    for (std::size_t i = 0; i < report_.documents.size(); ++i) {
      const DocumentReport& item = report_.documents[i];
      fact("Document " + std::to_string(i + 1), item.path + (item.checked ? "" : " (could not be read)"));
    }
    if (report_.view == View::original) fact("Tracked changes", "read as rejected");
    page_.close();
    if (!complete()) {
      page_.open("p", {{"class", "note middling"}}).text("Something could not be read or judged, so this report does not speak of it: ");
      page_.element("a", "see what", {{"href", link_to(kNotSection.id)}}).text(".").close();
    }
    tally(coverage_counts(report_), "Coverage of all documents together");
    tally(term_counts(report_), "Terms, counted per document");
    page_.close();
  }

  void tally(const Counts& counts, std::string_view title) {
    if (counts.total() == 0) return;
    page_.element("p", std::string(title) + ":").open("ul", {{"class", "counts"}});
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Status::not_checked); ++i) {
      const Status status = static_cast<Status>(i);
      if (counts[status] == 0) continue;
      const StatusWords& words = words_of(status);
      page_.open("li", {{"class", std::string(tone_of(status))}});
      page_.element("span", words.symbol, {{"aria-hidden", "true"}}).text(" ");
      page_.element("b", with_commas(counts[status])).text(" ").text(words.word).close();
    }
    page_.close();
  }

  void contents() {
    page_.open("nav", {{"aria-label", "On this page"}}).open("ul");
    const auto entry = [this](std::string_view id, std::string_view words) {
      page_.open("li").element("a", words, {{"href", link_to(id)}}).close();
    };
    for (const Section& section : {kGapsSection, kTermsSection, kMatrixSection}) entry(section.id, section.title);
    for (std::size_t i = 0; i < report_.documents.size(); ++i)
      if (report_.documents[i].checked) entry(anchor_of_document(i + 1), names_.document_label(report_.documents[i].path));
    if (!complete()) entry(kNotSection.id, kNotSection.title);
    entry(kLegendSection.id, kLegendSection.title);
    page_.close().close();
  }

  [[nodiscard]] std::vector<PackRows<Coverage>> coverage_by_pack() const {
    std::vector<const Coverage*> rows;
    for (const Coverage& row : report_.coverage) rows.push_back(&row);
    return names_.by_pack(rows);
  }

  void gaps() {
    heading(kGapsSection);
    bool any = false;
    for (const PackRows<Coverage>& pack : coverage_by_pack()) any = gaps_of(pack) || any;
    if (!any) page_.element("p", "None over all documents together.");
  }

  /// Whether there were any.
  bool gaps_of(const PackRows<Coverage>& pack) {
    std::size_t count = 0;
    for (const Status status : kGaps) count += pack.counts()[status];
    if (count == 0) return false;
    page_.open("div", {{"class", "scroll"}, {"role", "region"}, {"tabindex", "0"}, {"aria-label", "Gaps: " + pack.title}}).open("table");
    page_.element("caption", pack.title + ": " + counted(count, "gap", "gaps") + " of " + with_commas(pack.counts().total()));
    header_row({"Status", "What the standard asks for", "What is lacking", "Said in"});
    page_.open("tbody");
    for (const Status status : kGaps) {
      for (const Group<Coverage>& group : pack.groups)
        for (const Coverage* row : group.rows)
          if (row->status == status) gap_row(*row);
    }
    page_.close().close().close();
    return true;
  }

  void header_row(std::initializer_list<std::string_view> names) {
    page_.open("thead").open("tr");
    for (const std::string_view name : names) page_.element("th", name, {{"scope", "col"}});
    page_.close().close();
  }

  void gap_row(const Coverage& row) {
    page_.open("tr", {{"id", anchor_in_set(row.rule)}}).open("td");
    badge(page_, row.status);
    page_.close()
        .open("th", {{"scope", "row"}})
        .text(row.title + level_in_brackets(row.level))
        .text(" ")
        .element("span", row.rule, {{"class", "id"}})
        .close();
    page_.open("td").text(lacking(row.elements));
    if (row.conflict) page_.text(" The documents say both; a person must decide.");
    if (row.tailoring) tailoring_line(page_, *row.tailoring);
    kin(row);
    page_.close().open("td");
    for (std::size_t i = 0; i < row.documents.size(); ++i) document_link(row, row.documents[i], i == 0 ? "" : ", ");
    if (row.basis == Basis::claimed) page_.text(" (claimed in a self-assessment form only)");
    page_.close().close();
  }

  /// What was found for another standard may serve this one as well: a person looks.
  void kin(const Coverage& row) {
    for (const Kin& item : row.kin) {
      page_.open("p").text("See " + item.rule + ", " + std::string(words_of(item.status).word) + ": ");
      if (item.evidence) {
        const std::size_t number = names_.document_number(item.evidence->document);
        page_.element("q", item.evidence->quote).text(" in ");
        page_.element("a", names_.document_label(item.evidence->document), {{"href", link_to(anchor_in_document(number, item.rule))}});
        page_.text(", " + place_in_words(item.evidence->place));
      } else {
        page_.text(item.title);
      }
      page_.close();
    }
  }

  void document_link(const Coverage& row, const std::string& path, std::string_view separator) {
    const std::size_t number = names_.document_number(path);
    page_.text(separator).element("a", names_.document_label(path), {{"href", link_to(anchor_in_document(number, row.rule))}});
  }

  void terms() {
    heading(kTermsSection);
    bool any = false;
    for (const Status status : {Status::flagged, Status::qualified}) any = term_list(status) || any;
    if (!any) page_.element("p", term_counts(report_).total() == 0 ? "No rules on terms apply to these documents." : "None was found.");
  }

  bool term_list(Status status) {
    bool any = false;
    for (std::size_t i = 0; i < report_.documents.size(); ++i) {
      for (const RuleResult& row : report_.documents[i].results) {
        if (row.form != Form::term || row.status != status) continue;
        if (!any) page_.open("ul");
        any = true;
        page_.open("li");
        badge(page_, row.status);
        page_.text(" ").element("a", row.title, {{"href", link_to(anchor_in_document(i + 1, row.rule))}});
        page_.text(" in " + names_.document_label(report_.documents[i].path));
        if (!row.evidence.empty()) page_.text(", " + place_in_words(row.evidence.front().place));
        if (status == Status::flagged && !row.advice.empty()) page_.text(". " + row.advice);
        page_.close();
      }
    }
    if (any) page_.close();
    return any;
  }

  void matrices() {
    heading(kMatrixSection);
    page_.element("p", "Each status leads to the quotes behind it. An empty cell: the rule is not for that kind of document.");
    for (const PackRows<Coverage>& pack : coverage_by_pack()) {
      begin_matrix(pack.title, "All documents");
      for (const Group<Coverage>& group : pack.groups) {
        group_row(group.title);
        for (const Coverage* row : group.rows) {
          begin_matrix_row(row->rule, row->title);
          page_.open("td");
          badge(page_, row->status);
          page_.close();
          document_cells(row->rule);
        }
      }
      end_matrix();
    }
    for (const PackRows<RuleResult>& pack : terms_found()) {
      begin_matrix(pack.title, {});
      for (const Group<RuleResult>& group : pack.groups) {
        group_row(group.title);
        for (const RuleResult* row : group.rows) {
          begin_matrix_row(row->rule, row->title);
          document_cells(row->rule);
        }
      }
      end_matrix();
    }
  }

  /// One row a term that is not clear everywhere: the first of its results stands for it.
  [[nodiscard]] std::vector<PackRows<RuleResult>> terms_found() const {
    std::vector<const RuleResult*> rows;
    std::set<std::string_view> seen;
    for (const DocumentReport& item : report_.documents) {
      for (const RuleResult& row : item.results) {
        if (row.form == Form::term && row.status != Status::clear && seen.insert(row.rule).second) rows.push_back(&row);
      }
    }
    return names_.by_pack(rows);
  }

  void begin_matrix(const std::string& title, std::string_view whole) {
    page_.open("div", {{"class", "scroll"}, {"role", "region"}, {"tabindex", "0"}, {"aria-label", "Matrix: " + title}});
    page_.open("table", {{"class", "matrix"}}).element("caption", title).open("thead").open("tr").element("th", "Rule", {{"scope", "col"}});
    if (!whole.empty()) page_.element("th", whole, {{"scope", "col"}});
    for (std::size_t i = 0; i < report_.documents.size(); ++i) {
      if (!report_.documents[i].checked) continue;
      page_.open("th", {{"scope", "col"}});
      page_.element("a", names_.document_label(report_.documents[i].path), {{"href", link_to(anchor_of_document(i + 1))}}).close();
    }
    page_.close().close().open("tbody");
  }

  void end_matrix() { page_.close().close().close(); }

  void group_row(const std::string& title) {
    if (title.empty()) return;
    const std::string columns = std::to_string(report_.documents.size() - unread(report_).size() + 2);
    page_.open("tr", {{"class", "group"}}).element("th", title, {{"scope", "colgroup"}, {"colspan", columns}}).close();
  }

  void begin_matrix_row(const std::string& rule, const std::string& title) {
    page_.open("tr").open("th", {{"scope", "row"}}).text(title).text(" ").element("span", rule, {{"class", "id"}}).close();
  }

  void document_cells(std::string_view rule) {
    for (std::size_t i = 0; i < report_.documents.size(); ++i) {
      if (!report_.documents[i].checked) continue;
      page_.open("td");
      const auto cell = cells_.find({i, rule});
      if (cell != cells_.end()) {
        page_.open("a", {{"href", link_to(anchor_in_document(i + 1, rule))}});
        badge(page_, cell->second->status);
        if (cell->second->conflict) page_.text(" conflict");
        page_.close();
      }
      page_.close();
    }
    page_.close();
  }

  void document(std::size_t index) {
    const DocumentReport& item = report_.documents[index];
    page_.open("section", {{"aria-labelledby", anchor_of_document(index + 1)}});
    page_.element("h2", names_.document_label(item.path), {{"id", anchor_of_document(index + 1)}});
    page_.open("dl", {{"class", "facts"}});
    fact("Title", item.title);
    fact("File", item.path);
    fact("Kind", item.kind + (item.kind_reason.empty() ? "" : ": " + item.kind_reason));
    fact("Words", with_commas(item.words));
    page_.close();
    diagnostics(item);
    std::vector<const RuleResult*> rows;
    for (const RuleResult& row : item.results) rows.push_back(&row);
    for (const PackRows<RuleResult>& pack : names_.by_pack(rows)) pack_of_document(pack, index + 1);
    unrecognised(item);
    page_.close();
  }

  void unrecognised(const DocumentReport& item) {
    if (!item.unrecognised) return;
    if (item.unrecognised->empty()) {
      page_.element("p", "Every clause was recognised by some rule.");
      return;
    }
    page_.element("h3", "Clauses that no rule recognised (" + with_commas(item.unrecognised->size()) + "): for a person to read")
        .open("ul");
    for (const Clause& clause : *item.unrecognised) {
      page_.open("li").text(place_in_words(clause.place) + ": ").element("q", clause.text).close();
    }
    page_.close();
  }

  void diagnostics(const DocumentReport& item) {
    if (item.diagnostics.empty()) return;
    page_.open("div", {{"class", "note middling"}}).text("Not read, or read with doubt:").open("ul");
    for (const Diagnostic& one : item.diagnostics) {
      const std::string place = place_in_words(one.place);
      page_.element("li", one.message + (place.empty() ? "" : " (" + place + ")"));
    }
    page_.close().close();
  }

  void pack_of_document(const PackRows<RuleResult>& pack, std::size_t number) {
    page_.element("h3", pack.title);
    for (const Group<RuleResult>& group : pack.groups) {
      for (const RuleResult* row : group.rows)
        if (!silent(*row)) rule_article(page_, *row, number);
    }
    for (const Status status : {Status::missing, Status::not_applicable, Status::clear}) short_list(pack, status, number);
  }

  /// Nothing to show but the status.
  [[nodiscard]] static bool silent(const RuleResult& row) {
    const bool empty = row.status == Status::missing || row.status == Status::not_applicable || row.status == Status::clear;
    return empty && !row.tailoring && !row.conflict;
  }

  void short_list(const PackRows<RuleResult>& pack, Status status, std::size_t number) {
    std::vector<const RuleResult*> rows;
    for (const Group<RuleResult>& group : pack.groups)
      for (const RuleResult* row : group.rows)
        if (row->status == status && silent(*row)) rows.push_back(row);
    if (rows.empty()) return;
    page_.open("p");
    badge(page_, status);
    page_.text(" ").text(with_commas(rows.size())).close().open("ul");
    for (const RuleResult* row : rows) {
      page_.open("li", {{"id", anchor_in_document(number, row->rule)}}).text(row->title + level_in_brackets(row->level)).text(" ");
      page_.element("span", row->rule, {{"class", "id"}}).close();
    }
    page_.close();
  }

  void not_said() {
    if (complete()) return;
    heading(kNotSection);
    page_.open("ul");
    for (const DocumentReport* item : unread(report_)) page_.element("li", item->path + " could not be read: " + item->error);
    for (const NotJudged& rule : not_judged(report_)) {
      std::vector<std::string> labels;
      for (const std::string& path : rule.documents) labels.push_back(names_.document_label(path));
      page_.element("li", rule.rule + " could not be judged in " + listed(labels) + ": " + rule.message);
    }
    for (const RuleProblem& problem : report_.problems) page_.element("li", "Wrong in the rules: " + problem.message);
    page_.close();
  }

  void legend() {
    heading(kLegendSection);
    page_.open("dl", {{"class", "facts"}});
    for (std::size_t i = 0; i <= static_cast<std::size_t>(Status::not_checked); ++i) {
      const Status status = static_cast<Status>(i);
      page_.open("dt");
      badge(page_, status);
      page_.close().element("dd", words_of(status).meaning);
    }
    page_.close();
  }
};

}  // namespace

Result<std::string> write(const Report& report, const Style& /*style*/) {
  return Page(report).write();
}

}  // namespace tenet::reports::html
