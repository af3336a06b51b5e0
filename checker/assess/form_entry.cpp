#include "assess/form_entry.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "reports/words.hpp"

namespace tenet::assess {
namespace {

std::string line_of(const Quote& quote) {
  const std::string remark = quote.remark.empty() ? std::string() : fmt::format(" – {}", quote.remark);
  return fmt::format("“{}” ({}){}", quote.words, place_of(quote), remark);
}

std::string decision_of(const Entry& entry) {
  const TailoringNote& note = *entry.tailoring;
  const std::string what = note.decision == Status::alternative ? "Done otherwise" : "Does not apply here";
  const std::string written = note.evidence.empty() ? std::string() : fmt::format(" See {}.", note.evidence);
  return fmt::format("{}: {} (decided by {}, {}; to be reviewed by {}).{}", what, note.reason, note.approved_by,
                     reports::date_in_words(note.on), reports::date_in_words(note.review_by), written);
}

enum class Answer : std::uint8_t { none, no, partial, yes };

Answer answer_of(Status status) {
  switch (status) {
    case Status::covered:
    case Status::alternative:
    case Status::clear:
      return Answer::yes;
    case Status::partial:
    case Status::weak:
    case Status::qualified:
      return Answer::partial;
    case Status::missing:
    case Status::contradicted:
    case Status::flagged:
      return Answer::no;
    case Status::not_applicable:
    case Status::not_checked:
      return Answer::none;
  }
  return Answer::none;
}

}  // namespace

std::vector<std::string> form_lines(std::span<const Entry* const> entries, std::string_view left_out) {
  std::vector<std::string> lines;
  for (const Entry* entry : entries) {
    if (entry->tailoring && !entry->tailoring->expired) lines.push_back(decision_of(*entry));
    for (const Quote& quote : entry->evidence) {
      if (left_out.empty() || quote.document != left_out) lines.push_back(line_of(quote));
    }
  }
  return lines;
}

std::optional<std::string> form_answer(std::span<const Entry* const> entries) {
  if (entries.empty()) return std::nullopt;
  std::vector<Answer> answers;
  for (const Entry* entry : entries) answers.push_back(answer_of(entry->status));
  if (std::find(answers.begin(), answers.end(), Answer::none) != answers.end()) return std::nullopt;
  const auto [least, most] = std::minmax_element(answers.begin(), answers.end());
  if (*least != *most || *least == Answer::partial) return "Partial";
  return *least == Answer::yes ? "Yes" : "No";
}

}  // namespace tenet::assess
