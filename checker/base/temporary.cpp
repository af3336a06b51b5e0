#include "base/temporary.hpp"

#include <fmt/core.h>

#include <random>
#include <utility>

#include "base/file.hpp"

namespace tenet::base {
namespace {

namespace fs = std::filesystem;

/// A name may be taken, by chance or by somebody who waits for it; ten in a row are not chance.
constexpr int kTries = 10;

}  // namespace

TemporaryFolder::TemporaryFolder(fs::path path) : path_(std::move(path)) {}

TemporaryFolder::TemporaryFolder(TemporaryFolder&& other) noexcept : path_(std::exchange(other.path_, fs::path())) {}

TemporaryFolder& TemporaryFolder::operator=(TemporaryFolder&& other) noexcept {
  std::swap(path_, other.path_);
  return *this;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  if (!path_.empty()) fs::remove_all(path_, ignored);
}

Result<TemporaryFolder> TemporaryFolder::make() {
  std::error_code error;
  const fs::path parent = fs::temp_directory_path(error);
  std::random_device random;
  for (int i = 0; !error && i < kTries; ++i) {
    const fs::path path = parent / fmt::format("tenet-{:08x}{:08x}", random(), random());
    // create_directory is false where the name exists: whoever made that one may read it, so it is not used.
    if (!fs::create_directory(path, error)) continue;
    TemporaryFolder folder(path);
    fs::permissions(path, fs::perms::owner_all, error);
    if (!error) return folder;
  }
  return fail("temporary-unwritable",
              fmt::format("no temporary file can be made in {}: set TMPDIR to a folder you may write to", to_utf8(parent)));
}

}  // namespace tenet::base
