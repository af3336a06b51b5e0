#pragma once
/// \file
/// The user's own folder of rules, which is added unasked.

#include <optional>

#include <tenet/checker.hpp>

namespace tenet::api {

/// Puts `setup.local_rules` first among `setup.more_rules`, where it exists; what is named there and lies within it is loaded with it,
/// once. A problem where it cannot be read: it is left out then.
[[nodiscard]] std::optional<RuleProblem> add_local_rules(Setup& setup);

}  // namespace tenet::api
