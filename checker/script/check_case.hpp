#pragma once
/// \file
/// One document as a `check` function sees it: searches, sections, tables, and the verdict. No Lua here.

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>
#include <tenet/result.hpp>

#include "engine/judge.hpp"
#include "engine/procedure.hpp"

namespace tenet::script {

/// Phrases of check functions, compiled at first use and kept for the next document. They have a lexicon of their own, because that of the
/// run is closed once it is shared. One a runner; not thread-safe.
class Searches {
 public:
  explicit Searches(const engine::Compiled& compiled);
  Result<engine::ProgramPtr> program(const ruleset::Phrase& phrase);
  [[nodiscard]] const engine::Lexicon& lexicon() const { return lexicon_; }
  /// Error: a cue list of the ruleset is wrong.
  Result<const engine::Cues*> cues();

 private:
  engine::WordLists lists_;
  engine::Lexicon lexicon_;
  std::map<std::pair<bool, std::string>, engine::ProgramPtr> programs_;
  std::optional<engine::Cues> cues_;
};

/// Numbers within a CheckCase, from 0: handed to Lua in place of pointers.
using HitId = std::size_t;
using SectionId = std::size_t;

struct Hit {
  Evidence evidence;
  SectionId section = 0;
  std::optional<double> value;  ///< of the #kind inside the match (text/values.hpp)
};

/// Where a search looks: everywhere, in one section, or under headings that do or do not match.
struct SearchScope {
  std::optional<SectionId> section;
  ruleset::Phrases heading;
  ruleset::Phrases not_heading;
};

struct Verdict {
  Status status = Status::missing;
  std::string message;
  std::vector<HitId> hits;
};

/// Lives for one call of one check function. Not thread-safe.
class CheckCase {
 public:
  /// From the document as prepared for the run sections are known; searches make another index, with their own lexicon.
  CheckCase(const ruleset::Rule& rule, const engine::Prepared& document, Searches& searches);

  [[nodiscard]] const ruleset::Rule& rule() const { return rule_; }
  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] const std::string& kind() const { return kind_; }
  [[nodiscard]] const std::string& date() const { return date_; }
  [[nodiscard]] const std::vector<engine::SectionNode>& sections() const { return sections_.sections(); }
  [[nodiscard]] const std::vector<Hit>& hits() const { return hits_; }

  /// In document order; a place that two phrases find is one hit. Error "search-limit": the search took too long for this rule.
  Result<std::vector<HitId>> find(const ruleset::Phrases& phrases, const SearchScope& scope);
  [[nodiscard]] std::string heading_text(SectionId section) const;
  [[nodiscard]] Place place_of(SectionId section) const;

  std::optional<Verdict> verdict;

 private:
  Result<void> prepare(const ruleset::Phrases& phrases, const SearchScope& scope);
  Result<std::vector<engine::Match>> matches(const ruleset::Phrase& phrase);
  Result<void> keep_sections(const SearchScope& scope, std::vector<char>& kept);
  [[nodiscard]] bool is_kept(const std::vector<char>& kept, const engine::Match& match) const;
  Hit make_hit(engine::Match match);

  const ruleset::Rule& rule_;
  const Document& document_;
  std::string kind_;
  std::string date_;
  Searches& searches_;
  engine::Effort effort_;
  engine::SectionMap sections_;
  std::unique_ptr<engine::Index> index_;
  engine::CueMap cues_;
  std::size_t terms_in_index_ = 0;
  std::vector<Hit> hits_;
};

}  // namespace tenet::script
