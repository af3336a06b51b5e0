#pragma once
/// \file
/// How strongly a matched sentence says what it says: polarity, force, actor, each with its cue.
/// Cues are word lists of the ruleset (rules/language/cues.lua: "cue.negation", "cue.committed", ...), so packs can change them.

#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>

#include "engine/index.hpp"
#include "engine/matcher.hpp"
#include "engine/phrase.hpp"

namespace tenet::engine {

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

/// The names of word lists that the engine reads cues from, each with what it means: for describe, lint and the manual.
struct CueList {
  std::string_view name;
  std::string_view meaning;
};
[[nodiscard]] const std::vector<CueList>& cue_lists();

/// Compiled cues. Immutable, shared by threads.
class Cues {
 public:
  static Result<Cues> compile(const WordLists& lists, Lexicon& lexicon);
  /// Cue phrases of each list, parallel to `cue_lists()`.
  [[nodiscard]] const std::vector<std::vector<ProgramPtr>>& programs() const { return programs_; }

 private:
  std::vector<std::vector<ProgramPtr>> programs_;
};

/// Which rules of reading the kind of document brings: in a self-assessment or report, "will" is a plan.
enum class Reading : std::uint8_t { commits, reports };

/// Labels one match. Cues that the phrase spells out are ignored, cues in gaps are not.
[[nodiscard]] Strength strength_of(const Match& match, const Index& index, const Cues& cues, Reading reading, Effort& effort);

}  // namespace tenet::engine
