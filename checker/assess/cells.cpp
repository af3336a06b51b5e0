#include "assess/cells.hpp"

#include "assess/mark.hpp"
#include "reports/words.hpp"

namespace tenet::assess {
namespace {

using office::Emphasis;
using office::Paragraph;
using office::Style;

/// "Head of Housing on 1 March 2026, to be reviewed by 1 March 2027".
std::string authority(const TailoringNote& note) {
  return note.approved_by + " on " + reports::date_in_words(note.on) + ", to be reviewed by " + reports::date_in_words(note.review_by);
}

std::string with_full_stop(std::string sentence) {
  if (!sentence.empty() && std::string_view(".!?").find(sentence.back()) == std::string_view::npos) sentence += '.';
  return sentence;
}

void append(Paragraphs& all, Paragraphs more) {
  for (Paragraph& paragraph : more) all.push_back(std::move(paragraph));
}

/// "Missing: the rest" with the word in bold, where the sentence has one.
Paragraph gap_sentence(const std::string& sentence) {
  for (const std::string_view lead : {"Missing: ", "Weak: ", "Denied: ", "Looked for: "})
    if (sentence.starts_with(lead)) return with_lead(std::string(lead), sentence.substr(lead.size()));
  return paragraph(sentence);
}

/// Past its review a decision is part of the story, and no longer of the status.
Paragraphs decision(const Entry& entry) {
  if (!entry.tailoring) return {};
  const TailoringNote& note = *entry.tailoring;
  if (note.expired) {
    return {with_lead("Decision past its review: ", std::string(reports::words_of(note.decision).word) + ", " + authority(note) + ". " +
                                                        with_full_stop(note.reason) + " What the documents show counts again.")};
  }
  Paragraphs all = {
      with_lead(note.decision == Status::alternative ? "Done instead: " : "Why it does not apply: ", with_full_stop(note.reason))};
  if (!note.evidence.empty()) all.push_back(with_lead("Evidence of it: ", with_full_stop(note.evidence)));
  all.push_back(with_lead("Decided by: ", authority(note) + "."));
  all.push_back(with_lead("The documents by themselves: ", std::string(reports::words_of(note.real).word) + "."));
  return all;
}

std::string_view comply_word(const Entry& entry) {
  if (entry.conflict) return "Partial";
  switch (entry.status) {
    case Status::covered:
    case Status::alternative:
      return "Yes";
    case Status::partial:
    case Status::weak:
      return "Partial";
    case Status::contradicted:
    case Status::missing:
      return "No";
    case Status::not_applicable:
      return "Not applicable";
    case Status::not_checked:
      return "Not judged";
    case Status::flagged:
    case Status::qualified:
    case Status::clear:
      return "";
  }
  return "";
}

}  // namespace

Paragraph paragraph(std::string text, Style style) {
  return {.runs = {{std::move(text)}}, .style = style};
}

Paragraph with_lead(std::string lead, std::string text) {
  return {.runs = {{std::move(lead), Emphasis::strong}, {std::move(text)}}, .style = Style::table_text};
}

Paragraphs quote_paragraphs(const Quote& quote) {
  Paragraphs all = {paragraph("“" + quote.words + "”")};
  Paragraph where = {.runs = {{place_of(quote)}}, .style = Style::table_note};
  if (!quote.remark.empty()) where.runs.push_back({" – " + quote.remark, Emphasis::strong});
  all.push_back(std::move(where));
  return all;
}

Paragraphs block_cell(const Entry& entry) {
  return {with_lead(entry.reference + "  ", entry.title), paragraph(entry.rule, Style::table_note)};
}

Paragraphs status_cell(const Entry& entry) {
  Paragraphs all = {{.runs = {{status_in_words(entry.status), Emphasis::strong}}, .style = Style::table_text}};
  if (entry.conflict) all.push_back(paragraph("said both ways: to be decided"));
  if (entry.claimed) all.push_back(paragraph("claimed in a form only"));
  if (entry.tailoring && !entry.tailoring->expired) all.push_back(paragraph("by decision"));
  return all;
}

Paragraphs evidence_cell(const Entry& entry) {
  Paragraphs all;
  for (const Quote& quote : entry.evidence) append(all, quote_paragraphs(quote));
  if (all.empty()) all.push_back(paragraph("None found."));
  append(all, own_words(entry));
  return all;
}

Paragraphs own_words(const Entry& entry) {
  Paragraphs all;
  for (const std::string& line : entry.own_words) all.push_back(with_lead(std::string(kLastYears), line));
  return all;
}

Paragraphs gap_cell(const Entry& entry) {
  Paragraphs all = decision(entry);
  const bool decided = entry.tailoring && !entry.tailoring->expired;
  // The real status is in the decision; its details would read as gaps.
  if (!decided)
    for (const std::string& sentence : entry.gaps) all.push_back(gap_sentence(sentence));
  if (!entry.next_step.empty()) all.push_back(with_lead("Next step: ", entry.next_step));
  for (const std::string& line : entry.see_also) all.push_back(with_lead("See also: ", line));
  if (all.empty()) all.push_back(paragraph("None."));
  return all;
}

Paragraphs owner_cell(const Entry& entry) {
  if (entry.owner_and_date.empty()) return {};
  return {paragraph(entry.owner_and_date)};
}

Paragraphs position_cell(const Entry& entry) {
  Paragraphs all = status_cell(entry);
  append(all, entry.evidence.empty() ? own_words(entry) : evidence_cell(entry));
  const bool settled = entry.gaps.empty() && entry.next_step.empty() && entry.see_also.empty() && !entry.tailoring;
  if (!settled) append(all, gap_cell(entry));
  return all;
}

Paragraphs comply_cell(const Entry& entry) {
  return {{.runs = {{std::string(comply_word(entry)), Emphasis::strong}}, .style = Style::table_text}};
}

Paragraphs found_cell(const TermLine& line) {
  Paragraphs all;
  for (const Quote& quote : line.quotes) append(all, quote_paragraphs(quote));
  if (line.more > 0) all.push_back(paragraph("and in " + reports::counted(line.more, "more place", "more places")));
  return all;
}

office::Role role_of(Status status) {
  switch (status) {
    case Status::covered:
    case Status::clear:
    case Status::alternative:
      return office::Role::good;
    case Status::partial:
    case Status::weak:
    case Status::qualified:
      return office::Role::middling;
    case Status::contradicted:
    case Status::missing:
    case Status::flagged:
      return office::Role::bad;
    case Status::not_applicable:
    case Status::not_checked:
      return office::Role::quiet;
  }
  return office::Role::body;
}

office::Role role_of(const Entry& entry) {
  const bool doubtful = entry.status == Status::covered && (entry.conflict || entry.claimed);
  return doubtful ? office::Role::middling : role_of(entry.status);
}

std::string place_of(const Quote& quote) {
  return quote.document + (quote.place.empty() ? "" : ", " + quote.place);
}

std::string lines_of(const Paragraphs& paragraphs) {
  std::string lines;
  for (std::size_t i = 0; i < paragraphs.size(); ++i) {
    const Paragraph& each = paragraphs[i];
    if (!lines.empty()) lines += '\n';
    // A quote ends with its place; without space between paragraphs an empty line parts it from the next.
    if (i > 0 && paragraphs[i - 1].style == Style::table_note) lines += '\n';
    for (const office::Run& run : each.runs) lines += run.text;
  }
  return lines;
}

}  // namespace tenet::assess
