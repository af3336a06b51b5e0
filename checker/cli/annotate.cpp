// tenet annotate FILE -o COPY

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include <tenet/annotate.hpp>

#include "cli/command.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  std::string file;
  std::string output;
  std::string author = "Tenet";
  bool evidence = false;
  RuleArguments rules;
  ReadArguments reading;
};

/// The copy is of the kind that its name says: Word would not open an OpenDocument text called .docx.
bool changes_format(const std::string& input, const std::string& output) {
  const auto kind = [](const std::string& name) {
    std::string extension = std::filesystem::path(name).extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return extension;
  };
  return !kind(output).empty() && kind(input) != kind(output);
}

std::optional<std::string> check_wishes(const Arguments& arguments) {
  if (changes_format(arguments.file, arguments.output))
    return "-o " + arguments.output + ": the copy is of the same kind as the document; give it the same ending (" +
           std::filesystem::path(arguments.file).extension().string() + ")";
  if (arguments.author.find_first_not_of(" \t\r\n") == std::string::npos) return "--author: comments need a name to stand under";
  return std::nullopt;
}

int run(const Arguments& arguments, const Checker& checker) {
  if (const auto wrong = check_wishes(arguments)) return say(*wrong), Exit::usage;
  Inputs inputs = rule_inputs(arguments.rules);
  inputs.emplace_back(arguments.file);
  if (!is_no_input(arguments.output, inputs)) return Exit::usage;
  const AnnotateOptions options{.evidence = arguments.evidence ? EvidenceComments::shown : EvidenceComments::left_out,
                                .author = arguments.author};
  const auto copy = annotate_file(checker, arguments.file, options_of(arguments.reading), options);
  if (!copy) return say(copy.error().message), Exit::unread;
  if (const int written = write_result(arguments.output, copy->bytes, inputs); written != Exit::done) return written;
  for (const auto& note : copy->notes) say(arguments.file + ": " + note);
  const bool printed = print(arguments.output + ": " + summary_of(*copy) + "\n");
  Report report;
  report.problems = checker.problems();
  report.documents.push_back(copy->report);
  return std::max(exit_status(report, {}), printed && copy->not_placed == 0 ? Exit::done : Exit::unread);
}

}  // namespace

void add_annotate(CLI::App& program, int& status) {
  auto arguments = std::make_shared<Arguments>();
  CLI::App* command = program.add_subcommand("annotate", "A copy of a document with comments at the terms");
  command->add_option("FILE", arguments->file, "A Word document or OpenDocument text")->type_name("")->required();
  command->add_option("-o,--output", arguments->output, "The copy; FILE stays as it is")->type_name("COPY")->required();
  command->add_flag("--evidence", arguments->evidence, "Also at what shows each building block");
  command->add_option("--author", arguments->author, "Who the comments are from")->type_name("NAME")->capture_default_str();
  add_rule_options(*command, arguments->rules);
  add_kind_option(*command, arguments->reading);
  add_date_option(*command, arguments->reading);
  command->footer(
      "Everything but the comments stays as it is, byte for byte. Tracked changes are\n"
      "read as accepted. The last comment lists the gaps.\n"
      "Examples:\n"
      "  tenet annotate agreement.docx -o agreement-reviewed.docx\n"
      "  tenet annotate policy.odt -o policy-reviewed.odt --evidence --author \"J Doe\"");
  command->callback([arguments, &status] {
    status = with_checker(arguments->rules, arguments->reading, [&](const Checker& checker) { return run(*arguments, checker); });
  });
}

}  // namespace tenet::cli
