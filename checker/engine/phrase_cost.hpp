#pragma once
/// \file
/// What each phrase of a ruleset costs on a document: for `rules perf`. The same searches as `judge` makes, one phrase at a time and
/// counted apart, so that judging itself carries no counters.

#include <cstdint>
#include <string>
#include <vector>

#include "engine/judge.hpp"

namespace tenet::engine {

struct PhraseCost {
  const ruleset::Rule* rule = nullptr;
  const ruleset::Phrase* phrase = nullptr;  ///< of the rule
  ProgramPtr program;
  std::string part;              ///< "screen", "find", "unless", "whenever", "expect"
  std::uint64_t steps = 0;       ///< of the matcher: the same on every machine
  std::uint64_t candidates = 0;  ///< sentences looked at
  std::uint64_t matches = 0;
  std::vector<TermId> waits_for;  ///< terms of its rarest part in the document in which it cost most; empty for expert patterns
  std::uint64_t dearest = 0;      ///< steps in that document
};

/// A row for every phrase that searches whole documents, in the order of the rules; `measure` adds to them.
[[nodiscard]] std::vector<PhraseCost> phrases_to_measure(const Compiled& compiled);
/// `kind`: rules for other kinds of document cost nothing on this one.
void measure(std::vector<PhraseCost>& rows, const Index& index, const Compiled& compiled, std::string_view kind);

}  // namespace tenet::engine
