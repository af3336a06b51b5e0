#include "plugin_runner/plugin.hpp"

#include <dlfcn.h>
#include <fmt/core.h>

#include <cstring>
#include <span>
#include <string_view>

namespace tenet::plugin_runner {
namespace {

constexpr std::size_t kMostRows = 32;
constexpr std::string_view kBuildAgain = "build it again with this Tenet's tenet/plugin.h";

using Entry = const tenet_plugin* (*)();

/// What the system says begins with the file's name, which the sentence has already.
std::string reason(const std::string& file) {
  const char* said = ::dlerror();
  std::string_view words = said != nullptr ? said : "no reason given";
  if (words.starts_with(file)) words.remove_prefix(file.size());
  while (words.starts_with(':') || words.starts_with(' ')) words.remove_prefix(1);
  return std::string(words);
}

/// Versions to come will have their number in the name, as this one has.
bool is_of_a_later_version(void* object) {
  for (int version = 2; version < 10; ++version)
    if (::dlsym(object, fmt::format("tenet_plugin_v{}", version).c_str()) != nullptr) return true;
  return false;
}

Result<Entry> entry_of(const std::string& file) {
  void* object = ::dlopen(file.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (object == nullptr) return fail("plugin-not-loaded", "cannot be loaded as a shared object (" + reason(file) + ")");
  void* symbol = ::dlsym(object, "tenet_plugin_v1");
  if (symbol != nullptr) {
    Entry entry = nullptr;
    std::memcpy(&entry, &symbol, sizeof entry);
    return entry;
  }
  if (is_of_a_later_version(object))
    return fail("plugin-version", fmt::format("was built for a later version of the plugin interface than this Tenet's ({}): {}",
                                              TENET_PLUGIN_ABI, kBuildAgain));
  return fail("plugin-no-entry", "is no plugin of Tenet: it has no function tenet_plugin_v1 (plugins/template shows one)");
}

bool is_said(const char* text) {
  return text != nullptr && *text != '\0';
}

Unexpected wrong(const std::string& what) {
  return fail("plugin-wrong", what + "; " + std::string(kBuildAgain));
}

Result<void> check_size(std::string_view what, std::size_t said, std::size_t least) {
  if (said >= least) return {};
  return wrong(fmt::format("says that its {} has {} bytes, where version 1 has {}", what, said, least));
}

Result<void> check(const tenet_reader* reader) {
  if (reader == nullptr) return wrong("lists a reader that is not there");
  if (auto size = check_size("tenet_reader", reader->size, sizeof(tenet_reader)); !size) return size;
  if (!is_said(reader->id) || !is_said(reader->title) || reader->extensions == nullptr || !reader->recognises || !reader->read)
    return wrong("has a reader without an id, a title, extensions or one of its functions");
  return {};
}

Result<void> check(const tenet_writer* writer) {
  if (writer == nullptr) return wrong("lists a writer that is not there");
  if (auto size = check_size("tenet_writer", writer->size, sizeof(tenet_writer)); !size) return size;
  if (!is_said(writer->id) || !is_said(writer->title) || writer->extension == nullptr || !writer->write)
    return wrong("has a writer without an id, a title, an extension or its function");
  return {};
}

template <class Row>
Result<void> check_rows(const Row* const* rows, std::size_t count) {
  if (count > kMostRows) return wrong(fmt::format("lists {} readers or writers, more than the {} it may have", count, kMostRows));
  if (count > 0 && rows == nullptr) return wrong("counts readers or writers that are not there");
  for (const Row* row : std::span(rows, count))
    if (auto good = check(row); !good) return good;
  return {};
}

Result<void> check(const tenet_plugin* plugin) {
  if (plugin == nullptr) return wrong("describes nothing: tenet_plugin_v1 gave a null pointer");
  if (plugin->abi != TENET_PLUGIN_ABI)
    return fail("plugin-version", fmt::format("was built for version {} of the plugin interface, and this Tenet knows version {}: {}",
                                              plugin->abi, TENET_PLUGIN_ABI, kBuildAgain));
  if (auto size = check_size("tenet_plugin", plugin->size, sizeof(tenet_plugin)); !size) return size;
  if (!is_said(plugin->name) || !is_said(plugin->version)) return wrong("says neither its name nor its version");
  if (auto good = check_rows(plugin->readers, plugin->reader_count); !good) return good;
  return check_rows(plugin->writers, plugin->writer_count);
}

}  // namespace

Result<const tenet_plugin*> load(const std::string& file) {
  const auto entry = entry_of(file);
  if (!entry) return Unexpected(entry.error());
  const tenet_plugin* plugin = (*entry)();
  if (auto good = check(plugin); !good) return Unexpected(good.error());
  return plugin;
}

}  // namespace tenet::plugin_runner
