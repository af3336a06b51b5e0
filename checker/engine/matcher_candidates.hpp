#pragma once
/// \file
/// Which units a phrase can match in at all: those that hold a word of every part it requires. Private to matcher and miss.

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

/// Units that hold a word of every part that a match of the phrase must have, ascending; none for a phrase that requires nothing. Where
/// word lists occur is remembered for the document that the thread works on, so that a list which a hundred rules share is looked up once.
[[nodiscard]] std::vector<UnitId> units_with_all(const Fragment& fragment, const Index& index, Reach reach);

/// Whether a unit is one of them, page headers and footers included.
[[nodiscard]] bool has_all(const Fragment& fragment, const Index& index, UnitId unit);

}  // namespace tenet::engine
