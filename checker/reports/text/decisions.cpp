// The decisions that the report was made with: those that hold stand with their rules; here are those that somebody has to look at.
#include <algorithm>
#include <array>
#include <optional>

#include "reports/text/sheet.hpp"
#include "reports/words.hpp"

namespace tenet::reports::text {
namespace {

struct UseWords {
  TailoringUse use;
  std::string_view one;
  std::string_view many;
};
constexpr std::array kUses{
    UseWords{TailoringUse::applied, "in force", "in force"},
    UseWords{TailoringUse::expired, "expired", "expired"},
    UseWords{TailoringUse::not_needed, "not needed", "not needed"},
    UseWords{TailoringUse::not_selected, "about a rule not judged here", "about rules not judged here"},
};

/// An entry that somebody has to look at: a mark, and what to say of it.
struct Remark {
  char mark = ' ';
  std::string said;
};
std::optional<Remark> remark_about(const TailoringEntry& entry) {
  switch (entry.use) {
    case TailoringUse::expired:
      return Remark{'!', "expired on " + date_in_words(entry.note.review_by) + ", so that the real result counts again"};
    case TailoringUse::not_needed:
      return Remark{'+', "not needed, for the documents say so themselves: " + std::string(words_of(entry.note.real).word)};
    case TailoringUse::applied:
    case TailoringUse::not_selected:
      break;
  }
  return std::nullopt;
}

/// Those that another profile, pack or document would need are no fault of the file's: their ids are enough.
std::string not_judged_here(const Tailoring& tailoring) {
  std::string ids;
  for (const TailoringEntry& entry : tailoring.entries) {
    if (entry.use == TailoringUse::not_selected) ids += (ids.empty() ? "" : ", ") + entry.rule;
  }
  return ids;
}

std::string count_line(const Tailoring& tailoring, const std::string& organisation) {
  std::vector<std::string> parts;
  for (const UseWords& words : kUses) {
    const auto count = static_cast<std::size_t>(std::count_if(tailoring.entries.begin(), tailoring.entries.end(),
                                                              [&](const TailoringEntry& entry) { return entry.use == words.use; }));
    if (count > 0) parts.push_back(counted(count, words.one, words.many));
  }
  const std::string whose = organisation.empty() ? std::string() : " of " + organisation;
  const std::string line = with_commas(tailoring.entries.size()) + whose + ", from " + listed(tailoring.files);
  return line + (parts.empty() ? "." : ": " + listed(parts) + ".");
}

}  // namespace

void write_decisions(Sheet& sheet) {
  if (!sheet.report.tailoring) return;
  const Tailoring& tailoring = *sheet.report.tailoring;
  sheet.title("Decisions");
  sheet.paper.paragraph(kBody, kBody, count_line(tailoring, sheet.report.organisation));
  for (const TailoringEntry& entry : tailoring.entries) {
    const auto remark = remark_about(entry);
    if (!remark) continue;
    sheet.paper.labelled(kRule, kSaid, std::string(1, remark->mark), Ink::middling,
                         entry.rule + "  " + entry.title + ": " + remark->said + " (" + entry.place + ")");
  }
  if (const std::string ids = not_judged_here(tailoring); !ids.empty())
    sheet.paper.labelled(kRule, kSaid, "?", Ink::faint, "not judged here: " + ids);
}

}  // namespace tenet::reports::text
