#include "api/frame.hpp"

#include <algorithm>
#include <cstdint>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "engine/coverage.hpp"
#include "engine/tailor.hpp"

namespace tenet::api {
namespace {

/// Rule files are a few thousand bytes; nothing larger was loaded.
constexpr std::uint64_t kMostOfARuleFile = std::uint64_t{64} << 20U;

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

/// Each part with its length in front, so that no two lists run together.
void add(std::string& whole, std::string_view part) {
  whole += std::to_string(part.size()) + " ";
  whole += part;
}

void add_files(const std::filesystem::path& folder, std::string& whole) {
  const auto wanted = [](std::string_view name) { return name.ends_with(".lua"); };
  for (const auto& file : base::files_below(folder, wanted).files) {
    const auto bytes = base::read_file(file, kMostOfARuleFile);
    add(whole, base::to_utf8(file.lexically_relative(folder)));
    add(whole, bytes ? base::sha256(*bytes) : "unread");
  }
}

}  // namespace

PackInfo info_of(const ruleset::Pack& pack) {
  return {.id = pack.id,
          .version = pack.version,
          .title = pack.title,
          .rules = static_cast<std::uint32_t>(pack.rules.size()),
          .edition = pack.edition,
          .chapters = chapters_of(pack)};
}

Report frame_of(const Checker::State& state, const CheckOptions& options) {
  Report report;
  report.tool_version = version();
  report.date = options.date;
  report.view = options.view;
  report.profile = state.setup.profile;
  report.problems = state.problems;
  for (const ruleset::Pack* pack : state.selection.packs(state.rules)) report.packs.push_back(info_of(*pack));
  report.organisation = state.tailoring.organisation;
  report.tailoring = decisions_of(state);
  return report;
}

bool has_tailoring(const Setup& setup) {
  return !setup.tailoring.empty() || !setup.tailoring_texts.empty();
}

std::optional<Tailoring> decisions_of(const Checker::State& state) {
  if (!has_tailoring(state.setup)) return std::nullopt;
  Tailoring tailoring;
  for (const auto& file : state.setup.tailoring) tailoring.files.push_back(base::to_utf8(file));
  for (const TextInMemory& text : state.setup.tailoring_texts) tailoring.files.push_back(text.name);
  tailoring.entries = state.tailoring.entries;
  return tailoring;
}

std::string rules_hash(const Checker::State& state) {
  std::string whole;
  add_files(state.setup.rules, whole);
  for (const auto& folder : state.setup.more_rules) add_files(folder, whole);
  for (const TextInMemory& text : state.setup.rule_texts) {
    add(whole, text.name);
    add(whole, base::sha256(text.text));
  }
  for (const auto* choice : {&state.setup.packs, &state.setup.only}) {
    add(whole, std::to_string(choice->size()));
    for (const std::string& id : *choice) add(whole, id);
  }
  return base::sha256(whole);
}

void finish(Report& report, const engine::Kinship& kinship) {
  report.coverage = engine::coverage_of(report.documents);
  engine::add_kin(report.coverage, report.documents, kinship);
  // Last of all: what one rule's evidence means for another does not depend on what was decided.
  engine::tailor(report);
}

}  // namespace tenet::api
