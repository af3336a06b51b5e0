#include "reports/catalogue.hpp"

#include "reports/arrange.hpp"
#include "reports/words.hpp"

namespace tenet::reports {

Catalogue::Catalogue(const Report& report) {
  for (const Coverage& row : report.coverage)
    rules_.emplace(row.rule, RuleCard{row.rule, row.pack, row.title, "", "", row.form, row.severity, row.level});
  for (std::size_t i = 0; i < report.documents.size(); ++i) {
    documents_.emplace(report.documents[i].path, i);
    for (const RuleResult& row : report.documents[i].results) {
      results_.emplace(std::pair(i, std::string_view(row.rule)), &row);
      const RuleCard card{row.rule, row.pack, row.title, row.source, row.advice, row.form, row.severity, row.level};
      RuleCard& known = rules_.emplace(row.rule, card).first->second;
      if (known.source.empty()) known.source = row.source;
      if (known.advice.empty()) known.advice = row.advice;
    }
  }
}

const RuleCard* Catalogue::rule(std::string_view id) const {
  const auto found = rules_.find(id);
  return found == rules_.end() ? nullptr : &found->second;
}

const RuleResult* Catalogue::result(std::size_t document, std::string_view rule) const {
  const auto found = results_.find({document, rule});
  return found == results_.end() ? nullptr : found->second;
}

std::optional<std::size_t> Catalogue::document(std::string_view path) const {
  const auto found = documents_.find(path);
  if (found == documents_.end()) return std::nullopt;
  return found->second;
}

std::string shortfalls(const std::vector<ElementResult>& elements) {
  std::string line;
  for (const Status status : kGaps) {
    const std::vector<std::string> titles = elements_with(elements, status);
    if (!titles.empty()) line += (line.empty() ? "" : "; ") + std::string(words_of(status).word) + ": " + listed(titles);
  }
  return line;
}

std::string decision_in_words(const TailoringNote& note) {
  std::string words = decision_sentence(note) + " In the documents themselves: " + std::string(words_of(note.real).word) + ".";
  if (note.expired) words += " The decision is past its review date and no longer counts.";
  return words;
}

}  // namespace tenet::reports
