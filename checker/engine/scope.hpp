#pragma once
/// \file
/// How near one match stands to another: for `unless_within` and `ignore_within`.

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <tenet/document.hpp>

#include "engine/index.hpp"
#include "ruleset/ruleset.hpp"

namespace tenet::engine {

/// Immutable once made; refers to the index's document.
class Scope {
 public:
  Scope(ruleset::Within within, const Index& index);

  /// Whether what stands in unit `b` is near enough to what stands in unit `a`.
  [[nodiscard]] bool holds(UnitId a, UnitId b) const;

 private:
  [[nodiscard]] bool same_clause(BlockId a, BlockId b) const;
  [[nodiscard]] bool introduces(BlockId lead, BlockId item) const;
  [[nodiscard]] std::optional<std::pair<std::uint32_t, std::uint32_t>> row_of(BlockId leaf) const;

  ruleset::Within within_;
  const Index& index_;
  std::vector<std::uint32_t> section_;  ///< by block number; filled for sections only
};

}  // namespace tenet::engine
