#pragma once
/// \file
/// The matcher without its cleverness, for tests: every phrase against every unit, by trying. May take exponential time.

#include <utility>
#include <vector>

#include "engine/index.hpp"
#include "engine/phrase.hpp"

namespace tenet::engine {

/// Begin and end of what `find_all` must find, in stream order. Not for expert patterns.
[[nodiscard]] std::vector<std::pair<Position, Position>> find_all_reference(const Program& program, const Index& index);

}  // namespace tenet::engine
