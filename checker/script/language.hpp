#pragma once
/// \file
/// The Lua side of rules. This folder is the only one that includes lua.hpp; what leaves it is a `ruleset::Ruleset`.

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <tenet/report.hpp>
#include <tenet/result.hpp>
#include <tenet/rule.hpp>

#include "engine/explain.hpp"
#include "engine/judge.hpp"
#include "ruleset/ruleset.hpp"

namespace tenet::script {

struct LanguageState;

/// Bounds on a rule file and on a `check` function, each reset at every call. Counts decide; the clock is only a distant backstop.
struct Limits {
  std::size_t memory = 64U << 20U;               ///< a large pack needs 3 MB
  std::uint64_t instructions = 10'000'000;       ///< some 0.3 s; a large pack needs 100,000
  std::uint64_t check_instructions = 2'000'000;  ///< per rule and document
  std::size_t file = 4U << 20U;                  ///< no rule file written by a person is 4 MB
};

/// One call of a `check` function to its case, and what came of it.
struct CheckStep {
  std::string call;                ///< "case:find"
  int line = 0;                    ///< of the rule file
  std::string where;               ///< "in 2 Court"; "" = everywhere
  std::string outcome;             ///< of a call that searches nothing: "2 tables"; else ""
  std::vector<std::string> asked;  ///< the phrases of a search
  std::size_t found = 0;
  engine::SearchExplained search;
};

/// A rule with a `check` function, explained by the trace of its calls.
struct CheckExplained {
  RuleResult result;
  std::string file;  ///< the rule's
  std::vector<CheckStep> steps;
  std::size_t more_calls = 0;          ///< not among the steps
  int verdict_line = 0;                ///< 0 = it came to none
  std::vector<std::string> looked_at;  ///< sections that some search went through
  std::vector<std::string> left_out;   ///< those that none did
};

/// Loads folders of rules: each sub-folder with a pack.lua is a pack; `language/` and `kinds/` hold cues and kinds; loose .lua files in a
/// folder without pack.lua form the pack "local". Files in sorted order. A wrong file, form or field becomes a `RuleProblem` with file,
/// line and did-you-mean; the rest loads. `extend` and `words{add,remove}` overlays are applied. Error only when a folder cannot be read at
/// all.
class Language {
 public:
  explicit Language(Limits limits = {});
  ~Language();
  Language(Language&&) noexcept;
  Language& operator=(Language&&) noexcept;

  /// `texts`: rule files in memory, loaded last, as loose files of one more folder.
  Result<ruleset::Ruleset> load(const std::vector<std::filesystem::path>& folders, const std::vector<TextInMemory>& texts = {});
  /// One rule file from memory, for tests and `rules try`; `name` is used in messages.
  Result<ruleset::Ruleset> load_text(std::string_view text, std::string_view name);

  /// Runs `check` functions. Each thread that judges needs a runner of its own; a runner keeps this Language's sources alive.
  [[nodiscard]] engine::CheckRunner runner(const engine::Compiled& compiled) const;
  /// Runs the rule's `check` function once more and tells what it asked.
  [[nodiscard]] CheckExplained explain_check(const ruleset::Rule& rule, const engine::Prepared& document) const;

 private:
  std::shared_ptr<LanguageState> state_;
};

}  // namespace tenet::script
