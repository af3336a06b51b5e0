// Gaps fail once, over the set: a block that one policy covers is no fault of the others. Terms fail in the document that holds them.
#include "reports/junit/suites.hpp"

#include <algorithm>

#include "reports/arrange.hpp"
#include "reports/catalogue.hpp"
#include "reports/words.hpp"
#include "reports/writer.hpp"

namespace tenet::reports::junit {
namespace {

constexpr std::string_view kSet = "all documents";

/// Servers take the part before the last dot for a folder; dots of file names are none.
std::string group_of(std::string_view of, std::string_view pack) {
  std::string folder(of);
  std::replace(folder.begin(), folder.end(), '.', '_');
  return folder + "." + std::string(pack);
}

template <class Row>
Case case_of(std::string_view of, const Row& row) {
  return {.group = group_of(of, row.pack), .name = row.rule + " " + row.title + level_in_brackets(row.level)};
}

void line(std::string& text, const std::string& words) {
  if (!words.empty()) text += words + "\n";
}

std::string quoted(const Evidence& evidence) {
  return place_in_words(evidence.place) + ": “" + evidence.quote + "”";
}

Outcome outcome_of(Status status) {
  switch (status) {
    case Status::covered:
    case Status::clear:
    case Status::qualified:
      return Outcome::passed;
    case Status::partial:
    case Status::weak:
    case Status::contradicted:
    case Status::missing:
    case Status::flagged:
      return Outcome::failure;
    case Status::not_applicable:
    case Status::alternative:
      return Outcome::skipped;
    case Status::not_checked:
      return Outcome::error;
  }
  return Outcome::error;
}

class Suites {
 public:
  explicit Suites(const Report& report) : report_(report), rules_(report), names_(report) {}

  std::vector<Suite> make() {
    std::vector<Suite> suites = {set()};
    for (const DocumentReport& item : report_.documents) suites.push_back(document(item));
    if (!report_.problems.empty()) suites.push_back(problems());
    return suites;
  }

 private:
  const Report& report_;
  const Catalogue rules_;
  const Arrangement names_;

  [[nodiscard]] Suite set() const {
    Suite suite{.name = std::string(kSet), .properties = {{"date", report_.date}, {"profile", report_.profile}}, .cases = {}};
    for (const PackInfo& pack : report_.packs) suite.properties.emplace_back("pack", pack.id + " " + pack.version);
    for (const Coverage& row : report_.coverage) suite.cases.push_back(over_set(row));
    return suite;
  }

  [[nodiscard]] Case over_set(const Coverage& row) const {
    Case made = case_of(kSet, row);
    made.outcome = outcome_of(row.status);
    made.type = to_string(row.status);
    made.message = message(row);
    if (row.conflict) line(made.details, "The documents say both; a person must decide.");
    if (row.basis == Basis::claimed) line(made.details, "It rests on what a self-assessment form claims, not on a policy.");
    if (row.tailoring && made.outcome != Outcome::skipped) line(made.details, decision_in_words(*row.tailoring));
    if (const RuleCard* card = rules_.rule(row.rule)) line(made.details, std::string(card->source));
    for (const std::string& path : row.documents) {
      const auto index = rules_.document(path);
      const RuleResult* result = index ? rules_.result(*index, row.rule) : nullptr;
      if (result == nullptr) continue;
      if (const Evidence* best = best_evidence(*result)) line(made.details, path + ", " + quoted(*best));
      if (const Evidence* other = opposing_evidence(*result)) line(made.details, "But: " + path + ", " + quoted(*other));
    }
    return made;
  }

  [[nodiscard]] std::string message(const Coverage& row) const {
    if (row.tailoring && !row.tailoring->expired) return decision_in_words(*row.tailoring);
    if (row.status == Status::not_checked) return reason_in_documents(row);
    const std::string lacks = shortfalls(row.elements);
    return lacks.empty() ? std::string(words_of(row.status).meaning) : lacks;
  }

  /// Why it was not judged, as the first document says.
  [[nodiscard]] std::string reason_in_documents(const Coverage& row) const {
    for (std::size_t i = 0; i < report_.documents.size(); ++i) {
      const RuleResult* result = rules_.result(i, row.rule);
      if (result != nullptr && result->status == Status::not_checked && !result->message.empty()) return result->message;
    }
    return std::string(words_of(row.status).meaning);
  }

  [[nodiscard]] Suite document(const DocumentReport& item) const {
    Suite suite{.name = item.path, .properties = {{"kind", item.kind}, {"sha256", item.sha256}}, .cases = {}};
    suite.cases.push_back(reading(item));
    for (const RuleResult& row : item.results)
      if (row.form == Form::term || row.status == Status::not_checked) suite.cases.push_back(in_document(item, row));
    return suite;
  }

  /// Every document has this case, so that a file which could not be read is an error and not a suite without cases.
  static Case reading(const DocumentReport& item) {
    Case made{.group = group_of(item.path, "reading"), .name = "the document can be read"};
    if (!item.checked) {
      made.outcome = Outcome::error;
      made.type = "unread";
      made.message = item.error;
    }
    for (const Diagnostic& diagnostic : item.diagnostics)
      line(made.details, "Not read: " + diagnostic.message + (diagnostic.place.part.empty() ? "" : " (" + diagnostic.place.part + ")"));
    return made;
  }

  static Case in_document(const DocumentReport& item, const RuleResult& row) {
    Case made = case_of(item.path, row);
    made.outcome = outcome_of(row.status);
    made.type = to_string(row.status);
    made.message = row.tailoring && !row.tailoring->expired ? decision_in_words(*row.tailoring)
                   : row.message.empty()                    ? std::string(words_of(row.status).meaning)
                                                            : row.message;
    line(made.details, row.status == Status::flagged ? row.advice : "");
    if (row.tailoring && made.outcome != Outcome::skipped) line(made.details, decision_in_words(*row.tailoring));
    line(made.details, row.status == Status::clear ? "" : row.source);
    for (const Evidence& evidence : row.evidence) line(made.details, quoted(evidence));
    for (const Evidence& saving : row.qualifiers) line(made.details, "Beside it: " + quoted(saving));
    return made;
  }

  [[nodiscard]] Suite problems() const {
    Suite suite{.name = "rules", .properties = {}, .cases = {}};
    for (const RuleProblem& problem : report_.problems)
      suite.cases.push_back({.group = group_of("rules", "loading"),
                             .name = problem.rule.empty() ? "rule files can be read" : problem.rule + " can be read",
                             .outcome = Outcome::error,
                             .type = "rule-file",
                             .message = problem.message});
    return suite;
  }
};

}  // namespace

std::size_t Suite::count(Outcome outcome) const {
  const auto same = [outcome](const Case& item) { return item.outcome == outcome; };
  return static_cast<std::size_t>(std::count_if(cases.begin(), cases.end(), same));
}

std::vector<Suite> suites_of(const Report& report) {
  return Suites(report).make();
}

}  // namespace tenet::reports::junit
