#pragma once
/// \file
/// How strongly a matched sentence says what it says: polarity, force, actor, each with its cue.
///
/// Cues are word lists of the ruleset (rules/language/cues.lua: "cue.negation", "cue.committed", ...), so packs can change them. The
/// reading follows NegEx and ConText: cue lists, pseudo-cues, direction, termination; on top of it a light division into clauses
/// (engine/strength_clauses.hpp), because in policies the main clause commits and the relative and conditional ones only describe.
///
/// Where a sentence can be read two ways, the reading that claims less wins: a gap shown in error is looked at, a gap hidden is not.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>

#include "engine/index.hpp"
#include "engine/matcher.hpp"
#include "engine/phrase.hpp"

namespace tenet::engine {

/// The lists that the engine reads cues from, in the order of `cue_lists()`.
enum class CueId : std::uint8_t {
  pseudo,
  negation,
  negation_near,
  negation_after,
  exception,
  precondition,
  future,
  committed,
  expected,
  permitted,
  facility,
  facility_subject,
  facility_verb,
  planned,
  planned_time,
  aspirational,
  considering,
  weakening,
  historical,
  conditional,
  hypothetical,
  whether,
  circumstance,
  relative,
  termination,
  auxiliary,
  action,
  action_noun,
  adverb,
  determiner,
  pronoun,
  definition,
  definitions_heading,
  reference,
  saving,
  form_evidence,
  form_answer,
  actor_we,
  actor_you,
  actor_third_party,
  actor_either,
};
inline constexpr std::size_t kCueLists = 41;

/// The names of word lists that the engine reads cues from, each with what it means: for describe, lint and the manual.
struct CueList {
  CueId id;
  std::string_view name;
  std::string_view meaning;
};
[[nodiscard]] const std::vector<CueList>& cue_lists();

/// A cue as it stands in a unit.
struct Cue {
  Position begin = 0;
  Position end = 0;
  std::string list;  ///< "cue.negation"
  bool operator==(const Cue&) const = default;
};

struct Strength {
  Polarity polarity = Polarity::affirmed;
  Force force = Force::stated;
  Actor actor = Actor::none;
  bool conditional = false;
  std::vector<Cue> cues;  ///< those that decided, polarity first
  bool operator==(const Strength&) const = default;
};

/// Compiled cues. Immutable, shared by threads.
class Cues {
 public:
  /// A list that the ruleset does not define is empty. Error: the first phrase that does not compile.
  static Result<Cues> compile(const WordLists& lists, Lexicon& lexicon);
  /// Cue phrases of each list, parallel to `cue_lists()`.
  [[nodiscard]] const std::vector<std::vector<ProgramPtr>>& programs() const { return programs_; }

 private:
  std::vector<std::vector<ProgramPtr>> programs_;
};

/// A cue where it was found.
struct FoundCue {
  Position begin = 0;
  Position end = 0;
  CueId list = CueId::pseudo;
  bool operator==(const FoundCue&) const = default;
};

/// All cues of a document, found once: labelling a match then costs a look at its sentence. Immutable; refers to nothing.
class CueMap {
 public:
  CueMap() = default;
  /// The whole document.
  CueMap(const Index& index, const Cues& cues, Effort& effort);
  /// One unit, for a caller that labels a single match.
  CueMap(const Index& index, const Cues& cues, UnitId unit, Effort& effort);
  /// Cues that begin in the unit, by position, longest first.
  [[nodiscard]] std::span<const FoundCue> in(const Unit& unit) const;
  /// Whether the list has a cue in the unit.
  [[nodiscard]] bool has(const Unit& unit, CueId list) const;

 private:
  void project(const Index& index, const Unit& unit, std::vector<FoundCue>& out) const;
  void sort();
  std::vector<FoundCue> found_;
};

/// Which rules of reading the kind of document brings: in a self-assessment or report, "will" is a plan.
enum class Reading : std::uint8_t { commits, reports };

/// Whether a lead-in or header cell speaks for its item or cell. In a self-assessment form it does not: there it is the question.
enum class Intro : std::uint8_t { read, ignore };

/// Labels one match. Cues that the phrase spells out are ignored, cues in gaps are not.
[[nodiscard]] Strength strength_of(const Match& match, const Index& index, const Cues& cues, Reading reading, Effort& effort);

/// The same with the document's cues already found.
[[nodiscard]] Strength strength_of(const Match& match, const Index& index, const CueMap& cues, Reading reading, Intro intro = Intro::read);

/// Whether a leaf stands under a heading that announces definitions ("Glossary"), or is an entry of one: it names and commits to nothing.
[[nodiscard]] bool under_definitions(const Index& index, const CueMap& cues, BlockId leaf);

}  // namespace tenet::engine
