#include "package/archive.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <set>
#include <string_view>

#include "base/ascii.hpp"
#include "package/directory.hpp"
#include "package/handle.hpp"
#include "package/package.hpp"

namespace tenet::package {
namespace {

/// 1 January 1980, 00:00: the first moment a zip can name. Given as the zip stores it, so that no time zone comes in.
constexpr std::uint16_t kDosDate = (0U << 9U) | (1U << 5U) | 1U;
constexpr std::uint16_t kDosTime = 0;
constexpr std::string_view kMimetype = "mimetype";

Unexpected unwritable(std::string_view why) {
  return fail("package-unwritable", fmt::format("the package could not be written: {}", why));
}
Unexpected not_copied(std::string why) {
  return fail("package-not-copied", std::move(why));
}

Result<void> check_names(std::span<const ArchiveEntry> entries) {
  std::set<std::string> names;
  for (const ArchiveEntry& entry : entries) {
    if (entry.name.empty()) return unwritable("an entry has no name");
    if (!names.insert(base::lower(entry.name)).second)
      return fail("package-duplicate", fmt::format("the package cannot hold two entries {}", entry.name));
  }
  return {};
}

/// A source that libzip frees, with a copy of the bytes: over bytes that are not its own libzip 1.7 writes well, and then frees them.
ZipSourcePointer owned_source(std::span<const char> bytes) {
  if (bytes.empty()) return source_over(bytes);
  void* copy = std::malloc(bytes.size());
  if (copy == nullptr) return nullptr;
  std::memcpy(copy, bytes.data(), bytes.size());
  ZipSourcePointer source(zip_source_buffer_create(copy, bytes.size(), 1, nullptr));
  if (!source) std::free(copy);
  return source;
}

/// A zip in memory that is being written: libzip keeps the bytes in a source, which outlives the zip and is then read.
class Output {
 public:
  /// Over what is there already, or over nothing.
  static Result<Output> open(std::span<const char> original) {
    Output output;
    output.source_ = owned_source(original);
    if (!output.source_) return out_of_memory();
    zip_error_t error;
    zip_error_init(&error);
    output.zip_.reset(zip_open_from_source(output.source_.get(), original.empty() ? ZIP_TRUNCATE : 0, &error));
    const std::string why = zip_error_strerror(&error);
    zip_error_fini(&error);
    if (!output.zip_) return unwritable(why);
    zip_source_keep(output.source_.get());
    return output;
  }

  /// `entry` outlives the writing.
  Result<void> add(const ArchiveEntry& entry) {
    ZipSourcePointer source = source_over(entry.bytes);
    if (!source) return out_of_memory();
    const zip_int64_t at = zip_file_add(zip_.get(), entry.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
    if (at < 0) return unwritable(zip_strerror(zip_.get()));
    static_cast<void>(source.release());
    return describe(static_cast<std::uint64_t>(at), entry.packing);
  }

  Result<void> replace(std::uint64_t at, const ArchiveEntry& entry) {
    ZipSourcePointer source = source_over(entry.bytes);
    if (!source) return out_of_memory();
    if (zip_file_replace(zip_.get(), at, source.get(), 0) != 0) return unwritable(zip_strerror(zip_.get()));
    static_cast<void>(source.release());
    return describe(at, entry.packing);
  }

  Result<std::string> finish() {
    if (zip_close(zip_.get()) != 0) return unwritable(zip_strerror(zip_.get()));
    // Closed and freed; the source has the bytes.
    static_cast<void>(zip_.release());
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(source_.get(), &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 || zip_source_open(source_.get()) != 0)
      return unwritable("its bytes are not at hand");
    std::string bytes(stat.size, '\0');
    const zip_int64_t length = zip_source_read(source_.get(), bytes.data(), bytes.size());
    zip_source_close(source_.get());
    if (length != static_cast<zip_int64_t>(bytes.size())) return unwritable("its bytes are not at hand");
    return bytes;
  }

 private:
  Result<void> describe(std::uint64_t at, Packing packing) {
    const zip_int32_t method = packing == Packing::stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    const bool done =
        zip_set_file_compression(zip_.get(), at, method, 0) == 0 && zip_file_set_dostime(zip_.get(), at, kDosTime, kDosDate, 0) == 0;
    if (!done) return unwritable(zip_strerror(zip_.get()));
    return {};
  }

  ZipSourcePointer source_;
  ZipPointer zip_;  // goes first: it uses the source
};

/// What a zip says of its entries, in directory order.
struct Listing {
  std::vector<std::string> names;  ///< as written
  std::vector<zip_stat_t> entries;
};

Result<Listing> list(zip_t* zip, std::span<const char> bytes) {
  Listing listing;
  std::optional<std::vector<std::string>> names = names_as_written(bytes);
  const auto count = static_cast<std::uint64_t>(std::max<zip_int64_t>(zip_get_num_entries(zip, 0), 0));
  if (!names || names->size() != count)
    return fail("package-damaged", "the file is damaged: the directory of its zip package is not whole");
  listing.names = std::move(*names);
  for (std::uint64_t i = 0; i < count; ++i) {
    zip_stat_t entry;
    zip_stat_init(&entry);
    if (zip_stat_index(zip, i, 0, &entry) != 0) return fail("package-damaged", fmt::format("{} is damaged", listing.names[i]));
    listing.entries.push_back(entry);
  }
  return listing;
}

/// Where entries share bytes, each would be written apart: a few megabytes could become a terabyte.
Result<void> check_sharing(const Listing& listing, std::size_t file_size) {
  std::uint64_t together = 0;
  for (const zip_stat_t& entry : listing.entries) {
    if (entry.comp_size > file_size - together)
      return not_copied("the entries of the package are longer than the package: they lie over each other, which no word processor writes");
    together += entry.comp_size;
  }
  return {};
}

/// The entry that a change is meant for; none where it is new.
Result<std::optional<std::uint64_t>> place_of(const ArchiveEntry& change, const Listing& listing) {
  const std::string exact = normalised_name(change.name);
  const std::string any_case = base::lower(exact);
  std::vector<std::uint64_t> as_written;
  std::vector<std::uint64_t> others;
  for (std::uint64_t i = 0; i < listing.names.size(); ++i) {
    const std::string name = normalised_name(listing.names[i]);
    if (name == exact) as_written.push_back(i);
    if (name != exact && base::lower(name) == any_case) others.push_back(i);
  }
  // Which of two a word processor takes is its own affair.
  if (as_written.size() + others.size() > 1) {
    return not_copied(
        fmt::format("the package has two entries {}, and programs differ over which counts: save it once in Word or Writer", change.name));
  }
  if (!as_written.empty()) return std::optional<std::uint64_t>(as_written.front());
  if (!others.empty()) return std::optional<std::uint64_t>(others.front());
  return std::optional<std::uint64_t>();
}

std::optional<std::string> packed_bytes(zip_t* zip, std::uint64_t at, const zip_stat_t& entry) {
  const ZipFilePointer file(zip_fopen_index(zip, at, ZIP_FL_COMPRESSED | ZIP_FL_ENCRYPTED));
  std::string bytes(entry.comp_size, '\0');
  if (!file || zip_fread(file.get(), bytes.data(), bytes.size()) != static_cast<zip_int64_t>(bytes.size())) return std::nullopt;
  return bytes;
}

bool is_same_entry(zip_t* one, const zip_stat_t& a, zip_t* other, const zip_stat_t& b, std::uint64_t at) {
  const bool described = a.comp_method == b.comp_method && a.encryption_method == b.encryption_method && a.comp_size == b.comp_size &&
                         a.size == b.size && a.crc == b.crc;
  if (!described) return false;
  const std::optional<std::string> before = packed_bytes(one, at, a);
  return before && before == packed_bytes(other, at, b);
}

/// The promise of copy_package, kept by looking.
Result<void> check_copy(zip_t* zip, const Listing& original, std::span<const char> copy, const std::set<std::uint64_t>& replaced) {
  const Result<ZipPointer> opened = open_zip(copy);
  if (!opened) return Unexpected(opened.error());
  const Result<Listing> listing = list(opened->get(), copy);
  if (!listing) return Unexpected(listing.error());
  for (std::uint64_t i = 0; i < original.names.size(); ++i) {
    const std::string& name = original.names[i];
    const bool there = i < listing->names.size() && listing->names[i] == name;
    if (there && replaced.contains(i)) continue;
    if (!there || !is_same_entry(zip, original.entries[i], opened->get(), listing->entries[i], i))
      return not_copied(fmt::format("the entry {} of the package cannot be copied as it is: save it once in Word or Writer", name));
  }
  return {};
}

}  // namespace

Result<std::string> make_package(std::span<const ArchiveEntry> entries) {
  if (entries.empty()) return unwritable("it would hold nothing");
  if (const Result<void> good = check_names(entries); !good) return Unexpected(good.error());
  std::vector<ArchiveEntry> ordered(entries.begin(), entries.end());
  const auto mimetype = std::find_if(ordered.begin(), ordered.end(), [](const ArchiveEntry& entry) { return entry.name == kMimetype; });
  if (mimetype != ordered.end()) {
    mimetype->packing = Packing::stored;
    std::rotate(ordered.begin(), mimetype, mimetype + 1);
  }
  Result<Output> output = Output::open({});
  if (!output) return Unexpected(output.error());
  for (const ArchiveEntry& entry : ordered)
    if (const Result<void> added = output->add(entry); !added) return Unexpected(added.error());
  return output->finish();
}

Result<std::string> copy_package(std::span<const char> original, std::span<const ArchiveEntry> changes) {
  if (const Result<void> good = check_names(changes); !good) return Unexpected(good.error());
  // The limits that hold for reading.
  if (const Result<Package> admitted = Package::open(original); !admitted) return Unexpected(admitted.error());
  const Result<ZipPointer> zip = open_zip(original);
  if (!zip) return Unexpected(zip.error());
  const Result<Listing> listing = list(zip->get(), original);
  if (!listing) return Unexpected(listing.error());
  if (const Result<void> good = check_sharing(*listing, original.size()); !good) return Unexpected(good.error());
  if (changes.empty()) return std::string(original.begin(), original.end());

  Result<Output> output = Output::open(original);
  if (!output) return Unexpected(output.error());
  std::set<std::uint64_t> replaced;
  for (const ArchiveEntry& change : changes) {
    const Result<std::optional<std::uint64_t>> at = place_of(change, *listing);
    if (!at) return Unexpected(at.error());
    const Result<void> done = *at ? output->replace(**at, change) : output->add(change);
    if (!done) return Unexpected(done.error());
    if (*at) replaced.insert(**at);
  }
  Result<std::string> copy = output->finish();
  if (!copy) return copy;
  if (const Result<void> faithful = check_copy(zip->get(), *listing, *copy, replaced); !faithful) return Unexpected(faithful.error());
  return copy;
}

}  // namespace tenet::package
