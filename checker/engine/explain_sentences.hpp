#pragma once
/// \file
/// Sentences with what matters marked in them: for explain, and for whoever explains searches of its own (script).

#include <string>
#include <vector>

#include "engine/compiled.hpp"
#include "engine/explain.hpp"
#include "engine/judge_evidence.hpp"
#include "engine/matcher.hpp"

namespace tenet::engine {

/// Near misses shown for one search.
inline constexpr std::size_t kMissesShown = 3;
/// Matches shown for one phrase: what decides stands first; twenty more of the same explain nothing.
inline constexpr std::size_t kMatchesShown = 5;

[[nodiscard]] std::string origin_of(const Program& program);

/// `against`: why it does not count, or "".
[[nodiscard]] MatchExplained explained(const Hit& hit, const Index& index, std::string against);

/// The sentences that came nearest to any of the phrases, best first; none twice.
[[nodiscard]] std::vector<MissExplained> misses_of(const Programs& programs, const Index& index, Effort& effort,
                                                   const UnitFilter& filter = {});

/// Sorts matches of one phrase: those that count, best first, then the others; keeps `kMatchesShown`.
void add_matches(PhraseExplained& phrase, const std::vector<Hit>& counted, std::vector<MatchExplained> others, const Index& index);

}  // namespace tenet::engine
