#pragma once
/// \file
/// The matcher without its cleverness, for tests and `check --engine reference`: every phrase against every unit, by trying. May take
/// exponential time.

#include <utility>
#include <vector>

#include "engine/index.hpp"
#include "engine/phrase.hpp"

namespace tenet::engine {

/// Begin and end of what `find_in` must find, in stream order. Not for expert patterns.
[[nodiscard]] std::vector<std::pair<Position, Position>> find_in_reference(const Program& program, const Index& index, UnitId unit);
/// The same in all units but those in page headers and footers.
[[nodiscard]] std::vector<std::pair<Position, Position>> find_all_reference(const Program& program, const Index& index);

}  // namespace tenet::engine
