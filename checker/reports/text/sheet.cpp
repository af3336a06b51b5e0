#include "reports/text/sheet.hpp"

#include <algorithm>

#include "reports/words.hpp"

namespace tenet::reports::text {
namespace {

/// Of a quote with its surroundings: some three lines of 72 columns.
constexpr std::size_t kQuoteBytes = 210;
/// A short quote says at least this much, whatever its place takes.
constexpr std::size_t kShortestQuote = 48;

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

struct HeadingWords {
  std::string_view word;
  std::string_view meaning;  ///< may be empty
};

HeadingWords heading_of(Status status) {
  switch (status) {
    case Status::covered:
      return {"Covered", ""};
    case Status::partial:
      return {"Partial", "some of it is covered, not all"};
    case Status::weak:
      return {"Weak", "said, but short of a commitment"};
    case Status::contradicted:
      return {"Contradicted", "said not to be done"};
    case Status::missing:
      return {"Missing", "nothing was found"};
    case Status::flagged:
      return {"Flagged", "the wording is there and nothing beside it softens it"};
    case Status::qualified:
      return {"Qualified", "the wording is there, with a specific saving beside it"};
    case Status::clear:
      return {"Clear", "the wording was not found"};
    case Status::not_applicable:
      return {"Not applicable", ""};
    case Status::alternative:
      return {"Alternative", "something else is done instead, as recorded"};
    case Status::not_checked:
      return {"Not checked", "could not be judged"};
  }
  return {};
}

}  // namespace

template <std::size_t size>
std::string count_line(const Counts& counts, const std::array<Status, size>& order) {
  std::string line;
  for (const Status status : order) {
    if (counts[status] == 0) continue;
    line += (line.empty() ? "" : ", ") + with_commas(counts[status]) + " " + std::string(words_of(status).word);
  }
  return line;
}
template std::string count_line(const Counts&, const std::array<Status, kBlockOrder.size()>&);
template std::string count_line(const Counts&, const std::array<Status, kTermOrder.size()>&);

Sheet::Sheet(const Report& the_report, const Style& style)
    : report(the_report),
      names(the_report),
      read(the_report.documents.size() - unread(the_report).size()),
      details(style.details),
      paper(style.width, style.colour ? Colours::ansi : Colours::none),
      columns_(style.width <= 0 ? 0 : static_cast<std::size_t>(style.width)) {}

void Sheet::title(std::string_view words) {
  paper.gap();
  paper.paragraph(0, 2, words, Ink::bold);
  paper.rule('=');
}

void Sheet::group_heading(std::string_view words, std::string_view meaning, std::size_t count, Ink ink) {
  const std::string why = meaning.empty() ? std::string() : ": " + std::string(meaning);
  paper.gap();
  paper.paragraph(kBody, kRule, std::string(words) + " (" + with_commas(count) + ")" + why, ink);
}

void Sheet::status_heading(Status status, std::size_t count) {
  const HeadingWords words = heading_of(status);
  group_heading(words.word, words.meaning, count, ink_of(status));
}

void Sheet::conflict_heading(std::size_t count) {
  group_heading("For you to decide", "both are said, that it is so and that it is not", count, Ink::middling);
}

void Sheet::set_aside_heading(std::size_t count) {
  group_heading("Set aside", "found, and decided to let stand", count, Ink::plain);
}

void Sheet::rule(Status status, std::string_view id, std::string_view words) {
  paper.labelled(kRule, kSaid, std::string(1, words_of(status).mark), ink_of(status), std::string(id) + "  " + std::string(words));
}

void Sheet::lacks(const std::vector<ElementResult>& elements) {
  std::string line;
  for (const Status status : kGaps) {
    const std::vector<std::string> titles = elements_with(elements, status);
    if (titles.empty()) continue;
    line += (line.empty() ? "" : "; ") + std::string(words_of(status).word) + ": " + listed(titles);
  }
  if (!line.empty()) paper.paragraph(kSaid, kSaid, line);
}

void Sheet::tailoring(const TailoringNote& note) {
  std::string line = decision_sentence(note) + " In the documents: " + std::string(words_of(note.real).word) + ".";
  if (const std::string_view doubt = doubt_about(note); !doubt.empty()) line += " " + std::string(doubt);
  paper.paragraph(kSaid, kSaid, line);
}

void Sheet::quote(const Evidence& evidence, std::string_view lead) {
  const std::string words = excerpt(evidence.context, evidence.quote, kQuoteBytes).whole();
  paper.paragraph(kSaid, kSaid + 1, std::string(lead) + place_in_words(evidence.place) + ": “" + words + "”");
}

void Sheet::short_quote(const Evidence& evidence) {
  if (columns_ == 0) return quote(evidence, "");
  const std::string place = place_in_words(evidence.place) + ": ";
  // Two lines, less the marks of quotation and what wrapping leaves empty at the end of the first.
  constexpr std::size_t kSpare = 12;
  const std::size_t lines = 2 * (columns_ - std::min(columns_, kSaid + 1));
  const std::size_t taken = display_width(place) + kSpare;
  const std::size_t most = std::max(kShortestQuote, lines - std::min(lines, taken));
  paper.paragraph(kSaid, kSaid + 1, place + "“" + excerpt(evidence.context, evidence.quote, most).whole() + "”");
}

void Sheet::shortfall_of(const RuleResult& row, std::string_view lead) {
  const Evidence* best = best_evidence(row);
  if (best == nullptr) return;
  if (row.status == Status::weak) paper.paragraph(kSaid, kSaid, shortfall(*best));
  quote(*best, lead);
}

}  // namespace tenet::reports::text
