#pragma once
/// \file
/// Which document of the older report is which of the newer: files are renamed, moved and edited between two runs.

#include <cstddef>
#include <optional>
#include <vector>

#include <tenet/comparison.hpp>

namespace tenet::compare {

struct Pair {
  std::optional<std::size_t> before, after;  ///< indices; one is missing where the document is added or gone
  Match match = Match::none;
};

/// Every document of either report once: those of the newer in its order, then those that are gone in theirs. A document has at most one
/// other; where several would do, the first in order is taken.
[[nodiscard]] std::vector<Pair> match_documents(const std::vector<DocumentReport>& before, const std::vector<DocumentReport>& after);

}  // namespace tenet::compare
