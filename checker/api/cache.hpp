#pragma once
/// \file
/// Results kept from run to run: of a document that did not change, checked with the same rules and options, nothing is worked out again.
///
/// An entry is a file of its own, named by what it is the result of, and read as untrusted JSON: a damaged one is no entry. Nothing that
/// runs is kept, and no rule. Several programs may use a folder at the same time.

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include <tenet/report.hpp>
#include <tenet/result.hpp>

namespace tenet::api {

class Cache {
 public:
  /// All entries together; a result takes some 100 kB, so this holds those of thousands of documents.
  static constexpr std::uint64_t kMostBytes = std::uint64_t{2} << 30U;

  /// `folder` is made where it is not there. `made_with`: the id of the run, which says rules, options and program. Error code:
  /// "cache-unusable".
  static Result<Cache> open(const std::filesystem::path& folder, std::string made_with);
  Cache(Cache&& other) noexcept;

  /// The result of a file of these bytes, as the row of `path`; nothing where there is none. May be called by several threads, like `keep`.
  [[nodiscard]] std::optional<DocumentReport> find(std::string_view path, std::string_view sha256) const;
  /// Keeps the result of a document that Tenet itself read and whose rules were all judged; others may come out better next time. That it
  /// cannot be kept is no error.
  void keep(const DocumentReport& row) const;

  /// Deletes the entries that were not used for longest, until the rest take no more than `most` bytes together.
  void trim(std::uint64_t most) const;
  /// Entries that were there and could not be believed.
  [[nodiscard]] std::size_t damaged() const { return damaged_; }

 private:
  Cache(std::filesystem::path folder, std::string made_with);
  /// 64 hexadecimal digits. The name of the file counts, for kinds are recognised by it as well.
  [[nodiscard]] std::string key_of(std::string_view path, std::string_view sha256) const;
  [[nodiscard]] std::filesystem::path file_of(const std::string& key) const;

  std::filesystem::path folder_;
  std::string made_with_;
  mutable std::atomic<std::size_t> damaged_{0};
};

}  // namespace tenet::api
