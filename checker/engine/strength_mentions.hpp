#pragma once
/// \file
/// Sentences that only name things: questions, definitions and bare names. They commit to nothing, whatever words they hold.

#include <span>

#include "engine/strength_clauses.hpp"

namespace tenet::engine {

/// The sentence ends with a question mark.
[[nodiscard]] bool is_question(const Index& index, const Unit& unit);

/// "Mediation means …": early in the sentence, and not "this means that we will …". `cues`: all of the unit's.
[[nodiscard]] bool defines(const Unit& unit, std::span<const FoundCue> cues);

/// Only says where to look: "Mediation: see section 4". `cues`: all of the unit's.
[[nodiscard]] bool is_pointer(const Index& index, const Unit& unit, std::span<const FoundCue> cues);

/// A bare name ("Mediation services") under no lead-in with a verb. Cells and values ("within 24 hours") are fragments by nature and
/// are not meant; nor are the answers of a report ("CCTV in all blocks"), for which the caller must not ask.
[[nodiscard]] bool is_fragment(const Index& index, const Unit& unit, const Sentence& sentence);

/// The heading is nothing but a name for definitions ("Glossary", "Definitions and interpretation"), so that all under it is an entry.
/// "Definition of nuisance" is not: landlords go on there to say what they do.
[[nodiscard]] bool is_definitions_title(const Index& index, const CueMap& cues, BlockId heading);

}  // namespace tenet::engine
