#include "api/cache.hpp"

#include <algorithm>
#include <chrono>
#include <system_error>
#include <utility>
#include <vector>

#include <tenet/run.hpp>

#include "base/file.hpp"
#include "base/hash.hpp"
#include "readers/reader.hpp"
#include "reports/arrange.hpp"
#include "reports/json/lines.hpp"

namespace tenet::api {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kMostOfAnEntry = std::uint64_t{256} << 20U;
constexpr std::string_view kEnding = ".json";

bool is_entry(const fs::directory_entry& entry) {
  constexpr std::size_t kDigits = 64;
  std::error_code error;
  const std::string name = base::to_utf8(entry.path().filename());
  return entry.is_regular_file(error) && name.size() == kDigits + kEnding.size() && name.ends_with(kEnding);
}

/// The one document of an entry, if it is the one that is looked for.
std::optional<DocumentReport> document_in(const std::vector<char>& bytes, const std::string& key, std::string_view sha256) {
  Lines lines;
  if (!reports::json::take_line({bytes.data(), bytes.size()}, lines)) return std::nullopt;
  if (lines.documents.size() != 1 || lines.documents[0].run != key) return std::nullopt;
  if (lines.documents[0].document.sha256 != sha256) return std::nullopt;
  return std::move(lines.documents[0].document);
}

bool was_judged(const DocumentReport& row) {
  return std::none_of(row.results.begin(), row.results.end(),
                      [](const RuleResult& result) { return result.status == Status::not_checked; });
}

/// What a plugin reads depends on the plugin, of which the id of the run says nothing.
bool is_read_by_tenet(const DocumentReport& row) {
  const auto readers = readers::table();
  return std::any_of(readers.begin(), readers.end(), [&](const readers::Reader& reader) { return reader.id == row.format; });
}

}  // namespace

Cache::Cache(fs::path folder, std::string made_with) : folder_(std::move(folder)), made_with_(std::move(made_with)) {}

Cache::Cache(Cache&& other) noexcept
    : folder_(std::move(other.folder_)), made_with_(std::move(other.made_with_)), damaged_(other.damaged_.load()) {}

Result<Cache> Cache::open(const fs::path& folder, std::string made_with) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!fs::is_directory(folder, error)) return fail("cache-unusable", "--cache: the folder " + base::to_utf8(folder) + " cannot be made");
  return Cache(folder, std::move(made_with));
}

std::string Cache::key_of(std::string_view path, std::string_view sha256) const {
  const std::string whole = made_with_ + "\n" + std::string(reports::file_name(path)) + "\n" + std::string(sha256);
  return base::sha256(whole);
}

fs::path Cache::file_of(const std::string& key) const {
  return folder_ / key.substr(0, 2) / (key + std::string(kEnding));
}

std::optional<DocumentReport> Cache::find(std::string_view path, std::string_view sha256) const {
  const std::string key = key_of(path, sha256);
  const fs::path file = file_of(key);
  std::error_code error;
  if (!fs::exists(file, error)) return std::nullopt;
  const auto bytes = base::read_file(file, kMostOfAnEntry);
  auto row = bytes ? document_in(*bytes, key, sha256) : std::nullopt;
  if (!row) {
    ++damaged_;
    return std::nullopt;
  }
  // What was used lately is kept longest.
  fs::last_write_time(file, fs::file_time_type::clock::now(), error);
  row->path = path;
  return row;
}

void Cache::keep(const DocumentReport& row) const {
  if (row.sha256.empty() || !row.checked || !was_judged(row) || !is_read_by_tenet(row)) return;
  const std::string key = key_of(row.path, row.sha256);
  const fs::path file = file_of(key);
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  // Without waiting for the disk: an entry that a power cut spoils is no entry.
  (void)base::write_file(file, reports::json::document_line(row, key), base::Durability::when_it_suits);
}

void Cache::trim(std::uint64_t most) const {
  struct Entry {
    fs::file_time_type used;
    fs::path file;
    std::uint64_t bytes = 0;
  };
  std::vector<Entry> entries;
  std::uint64_t total = 0;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder_, error), end; !error && at != end; at.increment(error)) {
    if (!is_entry(*at)) continue;
    std::error_code gone;
    const Entry entry = {at->last_write_time(gone), at->path(), at->file_size(gone)};
    if (gone) continue;
    total += entry.bytes;
    entries.push_back(entry);
  }
  if (total <= most) return;
  std::sort(entries.begin(), entries.end(),
            [](const Entry& a, const Entry& b) { return std::pair(a.used, a.file) < std::pair(b.used, b.file); });
  for (const Entry& entry : entries) {
    if (total <= most) return;
    if (fs::remove(entry.file, error)) total -= entry.bytes;
  }
}

}  // namespace tenet::api
