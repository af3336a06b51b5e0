#include "assess/phrases.hpp"

#include <algorithm>
#include <array>

#include "reports/words.hpp"

namespace tenet::assess {
namespace {

constexpr std::size_t kMostFirstSteps = 12;

constexpr std::array<std::string_view, 3> kCaveats = {
    "Tenet, a program, read the documents named here and looked for wording that answers each building block. It does not see what is "
    "done in practice. A block may be covered on paper and not in life, and wording that was not found may be there in words that the "
    "program does not know.",
    "Each status is a proposal, with the words it rests on beside it. Somebody who knows the service should confirm or change it before "
    "this is handed in, and fill in who will close each gap and by when.",
    "Nothing here is legal advice.",
};

constexpr std::array kBlockStatuses = {Status::covered, Status::partial,        Status::weak,        Status::contradicted,
                                       Status::missing, Status::not_applicable, Status::alternative, Status::not_checked};

std::string packs_in_words(const std::vector<PackLine>& packs) {
  std::string lines;
  for (const PackLine& pack : packs) {
    if (!lines.empty()) lines += '\n';
    lines += pack.title + (pack.edition.empty() ? "" : " – " + pack.edition) + " (rules " + pack.version + ", " +
             reports::counted(pack.rules, "rule", "rules") + ")";
  }
  return lines;
}

std::string standing(const SelfAssessment& assessment) {
  std::string lines;
  for (const Standard& standard : assessment.standards) {
    if (!lines.empty()) lines += '\n';
    lines += (assessment.standards.size() > 1 ? standard.title + ". " : "") + headline(standard.counts());
  }
  return lines;
}

int rank(const Entry& entry) {
  if (entry.conflict) return 0;
  const int severity = 3 * (2 - static_cast<int>(entry.severity));
  const auto* const worst = std::find(reports::kGaps.begin(), reports::kGaps.end(), entry.status);
  return 1 + 4 * severity + static_cast<int>(worst - reports::kGaps.begin());
}

std::string what_became(TailoringUse use) {
  switch (use) {
    case TailoringUse::applied:
      return "In force";
    case TailoringUse::expired:
      return "Past its review: the real result counts again";
    case TailoringUse::not_needed:
      return "Not needed: the documents show the same without it";
    case TailoringUse::not_selected:
      return "Not used: its block was not judged here";
  }
  return {};
}

}  // namespace

std::span<const std::string_view> caveats() {
  return kCaveats;
}

std::span<const Status> block_statuses() {
  return kBlockStatuses;
}

bool always_shown(Status status) {
  return status == Status::covered || reports::is_gap(status);
}

std::vector<Status> shown_statuses(const reports::Counts& counts) {
  std::vector<Status> shown;
  for (const Status status : kBlockStatuses)
    if (always_shown(status) || counts[status] > 0) shown.push_back(status);
  return shown;
}

std::string headline(const reports::Counts& counts) {
  std::vector<std::string> parts;
  for (const Status status : kBlockStatuses) {
    if (counts[status] > 0) parts.push_back(reports::with_commas(counts[status]) + " " + std::string(reports::words_of(status).word));
  }
  if (parts.empty()) return "No building block was judged.";
  return "Of " + reports::counted(counts.total(), "building block", "building blocks") + ": " + reports::listed(parts) + ".";
}

std::vector<Line> front_lines(const SelfAssessment& assessment) {
  std::size_t unread = 0;
  for (const Omission& omission : assessment.omissions) unread += omission.whole_file ? 1 : 0;
  std::string read = reports::counted(assessment.documents.size(), "document", "documents") + " read";
  if (unread > 0) read += ", " + reports::counted(unread, "file", "files") + " could not be read";
  return {
      {"Organisation", assessment.organisation},
      {"Date", reports::date_in_words(assessment.date)},
      {"Checked against", packs_in_words(assessment.packs)},
      {"Documents", read + "."},
      {"In short", standing(assessment)},
      {"Prepared with", assessment.tool},
      {"Confirmed by", ""},
  };
}

std::vector<const Entry*> first_steps(const SelfAssessment& assessment) {
  std::vector<const Entry*> steps;
  for (const Standard& standard : assessment.standards)
    for (const Commitment& commitment : standard.commitments)
      for (const Entry& entry : commitment.entries)
        if (entry.conflict || reports::is_gap(entry.status)) steps.push_back(&entry);
  std::stable_sort(steps.begin(), steps.end(), [](const Entry* a, const Entry* b) { return rank(*a) < rank(*b); });
  if (steps.size() > kMostFirstSteps) steps.resize(kMostFirstSteps);
  return steps;
}

std::string_view in_words(DoneBy done_by) {
  switch (done_by) {
    case DoneBy::landlord:
      return "The landlord";
    case DoneBy::partners:
      return "With partners";
  }
  return {};
}

std::vector<std::string> decision_cells(const TailoringEntry& entry) {
  const TailoringNote& note = entry.note;
  const std::string title = entry.title.empty() ? entry.rule : entry.rule + "  " + entry.title;
  return {title,
          status_in_words(note.decision),
          note.reason,
          note.evidence,
          note.approved_by + ", " + reports::date_in_words(note.on),
          reports::date_in_words(note.review_by),
          what_became(entry.use)};
}

}  // namespace tenet::assess
