#include "api/run.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <numeric>
#include <thread>

#include "base/date.hpp"
#include "base/file.hpp"
#include "base/hash.hpp"
#include "engine/unrecognised.hpp"
#include "package/package.hpp"
#include "readers/reader.hpp"
#include "reports/arrange.hpp"

namespace tenet::api {
namespace {

/// Whoever names a rule asks for its answer: the rules that show it are judged with it, and not reported.
void add_rules_behind(const ruleset::Ruleset& known, std::string_view kind, std::vector<const ruleset::Rule*>& rules) {
  const std::vector<const ruleset::Rule*> named = rules;
  for (const ruleset::Rule* rule : named) {
    for (const ruleset::Rule* other : engine::rules_behind(*rule, known, kind)) {
      if (std::find(rules.begin(), rules.end(), other) == rules.end()) rules.push_back(other);
    }
  }
}

void judge_all(const Checker::State& state, const Document& document, const CheckOptions& options, const engine::CheckRunner& check,
               const Stop& stop, DocumentReport& row) {
  const auto matching = options.engine == Engine::reference ? engine::Matching::reference : engine::Matching::indexed;
  const engine::Index index(document, state.compiled->lexicon(), matching);
  row.words = index.words();
  const auto says_so = [](const Diagnostic& diagnostic) { return diagnostic.code == "no-text"; };  // some readers do
  if (row.words == 0 && std::none_of(row.diagnostics.begin(), row.diagnostics.end(), says_so)) {
    row.diagnostics.push_back({"no-text", "The document holds no text that can be read; it may consist of pictures of pages.", {}});
  }
  if (options.kind.empty()) {
    const engine::Kind kind = engine::kind_of(index, *state.compiled, reports::file_name(row.path));
    row.kind = kind.id;
    row.kind_reason = kind.reason;
  } else {
    row.kind = options.kind;
    row.kind_reason = "given on the command line";
  }
  const engine::Prepared prepared(*state.compiled, index, row.kind, options.date.empty() ? base::today() : options.date);
  std::vector<const ruleset::Rule*> rules;
  for (const auto& selected : state.selection.on_kind(row.kind, state.rules)) rules.push_back(selected.rule);
  const std::size_t reported = rules.size();
  if (!state.setup.only.empty()) add_rules_behind(state.rules, row.kind, rules);
  row.results = engine::judge_all(rules, prepared, check, stop);
  row.results.resize(reported);
  if (state.selection.profile().list_unrecognised) row.unrecognised = engine::unrecognised_clauses(document, row.results);
}

void read_and_judge(const Checker::State& state, std::span<const char> bytes, const CheckOptions& options, const engine::CheckRunner& check,
                    const Stop& stop, DocumentReport& row) {
  row.sha256 = base::sha256(bytes);
  auto document = readers::read(bytes, reports::file_name(row.path), {.view = options.view});
  if (!document) {
    row.error = document.error().message;
    return;
  }
  row.format = document->format;
  row.title = document->title;
  row.diagnostics = document->diagnostics;
  judge_all(state, *document, options, check, stop, row);
  row.checked = true;
}

/// The work of all threads: the next item by falling size, so that no thread is left with a giant at the end.
class Queue {
 public:
  explicit Queue(const std::vector<Item>& items) : order_(items.size()) {
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    std::stable_sort(order_.begin(), order_.end(), [&](std::size_t a, std::size_t b) { return items[a].size > items[b].size; });
  }
  /// Index of the next item, or the number of items when none is left.
  std::size_t take() {
    const std::size_t next = next_.fetch_add(1);
    return next < order_.size() ? order_[next] : order_.size();
  }

 private:
  std::vector<std::size_t> order_;
  std::atomic<std::size_t> next_{0};
};

}  // namespace

DocumentReport unread(std::string_view path, std::string_view error) {
  DocumentReport row;
  row.path = path;
  row.error = error;
  return row;
}

Result<std::vector<char>> load(const std::filesystem::path& file) {
  return base::read_file(file, package::Limits{}.input);
}

DocumentReport not_reached(std::string_view path) {
  return unread(path, std::string(path) + " was not reached: the run was stopped before");
}

DocumentReport check_document(const Checker::State& state, std::span<const char> bytes, std::string_view path, const CheckOptions& options,
                              const engine::CheckRunner& check, const Stop& stop) {
  DocumentReport row;
  row.path = path;
  try {
    read_and_judge(state, bytes, options, check, stop, row);
    if (stop && stop()) return not_reached(path);
  } catch (const std::exception& error) {
    // Libraries below may throw (memory, mostly); one document must not end the run.
    row = unread(path, std::string("could not be checked: ") + error.what());
  }
  return row;
}

DocumentReport check_cached(const Checker::State& state, std::span<const char> bytes, std::string_view path, const CheckOptions& options,
                            const engine::CheckRunner& check, const Cache* cache, const Stop& stop) {
  if (cache == nullptr) return check_document(state, bytes, path, options, check, stop);
  if (auto kept = cache->find(path, base::sha256(bytes))) return std::move(*kept);
  DocumentReport row = check_document(state, bytes, path, options, check, stop);
  if (!(stop && stop())) cache->keep(row);
  return row;
}

std::vector<DocumentReport> check_items(const Checker::State& state, const std::vector<Item>& items, const CheckOptions& options,
                                        const Stop& stop) {
  std::vector<DocumentReport> rows(items.size());
  Queue queue(items);
  std::mutex progress;
  std::size_t done = 0;
  const auto work = [&] {
    const engine::CheckRunner check = state.language.runner(*state.compiled);
    for (std::size_t i = queue.take(); i < items.size(); i = queue.take()) {
      if (stop && stop()) {
        rows[i] = not_reached(items[i].path);
        continue;
      }
      rows[i] = items[i].check(check);
      const std::lock_guard lock(progress);
      ++done;
      if (options.progress) options.progress(done, items.size(), items[i].path);
    }
  };
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  const std::size_t threads = std::min<std::size_t>(options.jobs == 0 ? cores : options.jobs, items.size());
  if (threads <= 1) {
    work();
    return rows;
  }
  std::vector<std::jthread> pool;
  for (std::size_t i = 0; i < threads; ++i) pool.emplace_back(work);
  pool.clear();  // joins
  return rows;
}

std::vector<DocumentReport> check_files(const Checker::State& state, const std::vector<std::filesystem::path>& files,
                                        const CheckOptions& options, const Cache* cache, const Stop& stop) {
  std::vector<Item> items;
  for (const auto& file : files) {
    std::error_code ignored;
    const std::uintmax_t size = std::filesystem::file_size(file, ignored);
    const std::string path = base::to_utf8(file);
    const auto check = [&, path](const engine::CheckRunner& runner) {
      const auto bytes = load(file);
      return bytes ? check_cached(state, *bytes, path, options, runner, cache, stop) : unread(path, bytes.error().message);
    };
    items.push_back({path, ignored ? 0 : size, check});
  }
  return check_items(state, items, options, stop);
}

}  // namespace tenet::api
