#pragma once
/// \file
/// A place for files that a library insists on writing, gone again when the work is done.

#include <filesystem>

#include <tenet/result.hpp>

namespace tenet::base {

/// A new folder in the system's temporary one that nobody else may look into; removed with all that is in it.
class TemporaryFolder {
 public:
  /// Error code: "temporary-unwritable", with the folder that was tried.
  [[nodiscard]] static Result<TemporaryFolder> make();
  TemporaryFolder(TemporaryFolder&& other) noexcept;
  TemporaryFolder& operator=(TemporaryFolder&& other) noexcept;
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  ~TemporaryFolder();

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  explicit TemporaryFolder(std::filesystem::path path);
  std::filesystem::path path_;
};

}  // namespace tenet::base
