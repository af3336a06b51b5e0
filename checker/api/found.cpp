#include "api/found.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>
#include <system_error>

#include "api/run.hpp"
#include "base/ascii.hpp"
#include "base/file.hpp"
#include "readers/reader.hpp"

namespace tenet::api {
namespace {

/// Documents that no reader reads: in a folder of policies they are somebody's policy, and passed over in silence they would be a gap that
/// nobody sees. Web pages are not: they may be our own reports.
constexpr std::array<std::string_view, 7> kNotRead = {".doc", ".dot", ".pdf", ".rtf", ".pages", ".wpd", ".wps"};

/// Whether a folder walk picks the file up: to be read, or to be named as not read.
bool is_document(std::string_view name) {
  const std::string lower = base::lower(name);
  return readers::is_supported_name(name) ||
         std::any_of(kNotRead.begin(), kNotRead.end(), [&](std::string_view end) { return lower.ends_with(end); });
}

/// A file that is named and stands in a folder that is named is one document: over the set it must not count twice.
void add_file(const std::filesystem::path& file, std::set<std::filesystem::path>& seen, Found& found) {
  if (seen.insert(file.lexically_normal()).second) found.files.push_back(file);
}

}  // namespace

Found find_files(const std::vector<std::filesystem::path>& paths) {
  Found found;
  std::set<std::filesystem::path> seen;
  for (const auto& path : paths) {
    std::error_code ignored;
    if (!std::filesystem::is_directory(path, ignored)) {
      add_file(path, seen, found);
      continue;
    }
    const base::FoundFiles below = base::files_below(path, is_document);
    const auto add_unread = [&](std::string_view error) {
      found.unread.push_back({found.files.size(), unread(base::to_utf8(path), error)});
    };
    if (below.files.empty() && below.problems.empty()) {
      add_unread("the folder holds no document that Tenet reads (.docx, .odt, .fodt, .md, .txt ...)");
    }
    for (const auto& problem : below.problems) add_unread(problem.message);
    for (const auto& file : below.files) add_file(file, seen, found);
  }
  return found;
}

}  // namespace tenet::api
