#include "base/user_folder.hpp"

#include <cstdlib>

#include "base/file.hpp"

namespace tenet::base {
namespace {

/// What the variable names, where that is a whole path.
std::filesystem::path folder_in(const char* variable) {
  const char* named = std::getenv(variable);
  std::filesystem::path folder = named == nullptr ? "" : path_from_utf8(named);
  return folder.is_absolute() ? folder : std::filesystem::path();
}

/// Empty where the path does not lie within the folder.
std::filesystem::path inside(const std::filesystem::path& folder, const std::filesystem::path& path) {
  if (folder.empty()) return {};
  std::filesystem::path inner = path.lexically_normal().lexically_relative(folder.lexically_normal());
  return inner.empty() || *inner.begin() == ".." ? std::filesystem::path() : inner;
}

}  // namespace

std::filesystem::path config_folder() {
#ifdef _WIN32
  return folder_in("APPDATA");
#else
  if (std::filesystem::path named = folder_in("XDG_CONFIG_HOME"); !named.empty()) return named;
  const std::filesystem::path home = folder_in("HOME");
  return home.empty() ? home : home / ".config";
#endif
}

std::optional<std::string> name_among_settings(const std::filesystem::path& path) {
  const std::filesystem::path settings = config_folder();
  const std::filesystem::path name = inside(settings, path);
  if (name.empty()) return std::nullopt;
  const std::filesystem::path from_home = inside(folder_in("HOME"), settings);
  return from_home.empty() ? to_utf8(name) : "~/" + to_utf8(from_home / name);
}

}  // namespace tenet::base
