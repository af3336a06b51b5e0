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

std::string extension_of(const std::string& name) {
  return base::lower(base::to_utf8(base::path_from_utf8(name).extension()));
}

const Kind* kind_of(const std::string& name) {
  const std::string extension = extension_of(name);
  const auto* const kind = std::find_if(kKinds.begin(), kKinds.end(), [&](const Kind& row) { return row.extension == extension; });
  return kind == kKinds.end() ? nullptr : kind;
}

TailoringFile of_no_kind(const std::string& name) {
  const std::string extension = extension_of(name);
  const bool sheet = extension == ".xlsx" || extension == ".xls" || extension == ".ods";
  return failed(name + (sheet ? ": a spreadsheet has to be saved as CSV first (Save as, “CSV UTF-8”)"
                              : ": a tailoring file is Lua (.lua) or a spreadsheet saved as CSV (.csv)"));
}

TailoringFile read_one(const std::filesystem::path& path) {
  const std::string name = base::to_utf8(path);
  const Kind* const kind = kind_of(name);
  if (kind == nullptr) return of_no_kind(name);
  const auto bytes = base::read_file(path, kLargestFile);
  if (!bytes) return failed(bytes.error().message);
  return kind->read({bytes->data(), bytes->size()}, name);
}

TailoringFile read_text(const TextInMemory& text) {
  const Kind* const kind = kind_of(text.name);
  if (kind == nullptr) return of_no_kind(text.name);
  if (text.text.size() > kLargestFile) return failed(text.name + ": is larger than any file of decisions");
  return kind->read(text.text, text.name);
}

template <class T>
void append(std::vector<T>& all, std::vector<T>& more) {
  std::move(more.begin(), more.end(), std::back_inserter(all));
}

void add(TailoringFile file, const std::string& name, TailoringFile& all) {
  append(all.entries, file.entries);
  append(all.problems, file.problems);
  all.undecided += file.undecided;
  if (all.organisation.empty()) all.organisation = file.organisation;
  if (!file.organisation.empty() && file.organisation != all.organisation) {
    all.problems.push_back({"", name + ": the organisation is '" + file.organisation + "' here and '" + all.organisation +
                                    "' in the file before; decisions of one organisation at a time"});
  }
}

}  // namespace

TailoringFile read_files(const std::vector<std::filesystem::path>& files, const std::vector<TextInMemory>& texts,
                         const ruleset::Ruleset& rules) {
  TailoringFile all;
  for (const auto& path : files) add(read_one(path), base::to_utf8(path), all);
  for (const TextInMemory& text : texts) add(read_text(text), text.name, all);
  ruleset::check_decisions(all, rules);
  return all;
}

}  // namespace tenet::tailoring
