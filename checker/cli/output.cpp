#include "cli/output.hpp"

#include <algorithm>
#include <system_error>

#include <tenet/checker.hpp>

namespace tenet::cli {
namespace {

namespace fs = std::filesystem;

bool is_same(const fs::path& output, const fs::path& input) {
  std::error_code ignored;  // one of the two does not exist
  return fs::equivalent(output, input, ignored);
}

bool is_rule_file_of(const fs::path& output, const fs::path& folder) {
  std::error_code problem;
  for (fs::recursive_directory_iterator entry(folder, problem), end; !problem && entry != end; entry.increment(problem)) {
    if (entry->path().extension() == ".lua" && is_same(output, entry->path())) return true;
  }
  return false;
}

bool is_input(const fs::path& output, const fs::path& input) {
  std::error_code ignored;
  return fs::is_directory(input, ignored) ? is_rule_file_of(output, input) : is_same(output, input);
}

/// "folder/a.docx is empty": a reader's sentence begins with the file's name, which here stands with its folder, and once.
std::string said_of(const DocumentReport& document) {
  const std::string& path = document.path;
  const std::string name = path.substr(path.find_last_of("/\\") + 1);
  if (document.error.find(path) != std::string::npos) return document.error;
  if (document.error.starts_with(name)) return path + document.error.substr(name.size());
  return path + ": " + document.error;
}

}  // namespace

Inputs rule_inputs(const RuleArguments& arguments) {
  Inputs inputs = rule_folders(arguments);
  inputs.insert(inputs.end(), arguments.tailoring.begin(), arguments.tailoring.end());
  return inputs;
}

void add_documents(const Report& report, Inputs& inputs) {
  for (const DocumentReport& document : report.documents) inputs.emplace_back(document.path);
}

bool is_no_input(const std::string& output, const Inputs& inputs) {
  const auto input = std::find_if(inputs.begin(), inputs.end(), [&](const fs::path& each) { return is_input(output, each); });
  if (input == inputs.end()) return true;
  say("-o " + output + " is an input of this command (" + input->generic_string() + "); name another file, inputs are never changed");
  return false;
}

int write_result(const std::string& output, std::string_view bytes, const Inputs& inputs) {
  if (output.empty()) return print(bytes) ? Exit::done : Exit::unread;
  if (!is_no_input(output, inputs)) return Exit::usage;
  const auto saved = save(output, bytes);
  if (saved) return Exit::done;
  say(saved.error().message);
  return Exit::unread;
}

void say_problems(const Report& report) {
  for (const auto& problem : report.problems) say(problem.message);
  for (const auto& document : report.documents) {
    if (!document.checked) say(said_of(document));
  }
}

}  // namespace tenet::cli
