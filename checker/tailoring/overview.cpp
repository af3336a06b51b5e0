#include "tailoring/overview.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/date.hpp"
#include "reports/text/paper.hpp"
#include "reports/words.hpp"

namespace tenet::tailoring {
namespace {

using reports::counted;
using reports::date_in_words;
using reports::words_of;
using reports::text::Ink;
using reports::text::Paper;

constexpr std::size_t kEntry = 2;
constexpr std::size_t kSaid = 4;

/// Each entry stands in one of these, the first that fits.
enum class Standing : std::uint8_t { expired, not_selected, not_needed, ending, early, holds };

struct StandingWords {
  Standing standing;
  char mark;
  Ink ink;
  std::string_view heading;
  std::string_view in_short;
};
constexpr std::array kStandings{
    StandingWords{Standing::expired, '!', Ink::bad, "Expired: past the review, so that the real result counts again", "expired"},
    StandingWords{Standing::ending, '~', Ink::middling, "Ending within 60 days: to be reviewed", "ending soon"},
    StandingWords{Standing::not_needed, '+', Ink::middling, "Not needed: the documents show it without a decision", "not needed"},
    StandingWords{Standing::early, '?', Ink::middling, "Decided on a day that is still to come: look at the date", "dated ahead"},
    StandingWords{Standing::not_selected, '?', Ink::middling, "About rules that are not judged here; another profile or document may",
                  "not judged here"},
    StandingWords{Standing::holds, 'o', Ink::good, "In force", "in force"},
};

Standing standing_of(const TailoringEntry& entry, std::string_view date) {
  switch (entry.use) {
    case TailoringUse::expired:
      return Standing::expired;
    case TailoringUse::not_selected:
      return Standing::not_selected;
    case TailoringUse::not_needed:
      return Standing::not_needed;
    case TailoringUse::applied:
      break;
  }
  if (entry.note.on > date) return Standing::early;
  return base::days_between(date, entry.note.review_by) <= kSoon ? Standing::ending : Standing::holds;
}

std::string days_left(const Overview& overview, const TailoringEntry& entry) {
  const int days = base::days_between(overview.date, entry.note.review_by);
  return days == 0 ? "the last day is today" : counted(static_cast<std::size_t>(days), "day is left", "days are left");
}

void put_entry(Paper& paper, const Overview& overview, const TailoringEntry& entry, const StandingWords& words) {
  const TailoringNote& note = entry.note;
  paper.labelled(kEntry, kSaid, std::string(1, words.mark), words.ink, entry.rule + "  " + entry.title);
  paper.paragraph(kSaid, kSaid, std::string(words_of(note.decision).word) + ": " + note.reason);
  paper.paragraph(kSaid, kSaid,
                  note.approved_by + ", " + date_in_words(note.on) + ", until " + date_in_words(note.review_by) +
                      (words.standing == Standing::ending ? " (" + days_left(overview, entry) + ")" : ""));
  if (!note.evidence.empty()) paper.paragraph(kSaid, kSaid, "see " + note.evidence);
  if (note.evidence.empty() && note.decision == Status::alternative)
    paper.paragraph(kSaid, kSaid, "no evidence is named: say where the alternative is written down", Ink::middling);
  if (overview.documents > 0 && entry.use != TailoringUse::not_selected)
    paper.paragraph(kSaid, kSaid, "in the documents: " + std::string(words_of(note.real).word));
  paper.paragraph(kSaid, kSaid, entry.place, Ink::faint);
}

std::vector<const TailoringEntry*> entries_with(const Overview& overview, Standing standing) {
  std::vector<const TailoringEntry*> entries;
  for (const TailoringEntry& entry : overview.tailoring.entries) {
    if (standing_of(entry, overview.date) == standing) entries.push_back(&entry);
  }
  return entries;
}

void put_group(Paper& paper, const Overview& overview, const StandingWords& words) {
  const auto entries = entries_with(overview, words.standing);
  if (entries.empty()) return;
  paper.gap();
  paper.paragraph(0, 2, std::string(words.heading) + " (" + std::to_string(entries.size()) + ")", words.ink);
  for (const TailoringEntry* entry : entries) put_entry(paper, overview, *entry, words);
}

void put_problems(Paper& paper, const Overview& overview) {
  if (overview.problems.empty()) return;
  paper.gap();
  paper.paragraph(0, 2, "Wrong, and left out until mended (" + std::to_string(overview.problems.size()) + ")", Ink::bad);
  for (const RuleProblem& problem : overview.problems) {
    // A message may bring the line and a caret under it.
    const std::size_t end = problem.message.find('\n');
    paper.labelled(kEntry, kSaid, "x", Ink::bad, problem.message.substr(0, end));
    for (std::size_t begin = end; begin != std::string::npos;) {
      const std::size_t next = problem.message.find('\n', begin + 1);
      paper.verbatim(kSaid, problem.message.substr(begin + 1, next == std::string::npos ? next : next - begin - 1));
      begin = next;
    }
  }
}

std::string in_short(const Overview& overview) {
  std::vector<std::string> parts;
  for (const StandingWords& words : kStandings) {
    const std::size_t count = entries_with(overview, words.standing).size();
    if (count > 0) parts.push_back(std::to_string(count) + " " + std::string(words.in_short));
  }
  if (!overview.problems.empty()) parts.push_back(std::to_string(overview.problems.size()) + " wrong");
  const std::string decisions = counted(overview.tailoring.entries.size(), "decision", "decisions");
  std::string line = parts.empty() ? decisions : decisions + ": " + reports::listed(parts);
  if (overview.undecided > 0) line += "; " + counted(overview.undecided, "rule is not decided yet", "rules are not decided yet");
  return line;
}

}  // namespace

std::string write_overview(const Overview& overview, const ReportStyle& style) {
  Paper paper(style.width, style.colour ? reports::text::Colours::ansi : reports::text::Colours::none);
  const std::string whose = overview.organisation.empty() ? "Tailoring" : "Tailoring of " + overview.organisation;
  paper.paragraph(0, 2, whose + ", as of " + date_in_words(overview.date), Ink::bold);
  if (overview.documents == 0) {
    paper.paragraph(0, 2, "Name documents or folders as well, and decisions that they make needless are told.", Ink::faint);
  } else {
    paper.paragraph(0, 2, "Laid over " + counted(overview.documents, "document", "documents") + ".");
  }
  put_problems(paper, overview);
  for (const StandingWords& words : kStandings) put_group(paper, overview, words);
  paper.gap();
  paper.paragraph(0, 2, in_short(overview));
  return paper.take();
}

}  // namespace tenet::tailoring
