#pragma once
/// \file
/// The crosswalk between standards: evidence that was found for one rule is shown for its kin in another pack.

#include <vector>

#include <tenet/report.hpp>

#include "ruleset/ruleset.hpp"

namespace tenet::engine {

/// Gives every gap of the set the kin that came out better, with their best evidence. Kinship said by one rule holds for both. Never
/// changes a status: whether the evidence serves is for a person to say.
void add_kin(std::vector<Coverage>& coverage, const std::vector<DocumentReport>& documents, const ruleset::Ruleset& rules);

}  // namespace tenet::engine
