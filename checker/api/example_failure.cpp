#include "api/example_failure.hpp"

#include <algorithm>

#include "engine/explain.hpp"

namespace tenet::api {
namespace {

/// Of the matches of one search; one or two say enough.
constexpr std::size_t kMatchesShown = 2;

std::string labels_of(const Evidence& evidence) {
  std::string labels = std::string(to_string(evidence.polarity)) + ", " + std::string(to_string(evidence.force));
  if (evidence.conditional) labels += ", conditional";
  return labels + (evidence.cue.empty() ? "" : "; cue: " + evidence.cue);
}

std::string match_line(const engine::MatchExplained& match) {
  const std::string quote = "'" + match.evidence.quote + "'";
  return match.against.empty() ? "found " + quote + ": " + labels_of(match.evidence) : "set aside " + quote + ": " + match.against;
}

std::string miss_lines(const std::vector<engine::MissExplained>& misses) {
  if (misses.empty()) return "nothing has any of the words searched for";
  const engine::MissExplained& nearest = misses.front();
  return "nearest is \"" + nearest.sentence + "\"\n      " + std::to_string(nearest.matched) + " of " + std::to_string(nearest.required) +
         " parts of \"" + nearest.phrase + "\"; the first that " + (nearest.out_of_reach ? "is out of reach: " : "is not there: ") +
         nearest.failed;
}

/// What was found comes first in an explanation, and what was set aside behind it.
std::string search_lines(const std::string& name, const engine::SearchExplained& search) {
  const std::string before = "\n    " + name + ": ";
  std::string lines;
  std::size_t shown = 0;
  for (const engine::PhraseExplained& phrase : search.phrases) {
    for (const engine::MatchExplained& match : phrase.matches) {
      if (shown++ < kMatchesShown) lines += before + match_line(match);
    }
  }
  return shown > 0 ? lines : before + miss_lines(search.misses);
}

std::string section_lines(const engine::SectionExplained& section) {
  const std::string before = "\n    " + (section.name.empty() ? "" : section.name + ": ");
  std::string lines;
  for (std::size_t i = 0; i < std::min(section.found.size(), kMatchesShown); ++i) lines += before + match_line(section.found[i]);
  return section.found.empty() ? before + miss_lines(section.misses) : lines;
}

}  // namespace

std::string seen_in_example(const ruleset::Rule& rule, const engine::Prepared& document, const engine::CheckRunner& check,
                            std::span<const RuleResult> others) {
  const engine::Explanation explanation = engine::explain(rule, document, check, others);
  std::string lines;
  for (const engine::ElementExplained& element : explanation.elements) lines += search_lines(element.id, element.search);
  for (const engine::SectionExplained& section : explanation.sections) lines += section_lines(section);
  return lines;
}

}  // namespace tenet::api
