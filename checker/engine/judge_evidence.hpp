#pragma once
/// \file
/// From a labelled match to an `Evidence` that a person can check: quote, context, cue and place.

#include <string>
#include <vector>

#include <tenet/report.hpp>

#include "engine/judge.hpp"

namespace tenet::engine {

/// A match with its labels.
struct Hit {
  Match match;
  Strength strength;
  BlockId leaf;
  std::size_t phrase = 0;  ///< index of the phrase that found it
};

/// The quote is the match's part in the leaf itself, so that [start, end) of the place is exactly what is quoted; what was read with it
/// (lead-in, header cells) stands in the context.
[[nodiscard]] Evidence evidence_of(const Hit& hit, const Index& index, std::string element);

/// Words that tokens [begin, end) cover, as written; a piece for each leaf, joined by a space.
[[nodiscard]] std::string written(const Index& index, Position begin, Position end);

/// The whole leaf with what introduces it: "Our officers will: offer mediation", "Evidence | We offer mediation".
[[nodiscard]] std::string context_of(const Index& index, const Unit& unit);

/// At most this many quotes an element: a reader checks one or two, a third shows that it is no accident.
inline constexpr std::size_t kEvidencePerElement = 3;

/// Best first: firmest, then unconditional, then document order. Drops what overlaps a better one and keeps `most`.
[[nodiscard]] std::vector<Hit> best_of(const std::vector<Hit>& hits, std::size_t most = kEvidencePerElement);
/// The same of hits that stand elsewhere: a giant document has hundreds of thousands, and a copy of each is dear.
[[nodiscard]] std::vector<Hit> best_of(std::vector<const Hit*> hits, std::size_t most = kEvidencePerElement);

}  // namespace tenet::engine
