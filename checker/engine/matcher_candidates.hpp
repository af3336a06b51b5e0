#pragma once
/// \file
/// Which units a phrase can match in at all: those with a word of its rarest required part. Private to matcher and miss.

#include <vector>

#include "engine/index.hpp"
#include "engine/phrase_program.hpp"

namespace tenet::engine {

/// Terms one of which every match contains, chosen so that they occur least in this document, and how often that is.
struct RarestPart {
  std::uint64_t occurrences = 0;
  std::vector<TermId> terms;
};
[[nodiscard]] RarestPart rarest_part(const Fragment& fragment, const Index& index);

/// Terms one of which every match of a node contains.
[[nodiscard]] std::vector<TermId> terms_of_part(const Fragment& fragment, NodeId node, const Index& index);

/// Units that hold one of the terms, ascending.
[[nodiscard]] std::vector<UnitId> units_with(const std::vector<TermId>& terms, const Index& index, Reach reach = Reach::body);

}  // namespace tenet::engine
