#pragma once
/// \file
/// The crosswalk between standards: evidence that was found for one rule is shown for its kin in another pack.

#include <string>
#include <utility>
#include <vector>

#include <tenet/report.hpp>

#include "ruleset/ruleset.hpp"

namespace tenet::engine {

/// Pairs of rules, each way round: what one says of its kin holds for both. In the order of ids.
using Kinship = std::vector<std::pair<std::string, std::string>>;
[[nodiscard]] Kinship kinship_of(const ruleset::Ruleset& rules);

/// Gives every gap of the set the kin that came out better, with their best evidence. Never changes a status: whether the evidence serves
/// is for a person to say.
void add_kin(std::vector<Coverage>& coverage, const std::vector<DocumentReport>& documents, const Kinship& kinship);

}  // namespace tenet::engine
