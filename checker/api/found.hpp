#pragma once
/// \file
/// From paths as they are named to the documents they mean.

#include <cstddef>
#include <filesystem>
#include <vector>

#include <tenet/report.hpp>

namespace tenet::api {

struct Found {
  struct Unread {
    std::size_t before = 0;  ///< stands before the file of that index
    DocumentReport row;
  };
  std::vector<std::filesystem::path> files;
  std::vector<Unread> unread;
};

/// Files named, and files below folders named, each once. A folder without documents is a row, so that nobody takes silence for a clean
/// result.
[[nodiscard]] Found find_files(const std::vector<std::filesystem::path>& paths);

}  // namespace tenet::api
