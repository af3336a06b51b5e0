#pragma once
/// \file
/// What the sections of the page share about a report, worked out once: the results turned about, by rule and then by document.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>

#include "reports/arrange.hpp"

namespace tenet::reports::html {

/// More documents than these stand as rows of the matrix, and quotes are folded away at first: as columns they would not fit a desk.
inline constexpr std::size_t kManyDocuments = 12;

/// One rule over all documents. Views and pointers point into the Report.
struct RuleFacts {
  std::string_view rule;
  std::string_view title;
  std::string_view source;  ///< "" where no document has a result
  std::string_view advice;
  Obligation level = Obligation::none;
  std::uint32_t needs = 0;                 ///< see RuleResult::needs
  const Coverage* coverage = nullptr;      ///< over the set; nullptr for terms
  std::vector<const RuleResult*> results;  ///< one a document of the report; nullptr where the rule is not for that kind of document

  /// nullptr also for a document or a rule that the report does not have.
  [[nodiscard]] const RuleResult* in(std::size_t document) const { return document < results.size() ? results[document] : nullptr; }
};

class Facts {
 public:
  /// `report` must outlive this.
  explicit Facts(const Report& report);

  [[nodiscard]] const Report& report() const { return report_; }
  [[nodiscard]] const Arrangement& names() const { return names_; }
  /// Empty for a rule that the report has no row of.
  [[nodiscard]] const RuleFacts& of(std::string_view rule) const;
  /// Blocks and procedures.
  [[nodiscard]] const std::vector<PackRows<Coverage>>& blocks() const { return blocks_; }
  /// Terms: the first result of each stands for it.
  [[nodiscard]] const std::vector<PackRows<RuleResult>>& terms() const { return terms_; }
  /// Indices of the documents that were read.
  [[nodiscard]] const std::vector<std::size_t>& read() const { return read_; }
  [[nodiscard]] bool many() const { return read_.size() > kManyDocuments; }
  /// Everything was read and judged.
  [[nodiscard]] bool complete() const { return complete_; }

 private:
  const Report& report_;
  Arrangement names_;
  std::map<std::string_view, RuleFacts> rules_;
  std::vector<PackRows<Coverage>> blocks_;
  std::vector<PackRows<RuleResult>> terms_;
  std::vector<std::size_t> read_;
  bool complete_ = true;
};

/// Whether a result has something to show beside its status: a quote, a conflict, or a decision that the set does not show already.
[[nodiscard]] bool is_finding(const RuleFacts& rule, const RuleResult* result);

/// How many documents give the rule this status.
[[nodiscard]] std::size_t count(const RuleFacts& rule, Status status);

}  // namespace tenet::reports::html
