#pragma once
/// \file
/// Where a user keeps the settings of programs.

#include <filesystem>
#include <optional>
#include <string>

namespace tenet::base {

/// $XDG_CONFIG_HOME or ~/.config (XDG Base Directory Specification: a relative path in the variable does not count); on Windows %APPDATA%.
/// Empty for a user without a home, as services are.
[[nodiscard]] std::filesystem::path config_folder();

/// What lies in `config_folder()` as its user would name it, in UTF-8: "~/.config/tenet/rules", or "tenet/rules" where settings lie outside
/// the home. Nothing for what lies elsewhere.
[[nodiscard]] std::optional<std::string> name_among_settings(const std::filesystem::path& path);

}  // namespace tenet::base
