// tenet show FILE

#include <memory>
#include <string>

#include <tenet/checker.hpp>

#include "cli/command.hpp"
#include "cli/offer.hpp"
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
    return say(there_is_no("format to show", arguments.format, {"text", "json"})), Exit::usage;
  const auto document = read_document(arguments.file, options_of(arguments.reading).view);
  if (!document) return say(document.error().message), Exit::unread;
  const bool written = print(show(*document, arguments.format == "json" ? ShowFormat::json : ShowFormat::text));
  return written ? Exit::done : Exit::unread;
}

}  // namespace

void add_show(CLI::App& program, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("show", "A document as the checker sees it");
  command->add_option("FILE", arguments->file, "A document")->type_name("")->required();
  offer(command->add_option("--format", arguments->format, "text or json"), {"text", "json"})->type_name("FORMAT")->capture_default_str();
  add_view_option(*command, arguments->reading);
  add_plugin_option(*command, arguments->reading);
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
