#include <tenet/checker.hpp>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <set>
#include <system_error>

#include "api/examples.hpp"
#include "api/explanation.hpp"
#include "api/run.hpp"
#include "api/state.hpp"
#include "base/date.hpp"
#include "base/file.hpp"
#include "engine/coverage.hpp"
#include "engine/crosswalk.hpp"
#include "readers/reader.hpp"

#ifndef TENET_VERSION
#define TENET_VERSION "0.0.0"
#endif
#ifndef TENET_DEFAULT_RULES
#define TENET_DEFAULT_RULES "rules"
#endif

namespace tenet {
namespace {

struct Found {
  struct Unread {
    std::size_t before = 0;  ///< stands before the file of that index
    DocumentReport row;
  };
  std::vector<std::filesystem::path> files;
  std::vector<Unread> unread;
};

/// A file that is named and stands in a folder that is named is one document: over the set it must not count twice.
void add_file(const std::filesystem::path& file, std::set<std::filesystem::path>& seen, Found& found) {
  if (seen.insert(file.lexically_normal()).second) found.files.push_back(file);
}

/// Files named, and files below folders named. A folder without documents is a row, so that nobody takes silence for a clean result.
Found find_files(const std::vector<std::filesystem::path>& paths) {
  Found found;
  std::set<std::filesystem::path> seen;
  for (const auto& path : paths) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(path, ignored)) {
      add_file(path, seen, found);
      continue;
    }
    const base::FoundFiles below = base::files_below(path, readers::is_supported_name);
    const auto add_unread = [&](std::string_view error) {
      found.unread.push_back({found.files.size(), api::unread(base::to_utf8(path), error)});
    };
    if (below.files.empty() && below.problems.empty()) {
      add_unread("the folder holds no document that Tenet reads (.docx, .odt, .fodt, .md, .txt ...)");
    }
    for (const auto& problem : below.problems) add_unread(problem.message);
    for (const auto& file : below.files) add_file(file, seen, found);
  }
  return found;
}

/// Rows in the order in which their paths were given.
std::vector<DocumentReport> merged(std::vector<DocumentReport> rows, std::vector<Found::Unread> unread) {
  std::vector<DocumentReport> all;
  all.reserve(rows.size() + unread.size());
  std::size_t next = 0;
  for (auto& entry : unread) {
    for (; next < entry.before; ++next) all.push_back(std::move(rows[next]));
    all.push_back(std::move(entry.row));
  }
  for (; next < rows.size(); ++next) all.push_back(std::move(rows[next]));
  return all;
}

/// A chapter's rules by name, each in the first chapter that means it.
std::vector<Chapter> chapters_of(const ruleset::Pack& pack) {
  std::vector<Chapter> chapters;
  for (const ruleset::Chapter& chapter : pack.chapters) chapters.push_back({chapter.title, {}});
  for (const ruleset::Rule& rule : pack.rules) {
    const auto at =
        std::find_if(pack.chapters.begin(), pack.chapters.end(), [&](const ruleset::Chapter& chapter) { return chapter.has(rule.info); });
    if (at != pack.chapters.end()) chapters[static_cast<std::size_t>(at - pack.chapters.begin())].rules.push_back(rule.info.id);
  }
  return chapters;
}

PackInfo info_of(const ruleset::Pack& pack) {
  return {.id = pack.id,
          .version = pack.version,
          .title = pack.title,
          .rules = static_cast<std::uint32_t>(pack.rules.size()),
          .edition = pack.edition,
          .chapters = chapters_of(pack)};
}

}  // namespace

Checker::Checker(std::shared_ptr<const State> state) : state_(std::move(state)) {}
Checker::Checker(Checker&&) noexcept = default;
Checker& Checker::operator=(Checker&&) noexcept = default;
Checker::~Checker() = default;

Result<Checker> Checker::create(const Setup& setup) {
  auto state = std::make_shared<State>();
  state->setup = setup;
  if (state->setup.rules.empty()) state->setup.rules = default_rules_folder();
  std::vector<std::filesystem::path> folders{state->setup.rules};
  folders.insert(folders.end(), setup.more_rules.begin(), setup.more_rules.end());
  try {
    auto rules = state->language.load(folders);
    if (!rules) return Unexpected(rules.error());
    state->rules = std::move(*rules);
    state->problems = state->rules.problems;
    auto compiled = engine::Compiled::compile(state->rules, state->problems);
    if (!compiled) return Unexpected(compiled.error());
    state->compiled = std::make_unique<engine::Compiled>(std::move(*compiled));
    auto selection = api::Selection::make(state->setup, state->rules);
    if (!selection) return Unexpected(selection.error());
    state->selection = std::move(*selection);
  } catch (const std::exception& error) {
    return fail("rules-failed", std::string("the rules could not be loaded: ") + error.what());
  }
  return Checker(std::move(state));
}

Report Checker::check(const std::vector<std::filesystem::path>& paths, const CheckOptions& given) const {
  // One day for the whole run, also where it goes on past midnight.
  CheckOptions options = given;
  if (options.date.empty()) options.date = base::today();
  Report report;
  report.tool_version = version();
  report.date = options.date;
  report.view = options.view;
  report.profile = state_->setup.profile;
  report.problems = state_->problems;
  for (const ruleset::Pack* pack : state_->selection.packs(state_->rules)) report.packs.push_back(info_of(*pack));
  Found found = find_files(paths);
  report.documents = merged(api::check_files(*state_, found.files, options), std::move(found.unread));
  report.coverage = engine::coverage_of(report.documents);
  engine::add_kin(report.coverage, report.documents, engine::kinship_of(state_->rules));
  return report;
}

DocumentReport Checker::check_bytes(std::span<const char> bytes, std::string_view name, const CheckOptions& options) const {
  return api::check_document(*state_, bytes, name, options, state_->language.runner(*state_->compiled));
}

std::vector<RuleInfo> Checker::rules() const {
  std::vector<RuleInfo> infos;
  for (const auto& pack : state_->rules.packs) {
    for (const auto& rule : pack.rules) infos.push_back(rule.info);
  }
  return infos;
}

const std::vector<RuleProblem>& Checker::problems() const {
  return state_->problems;
}

std::vector<std::string> Checker::kinds() const {
  std::vector<std::string> kinds;
  for (const auto& kind : state_->rules.kinds) kinds.push_back(kind.id);
  if (std::find(kinds.begin(), kinds.end(), "other") == kinds.end()) kinds.emplace_back("other");
  return kinds;
}

Result<std::string> Checker::explain(std::string_view rule, const std::filesystem::path& file, const CheckOptions& options) const {
  try {
    return api::explain(*state_, rule, file, options);
  } catch (const std::exception& error) {
    return fail("explain-failed", base::to_utf8(file) + ": could not be explained: " + error.what());
  }
}

Result<ExamplesOutcome> Checker::test_examples(const std::vector<std::string>& rules,
                                               const std::vector<std::filesystem::path>& samples) const {
  try {
    return api::test_examples(*state_, *this, rules, samples);
  } catch (const std::exception& error) {
    return fail("examples-failed", std::string("the examples could not be run: ") + error.what());
  }
}

std::filesystem::path default_rules_folder() {
  if (const char* named = std::getenv("TENET_RULES"); named && *named) return base::path_from_utf8(named);
  std::error_code ignored;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", ignored);
  if (!ignored) {
    const auto installed = program.parent_path().parent_path() / "share" / "tenet" / "rules";
    if (std::filesystem::is_directory(installed, ignored)) return installed;
  }
  return base::path_from_utf8(TENET_DEFAULT_RULES);
}

std::string_view version() {
  return TENET_VERSION;
}

}  // namespace tenet
