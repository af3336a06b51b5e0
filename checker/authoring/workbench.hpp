#pragma once
/// \file
/// What api hands in: the loaded rules, compiled, and how `check` functions are run. Refers to what the Checker holds.

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include <tenet/authoring.hpp>

#include "engine/judge.hpp"
#include "ruleset/ruleset.hpp"

namespace tenet::authoring {

struct Workbench {
  const ruleset::Ruleset& rules;
  const std::vector<RuleProblem>& problems;
  const engine::Compiled& compiled;
  engine::CheckRunner check;
};

/// A rule file that is worked on, as named in messages.
struct LintedFile {
  std::string name;
  std::string text;
};

/// How documents are taken: an empty kind is recognised.
struct TakenAs {
  std::string kind;
  std::string date;  ///< YYYY-MM-DD, never empty
};

/// A document to try phrases on, or why it could not be read.
struct ReadDocument {
  std::string path;
  Result<Document> document;
};

/// Findings about the files named; `all_files`: every rule file that is loaded, for word lists that programmed rules alone use.
[[nodiscard]] std::vector<Finding> lint(const Workbench& bench, const std::vector<LintedFile>& files,
                                        const std::vector<LintedFile>& all_files);
[[nodiscard]] Result<Trial> try_phrase(const Workbench& bench, std::string_view phrase, const std::vector<ReadDocument>& documents,
                                       const TakenAs& taken, const ReportStyle& style);
[[nodiscard]] Trial measure_phrases(const Workbench& bench, const std::vector<ReadDocument>& documents, std::size_t most,
                                    const std::string& kind, const ReportStyle& style);
[[nodiscard]] Result<DraftedRule> draft_rule(const Workbench& bench, const Draft& draft);

}  // namespace tenet::authoring
