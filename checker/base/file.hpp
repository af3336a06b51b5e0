#pragma once
/// \file
/// Files and folders: every call of the platform's file system that is not std::filesystem alone. Paths in messages are UTF-8.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/result.hpp>

namespace tenet::base {

/// UTF-8 with '/' between, on every system: what reports and messages show.
[[nodiscard]] std::string to_utf8(const std::filesystem::path& path);
[[nodiscard]] std::filesystem::path path_from_utf8(std::string_view utf8);

/// The whole file. Error codes: "file-missing", "file-is-folder", "file-unreadable", "file-too-large".
[[nodiscard]] Result<std::vector<char>> read_file(const std::filesystem::path& file, std::uint64_t limit);

/// When what was written is safe from a power cut.
enum class Durability : std::uint8_t {
  now,            ///< when the call is back
  when_it_suits,  ///< soon; until then a power cut may leave half of it
};
/// The whole of `bytes`, or nothing: whoever looks finds the old file or the new one whole, whatever happens meanwhile, and no temporary
/// file. A file that is replaced keeps its rights; of a link, what it points to is written. What is no plain file (a pipe, a device) is
/// written to directly. Error code: "file-unwritable".
[[nodiscard]] Result<void> write_file(const std::filesystem::path& file, std::string_view bytes, Durability durability = Durability::now);

struct FoundFiles {
  std::vector<std::filesystem::path> files;
  std::vector<Error> problems;  ///< folders below that could not be listed, code "folder-unreadable"
};

/// Files below a folder for which `wanted` holds for the name, recursively, in the order of their names. Hidden files and folders and
/// Office's "~$" lock files are passed over; links to folders are followed, but no folder is visited twice.
[[nodiscard]] FoundFiles files_below(const std::filesystem::path& folder, const std::function<bool(std::string_view name)>& wanted);

}  // namespace tenet::base
