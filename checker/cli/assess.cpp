// tenet assess PATH... -o FILE

#include <tenet/assess.hpp>
#include <tenet/form.hpp>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/checker.hpp>

#include "cli/command.hpp"
#include "cli/offer.hpp"
#include "cli/options.hpp"
#include "cli/output.hpp"
#include "cli/terminal.hpp"

namespace tenet::cli {
namespace {

struct Arguments {
  std::vector<std::string> paths;
  std::string output;
  std::string form;        ///< --into; "" = a document of Tenet's own
  std::string last_years;  ///< --carry; "" = none
  AssessmentStyle style;
  RuleArguments rules;
  ReadArguments reading;
  unsigned jobs = 0;
};

/// "docx" of "Folder/Assessment.DOCX"; "" where there is none.
std::string format_of(const std::string& output) {
  std::string ending = std::filesystem::path(output).extension().string();
  if (!ending.empty()) ending.erase(0, 1);
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return ending;
}

/// A filled form is a copy in the form's own format.
std::optional<std::string> check_form(const Arguments& arguments) {
  if (arguments.style.layout != AssessmentStyle().layout) return "--layout is not for --into: a form of yours keeps its columns";
  if (!arguments.last_years.empty()) return "--carry is not for --into: what people wrote in the form stays as it is";
  if (arguments.output.empty()) return "-o FILE is needed: the filled form is a copy of " + arguments.form;
  if (format_of(arguments.output) == format_of(arguments.form)) return std::nullopt;
  return "-o " + arguments.output + ": the filled form is a copy of " + arguments.form + "; end its name in ." + format_of(arguments.form);
}

/// What is wrong with the command line, as far as can be seen before any file is read.
std::optional<std::string> check_arguments(const Arguments& arguments) {
  if (!arguments.form.empty()) return check_form(arguments);
  constexpr std::string_view kKinds = "a self-assessment is written as .docx for Word, .odt for Writer or .xlsx for Excel";
  if (arguments.output.empty()) return "-o FILE is needed: " + std::string(kKinds);
  const auto formats = assessment_formats();
  const std::string format = format_of(arguments.output);
  if (std::find(formats.begin(), formats.end(), format) == formats.end()) {
    const std::string given = format.empty() ? "has no ending" : "ends in ." + format;
    return "-o " + arguments.output + " " + given + "; " + std::string(kKinds);
  }
  const auto layouts = assessment_layouts();
  if (std::find(layouts.begin(), layouts.end(), arguments.style.layout) == layouts.end())
    return "--layout: " + there_is_no("layout", arguments.style.layout, layouts);
  return std::nullopt;
}

/// "self-assessment.docx: 68 building blocks, 41 covered, 9 partial, 18 missing".
std::string said_of(const std::string& output, const Report& report) {
  std::string line =
      output + ": " + std::to_string(report.coverage.size()) + (report.coverage.size() == 1 ? " building block" : " building blocks");
  for (const Status status : {Status::covered, Status::partial, Status::weak, Status::contradicted, Status::missing, Status::not_applicable,
                              Status::alternative, Status::not_checked}) {
    const auto count =
        std::count_if(report.coverage.begin(), report.coverage.end(), [&](const Coverage& row) { return row.status == status; });
    std::string word(to_string(status));
    std::replace(word.begin(), word.end(), '_', ' ');
    if (count > 0) line += ", " + std::to_string(count) + " " + word;
  }
  return line;
}

Inputs inputs_of(const Arguments& arguments, const Report& report) {
  Inputs inputs = rule_inputs(arguments.rules);
  inputs.insert(inputs.end(), arguments.paths.begin(), arguments.paths.end());
  add_documents(report, inputs);
  for (const std::string& other : {arguments.form, arguments.last_years})
    if (!other.empty()) inputs.emplace_back(other);
  return inputs;
}

int fill(const Arguments& arguments, const Checker& checker, const Report& report) {
  const auto form = fill_form(checker, report, arguments.form);
  if (!form) return say(form.error().message), Exit::unread;
  const int written = write_result(arguments.output, form->bytes, inputs_of(arguments, report));
  if (written != Exit::done) return written;
  for (const std::string& note : form->notes) say(note);
  say(arguments.output + ": " + std::to_string(form->filled) + " of " + std::to_string(form->rows) + " rows got evidence");
  return Exit::done;
}

int write(const Arguments& arguments, const Checker& checker, const Report& report) {
  if (!arguments.form.empty()) return fill(arguments, checker, report);
  AssessmentStyle style = arguments.style;
  if (!arguments.last_years.empty()) {
    auto last_years = read_last_years(checker, arguments.last_years);
    if (!last_years) return say(last_years.error().message), Exit::unread;
    style.last_years = std::move(*last_years);
  }
  const auto bytes = write_assessment(report, format_of(arguments.output), style);
  if (!bytes) return say(bytes.error().message), Exit::unread;
  const int written = write_result(arguments.output, *bytes, inputs_of(arguments, report));
  if (written == Exit::done) say(said_of(arguments.output, report));
  return written;
}

int run(const Arguments& arguments, const Checker& checker) {
  CheckOptions options = options_of(arguments.reading);
  options.jobs = arguments.jobs;
  Progress progress;
  options.progress = [&](std::size_t done, std::size_t total, const std::string& path) { progress.update(done, total, path); };
  const std::vector<std::filesystem::path> paths(arguments.paths.begin(), arguments.paths.end());
  const Report report = checker.check(paths, options);
  progress.finish();
  say_problems(report);
  return std::max(exit_status(report, {}), write(arguments, checker, report));
}

}  // namespace

void add_assess(CLI::App& program, int& status) {
  auto arguments = std::make_shared<Arguments>();
  arguments->rules.profile = "self-assessment";
  CLI::App* command = program.add_subcommand("assess", "A filled-in self-assessment to hand in");
  command->add_option("PATH", arguments->paths, "Documents, and folders with documents below")->type_name("")->required();
  command->add_option("-o,--output", arguments->output, "What to write: .docx, .odt or .xlsx")->type_name("FILE");
  offer(command->add_option("--layout", arguments->style.layout, "tenet, three-column, two-column or code"), assessment_layouts())
      ->type_name("NAME")
      ->capture_default_str();
  command->add_option("--into", arguments->form, "Fill in a copy of this form of yours")->type_name("FORM");

  command->add_option("--carry", arguments->last_years, "Keep owners, dates and your words of this one")->type_name("OLD");
  command->add_option("--organisation", arguments->style.organisation, "Whose it is, for the front page")->type_name("NAME");
  add_rule_options(*command, arguments->rules);
  add_tailoring_option(*command, arguments->rules);
  add_read_options(*command, arguments->reading);
  command->add_option("--jobs", arguments->jobs, "Threads; one a core unless given")->type_name("N");
  command->footer(
      "Layouts:\n"
      "  tenet         building block, status, evidence, gap and next step, owner\n"
      "  three-column  commitment, building block, evidence\n"
      "  two-column    building block, current position\n"
      "  code          provision, requirement, comply, evidence, commentary\n"
      "\n"
      "Examples:\n"
      "  tenet assess policies/ -o self-assessment.docx\n"
      "  tenet assess policies/ -o assessment.xlsx --organisation \"Example Homes\"\n"
      "  tenet assess policies/ -o charter.odt --pack asb-charter\n"
      "  tenet assess policies/ -o code.docx --layout code\n"
      "  tenet assess policies/ --into form.docx -o form-filled.docx\n"
      "  tenet assess policies/ --carry assessment-2025.docx -o 2026.docx");
  command->callback([arguments, &status] {
    if (const auto wrong = check_arguments(*arguments)) {
      say(*wrong);
      status = Exit::usage;
      return;
    }
    status = with_checker(arguments->rules, arguments->reading, [&](const Checker& checker) { return run(*arguments, checker); });
  });
}

}  // namespace tenet::cli
