// tenet show FILE

#include <memory>
#include <string>

#include <tenet/checker.hpp>

#include "cli/command.hpp"
#include "cli/options.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  std::string file;
  std::string format = "text";
  ReadArguments reading;
};

int run(const Arguments& arguments) {
  if (const auto wrong = check_reading(arguments.reading)) return say(*wrong), Exit::usage;
  if (arguments.format != "text" && arguments.format != "json")
    return say("--format is text or json, not '" + arguments.format + "'"), Exit::usage;
  const auto document = read_document(arguments.file, options_of(arguments.reading).view);
  if (!document) return say(document.error().message), Exit::unread;
  const bool written = print(show(*document, arguments.format == "json" ? ShowFormat::json : ShowFormat::text));
  return written ? Exit::done : Exit::unread;
}

}  // namespace

void add_show(CLI::App& program, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("show", "Print a document as the checker sees it: headings, numbers, lists, tables, notes");
  command->add_option("FILE", arguments->file, "A document")->required();
  command->add_option("--format", arguments->format, "text or json")->capture_default_str();
  command->add_option("--view", arguments->reading.view, "Where changes are tracked: accepted or original")->capture_default_str();
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
