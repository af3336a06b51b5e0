// What is said of a block that is not simply covered: what is missing, weak or denied, and what to do next.
#include <algorithm>

#include "assess/parts.hpp"
#include "reports/words.hpp"

namespace tenet::assess {
namespace {

/// "Missing: a; b." of the elements with the status; nothing where there are none.
void add_elements(std::vector<std::string>& gaps, const Coverage& row, Status status, std::string_view lead) {
  const std::vector<std::string> titles = reports::elements_with(row.elements, status);
  if (titles.empty()) return;
  std::string sentence(lead);
  for (std::size_t i = 0; i < titles.size(); ++i) sentence += (i == 0 ? ": " : "; ") + titles[i];
  gaps.push_back(sentence + ".");
}

void add_lacks(std::vector<std::string>& gaps, const Coverage& row) {
  add_elements(gaps, row, Status::missing, "Missing");
  add_elements(gaps, row, Status::weak, "Weak");
  add_elements(gaps, row, Status::contradicted, "Denied");
}

/// Why it was not judged, once, whatever the number of documents.
std::string reason(const std::vector<Said>& said) {
  for (const Said& one : said)
    if (one.result->status == Status::not_checked && !one.result->message.empty()) return one.result->message;
  return "It could not be judged in any document.";
}

void add_standing(std::vector<std::string>& gaps, const Coverage& row, const std::vector<Said>& said) {
  switch (real_status(row)) {
    case Status::covered:
      // An element that is weak or missing counts where the block needs only some of them.
      return;
    case Status::partial:
      return add_lacks(gaps, row);
    case Status::weak:
      gaps.emplace_back("It is said, but short of a commitment.");
      return add_lacks(gaps, row);
    case Status::contradicted:
      gaps.emplace_back("The documents say that it is not done.");
      return add_lacks(gaps, row);
    case Status::missing:
      gaps.emplace_back("Nothing was found in the documents read.");
      return add_elements(gaps, row, Status::missing, "Looked for");
    case Status::not_checked:
      gaps.push_back(reason(said));
      return;
    case Status::not_applicable:
      gaps.emplace_back("Its own condition does not arise in the documents.");
      return;
    case Status::alternative:
    case Status::flagged:
    case Status::qualified:
    case Status::clear:
      return;
  }
}

bool shown(Status status) {
  return status == Status::covered || status == Status::partial || status == Status::weak;
}

}  // namespace

std::vector<std::string> gaps_of(const Coverage& row, const std::vector<Said>& said) {
  std::vector<std::string> gaps;
  if (row.conflict) gaps.emplace_back("The documents say both, that it is so and that it is not. A person decides which holds.");
  add_standing(gaps, row, said);
  if (row.basis == Basis::claimed && shown(real_status(row)))
    gaps.emplace_back("Claimed in a self-assessment form, not shown in a policy or procedure.");
  return gaps;
}

std::string next_step_of(const Coverage& row, const std::vector<Said>& said) {
  const bool decided = row.tailoring && !row.tailoring->expired;
  if (decided) return {};
  if (reports::is_gap(row.status)) {
    const auto advised = std::find_if(said.begin(), said.end(), [](const Said& one) { return !one.result->advice.empty(); });
    return advised == said.end() ? std::string() : advised->result->advice;
  }
  if (row.conflict) return "Settle which of the two is meant, and mend the other document.";
  if (row.basis == Basis::claimed && shown(row.status)) return "Write into a policy or procedure what the form claims.";
  return {};
}

std::vector<std::string> see_also_of(const Coverage& row, const std::vector<Quote>& evidence, const DocumentNames& names) {
  std::vector<std::string> lines;
  for (const Kin& kin : row.kin) {
    std::string line = kin.rule + ", " + kin.title + " (" + std::string(reports::words_of(kin.status).word) + ")";
    if (kin.evidence) {
      const Quote quote = quote_of(*kin.evidence, names[kin.evidence->document]);
      const bool quoted = std::any_of(evidence.begin(), evidence.end(), [&](const Quote& other) { return other.words == quote.words; });
      line += quoted ? ": by the words quoted here" : ": “" + quote.words + "” – " + place_of(quote);
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace tenet::assess
