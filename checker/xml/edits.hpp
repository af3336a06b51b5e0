#pragma once
/// \file
/// Stretches of a part put in place of others, all else byte for byte as it was.

#include <string>
#include <string_view>
#include <vector>

#include "xml/places.hpp"

namespace tenet::xml {

/// An empty stretch is a place between two bytes.
struct Edit {
  Stretch at;
  std::string text;
  bool operator==(const Edit&) const = default;
};

/// Edits in any order; those at the same place stay in the order given. One that overlaps an earlier one is left out.
[[nodiscard]] std::string edited(std::string_view bytes, std::vector<Edit> edits);

}  // namespace tenet::xml
