#pragma once
/// \file
/// From phrase syntax to fragments. Private to phrase.

#include <memory>
#include <string>
#include <vector>

#include <tenet/result.hpp>

#include "engine/phrase_program.hpp"

namespace tenet::engine {

/// What is being compiled, outermost first, so that a word list that uses itself is found.
using ListPath = std::vector<std::string>;

/// One phrase. Errors as `compile` promises.
Result<std::shared_ptr<const Fragment>> parse_phrase(const ruleset::Phrase& phrase, const WordLists& lists, Lexicon& lexicon);

}  // namespace tenet::engine
