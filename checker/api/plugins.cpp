// Plugins as the program sees them: which are there, what they bring, where they are looked for.

#include <tenet/plugins.hpp>

#include <cstdlib>
#include <system_error>

#include "base/file.hpp"
#include "base/module.hpp"
#include "plugin_host/loaded.hpp"
#include "readers/reader.hpp"

namespace tenet {
namespace {

Plugin plugin_of(const plugin_host::Described& described) {
  return {.name = described.name, .version = described.version, .about = described.about, .file = described.file};
}

}  // namespace

Result<Plugin> load_plugin(const std::filesystem::path& file) {
  const auto loaded = plugin_host::load(file);
  if (!loaded) return Unexpected(loaded.error());
  return plugin_of(*loaded);
}

void use_plugins_of(const std::filesystem::path& folder) {
  plugin_host::load_folder_when_needed(folder);
}

std::filesystem::path default_plugins_folder() {
  if (const char* named = std::getenv("TENET_PLUGINS")) return base::path_from_utf8(named);
  return base::installed("plugins");
}

std::vector<Plugin> plugins() {
  std::vector<Plugin> all;
  for (const auto& described : plugin_host::all()) all.push_back(plugin_of(described));
  return all;
}

std::vector<Error> plugin_problems() {
  return plugin_host::problems();
}

std::vector<DocumentFormat> document_formats() {
  std::vector<DocumentFormat> formats;
  for (const readers::Reader& reader : readers::table())
    formats.push_back({std::string(reader.id), std::string(reader.title), {reader.extensions.begin(), reader.extensions.end()}, {}});
  for (const readers::AddedReader* reader : readers::added().needed())
    formats.push_back({reader->id, reader->title, reader->extensions, reader->from});
  return formats;
}

}  // namespace tenet
