#pragma once
/// \file
/// Sections and the references between them: where a procedure's expectation may stand.

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/judge.hpp"

namespace tenet::engine {

/// A section with its relations, by index into `SectionMap::sections`.
struct SectionNode {
  BlockId heading;              ///< none for the opening section
  std::vector<BlockId> leaves;  ///< without the heading
  std::vector<std::size_t> ancestors;
  std::vector<std::size_t> descendants;
  std::vector<std::size_t> linked;  ///< sections it refers to, ascending
};

/// Immutable once made; refers to nothing.
class SectionMap {
 public:
  SectionMap(const Index& index, const CueMap& cues);
  [[nodiscard]] const std::vector<SectionNode>& sections() const { return sections_; }
  /// Of a leaf (or heading); `none` for page headers and footers.
  [[nodiscard]] std::size_t section_of(BlockId leaf) const { return leaf.value < by_block_.size() ? by_block_[leaf.value] : none; }
  /// "4.2 Legal action", or "the opening section".
  [[nodiscard]] static std::string name_of(const SectionNode& section, const Document& document);

  /// Of the document that the thread works on, made at the first call. `cues` must be the index's.
  [[nodiscard]] static std::shared_ptr<const SectionMap> of(const Index& index, const CueMap& cues);

  static constexpr std::size_t none = static_cast<std::size_t>(-1);

 private:
  void link(const Index& index, const CueMap& cues);
  std::vector<SectionNode> sections_;
  std::vector<std::size_t> by_block_;
};

}  // namespace tenet::engine
