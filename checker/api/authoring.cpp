// The workbench of `tenet rules`: hands the loaded rules to checker/authoring, and reads the files that it looks at.
#include <tenet/authoring.hpp>

#include <exception>

#include "api/state.hpp"
#include "authoring/workbench.hpp"
#include "base/date.hpp"
#include "base/file.hpp"
#include "readers/reader.hpp"
#include "script/source.hpp"

namespace tenet {
namespace {

namespace fs = std::filesystem;

/// No rule file written by a person is larger.
constexpr std::size_t kLargestRuleFile = 4U << 20U;

authoring::Workbench workbench_of(const Checker::State& state) {
  return {state.rules, state.problems, *state.compiled, state.language.runner(*state.compiled)};
}

/// A file that cannot be read is a problem that loading has reported; it has no text here.
void add_files(const std::vector<script::RuleFile>& found, std::vector<authoring::LintedFile>& files) {
  for (const script::RuleFile& file : found) {
    auto text = script::read_rule_file(file, kLargestRuleFile);
    files.push_back({file.name, text ? std::move(*text) : std::string()});
  }
}

std::vector<fs::path> loaded_folders(const Checker::State& state) {
  std::vector<fs::path> folders{state.setup.rules};
  folders.insert(folders.end(), state.setup.more_rules.begin(), state.setup.more_rules.end());
  return folders;
}

Result<std::vector<authoring::LintedFile>> all_files(const Checker::State& state) {
  std::vector<authoring::LintedFile> files;
  for (const fs::path& folder : loaded_folders(state)) {
    const auto found = script::rule_files(folder);
    if (!found) return Unexpected(found.error());
    add_files(*found, files);
  }
  for (const TextInMemory& text : state.setup.rule_texts) files.push_back({text.name, text.text});
  return files;
}

/// Files of a folder that was loaded, or lies in one that was: named as the loader names them.
Result<std::vector<authoring::LintedFile>> files_below(const Checker::State& state, const fs::path& folder) {
  std::error_code ignored;
  const fs::path wanted = fs::weakly_canonical(folder, ignored);
  if (!fs::exists(folder, ignored)) return fail("rules-folder-missing", "there is no file or folder '" + base::to_utf8(folder) + "'");
  std::vector<script::RuleFile> inside;
  for (const fs::path& each : loaded_folders(state)) {
    const auto found = script::rule_files(each);
    if (!found) return Unexpected(found.error());
    for (const script::RuleFile& file : *found) {
      const fs::path path = fs::weakly_canonical(file.path, ignored);
      const auto [rest, end] = std::mismatch(wanted.begin(), wanted.end(), path.begin(), path.end());
      if (rest == wanted.end() || (std::next(rest) == wanted.end() && rest->empty())) inside.push_back(file);
    }
  }
  std::vector<authoring::LintedFile> files;
  add_files(inside, files);
  return files;
}

std::vector<authoring::ReadDocument> read_all(const std::vector<fs::path>& paths, View view) {
  std::vector<authoring::ReadDocument> documents;
  const auto add = [&](const fs::path& file) { documents.push_back({base::to_utf8(file), read_document(file, view)}); };
  for (const fs::path& path : paths) {
    std::error_code ignored;
    if (!fs::is_directory(path, ignored)) {
      add(path);
      continue;
    }
    for (const fs::path& file : base::files_below(path, readers::is_supported_name).files) add(file);
  }
  return documents;
}

authoring::TakenAs taken_as(const CheckOptions& options) {
  return {options.kind, options.date.empty() ? base::today() : options.date};
}

/// What a library throws (memory, mostly) becomes an error here, at the edge.
template <class Work>
auto caught(const char* what, Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const std::exception& error) {
    return fail("authoring-failed", std::string(what) + " could not be done: " + error.what());
  }
}

}  // namespace

Result<std::vector<Finding>> lint(const Checker& checker, const std::vector<fs::path>& folders) {
  return caught("lint", [&]() -> Result<std::vector<Finding>> {
    const Checker::State& state = checker.state();
    const auto all = all_files(state);
    if (!all) return Unexpected(all.error());
    if (folders.empty()) return authoring::lint(workbench_of(state), *all, *all);
    std::vector<authoring::LintedFile> files;
    for (const fs::path& folder : folders) {
      const auto some = files_below(state, folder);
      if (!some) return Unexpected(some.error());
      files.insert(files.end(), some->begin(), some->end());
    }
    return authoring::lint(workbench_of(state), files, *all);
  });
}

Result<Trial> try_phrase(const Checker& checker, std::string_view phrase, const std::vector<fs::path>& files, const CheckOptions& options,
                         const ReportStyle& style) {
  return caught("trying a phrase", [&]() -> Result<Trial> {
    return authoring::try_phrase(workbench_of(checker.state()), phrase, read_all(files, options.view), taken_as(options), style);
  });
}

Result<Trial> try_phrase(const Checker& checker, std::string_view phrase, std::span<const FileInMemory> files, const CheckOptions& options,
                         const ReportStyle& style) {
  return caught("trying a phrase", [&]() -> Result<Trial> {
    std::vector<authoring::ReadDocument> documents;
    for (const FileInMemory& file : files) documents.push_back({file.name, read_bytes(file.bytes, file.name, options.view)});
    return authoring::try_phrase(workbench_of(checker.state()), phrase, documents, taken_as(options), style);
  });
}

Result<Trial> measure_phrases(const Checker& checker, const std::vector<fs::path>& files, std::size_t most, const CheckOptions& options,
                              const ReportStyle& style) {
  return caught("measuring", [&]() -> Result<Trial> {
    return authoring::measure_phrases(workbench_of(checker.state()), read_all(files, options.view), most, options.kind, style);
  });
}

Result<DraftedRule> draft_rule(const Checker& checker, const Draft& draft) {
  return caught("drafting", [&]() -> Result<DraftedRule> { return authoring::draft_rule(workbench_of(checker.state()), draft); });
}

}  // namespace tenet
