// tenet rules describe [TOPIC]

#include <algorithm>
#include <array>
#include <memory>
#include <string>

#include <tenet/authoring.hpp>

#include "cli/offer.hpp"
#include "cli/output.hpp"
#include "cli/rules.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  std::string topic;
  std::string format = "text";
  std::string purpose;
  std::string output;
};

struct PurposeRow {
  const char* name;
  Reference kind;
};
constexpr std::array<PurposeRow, 3> kPurposes = {{
    {"editor", Reference::editor},
    {"luacheck", Reference::luacheck},
    {"manual", Reference::manual},
}};

int make_file(const Arguments& arguments) {
  const auto* const row =
      std::find_if(kPurposes.begin(), kPurposes.end(), [&](const PurposeRow& each) { return each.name == arguments.purpose; });
  if (row == kPurposes.end()) return say(there_is_no("file to make", arguments.purpose, {"editor", "luacheck", "manual"})), Exit::usage;
  return write_result(arguments.output, reference(row->kind), {});
}

int run(const Arguments& arguments) {
  if (!arguments.purpose.empty()) return make_file(arguments);
  if (arguments.format != "text" && arguments.format != "markdown") {
    return say(there_is_no("format to describe in", arguments.format, {"text", "markdown"})), Exit::usage;
  }
  const auto format = arguments.format == "text" ? DescribeFormat::text : DescribeFormat::markdown;
  const auto text = describe(arguments.topic, format, style_of_output());
  if (!text) return say(text.error().message), Exit::usage;
  return write_result(arguments.output, *text, {});
}

}  // namespace

void add_rules_describe(CLI::App& group, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = group.add_subcommand("describe", "What a form is for, its fields, an example");
  command->add_option("TOPIC", arguments->topic, "block, words, phrases ...; all unless given")->type_name("");
  offer(command->add_option("--format", arguments->format, "text or markdown"), {"text", "markdown"})
      ->type_name("FORMAT")
      ->capture_default_str();
  offer(command->add_option("--for", arguments->purpose, "A file for: editor, luacheck or manual"), {"editor", "luacheck", "manual"})
      ->type_name("USE");
  command->add_option("-o,--output", arguments->output, "Write it here, not to the screen")->type_name("FILE");
  command->footer(
      "Examples:\n"
      "  tenet rules describe\n"
      "  tenet rules describe block\n"
      "  tenet rules describe --for editor -o my-rules/api/tenet.lua");
  command->callback([arguments, &status] { status = run(*arguments); });
}

}  // namespace tenet::cli
