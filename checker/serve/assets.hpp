#pragma once
/// \file
/// The page's own files, compiled in (see checker/embed.cmake).

#include <span>

#include "base/asset.hpp"

namespace tenet::serve {

[[nodiscard]] std::span<const base::Asset> assets();

}  // namespace tenet::serve
