// tenet formats: what documents may be in, what reports may be in, and which plugins there are

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <tenet/plugins.hpp>

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tenet::cli {
namespace {

struct Row {
  std::string id, title, more;
};

std::string padded(const std::string& text, std::size_t width) {
  return text + std::string(width - std::min(width, text.size()) + 2, ' ');
}

std::string table(const std::vector<Row>& rows) {
  std::size_t id = 0;
  std::size_t title = 0;
  for (const Row& row : rows) {
    id = std::max(id, row.id.size());
    title = std::max(title, row.more.empty() ? 0 : row.title.size());
  }
  std::string text;
  for (const Row& row : rows) {
    text += "  " + padded(row.id, id);
    text += row.more.empty() ? row.title : padded(row.title, title) + row.more;
    text += "\n";
  }
  return text;
}

std::string documents() {
  std::vector<Row> rows;
  for (const DocumentFormat& format : document_formats()) {
    std::string extensions;
    for (const std::string& extension : format.extensions) extensions += (extensions.empty() ? "" : " ") + extension;
    if (!format.plugin.empty()) extensions += " (plugin " + format.plugin + ")";
    rows.push_back({format.id, format.title, extensions});
  }
  return "Documents that are read\n" + table(rows);
}

std::string reports() {
  std::vector<Row> rows;
  for (const std::string& id : report_formats()) rows.push_back({id, report_format(id)->title, {}});
  rows.push_back({"jsonl", "one line a document, of tenet check only", {}});
  return "\nReports that are written (--format)\n" + table(rows);
}

std::string plugins_loaded() {
  std::string text = "\nPlugins\n";
  const std::vector<Plugin> loaded = plugins();
  for (const Plugin& plugin : loaded)
    text += "  " + plugin.name + " " + plugin.version + ": " + plugin.about + "\n    " + plugin.file.string() + "\n";
  if (!loaded.empty()) return text;
  const std::string folder = default_plugins_folder().string();
  text += folder.empty() ? "  none. They are looked for in the folder that TENET_PLUGINS names,\n" : "  none in " + folder + ",\n";
  return text + "  and one can be named: --plugin FILE. plugins/README.md says what there is.\n";
}

int run(const ReadArguments& arguments) {
  if (const auto wrong = check_reading(arguments)) return say(*wrong), Exit::usage;
  return print(documents() + reports() + plugins_loaded()) ? Exit::done : Exit::unread;
}

}  // namespace

void add_formats(CLI::App& program, int& status) {
  auto arguments = std::make_shared<ReadArguments>();
  CLI::App* command = program.add_subcommand("formats", "What is read and written; which plugins there are");
  add_plugin_option(*command, *arguments);
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
