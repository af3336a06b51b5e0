#pragma once
/// \file
/// What a report says of its rules, found by id, and its results, found by document and rule: for formats that name each rule once and
/// refer to it. Views and pointers point into the Report and live as long as it does.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tenet/report.hpp>

namespace tenet::reports {

/// A rule as far as the report tells: from its coverage, and from the first document in which it was judged.
struct RuleCard {
  std::string_view id;
  std::string_view pack;
  std::string_view title;
  std::string_view source;  ///< "" where no document has a result
  std::string_view advice;  ///< likewise
  Form form = Form::block;
  Severity severity = Severity::medium;
  Obligation level = Obligation::none;
};

class Catalogue {
 public:
  explicit Catalogue(const Report& report);

  /// By id.
  [[nodiscard]] const std::map<std::string_view, RuleCard>& rules() const { return rules_; }
  /// nullptr when the report has no row of it.
  [[nodiscard]] const RuleCard* rule(std::string_view id) const;
  /// The result of a rule in the document with this index; nullptr when it was not selected there.
  [[nodiscard]] const RuleResult* result(std::size_t document, std::string_view rule) const;
  /// Index of the document of that path; nothing when the report has none.
  [[nodiscard]] std::optional<std::size_t> document(std::string_view path) const;

 private:
  std::map<std::string_view, RuleCard> rules_;
  std::map<std::string_view, std::size_t> documents_;
  std::map<std::pair<std::size_t, std::string_view>, const RuleResult*> results_;
};

/// "missing: a and b; weak: c": required elements short of covered, worst first; empty when there are none.
[[nodiscard]] std::string shortfalls(const std::vector<ElementResult>& elements);

/// A decision in a sentence or three, the real result with it: "Decided: alternative, because …. Approved by … on …, to be reviewed by
/// …. In the documents themselves: missing."
[[nodiscard]] std::string decision_in_words(const TailoringNote& note);

}  // namespace tenet::reports
