#pragma once
/// \file
/// Plugins: formats of documents and of reports that shared objects add (plugin.h says how one is written). They belong to the program as a
/// whole, whatever Checkers there are, and stay until it ends. All functions may be called from several threads; load plugins before you
/// check, so that every document is read by the same.
///
///     auto pdf = tenet::load_plugin("tenet-pdf.so");
///     if (!pdf) puts(pdf.error().message.c_str());
///
/// A plugin runs in processes of its own, started from the program tenet-plugin-host, which lies beside Tenet: one that crashes or hangs
/// loses the document that it was reading, and nothing else.

#include <filesystem>
#include <string>
#include <vector>

#include <tenet/checker.hpp>
#include <tenet/result.hpp>

namespace tenet {

/// A format that documents are read from.
struct DocumentFormat {
  std::string id;                       ///< "docx", as in DocumentReport::format
  std::string title;                    ///< "Word document"
  std::vector<std::string> extensions;  ///< lower case with dot
  std::string plugin;                   ///< the name of the plugin that reads it; empty where Tenet itself does
};

struct Plugin {
  std::string name;            ///< "pdf"
  std::string version;         ///< its own
  std::string about;           ///< one line
  std::filesystem::path file;  ///< with its folder
};

/// Loads one by its file. One that is loaded already is no error. A wrong one is refused with a sentence: missing, no plugin, of another
/// version, at odds with one that is there ("plugin-..." codes).
[[nodiscard]] Result<Plugin> load_plugin(const std::filesystem::path& file);

/// Plugins of this folder (files ending in ".so") are loaded as soon as something is met that Tenet itself does not know, and no sooner;
/// empty = no folder. Plugins loaded by name come before those of a folder.
void use_plugins_of(const std::filesystem::path& folder);
/// $TENET_PLUGINS, where it is set (empty: no folder), else tenet/plugins in the library folder that Tenet is installed in. Never the
/// current folder by itself.
[[nodiscard]] std::filesystem::path default_plugins_folder();

/// All that are loaded, once those of the folder are.
[[nodiscard]] std::vector<Plugin> plugins();
/// Why plugins of the folder were refused, as far as they were needed.
[[nodiscard]] std::vector<Error> plugin_problems();

/// All formats that are read: Tenet's own, then those of plugins, once those of the folder are loaded.
[[nodiscard]] std::vector<DocumentFormat> document_formats();

}  // namespace tenet
