#include "package/package.hpp"

#include <fmt/core.h>
#include <libdeflate.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "package/directory.hpp"
#include "package/handle.hpp"

namespace tenet::package {
namespace {

constexpr std::uint64_t kMegabyte = 1ULL << 20U;
/// Tiny entries may be all blanks; no bomb is that small.
constexpr std::uint64_t kSmallEntry = 64ULL << 10U;

struct InflaterDeleter {
  void operator()(libdeflate_decompressor* inflater) const { libdeflate_free_decompressor(inflater); }
};

Unexpected over_limit(std::string what) {
  return fail("package-limit", std::move(what));
}
Unexpected damaged(std::string what) {
  return fail("package-damaged", std::move(what));
}

std::uint64_t in_megabytes(std::uint64_t bytes) {
  return bytes / kMegabyte;
}

}  // namespace

struct Package::State {
  ZipPointer zip;
  std::unique_ptr<libdeflate_decompressor, InflaterDeleter> inflater;
  Limits limits;
  std::uint64_t file_size = 0;
  std::vector<std::string> names;
  std::map<std::string, std::uint64_t, std::less<>> index;           // as written
  std::map<std::string, std::uint64_t, std::less<>> index_any_case;  // lower-case
  std::vector<std::string> duplicates;
  std::vector<std::pair<std::string, std::string>> two_named;
  std::uint64_t expanded = 0;

  void list(std::span<const char> bytes, std::uint64_t count) {
    const std::optional<std::vector<std::string>> written = names_as_written(bytes);
    const bool known = written && written->size() == count;
    std::set<std::string> repeated;
    for (std::uint64_t i = 0; i < count; ++i) {
      const char* given = zip_get_name(zip.get(), i, ZIP_FL_ENC_RAW);
      const std::string decoded = normalised_name(given == nullptr ? "" : given);
      const std::string name = known ? normalised_name((*written)[i]) : decoded;
      if (name != decoded && (base::is_ascii(name) || base::is_ascii(decoded))) two_named.emplace_back(name, decoded);
      if (!index.emplace(name, i).second) {
        if (repeated.insert(name).second) duplicates.push_back(name);
        continue;
      }
      index_any_case.emplace(base::lower(name), i);
      names.push_back(name);
    }
  }

  [[nodiscard]] std::optional<std::uint64_t> find(std::string_view name) const {
    const auto exact = index.find(name);
    if (exact != index.end()) return exact->second;
    const auto any = index_any_case.find(base::lower(name));
    if (any != index_any_case.end()) return any->second;
    return std::nullopt;
  }

  /// What is known before a byte is expanded: nothing is allocated on the word of a hostile directory.
  Result<void> admit(const zip_stat_t& entry, std::string_view name) const {
    if (entry.encryption_method != ZIP_EM_NONE) {
      return fail("document-encrypted", fmt::format("{} is encrypted: save the document without a password and check it again", name));
    }
    if (entry.comp_method != ZIP_CM_STORE && entry.comp_method != ZIP_CM_DEFLATE) {
      return damaged(fmt::format("{} is packed in a way that no word processor uses (method {})", name, entry.comp_method));
    }
    if (entry.comp_size > file_size) return damaged(fmt::format("{} is damaged: it says that it is longer than the whole file", name));
    if (entry.size > limits.entry) {
      return over_limit(
          fmt::format("{} is {} MB long, more than the {} MB a part may have", name, in_megabytes(entry.size), in_megabytes(limits.entry)));
    }
    if (entry.size > kSmallEntry && entry.size / limits.ratio > entry.comp_size) {
      return over_limit(fmt::format("{} expands more than {} times, which no real document does", name, limits.ratio));
    }
    if (expanded + entry.size > limits.total) {
      return over_limit(fmt::format("the parts of the package are more than {} MB together", in_megabytes(limits.total)));
    }
    return {};
  }

  Result<std::string> packed_bytes(std::uint64_t at, const zip_stat_t& entry, std::string_view name) const {
    const ZipFilePointer file(zip_fopen_index(zip.get(), at, ZIP_FL_COMPRESSED));
    std::string bytes;
    // Filled as it grows: nothing is written twice.
    bytes.resize_and_overwrite(entry.comp_size, [&file](char* into, std::size_t size) {
      const zip_int64_t length = file ? zip_fread(file.get(), into, size) : 0;
      return static_cast<std::size_t>(std::max<zip_int64_t>(length, 0));
    });
    if (!file || bytes.size() != entry.comp_size) return damaged(fmt::format("{} is damaged or was cut off", name));
    return bytes;
  }

  Result<std::string> inflate(std::string_view packed, const zip_stat_t& entry, std::string_view name) const {
    std::string bytes;
    libdeflate_result outcome = LIBDEFLATE_BAD_DATA;
    bytes.resize_and_overwrite(entry.size, [&](char* into, std::size_t size) {
      std::size_t length = 0;
      outcome = libdeflate_deflate_decompress(inflater.get(), packed.data(), packed.size(), into, size, &length);
      return outcome == LIBDEFLATE_SUCCESS ? length : 0;
    });
    if (outcome != LIBDEFLATE_SUCCESS || bytes.size() != entry.size)
      return damaged(fmt::format("{} is damaged: it does not unpack to its length", name));
    return bytes;
  }
};

Package::Package(std::unique_ptr<State> state) : state_(std::move(state)) {}
Package::~Package() = default;
Package::Package(Package&&) noexcept = default;
Package& Package::operator=(Package&&) noexcept = default;

Result<Package> Package::open(std::span<const char> bytes, const Limits& limits) {
  if (bytes.size() > limits.input) {
    return over_limit(fmt::format("the file is {} MB long, more than the {} MB a document may have", in_megabytes(bytes.size()),
                                  in_megabytes(limits.input)));
  }
  Result<ZipPointer> zip = open_zip(bytes);
  if (!zip) return Unexpected(zip.error());
  auto state = std::make_unique<State>();
  state->limits = limits;
  state->file_size = bytes.size();
  state->zip = std::move(*zip);
  const auto count = static_cast<std::uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(state->zip.get(), 0), 0));
  if (count > limits.entries)
    return over_limit(fmt::format("the package holds {} entries, more than the {} allowed", count, limits.entries));
  state->inflater.reset(libdeflate_alloc_decompressor());
  if (!state->inflater) return out_of_memory();
  state->list(bytes, count);
  return Package(std::move(state));
}

bool Package::has(std::string_view name) const {
  return state_->find(name).has_value();
}
std::vector<std::string> Package::names() const {
  return state_->names;
}
const std::vector<std::string>& Package::duplicates() const {
  return state_->duplicates;
}

const std::vector<std::pair<std::string, std::string>>& Package::two_named() const {
  return state_->two_named;
}

Result<std::string> Package::read(std::string_view name) {
  const std::optional<std::uint64_t> at = state_->find(name);
  if (!at) return fail("entry-missing", fmt::format("the package has no {}", name));
  zip_stat_t entry;
  zip_stat_init(&entry);
  if (zip_stat_index(state_->zip.get(), *at, 0, &entry) != 0) return damaged(fmt::format("{} is damaged", name));
  if (const Result<void> admitted = state_->admit(entry, name); !admitted) return Unexpected(admitted.error());
  const bool stored = entry.comp_method == ZIP_CM_STORE;
  Result<std::string> bytes = state_->packed_bytes(*at, entry, name);
  if (bytes && !stored) bytes = state_->inflate(*bytes, entry, name);
  if (!bytes) return bytes;
  if (libdeflate_crc32(0, bytes->data(), bytes->size()) != entry.crc)
    return damaged(fmt::format("{} is damaged: its checksum is wrong", name));
  state_->expanded += bytes->size();
  return bytes;
}

}  // namespace tenet::package
