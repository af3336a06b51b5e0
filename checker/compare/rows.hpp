#pragma once
/// \file
/// One rule in two reports: better or worse, which elements differ, which words are new and which are gone.

#include <string>
#include <vector>

#include <tenet/comparison.hpp>

namespace tenet::compare {

/// Better, worse, or neither.
[[nodiscard]] Change between(Status before, Status after);

/// A rule in one document, `before` and `after` in the two reports; at least one is given.
[[nodiscard]] RuleChange change_of(const RuleResult* before, const RuleResult* after);
/// A rule over the set. Which words are new is for the documents to say.
[[nodiscard]] RuleChange change_of(const Coverage* before, const Coverage* after);

}  // namespace tenet::compare
