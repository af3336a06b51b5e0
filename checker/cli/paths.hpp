#pragma once
/// \file
/// Paths as a command is given them: on the command line, or as a list on standard input.

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace tenet::cli {

/// The paths named, one after another; for "-" the lines of standard input, or what stands between NULs there, read as they are asked for.
class Paths {
 public:
  explicit Paths(const std::vector<std::string>& named);
  [[nodiscard]] std::optional<std::filesystem::path> next();
  [[nodiscard]] std::vector<std::filesystem::path> all();

 private:
  std::vector<std::string> named_;  ///< what is still to come, the next one last
  std::vector<std::string> read_;   ///< likewise, of standard input

  bool read_line();
};

}  // namespace tenet::cli
