#pragma once
/// \file
/// The parts of a SelfAssessment's entries: which words are quoted, and what is said of gaps. For self_assessment.cpp.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "assess/self_assessment.hpp"

namespace tenet::assess {

/// Names of documents by path: the file's name, with as many folders as tell it from the others.
class DocumentNames {
 public:
  explicit DocumentNames(const Report& report);
  [[nodiscard]] const std::string& operator[](const std::string& path) const;

 private:
  std::map<std::string, std::string> names_;
};

/// What one document says of a rule.
struct Said {
  const DocumentReport* document = nullptr;
  const RuleResult* result = nullptr;
};
/// By rule, documents in the report's order. Points into the report.
using SaidByRule = std::map<std::string, std::vector<Said>, std::less<>>;
[[nodiscard]] SaidByRule said_by_rule(const Report& report);

/// The best two or three quotes for the row's real status, of different documents and elements before the same; policies before forms.
/// In a conflict the words that deny it come last.
[[nodiscard]] std::vector<Quote> evidence_of(const Coverage& row, const std::vector<Said>& said, const DocumentNames& names);

/// Sentences: what is missing, weak or denied, and what a person must decide.
[[nodiscard]] std::vector<std::string> gaps_of(const Coverage& row, const std::vector<Said>& said);
[[nodiscard]] std::string next_step_of(const Coverage& row, const std::vector<Said>& said);
/// With their words, unless `evidence` has quoted these already.
[[nodiscard]] std::vector<std::string> see_also_of(const Coverage& row, const std::vector<Quote>& evidence, const DocumentNames& names);

[[nodiscard]] Quote quote_of(const Evidence& evidence, const std::string& document);

}  // namespace tenet::assess
