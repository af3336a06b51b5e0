#include "plugin_host/places.hpp"

#include <system_error>

#include "base/module.hpp"

namespace tenet::plugin_host {

namespace fs = std::filesystem;

fs::path installed(std::string_view name) {
  const fs::path here = base::module_folder();
  if (here.empty()) return {};
  std::error_code ignored;
  // The program in bin/, with its library folder as it was configured or as it is by custom; libtenet in that folder itself.
  for (const fs::path& place : {here / "tenet", here.parent_path() / TENET_LIBRARY_FOLDER / "tenet", here.parent_path() / "lib" / "tenet"})
    if (fs::exists(place / name, ignored)) return place / name;
  return {};
}

}  // namespace tenet::plugin_host
