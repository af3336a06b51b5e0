#pragma once
/// \file
/// Plugins, each call in a helper process of its own: what comes back is a value or a sentence, whatever the plugin did. All functions may
/// be called from several threads.

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <tenet/document.hpp>
#include <tenet/result.hpp>

#include "plugin_host/building.hpp"
#include "plugin_host/described.hpp"

namespace tenet::plugin_host {

/// What the plugin is and brings. The sentence of an error names the file and says what to do. Error codes: "plugin-missing",
/// "plugin-host-missing", "plugin-not-loaded", "plugin-no-entry", "plugin-version", "plugin-wrong", "plugin-crashed", "plugin-out-of-time".
[[nodiscard]] Result<Described> describe(const std::filesystem::path& file);

struct ReadAnswer {
  Document document;
  std::optional<Converted> converted;  ///< to be read instead of `document`
};
/// Reads a document with the reader of that number; nothing when it is not in its format. The sentence of an error begins with `name`.
[[nodiscard]] Result<std::optional<ReadAnswer>> read(const Described& plugin, std::size_t reader, std::span<const char> bytes,
                                                     std::string_view name, View view);

/// Writes a report with the writer of that number, from its JSON.
[[nodiscard]] Result<std::string> write(const Described& plugin, std::size_t writer, std::string_view json, int width);

}  // namespace tenet::plugin_host
