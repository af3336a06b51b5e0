// Documents one by one: what is held in memory does not grow with the run.
#include <algorithm>
#include <atomic>
#include <compare>
#include <deque>
#include <map>
#include <mutex>
#include <system_error>
#include <thread>
#include <utility>

#include <tenet/run.hpp>

#include "api/cache.hpp"
#include "api/found.hpp"
#include "api/frame.hpp"
#include "api/run.hpp"
#include "api/state.hpp"
#include "base/date.hpp"
#include "base/file.hpp"
#include "base/hash.hpp"
#include "engine/crosswalk.hpp"

namespace tenet {
namespace {

/// What is waiting to be done: paths as they are asked for, folders as the documents below them.
class Waiting {
 public:
  explicit Waiting(const Stream& stream) : stream_(stream) {}

  struct Item {
    std::filesystem::path file;
    std::optional<DocumentReport> unread;  ///< a folder without documents is a row, like a file that cannot be read
  };
  std::optional<Item> next() {
    const std::lock_guard lock(mutex_);
    while (items_.empty()) {
      const auto path = stream_.next();
      if (!path) return std::nullopt;
      add(*path);
    }
    Item item = std::move(items_.front());
    items_.pop_front();
    return item;
  }

 private:
  void add(const std::filesystem::path& path) {
    api::Found found = api::find_files({path});
    for (auto& entry : found.unread) items_.push_back({path, std::move(entry.row)});
    for (auto& file : found.files) items_.push_back({std::move(file), std::nullopt});
  }

  const Stream& stream_;
  std::mutex mutex_;
  std::deque<Item> items_;
};

/// Nothing where the result is at hand.
std::optional<DocumentReport> result_of(const Checker::State& state, Waiting::Item& item, const Stream& stream, const CheckOptions& options,
                                        const engine::CheckRunner& check, const api::Cache* cache) {
  if (item.unread) return stream.known(*item.unread) ? std::nullopt : std::move(item.unread);
  const std::string path = base::to_utf8(item.file);
  const auto bytes = api::load(item.file);
  DocumentReport row = api::unread(path, bytes ? std::string() : bytes.error().message);
  if (bytes) row.sha256 = base::sha256(*bytes);
  if (stream.known(row)) return std::nullopt;
  return bytes ? api::check_cached(state, *bytes, path, options, check, cache) : row;
}

CheckOptions on_a_day(CheckOptions options) {
  // One day for the whole run, also where it goes on past midnight.
  if (options.date.empty()) options.date = base::today();
  return options;
}

/// The cache of a run, opened for it and looked after at its end.
class CacheOfRun {
 public:
  CacheOfRun(const Checker& checker, const CheckOptions& options, const RunAids& aids) : aids_(aids) {
    // What proves the index must not be answered from what the index found.
    if (aids.cache.empty() || options.engine == Engine::reference) return;
    auto opened = api::Cache::open(aids.cache, run_id(run_of(checker, options)));
    if (opened) {
      cache_.emplace(std::move(*opened));
    } else {
      note(opened.error().message + "; going on without");
    }
  }
  CacheOfRun(const CacheOfRun&) = delete;
  CacheOfRun& operator=(const CacheOfRun&) = delete;
  ~CacheOfRun() {
    if (!cache_) return;
    if (cache_->damaged() > 0)
      note("--cache: " + std::to_string(cache_->damaged()) + (cache_->damaged() == 1 ? " entry was" : " entries were") +
           " damaged and not used");
    cache_->trim(api::Cache::kMostBytes);
  }
  [[nodiscard]] const api::Cache* get() const { return cache_ ? &*cache_ : nullptr; }

 private:
  void note(const std::string& sentence) const {
    if (aids_.note) aids_.note(sentence);
  }

  const RunAids& aids_;
  std::optional<api::Cache> cache_;
};

/// Rows in the order in which their paths were given.
std::vector<DocumentReport> merged(std::vector<DocumentReport> rows, std::vector<api::Found::Unread> unread) {
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

/// Folder by folder, as folders are walked: name by name, not letter by letter over the '/'.
bool stands_before(const DocumentReport& a, const DocumentReport& b) {
  std::string_view left = a.path;
  std::string_view right = b.path;
  while (!left.empty() && !right.empty()) {
    const std::string_view first = left.substr(0, left.find('/'));
    const std::string_view other = right.substr(0, right.find('/'));
    if (first != other) return first < other;
    left.remove_prefix(std::min(left.size(), first.size() + 1));
    right.remove_prefix(std::min(right.size(), other.size() + 1));
  }
  return left.size() < right.size();
}

}  // namespace

Report check_all(const Checker& checker, const std::vector<std::filesystem::path>& paths, const CheckOptions& given, const RunAids& aids) {
  const CheckOptions options = on_a_day(given);
  const Checker::State& state = checker.state();
  const CacheOfRun cache(checker, options, aids);
  Report report = api::frame_of(state, options);
  api::Found found = api::find_files(paths);
  report.documents = merged(api::check_files(state, found.files, options, cache.get(), aids.stop), std::move(found.unread));
  api::finish(report, engine::kinship_of(state.rules));
  return report;
}

Report check_in_memory(const Checker& checker, std::span<const FileInMemory> files, const CheckOptions& given, const RunAids& aids) {
  const CheckOptions options = on_a_day(given);
  const Checker::State& state = checker.state();
  Report report = api::frame_of(state, options);
  std::vector<api::Item> items;
  for (const FileInMemory& file : files) {
    const auto check = [&](const engine::CheckRunner& runner) {
      return api::check_document(state, file.bytes, file.name, options, runner, aids.stop);
    };
    items.push_back({file.name, file.bytes.size(), check});
  }
  report.documents = api::check_items(state, items, options, aids.stop);
  api::finish(report, engine::kinship_of(state.rules));
  return report;
}

void check_each(const Checker& checker, const Stream& stream, const CheckOptions& given, const RunAids& aids) {
  const CheckOptions options = on_a_day(given);
  const CacheOfRun cache(checker, options, aids);
  const Checker::State& state = checker.state();
  Waiting waiting(stream);
  std::mutex taking;
  std::atomic<bool> ended{false};
  const auto work = [&] {
    const engine::CheckRunner check = state.language.runner(*state.compiled);
    while (!ended && !(aids.stop && aids.stop())) {
      auto item = waiting.next();
      if (!item) return;
      auto row = result_of(state, *item, stream, options, check, cache.get());
      if (!row) continue;
      const std::lock_guard lock(taking);
      if (!ended && !stream.take(*row)) ended = true;
    }
  };
  const unsigned threads = options.jobs == 0 ? std::max(1U, std::thread::hardware_concurrency()) : options.jobs;
  std::vector<std::jthread> pool;
  for (unsigned i = 1; i < threads; ++i) pool.emplace_back(work);
  work();
}

Report whole_report(const Run& run, std::vector<DocumentReport> documents) {
  Report report = run.frame;
  // Of two results for one path the later counts: the file was checked again.
  std::map<std::string_view, std::size_t> last;
  for (std::size_t i = 0; i < documents.size(); ++i) last[documents[i].path] = i;
  std::vector<bool> counts(documents.size());
  for (const auto& [path, index] : last) counts[index] = true;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    if (counts[i]) report.documents.push_back(std::move(documents[i]));
  }
  std::stable_sort(report.documents.begin(), report.documents.end(), stands_before);
  api::finish(report, run.kin);
  return report;
}

}  // namespace tenet
