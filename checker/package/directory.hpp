#pragma once
/// \file
/// The one thing libzip does not tell: the names in the central directory as they stand there. (It replaces them by the Unicode Path
/// extra field, which word processors ignore.) And how names are compared.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tenet::package {

/// Names in directory order; nothing where the directory is not where the end record says.
[[nodiscard]] std::optional<std::vector<std::string>> names_as_written(std::span<const char> bytes);

/// With '/' between and none in front, whatever separator the writer's system has.
[[nodiscard]] std::string normalised_name(std::string_view name);

}  // namespace tenet::package
