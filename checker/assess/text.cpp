// A self-assessment as a document: front page, summary, how to read it, the standards, annexes.
#include <algorithm>

#include "assess/columns.hpp"
#include "assess/mark.hpp"
#include "assess/phrases.hpp"
#include "reports/words.hpp"

namespace tenet::assess {
namespace {

using office::Begins;
using office::Paragraph;
using office::Role;
using office::Style;
using office::Table;
using office::TableCell;
using office::TableRow;

TableCell cell(std::string text, Role role = Role::body) {
  TableCell result{{}, role};
  if (!text.empty()) result.paragraphs.push_back(paragraph(std::move(text)));
  return result;
}

TableCell strong_cell(std::string text, Role role = Role::body) {
  return {{{.runs = {{std::move(text), office::Emphasis::strong}}, .style = Style::table_text}}, role};
}

class TextPage {
 public:
  explicit TextPage(const SelfAssessment& assessment, Layout layout) : assessment_(assessment), layout_(layout) {}

  office::TextDocument document() {
    document_.title = title();
    document_.subject = subject();
    document_.author = assessment_.organisation.empty() ? "Tenet" : assessment_.organisation;
    document_.date = assessment_.date;
    document_.footer = document_.title + ", " + reports::date_in_words(assessment_.date);
    front_page();
    documents();
    omissions();
    summary();
    how_to_read();
    for (const Standard& each : assessment_.standards) standard(each);
    decisions();
    terms();
    leftovers();
    add(record_of(assessment_), Style::note);
    return std::move(document_);
  }

 private:
  const SelfAssessment& assessment_;
  Layout layout_;
  office::TextDocument document_;

  void add(std::string text, Style style, Begins begins = Begins::where_it_stands) {
    document_.parts.emplace_back(Paragraph{{{std::move(text)}}, style, begins});
  }
  void add(Table table) { document_.parts.emplace_back(std::move(table)); }

  [[nodiscard]] std::string title() const {
    return std::string(kTitle) + (assessment_.organisation.empty() ? "" : " of " + assessment_.organisation);
  }
  [[nodiscard]] std::string subject() const {
    std::vector<std::string> titles;
    for (const Standard& each : assessment_.standards) titles.push_back(each.title);
    return reports::listed(titles);
  }

  void front_page() {
    add(std::string(kTitle), Style::title);
    const std::string date = reports::date_in_words(assessment_.date);
    add(assessment_.organisation.empty() ? date : assessment_.organisation + ", " + date, Style::subtitle);
    Table table{.name = "About this self-assessment",
                .description = "Whose it is, of when, and what was checked against what.",
                .columns = {{"Item", 18}, {"Details", 82}},
                .rows = {}};
    for (const auto& [item, details] : front_lines(assessment_))
      table.rows.push_back({strong_cell(item), cell(details, details.empty() ? Role::entry : Role::body)});
    add(std::move(table));
    add(std::string(caveats().front()), Style::note);
  }

  void how_to_read() {
    add("How to read it", Style::heading, Begins::on_a_new_page);
    // The first stands on the front page.
    for (const std::string_view sentence : caveats().subspan(1)) add(std::string(sentence), Style::body);
    Table table{.name = "What the statuses mean",
                .description = "Each status with its meaning.",
                .columns = {{"Status", 18}, {"Meaning", 82}},
                .rows = {}};
    for (const Status status : block_statuses())
      table.rows.push_back({strong_cell(status_in_words(status), role_of(status)), cell(std::string(reports::words_of(status).meaning))});
    add(std::move(table));
  }

  void leftovers() {
    if (assessment_.leftovers.empty()) return;
    add(std::string(kLeftovers), Style::heading);
    Table table{.name = std::string(kLeftovers),
                .description = "Rows of last year's self-assessment that no building block takes any more, with what people wrote there.",
                .columns = {{"Row", 34}, {"Evidence written by you", 66}},
                .rows = {}};
    for (const Leftover& leftover : assessment_.leftovers) {
      TableRow row = {cell(leftover.label), {}};
      for (const std::string& line : leftover.lines) row.back().paragraphs.push_back(paragraph(line));
      table.rows.push_back(std::move(row));
    }
    add(std::move(table));
  }

  // --- summary -----------------------------------------------------------------------------------------------------------

  void summary() {
    add("Summary", Style::heading, Begins::on_a_new_page);
    if (assessment_.standards.empty()) add("No building block was judged: no rule chosen is for these kinds of document.", Style::body);
    for (const Standard& each : assessment_.standards) {
      if (assessment_.standards.size() > 1) add(each.title, Style::subheading);
      add(headline(each.counts()), Style::body);
      add(tally(each));
    }
    steps();
  }

  static Table tally(const Standard& standard) {
    const std::vector<Status> statuses = shown_statuses(standard.counts());
    Table table{.name = "Summary of " + standard.title,
                .description = "How many building blocks of each commitment have each status.",
                .columns = {{"Commitment", 46}, {"Blocks", 8}},
                .rows = {}};
    for (const Status status : statuses) table.columns.push_back({status_in_words(status), status == Status::not_applicable ? 12U : 9U});
    for (const Commitment& commitment : standard.commitments)
      table.rows.push_back(tally_row(cell(commitment.title), commitment.counts(), statuses));
    table.rows.push_back(tally_row(strong_cell("All"), standard.counts(), statuses));
    return table;
  }

  static TableRow tally_row(TableCell name, const reports::Counts& counts, const std::vector<Status>& statuses) {
    TableRow row = {std::move(name), cell(std::to_string(counts.total()))};
    for (const Status status : statuses)
      row.push_back(cell(std::to_string(counts[status]), counts[status] == 0 ? Role::body : role_of(status)));
    return row;
  }

  void steps() {
    const std::vector<const Entry*> first = first_steps(assessment_);
    if (first.empty()) return;
    add("Where to begin", Style::subheading);
    Table table{.name = "Where to begin",
                .description = "The gaps that weigh most, with what to do about each.",
                .columns = {{"Building block", 40}, {"Status", 14}, {"Next step", 60}},
                .rows = {}};
    for (const Entry* entry : first)
      table.rows.push_back({{block_cell(*entry)}, {status_cell(*entry), role_of(*entry)}, cell(entry->next_step)});
    add(std::move(table));
  }

  // --- what was read -----------------------------------------------------------------------------------------------------

  void documents() {
    add("Documents read", Style::heading);
    if (assessment_.documents.empty()) return add("No document could be read.", Style::body);
    Table table{.name = "Documents read",
                .description = "Each document with its title, its kind and how many building blocks it shows.",
                .columns = {{"Document", 30}, {"Title", 36}, {"Read as", 18}, {"Words", 8}, {"Blocks it shows", 10}},
                .rows = {}};
    for (const DocumentLine& line : assessment_.documents)
      table.rows.push_back({cell(line.name), cell(line.title), cell(line.kind), cell(reports::with_commas(line.words)),
                            cell(reports::with_commas(line.shows))});
    add(std::move(table));
  }

  void omissions() {
    add("What could not be read or judged", Style::heading);
    if (assessment_.omissions.empty())
      return add("Everything in the documents named above was read, and every rule was judged.", Style::body);
    Table table{.name = "What could not be read or judged",
                .description = "Files, parts of files and rules, each with the reason.",
                .columns = {{"What", 30}, {"Why", 70}},
                .rows = {}};
    for (const Omission& omission : assessment_.omissions) table.rows.push_back({cell(omission.what), cell(omission.why)});
    add(std::move(table));
  }

  // --- standards ---------------------------------------------------------------------------------------------------------

  void standard(const Standard& standard) {
    add(standard.title, Style::heading, Begins::on_a_new_page);
    const std::string edition = standard.edition.empty() ? std::string() : standard.edition + ". ";
    add(edition + headline(standard.counts()), Style::body);
    for (const Commitment& each : standard.commitments) commitment(each);
  }

  void commitment(const Commitment& commitment) {
    add(commitment.title, Style::subheading);
    const auto partners = std::find_if(commitment.entries.begin(), commitment.entries.end(),
                                       [](const Entry& entry) { return entry.done_by == DoneBy::partners; });
    if (partners != commitment.entries.begin()) add(blocks(commitment, commitment.entries.begin(), partners, ""));
    if (partners == commitment.entries.end()) return;
    add("Working with partners", Style::minor_heading);
    add(blocks(commitment, partners, commitment.entries.end(), ", working with partners"));
  }

  using Entries = std::vector<Entry>::const_iterator;
  [[nodiscard]] Table blocks(const Commitment& commitment, Entries begin, Entries end, std::string_view rest) const {
    const bool with_commitment = layout_ == Layout::three_column;
    Table table{.name = commitment.title + std::string(rest), .description = "Its building blocks, a row each.", .columns = {}, .rows = {}};
    if (with_commitment) table.columns.push_back({std::string(heading::kCommitment), 15});
    for (const Column& column : columns_of(layout_)) table.columns.push_back({std::string(column.heading), column.share});
    for (Entries entry = begin; entry != end; ++entry) {
      TableRow row;
      if (with_commitment) row.push_back(cell(entry == begin ? commitment.title : short_title(commitment)));
      for (const Column& column : columns_of(layout_)) row.push_back({column.cell(*entry), column.role(*entry)});
      table.rows.push_back(std::move(row));
    }
    return table;
  }

  /// "Commitment 3" of "Commitment 3: …".
  static std::string short_title(const Commitment& commitment) { return commitment.title.substr(0, commitment.title.find(':')); }

  // --- annexes -----------------------------------------------------------------------------------------------------------

  void decisions() {
    if (assessment_.decisions.empty()) return;
    add("Decisions of the landlord", Style::heading, Begins::on_a_new_page);
    add("Blocks that were decided not to apply, or to be met in another way. The status that the documents show by themselves stands in "
        "the "
        "row of each.",
        Style::body);
    Table table{.name = "Decisions of the landlord",
                .description = "Each decision with its reason, who took it and until when it holds.",
                .columns = {},
                .rows = {}};
    constexpr std::uint32_t kShares[] = {24, 11, 24, 14, 14, 10, 14};
    for (std::size_t i = 0; i < std::size(kDecisionHeadings); ++i) table.columns.push_back({std::string(kDecisionHeadings[i]), kShares[i]});
    for (const TailoringEntry& entry : assessment_.decisions) {
      TableRow row;
      for (std::string& text : decision_cells(entry)) row.push_back(cell(std::move(text)));
      table.rows.push_back(std::move(row));
    }
    add(std::move(table));
  }

  void terms() {
    if (assessment_.terms.empty()) return;
    add("Wording to look at", Style::heading, Begins::on_a_new_page);
    add("Wording that may be unfair to tenants or is out of date. Whether a term is unfair only a court decides.", Style::body);
    Table table{.name = "Wording to look at",
                .description = "Each term with the words found and what to do.",
                .columns = {{"Wording", 26}, {"Status", 12}, {"Found", 40}, {"What to do", 34}},
                .rows = {}};
    for (const TermLine& line : assessment_.terms)
      table.rows.push_back(
          {cell(line.title), strong_cell(status_in_words(line.status), role_of(line.status)), {found_cell(line)}, cell(line.advice)});
    add(std::move(table));
  }
};

}  // namespace

office::TextDocument text_document_of(const SelfAssessment& assessment, Layout layout) {
  return TextPage(assessment, layout).document();
}

}  // namespace tenet::assess
