// Which files of a folder are rules, and which pack each belongs to.
#include <algorithm>
#include <fstream>
#include <iterator>
#include <system_error>

#include "base/user_folder.hpp"
#include "script/source.hpp"

namespace tenet::script {
namespace {

namespace fs = std::filesystem;

/// Deeper than any folder of rules; ends the walk where a folder contains itself through a link.
constexpr int kDeepest = 12;

std::string utf8(const fs::path& path) {
  const std::u8string text = path.generic_u8string();
  return std::string(text.begin(), text.end());
}

/// Relative folders are shown as given; of absolute ones the last name is enough, and reports stay the same on every machine. That of a
/// user's own folder is "rules", as the shipped one's is.
std::string shown_name(const fs::path& folder) {
  if (auto name = base::name_among_settings(folder)) return std::move(*name);
  const fs::path given = folder.lexically_normal();
  if (given.is_relative()) return utf8(given.has_filename() ? given : given.parent_path());
  return utf8(given.has_filename() ? given.filename() : given.parent_path().filename());
}

struct Walk {
  std::vector<RuleFile> found;
  std::error_code problem;
};

bool is_passed_over(const fs::path& path) {
  const std::string name = utf8(path.filename());
  return name.starts_with(".") || name == "api" || name == "tailoring.lua";
}

void walk(const fs::path& folder, const std::string& shown, std::string pack_folder, int depth, Walk& result) {
  std::vector<fs::path> entries;
  for (fs::directory_iterator entry(folder, result.problem), end; !result.problem && entry != end; entry.increment(result.problem)) {
    if (!is_passed_over(entry->path())) entries.push_back(entry->path());
  }
  std::sort(entries.begin(), entries.end(), [](const fs::path& a, const fs::path& b) { return utf8(a.filename()) < utf8(b.filename()); });

  const fs::path pack_file = folder / "pack.lua";
  std::error_code ignored;
  if (fs::is_regular_file(pack_file, ignored)) {
    pack_folder = utf8(folder);
    result.found.push_back({pack_file, shown + "/pack.lua", pack_folder, true});
  }
  for (const fs::path& entry : entries) {
    const std::string name = shown + "/" + utf8(entry.filename());
    if (pack_folder == utf8(folder) && entry.filename() == kSharedFile) continue;
    if (fs::is_directory(entry, ignored)) {
      if (depth < kDeepest) walk(entry, name, pack_folder, depth + 1, result);
    } else if (entry.extension() == ".lua" && entry.filename() != "pack.lua") {
      result.found.push_back({entry, name, pack_folder, false});
    }
  }
}

}  // namespace

Result<std::vector<RuleFile>> rule_files(const fs::path& folder) {
  std::error_code problem;
  if (!fs::exists(folder, problem)) return fail("rules-folder-missing", "The folder of rules '" + utf8(folder) + "' does not exist.");
  if (fs::is_regular_file(folder, problem)) {
    return std::vector<RuleFile>{{folder, shown_name(folder), "", false}};
  }
  Walk result;
  walk(folder, shown_name(folder), "", 0, result);
  if (result.problem) {
    return fail("rules-folder-unreadable", "The folder of rules '" + utf8(folder) + "' cannot be read: " + result.problem.message() + ".");
  }
  return std::move(result.found);
}

std::optional<RuleFile> shared_file_of(const RuleFile& pack) {
  const fs::path path = pack.path.parent_path() / kSharedFile;
  std::error_code ignored;
  if (!pack.is_pack || !fs::is_regular_file(path, ignored)) return std::nullopt;
  const std::string folder = pack.name.substr(0, pack.name.rfind('/') + 1);
  return RuleFile{path, folder + std::string(kSharedFile), pack.directory, false};
}

Result<std::string> read_rule_file(const RuleFile& file, std::size_t limit) {
  std::error_code problem;
  const auto size = fs::file_size(file.path, problem);
  if (problem) return fail("rule-file-unreadable", file.name + ": cannot be read: " + problem.message());
  if (size > limit) return fail("rule-file-large", file.name + ": is larger than " + std::to_string(limit >> 20U) + " MB; no rule file is");
  std::ifstream stream(file.path, std::ios::binary);
  std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
  if (!stream.good() && !stream.eof()) return fail("rule-file-unreadable", file.name + ": cannot be read");
  return text;
}

}  // namespace tenet::script
