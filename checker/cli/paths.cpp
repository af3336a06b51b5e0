#include "cli/paths.hpp"

#include <algorithm>
#include <iostream>

namespace tenet::cli {
namespace {

constexpr std::string_view kStandardInput = "-";

/// `find -print0` ends its paths with NUL, Windows its lines with two characters.
std::vector<std::string> paths_in(std::string_view line) {
  std::vector<std::string> paths;
  while (!line.empty()) {
    const std::size_t end = std::min(line.find('\0'), line.size());
    std::string_view path = line.substr(0, end);
    line.remove_prefix(std::min(end + 1, line.size()));
    if (path.ends_with('\r')) path.remove_suffix(1);
    if (!path.empty()) paths.emplace_back(path);
  }
  return paths;
}

}  // namespace

Paths::Paths(const std::vector<std::string>& named) : named_(named.rbegin(), named.rend()) {}

bool Paths::read_line() {
  std::string line;
  while (read_.empty() && std::getline(std::cin, line)) read_ = paths_in(line);
  std::reverse(read_.begin(), read_.end());
  return !read_.empty();
}

std::optional<std::filesystem::path> Paths::next() {
  while (!named_.empty()) {
    if (named_.back() != kStandardInput) {
      const std::string path = std::move(named_.back());
      named_.pop_back();
      return path;
    }
    if (!read_.empty() || read_line()) {
      const std::string path = std::move(read_.back());
      read_.pop_back();
      return path;
    }
    named_.pop_back();
  }
  return std::nullopt;
}

std::vector<std::filesystem::path> Paths::all() {
  std::vector<std::filesystem::path> paths;
  for (auto path = next(); path; path = next()) paths.push_back(std::move(*path));
  return paths;
}

}  // namespace tenet::cli
