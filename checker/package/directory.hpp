#pragma once
/// \file
/// The one thing libzip does not tell: the names in the central directory as they stand there. (It replaces them by the Unicode Path
/// extra field, which word processors ignore.)

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tenet::package {

/// Names in directory order; nothing where the directory is not where the end record says.
[[nodiscard]] std::optional<std::vector<std::string>> names_as_written(std::span<const char> bytes);

}  // namespace tenet::package
