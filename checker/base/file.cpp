#include "base/file.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <set>

namespace tenet::base {
namespace {

namespace fs = std::filesystem;

Result<std::vector<char>> read_stream(std::ifstream& stream, const fs::path& file, std::uint64_t expected, std::uint64_t limit) {
  constexpr std::size_t kChunk = 1U << 20U;
  std::vector<char> bytes;
  // Room past the end, so that a parser may put a terminator there.
  bytes.reserve(expected + 8);
  // The size is asked for first but not relied on: pipes have none, and files grow.
  while (stream) {
    const std::size_t have = bytes.size();
    const std::size_t next = have == 0 && expected > 0 ? expected : kChunk;
    bytes.resize(have + next);
    stream.read(bytes.data() + have, static_cast<std::streamsize>(next));
    bytes.resize(have + static_cast<std::size_t>(stream.gcount()));
    if (bytes.size() > limit)
      return fail("file-too-large", fmt::format("{} is larger than {} MB, more than a document may have", to_utf8(file), limit >> 20U));
    if (bytes.size() == expected && stream.peek() == std::ifstream::traits_type::eof()) break;
  }
  if (stream.bad()) return fail("file-unreadable", fmt::format("{} could not be read to its end", to_utf8(file)));
  return bytes;
}

bool is_passed_over(std::string_view name) {
  return name.starts_with('.') || name.starts_with("~$");
}

class Walk {
 public:
  explicit Walk(const std::function<bool(std::string_view)>& wanted) : wanted_(wanted) {}

  void visit(const fs::path& folder) {
    std::error_code error;
    const fs::path real = fs::canonical(folder, error);
    if (error || !visited_.insert(real).second) return;
    fs::directory_iterator entries(folder, error);
    std::vector<fs::path> paths;
    for (; !error && entries != fs::directory_iterator(); entries.increment(error)) paths.push_back(entries->path());
    if (error) {
      found.problems.push_back(
          {"folder-unreadable", fmt::format("the folder {} could not be listed: {}", to_utf8(folder), error.message())});
    }
    std::sort(paths.begin(), paths.end(), [](const fs::path& a, const fs::path& b) { return to_utf8(a) < to_utf8(b); });
    for (const fs::path& path : paths) take(path);
  }

  FoundFiles found;

 private:
  void take(const fs::path& path) {
    const std::string name = to_utf8(path.filename());
    if (is_passed_over(name)) return;
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) return visit(path);
    if (fs::is_regular_file(status) && wanted_(name)) found.files.push_back(path);
  }

  const std::function<bool(std::string_view)>& wanted_;
  std::set<fs::path> visited_;
};

}  // namespace

std::string to_utf8(const fs::path& path) {
  const std::u8string text = path.generic_u8string();
  return {text.begin(), text.end()};
}

fs::path path_from_utf8(std::string_view utf8) {
  return {std::u8string(utf8.begin(), utf8.end())};
}

Result<std::vector<char>> read_file(const fs::path& file, std::uint64_t limit) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (!fs::exists(status)) return fail("file-missing", fmt::format("{} does not exist: check the path", to_utf8(file)));
  if (fs::is_directory(status)) return fail("file-is-folder", fmt::format("{} is a folder, not a document", to_utf8(file)));
  const std::uintmax_t size = fs::is_regular_file(status) ? fs::file_size(file, error) : 0;
  if (!error && size > limit) {
    return fail("file-too-large",
                fmt::format("{} is {} MB long, more than the {} MB a document may have", to_utf8(file), size >> 20U, limit >> 20U));
  }
  std::ifstream stream(file, std::ios::binary);
  if (!stream)
    return fail("file-unreadable",
                fmt::format("{} cannot be opened: check that you may read it and that no program holds it", to_utf8(file)));
  return read_stream(stream, file, error ? 0 : size, limit);
}

FoundFiles files_below(const fs::path& folder, const std::function<bool(std::string_view name)>& wanted) {
  Walk walk(wanted);
  walk.visit(folder);
  return std::move(walk.found);
}

}  // namespace tenet::base
