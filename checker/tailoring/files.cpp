#include "tailoring/files.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/ascii.hpp"
#include "base/file.hpp"
#include "script/tailoring.hpp"
#include "tailoring/sheet.hpp"

namespace tenet::tailoring {
namespace {

using ruleset::TailoringFile;

/// A thousand decisions take some 300 kB.
constexpr std::uint64_t kLargestFile = 4U << 20U;

struct Kind {
  std::string_view extension;
  TailoringFile (*read)(std::string_view text, std::string_view name);
};
TailoringFile read_lua(std::string_view text, std::string_view name) {
  return script::read_tailoring(text, name);
}
/// Excel saves "Unicode text" with tabs as .txt, others call it .tsv.
constexpr std::array kKinds{Kind{".lua", read_lua}, Kind{".csv", read_sheet}, Kind{".tsv", read_sheet}, Kind{".txt", read_sheet}};

TailoringFile failed(std::string message) {
  TailoringFile file;
  file.problems.push_back({"", std::move(message)});
  return file;
}

TailoringFile read_one(const std::filesystem::path& path) {
  const std::string name = base::to_utf8(path);
  const std::string extension = base::lower(base::to_utf8(path.extension()));
  const auto kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& row) { return row.extension == extension; });
  if (kind == kKinds.end()) {
    const bool sheet = extension == ".xlsx" || extension == ".xls" || extension == ".ods";
    return failed(name + (sheet ? ": a spreadsheet has to be saved as CSV first (Save as, “CSV UTF-8”)"
                                : ": a tailoring file is Lua (.lua) or a spreadsheet saved as CSV (.csv)"));
  }
  const auto bytes = base::read_file(path, kLargestFile);
  if (!bytes) return failed(bytes.error().message);
  return kind->read({bytes->data(), bytes->size()}, name);
}

template <class T>
void append(std::vector<T>& all, std::vector<T>& more) {
  std::move(more.begin(), more.end(), std::back_inserter(all));
}

}  // namespace

TailoringFile read_files(const std::vector<std::filesystem::path>& files, const ruleset::Ruleset& rules) {
  TailoringFile all;
  for (const auto& path : files) {
    TailoringFile file = read_one(path);
    append(all.entries, file.entries);
    append(all.problems, file.problems);
    all.undecided += file.undecided;
    if (all.organisation.empty()) all.organisation = file.organisation;
    if (!file.organisation.empty() && file.organisation != all.organisation) {
      all.problems.push_back({"", base::to_utf8(path) + ": the organisation is '" + file.organisation + "' here and '" + all.organisation +
                                      "' in the file before; decisions of one organisation at a time"});
    }
  }
  ruleset::check_decisions(all, rules);
  return all;
}

}  // namespace tenet::tailoring
