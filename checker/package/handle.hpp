#pragma once
/// \file
/// libzip's objects with their deleters, and how a package in memory is opened. Private to this folder.

#include <memory>
#include <span>

#include <zip.h>

#include <tenet/result.hpp>

namespace tenet::package {

struct ZipDeleter {
  void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct ZipFileDeleter {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
struct ZipSourceDeleter {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using ZipPointer = std::unique_ptr<zip_t, ZipDeleter>;
using ZipFilePointer = std::unique_ptr<zip_file_t, ZipFileDeleter>;
using ZipSourcePointer = std::unique_ptr<zip_source_t, ZipSourceDeleter>;

/// A source over `bytes`, which must outlive it; null when there is no memory.
[[nodiscard]] ZipSourcePointer source_over(std::span<const char> bytes);

/// Opened for reading. `bytes` must outlive it. Error codes: "not-a-zip", "package-damaged".
[[nodiscard]] Result<ZipPointer> open_zip(std::span<const char> bytes);

[[nodiscard]] Unexpected out_of_memory();

}  // namespace tenet::package
