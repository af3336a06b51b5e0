#include "plugin_host/loaded.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "base/ascii.hpp"
#include "base/file.hpp"
#include "plugin_host/host.hpp"
#include "readers/reader.hpp"
#include "reports/json/json.hpp"
#include "reports/writer.hpp"

namespace tenet::plugin_host {
namespace {

namespace fs = std::filesystem;

/// The plugins of the program. Never destroyed: the rows that they bring are used until the last thread ends.
class Plugins {
 public:
  static Plugins& here() {
    static Plugins* const plugins = new Plugins;
    return *plugins;
  }

  Result<Described> load(const fs::path& file) {
    const std::lock_guard lock(mutex_);
    return load_one(file);
  }

  void set_folder(const fs::path& folder) {
    const std::lock_guard lock(mutex_);
    folder_ = folder;
  }

  void load_folder() {
    const std::lock_guard lock(mutex_);
    if (folder_.empty()) return;
    // Cleared first: what is tried once is not tried again.
    const fs::path folder = std::exchange(folder_, {});
    for (const fs::path& file : files_of(folder)) load_of_folder(file);
  }

  std::vector<Described> all() {
    const std::lock_guard lock(mutex_);
    std::vector<Described> plugins;
    for (const auto& plugin : plugins_) plugins.push_back(*plugin);
    return plugins;
  }
  std::vector<Error> problems() {
    const std::lock_guard lock(mutex_);
    return problems_;
  }

 private:
  std::vector<fs::path> files_of(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error))
      if (entry->path().extension() == ".so") files.push_back(entry->path());
    if (error)
      problems_.push_back(
          {"folder-unreadable", fmt::format("the folder of plugins {} could not be listed: {}", base::to_utf8(folder), error.message())});
    std::sort(files.begin(), files.end());
    return files;
  }

  void load_of_folder(const fs::path& file) {
    const auto loaded = load_one(file);
    // One that was named and goes by the same name stands in place of the folder's.
    if (!loaded && loaded.error().code != "plugin-superseded") problems_.push_back(loaded.error());
  }

  Result<Described> load_one(const fs::path& file) {
    std::error_code error;
    const fs::path real = fs::canonical(file, error);
    for (const auto& plugin : plugins_)
      if (!error && plugin->file == real) return *plugin;
    auto described = describe(file);
    if (!described) return described;
    if (auto free = check_free(*described); !free) return Unexpected(free.error());
    plugins_.push_back(std::make_unique<Described>(std::move(*described)));
    add_rows(*plugins_.back());
    return *plugins_.back();
  }

  [[nodiscard]] Result<void> check_free(const Described& plugin) const;
  static void add_rows(const Described& plugin);

  std::mutex mutex_;
  fs::path folder_;
  std::vector<std::unique_ptr<const Described>> plugins_;  // rows point into them
  std::vector<Error> problems_;
};

template <class Rows>
const auto* row_of(const Rows& rows, std::string_view id) {
  const auto found = std::find_if(rows.begin(), rows.end(), [id](const auto& row) { return row.id == id; });
  return found == rows.end() ? nullptr : &*found;
}

Unexpected taken(const Described& plugin, std::string_view what, std::string_view id, std::string_view by) {
  return fail("plugin-taken", fmt::format("{} brings a {} called '{}', which {} has already: load one of the two",
                                          base::to_utf8(plugin.file), what, id, by));
}

Result<void> Plugins::check_free(const Described& plugin) const {
  for (const DescribedReader& reader : plugin.readers)
    if (row_of(readers::table(), reader.id) != nullptr) return taken(plugin, "reader", reader.id, "Tenet");
  for (const DescribedWriter& writer : plugin.writers)
    if (row_of(reports::table(), writer.id) != nullptr || writer.id == "jsonl") return taken(plugin, "writer", writer.id, "Tenet");
  for (const auto& other : plugins_) {
    const std::string by = "the plugin " + base::to_utf8(other->file);
    if (other->name == plugin.name)
      return fail("plugin-superseded",
                  fmt::format("{} is called '{}', as {} is: load one of the two", base::to_utf8(plugin.file), plugin.name, by));
    for (const DescribedReader& reader : plugin.readers)
      if (row_of(other->readers, reader.id) != nullptr) return taken(plugin, "reader", reader.id, by);
    for (const DescribedWriter& writer : plugin.writers)
      if (row_of(other->writers, writer.id) != nullptr) return taken(plugin, "writer", writer.id, by);
  }
  return {};
}

/// A converted document is read as if it had been there; that it was converted is the plugin's to say.
Result<Document> read_converted(Converted converted, std::string_view format, std::string_view name, const readers::ReadOptions& options) {
  const auto reader = readers::reader_for(converted.bytes, converted.name);
  if (!reader) return fail("plugin-conversion", fmt::format("{} was converted into {}", name, reader.error().message));
  auto document = (*reader)->read(converted.bytes, name, options);
  if (!document) return fail(document.error().code, fmt::format("{}, converted: {}", name, document.error().message));
  document->format = format;
  document->diagnostics.insert(document->diagnostics.begin(), std::make_move_iterator(converted.diagnostics.begin()),
                               std::make_move_iterator(converted.diagnostics.end()));
  return document;
}

Result<std::optional<Document>> read_with(const Described& plugin, std::size_t reader, std::span<const char> bytes, std::string_view name,
                                          const readers::ReadOptions& options) {
  auto answer = read(plugin, reader, bytes, name, options.view);
  if (!answer) return Unexpected(answer.error());
  if (!*answer) return std::optional<Document>();
  if (!(**answer).converted) return std::optional(std::move((**answer).document));
  auto document = read_converted(std::move(*(**answer).converted), plugin.readers[reader].id, name, options);
  if (!document) return Unexpected(document.error());
  return std::optional(std::move(*document));
}

void Plugins::add_rows(const Described& plugin) {
  for (std::size_t i = 0; i < plugin.readers.size(); ++i) {
    const DescribedReader& reader = plugin.readers[i];
    readers::added().add({reader.id, reader.title, reader.extensions, plugin.name,
                          [&plugin, i](std::span<const char> bytes, std::string_view name, const readers::ReadOptions& options) {
                            return read_with(plugin, i, bytes, name, options);
                          }});
  }
  for (std::size_t i = 0; i < plugin.writers.size(); ++i) {
    const DescribedWriter& writer = plugin.writers[i];
    reports::added().add({writer.id, writer.title, writer.binary ? reports::Content::binary : reports::Content::text,
                          [&plugin, i](const Report& report, const reports::Style& style) -> Result<std::string> {
                            const auto json = reports::json::write(report, {});
                            return json ? write(plugin, i, *json, style.width) : json;
                          }});
  }
}

}  // namespace

Result<Described> load(const fs::path& file) {
  return Plugins::here().load(file);
}

void load_folder_when_needed(const fs::path& folder) {
  Plugins::here().set_folder(folder);
  readers::added().load_when_needed([] { Plugins::here().load_folder(); });
  reports::added().load_when_needed([] { Plugins::here().load_folder(); });
}

std::vector<Described> all() {
  Plugins::here().load_folder();
  return Plugins::here().all();
}

std::vector<Error> problems() {
  return Plugins::here().problems();
}

}  // namespace tenet::plugin_host
