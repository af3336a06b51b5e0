// Which words are quoted for a block: what makes it what it is, from as many documents and for as many of its elements as three quotes can.
#include <algorithm>
#include <optional>
#include <set>

#include "assess/parts.hpp"
#include "reports/words.hpp"
#include "reports/writer.hpp"

namespace tenet::assess {
namespace {

constexpr std::size_t kMostQuotes = 3;
/// Two or three lines of a column that takes a third of the page.
constexpr std::size_t kQuoteBytes = 260;

struct Candidate {
  const Evidence* evidence = nullptr;
  const DocumentReport* document = nullptr;
  Status shows = Status::covered;
  bool required = true;
  bool form = false;
};

bool is_form(const DocumentReport& document) {
  return document.kind == "self-assessment";
}

/// The statuses of elements whose words explain a row of this status, those that count most first.
std::vector<Status> explaining(Status status) {
  switch (status) {
    case Status::covered:
      return {Status::covered};
    case Status::partial:
      return {Status::covered, Status::weak, Status::contradicted};
    case Status::weak:
      return {Status::weak};
    case Status::contradicted:
      return {Status::contradicted};
    case Status::missing:
    case Status::flagged:
    case Status::qualified:
    case Status::clear:
    case Status::not_applicable:
    case Status::alternative:
    case Status::not_checked:
      return {};
  }
  return {};
}

/// Evidence comes best first within each element.
const Evidence* first_of(const RuleResult& result, std::string_view element) {
  const auto found = std::find_if(result.evidence.begin(), result.evidence.end(), [&](const Evidence& e) { return e.element == element; });
  return found == result.evidence.end() ? nullptr : &*found;
}

std::vector<Candidate> candidates_in(const Said& said, Status wanted) {
  std::vector<Candidate> found;
  for (const ElementResult& element : said.result->elements) {
    if (element.status != wanted) continue;
    if (const Evidence* evidence = first_of(*said.result, element.id))
      found.push_back({evidence, said.document, wanted, !element.optional, is_form(*said.document)});
  }
  // Procedures and programmed rules may name no elements.
  if (found.empty() && real_status(*said.result) == wanted) {
    if (const Evidence* evidence = reports::best_evidence(*said.result))
      found.push_back({evidence, said.document, wanted, true, is_form(*said.document)});
  }
  return found;
}

bool better(const Candidate& a, const Candidate& b) {
  if (a.form != b.form) return b.form;
  if (a.required != b.required) return a.required;
  if (a.evidence->force != b.evidence->force) return a.evidence->force > b.evidence->force;
  return !a.evidence->conditional && b.evidence->conditional;
}

/// Takes, each time, the best of those that show most that is new.
class Choice {
 public:
  void add(std::vector<Candidate> candidates) {
    std::stable_sort(candidates.begin(), candidates.end(), better);
    while (chosen_.size() < kMostQuotes) {
      const auto best =
          std::max_element(candidates.begin(), candidates.end(), [&](const Candidate& a, const Candidate& b) { return news(a) < news(b); });
      if (best == candidates.end() || news(*best) == 0) return;
      chosen_.push_back(*best);
      documents_.insert(best->document);
      elements_.insert(best->evidence->element);
      places_.insert({best->document, best->evidence->place.block});
    }
  }
  [[nodiscard]] const std::vector<Candidate>& chosen() const { return chosen_; }

 private:
  std::vector<Candidate> chosen_;
  std::set<const DocumentReport*> documents_;
  std::set<std::string, std::less<>> elements_;
  std::set<std::pair<const DocumentReport*, BlockId>> places_;

  /// A form only repeats what a policy has said already.
  [[nodiscard]] int news(const Candidate& candidate) const {
    if (places_.contains({candidate.document, candidate.evidence->place.block})) return 0;
    if (candidate.form && std::any_of(chosen_.begin(), chosen_.end(), [](const Candidate& other) { return !other.form; })) return 0;
    return (documents_.contains(candidate.document) ? 0 : 2) + (elements_.contains(candidate.evidence->element) ? 0 : 1);
  }
};

/// A form's cell without what heads its row and column, which are the form's words and not the landlord's. The engine joins them by bars.
Evidence without_labels(const Evidence& evidence) {
  constexpr std::string_view kBar = " | ";
  Evidence own = evidence;
  const std::size_t last = own.context.rfind(kBar);
  if (last == std::string::npos || !own.place.row) return own;
  if (own.context.find(own.quote, last) != std::string::npos) own.context.erase(0, last + kBar.size());
  return own;
}

std::string remark_on(const Candidate& candidate) {
  switch (candidate.shows) {
    case Status::weak:
      return reports::shortfall(*candidate.evidence);
    case Status::contradicted:
      return "says that it is not done";
    case Status::covered:
    case Status::partial:
      return candidate.form ? "claimed in a self-assessment form" : "";
    case Status::missing:
    case Status::flagged:
    case Status::qualified:
    case Status::clear:
    case Status::not_applicable:
    case Status::alternative:
    case Status::not_checked:
      return {};
  }
  return {};
}

/// The words that deny what the rest affirms: of one document that says both, else of one that only denies it.
std::optional<Said> denial(const std::vector<Said>& said, const Evidence*& words) {
  for (const Said& one : said) {
    words = reports::opposing_evidence(*one.result);
    if (words != nullptr) return one;
  }
  for (const Said& one : said) {
    const std::vector<Candidate> found = candidates_in(one, Status::contradicted);
    if (found.empty()) continue;
    words = found.front().evidence;
    return one;
  }
  return std::nullopt;
}

}  // namespace

Quote quote_of(const Evidence& evidence, const std::string& document) {
  return {.words = reports::excerpt(evidence.context, evidence.quote, kQuoteBytes).whole(),
          .document = document,
          .place = reports::place_in_words(evidence.place),
          .remark = {}};
}

std::vector<Quote> evidence_of(const Coverage& row, const std::vector<Said>& said, const DocumentNames& names) {
  Choice choice;
  for (const Status wanted : explaining(real_status(row))) {
    std::vector<Candidate> candidates;
    for (const Said& one : said) {
      const std::vector<Candidate> found = candidates_in(one, wanted);
      candidates.insert(candidates.end(), found.begin(), found.end());
    }
    choice.add(std::move(candidates));
  }
  std::vector<Quote> quotes;
  for (const Candidate& candidate : choice.chosen()) {
    quotes.push_back(quote_of(candidate.form ? without_labels(*candidate.evidence) : *candidate.evidence, names[candidate.document->path]));
    quotes.back().remark = remark_on(candidate);
  }
  if (!row.conflict) return quotes;
  const Evidence* words = nullptr;
  if (const auto one = denial(said, words)) {
    Quote quote = quote_of(*words, names[one->document->path]);
    quote.remark = "says the opposite";
    if (std::none_of(quotes.begin(), quotes.end(), [&](const Quote& other) { return other.words == quote.words; }))
      quotes.push_back(std::move(quote));
  }
  return quotes;
}

}  // namespace tenet::assess
