#pragma once
/// \file
/// Zip packages under limits.
/// Nothing outside the given bytes is opened; entry names never touch the file system.

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tenet/result.hpp>

namespace tenet::package {

/// Named limits, each with its reason. A file over one is refused with a sentence that names the limit.
struct Limits {
  std::uint64_t input = 512ULL << 20U;   ///< no policy is half a gigabyte; images are the bulk of large ones
  std::uint64_t entry = 160ULL << 20U;   ///< 3,000 pages are 83 MB of XML
  std::uint64_t total = 1024ULL << 20U;  ///< all entries that are read, together
  std::uint32_t entries = 20'000;        ///< the largest real package seen has some hundreds
  std::uint32_t ratio = 500;             ///< real documents expand under 60 times; bombs near 1,032, which is all that deflate can
};

/// A zip opened from memory. Keeps a view of `bytes`, which must outlive it. Not thread-safe.
class Package {
 public:
  /// Error codes: "not-a-zip", "package-damaged", "package-limit".
  static Result<Package> open(std::span<const char> bytes, const Limits& limits = {});
  ~Package();
  Package(Package&&) noexcept;
  Package& operator=(Package&&) noexcept;

  /// As written, else in any case (OPC names differ in more than case): "Word/Document.xml" is found as "word/document.xml".
  [[nodiscard]] bool has(std::string_view name) const;
  /// Names in directory order, normalised to '/' between and none in front, first of duplicates only. (The Unicode Path extra is ignored:
  /// Word and Writer ignore it, and a package could show two faces by it.)
  [[nodiscard]] std::vector<std::string> names() const;
  /// Names that occur more than once: the reader says so in a diagnostic.
  [[nodiscard]] const std::vector<std::string>& duplicates() const;
  /// Entries that go by one name here and, by the Unicode Path extra, by another elsewhere: ("content.xml", "Pictures/a.png"). Two
  /// programs may see two documents in such a package, so the reader says so. Names in other scripts, which the extra is made for, are
  /// not meant: one of the two is plain ASCII.
  [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& two_named() const;
  /// The entry's bytes, expanded and CRC-checked. Error codes: "entry-missing",
  /// "document-encrypted", "package-limit", "package-damaged". The sentence names the entry, not the file.
  [[nodiscard]] Result<std::string> read(std::string_view name);

 private:
  struct State;
  explicit Package(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace tenet::package
