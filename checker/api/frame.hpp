#pragma once
/// \file
/// The report round its documents: what stands before them, and what is worked out from all of them.

#include <string>

#include <tenet/checker.hpp>

#include "api/state.hpp"
#include "engine/crosswalk.hpp"

namespace tenet::api {

/// What a report says before its documents. `options.date` is given.
[[nodiscard]] Report frame_of(const Checker::State& state, const CheckOptions& options);

/// SHA-256 over the rule files that were loaded and the choice among them.
[[nodiscard]] std::string rules_hash(const Checker::State& state);

/// Adds what follows from all documents together.
void finish(Report& report, const engine::Kinship& kinship);

}  // namespace tenet::api
