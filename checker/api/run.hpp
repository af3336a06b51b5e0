#pragma once
/// \file
/// One document through the layers, and many of them over threads.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/checker.hpp>

#include "api/cache.hpp"
#include "api/state.hpp"

namespace tenet::api {

/// Asked often, by several threads at once: true ends the run.
using Stop = std::function<bool()>;

/// Bytes to a document row. Never throws: whatever a library throws becomes the row's error. Stopped, the row says that it was not reached.
[[nodiscard]] DocumentReport check_document(const Checker::State& state, std::span<const char> bytes, std::string_view path,
                                            const CheckOptions& options, const engine::CheckRunner& check, const Stop& stop = {});

/// The same; what the cache has is taken from it, and what it has not is kept there. `cache`: nullptr = none.
[[nodiscard]] DocumentReport check_cached(const Checker::State& state, std::span<const char> bytes, std::string_view path,
                                          const CheckOptions& options, const engine::CheckRunner& check, const Cache* cache,
                                          const Stop& stop = {});

/// A document among many: what it is called, how large it is, and what gives its row.
struct Item {
  std::string path;
  std::uintmax_t size = 0;
  std::function<DocumentReport(const engine::CheckRunner& check)> check;
};
/// In the order given, checked over `options.jobs` threads, the largest first; the result does not depend on the threads. Once `stop` gives
/// true no further item is begun, and each of those has a row that says so.
[[nodiscard]] std::vector<DocumentReport> check_items(const Checker::State& state, const std::vector<Item>& items,
                                                      const CheckOptions& options, const Stop& stop);
/// The same for files.
[[nodiscard]] std::vector<DocumentReport> check_files(const Checker::State& state, const std::vector<std::filesystem::path>& files,
                                                      const CheckOptions& options, const Cache* cache, const Stop& stop);

/// A row for what could not be read.
[[nodiscard]] DocumentReport unread(std::string_view path, std::string_view error);

/// Reads a file under the size limit; the message names the path.
[[nodiscard]] Result<std::vector<char>> load(const std::filesystem::path& file);

}  // namespace tenet::api
