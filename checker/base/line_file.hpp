#pragma once
/// \file
/// A file of lines that grows while a program works, and that stays whole when the program is ended: each line is there or not. For one
/// writer at a time.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string_view>

#include <tenet/result.hpp>

namespace tenet::base {

/// Calls `take` with each line that is ended by a line break, and its number from 1, until it gives false. Gives the bytes up to the end of
/// the last whole line: what stands behind is a line that somebody was writing. Error codes: "file-missing", "file-unreadable",
/// "line-too-long".
[[nodiscard]] Result<std::uint64_t> each_line(const std::filesystem::path& file, std::uint64_t longest,
                                              const std::function<bool(std::string_view line, std::uint64_t number)>& take);

class LineFile {
 public:
  /// Opens a file, or makes it, for this program alone: what stands in it may be read and will not grow meanwhile. Error codes:
  /// "file-unwritable"; "file-in-use" where another program is adding to it.
  static Result<LineFile> open(const std::filesystem::path& file);
  LineFile(LineFile&& other) noexcept;
  LineFile& operator=(LineFile&& other) noexcept;
  LineFile(const LineFile&) = delete;
  LineFile& operator=(const LineFile&) = delete;
  ~LineFile();

  /// Lines are added after the first `whole` bytes; what stands behind them is cut off. To be called before the first `add`. Error code:
  /// "file-unwritable".
  [[nodiscard]] Result<void> keep(std::uint64_t whole);
  /// `line` ends in its line break. What could not be written to its end is taken back. Error code: "file-unwritable".
  [[nodiscard]] Result<void> add(std::string_view line);

 private:
  LineFile() = default;
  void close();

  std::filesystem::path file_;
  std::intptr_t handle_ = -1;
  std::uint64_t end_ = 0;
};

}  // namespace tenet::base
