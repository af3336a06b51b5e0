#pragma once
/// \file
/// One phrase tried on a document, without a rule around it: for `rules try`.

#include <optional>
#include <vector>

#include <tenet/report.hpp>

#include "engine/judge.hpp"

namespace tenet::engine {

struct TrialHit {
  Match match;
  Strength strength;
  BlockId leaf;
};

struct PhraseTrial {
  std::vector<TrialHit> hits;       ///< in document order
  Status status = Status::missing;  ///< what an element with this phrase alone would come to
  std::optional<NearMiss> miss;     ///< where nothing was found
  bool exhausted = false;           ///< the search took too long
};

/// `index` holds the terms of the phrase; `document` was prepared from it.
[[nodiscard]] PhraseTrial try_phrase(const Program& program, const Prepared& document);

}  // namespace tenet::engine
