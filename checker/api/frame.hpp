#pragma once
/// \file
/// The report round its documents: what stands before them, and what is worked out from all of them.

#include <optional>
#include <string>

#include <tenet/checker.hpp>

#include "api/state.hpp"
#include "engine/crosswalk.hpp"

namespace tenet::api {

/// What a report says before its documents. `options.date` is given.
[[nodiscard]] Report frame_of(const Checker::State& state, const CheckOptions& options);

[[nodiscard]] PackInfo info_of(const ruleset::Pack& pack);

/// Whether the setup names decisions, from files or from memory.
[[nodiscard]] bool has_tailoring(const Setup& setup);

/// The decisions of the setup, none of them laid over anything yet; nothing where no file was named.
[[nodiscard]] std::optional<Tailoring> decisions_of(const Checker::State& state);

/// SHA-256 over the rule files that were loaded and the choice among them.
[[nodiscard]] std::string rules_hash(const Checker::State& state);

/// Adds what follows from all documents together, and lays the report's decisions over it.
void finish(Report& report, const engine::Kinship& kinship);

}  // namespace tenet::api
