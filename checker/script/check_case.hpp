#pragma once
/// \file
/// One document as a `check` function sees it: searches, sections, tables, and the verdict. No Lua here.

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>
#include <tenet/result.hpp>

#include "engine/explain.hpp"
#include "engine/judge.hpp"
#include "engine/judge_evidence.hpp"
#include "engine/procedure.hpp"

namespace tenet::script {

/// Phrases of check functions, compiled at first use and kept for the next document. Their words go into a copy of the run's lexicon, which
/// is closed once it is shared. One a runner; not thread-safe.
class Searches {
 public:
  explicit Searches(const engine::Compiled& compiled) : compiled_(compiled), lexicon_(compiled.lexicon().copy()) {}
  Result<engine::ProgramPtr> program(const ruleset::Phrase& phrase);
  /// An index of the same document that knows the words of every program made so far: the run's own where that does. Valid until the next
  /// call; made anew only for another document or for more words.
  const engine::Index& index_for(const engine::Index& of_the_run);
  [[nodiscard]] std::size_t size() const { return programs_.size(); }

 private:
  const engine::Compiled& compiled_;
  engine::Lexicon lexicon_;
  std::map<std::pair<bool, std::string>, engine::ProgramPtr> programs_;
  std::optional<engine::Index> wider_;
};

/// Numbers within a CheckCase, from 0: handed to Lua in place of pointers.
using HitId = std::size_t;
using SectionId = std::size_t;

struct Hit {
  engine::Hit found;
  SectionId section = 0;
};

/// Where a search looks: everywhere, in one section, or under headings that do or do not match.
struct SearchScope {
  std::optional<SectionId> section;
  ruleset::Phrases heading;
  ruleset::Phrases not_heading;
};

/// No check needs more, and each is paid with a look at the whole document. Counted alike whether the phrase was known from before or
/// not: what one document cost must not decide about the next.
inline constexpr std::size_t kMostPhrases = 200;
/// Places that all searches of a call may find together.
inline constexpr std::size_t kMostHits = 20'000;
/// Quotes that a verdict may bring: a reader checks three, and a report is no copy of the document.
inline constexpr std::size_t kMostQuotes = 20;

/// One call of a check function to its case, for explain.
struct Asked {
  std::string call;  ///< "case:find"
  int line = 0;      ///< of the rule file
  SearchScope scope;
  ruleset::Phrases phrases;  ///< none: it did not search
  std::vector<HitId> hits;   ///< what the search found
  std::string outcome;       ///< of calls that search nothing: "2 sections"
};
/// Calls that are remembered; a loop over a long document makes no better explanation.
inline constexpr std::size_t kMostAsked = 60;

struct Verdict {
  int line = 0;  ///< of the rule file, where it was given
  Status status = Status::missing;
  std::string message;
  std::vector<HitId> hits;
};

/// Lives for one call of one check function. Not thread-safe.
class CheckCase {
 public:
  CheckCase(const ruleset::Rule& rule, const engine::Prepared& document, Searches& searches);

  [[nodiscard]] const ruleset::Rule& rule() const { return rule_; }
  [[nodiscard]] const Document& document() const { return document_; }
  [[nodiscard]] const std::string& kind() const { return prepared_.kind(); }
  [[nodiscard]] const std::string& date() const { return prepared_.date(); }
  [[nodiscard]] const std::vector<engine::SectionNode>& sections() const { return sections_->sections(); }
  [[nodiscard]] const std::vector<Hit>& hits() const { return hits_; }

  /// In document order; a place that two phrases find is one hit. Error "search-limit": the search took too long for this rule.
  Result<std::vector<HitId>> find(const ruleset::Phrases& phrases, const SearchScope& scope);
  /// Made anew at each call: a paragraph may be long and stand behind a thousand hits.
  [[nodiscard]] Evidence evidence(HitId hit) const;
  [[nodiscard]] std::string heading_text(SectionId section) const;
  [[nodiscard]] std::string heading_number(SectionId section) const;
  [[nodiscard]] int heading_level(SectionId section) const;
  /// What stands under the heading, without it and without subsections, a space between paragraphs.
  [[nodiscard]] std::string text_of(SectionId section) const;
  [[nodiscard]] Place place_of(SectionId section) const;

  /// Remembers a call; beyond `kMostAsked` only counts it.
  void remember(Asked asked);
  [[nodiscard]] const std::vector<Asked>& asked() const { return calls_; }
  [[nodiscard]] std::size_t calls_left_out() const { return calls_left_out_; }
  /// What became of a search: where each phrase matched, also outside its scope, and what came nearest within.
  [[nodiscard]] engine::SearchExplained explain(const Asked& asked);
  /// Whether any search looked in a section.
  [[nodiscard]] bool has_searched(SectionId section) const { return section < searched_.size() && searched_[section] != 0; }
  [[nodiscard]] const engine::SectionMap& section_map() const { return *sections_; }
  /// Where a search looked, in words: "in 2 Court", "under headings that match 'court'"; "" = everywhere.
  [[nodiscard]] std::string in_words(const SearchScope& scope) const;

  std::optional<Verdict> verdict;

 private:
  Result<void> pay_for(const ruleset::Phrase& phrase);
  /// Compiles the phrases, then sets an index that knows their words.
  Result<void> prepare(const ruleset::Phrases& phrases, const SearchScope& scope);
  Result<std::vector<engine::Match>> matches(const ruleset::Phrase& phrase);
  Result<void> keep_sections(const SearchScope& scope, std::vector<char>& kept);
  [[nodiscard]] bool is_kept(const std::vector<char>& kept, const engine::Match& match) const;
  Hit make_hit(engine::Match match, std::size_t phrase) const;

  const ruleset::Rule& rule_;
  const engine::Prepared& prepared_;
  const Document& document_;
  Searches& searches_;
  engine::Effort effort_;
  std::shared_ptr<const engine::SectionMap> sections_;
  std::size_t tokens_ = 0;  ///< of the document
  std::set<std::pair<bool, std::string>> asked_;
  const engine::Index* index_;  ///< the run's or a wider one: positions are the same, so its cues serve for both
  std::vector<Hit> hits_;
  std::vector<Asked> calls_;
  std::size_t calls_left_out_ = 0;
  std::vector<char> searched_;  ///< by section
};

}  // namespace tenet::script
