#include "base/line_file.hpp"

#include <fmt/core.h>

#include <fstream>
#include <string>
#include <system_error>
#include <utility>

#include "base/file.hpp"

#if defined(_WIN32)
#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace tenet::base {
namespace {

namespace fs = std::filesystem;

Unexpected unwritable(const fs::path& file, std::string_view why) {
  return fail("file-unwritable", fmt::format("{} cannot be added to: {}", to_utf8(file), why));
}

Unexpected in_use(const fs::path& file) {
  return fail("file-in-use", to_utf8(file) + " is being written by another program: give each its own file, and merge them afterwards");
}

}  // namespace

Result<std::uint64_t> each_line(const fs::path& file, std::uint64_t longest,
                                const std::function<bool(std::string_view line, std::uint64_t number)>& take) {
  std::error_code error;
  if (!fs::exists(file, error)) return fail("file-missing", to_utf8(file) + " does not exist: check the path");
  std::ifstream stream(file, std::ios::binary);
  if (!stream || fs::is_directory(file, error)) return fail("file-unreadable", to_utf8(file) + " cannot be read");
  constexpr std::size_t kChunk = 1U << 20U;
  std::string chunk(kChunk, '\0');
  std::string line;
  std::uint64_t number = 0;
  std::uint64_t whole = 0;
  while (stream) {
    stream.read(chunk.data(), static_cast<std::streamsize>(chunk.size()));
    std::string_view rest(chunk.data(), static_cast<std::size_t>(stream.gcount()));
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
      line.append(rest.substr(0, end));
      rest.remove_prefix(end + 1);
      whole += line.size() + 1;
      if (!take(line, ++number)) return whole;
      line.clear();
    }
    line.append(rest);
    if (line.size() > longest)
      return fail("line-too-long",
                  fmt::format("{}:{}: a line longer than {} MB is none of Tenet's", to_utf8(file), number + 1, longest >> 20U));
  }
  if (stream.bad()) return fail("file-unreadable", to_utf8(file) + " could not be read to its end");
  return whole;
}

#if defined(_WIN32)

namespace {
HANDLE handle_of(std::intptr_t handle) {
  return reinterpret_cast<HANDLE>(handle);
}
bool cut(HANDLE file, std::uint64_t end) {
  LARGE_INTEGER at;
  at.QuadPart = static_cast<LONGLONG>(end);
  return SetFilePointerEx(file, at, nullptr, FILE_BEGIN) && SetEndOfFile(file);
}
}  // namespace

Result<LineFile> LineFile::open(const fs::path& file) {
  // Nobody else may write while this is open; everybody may read.
  const HANDLE handle = CreateFileW(file.c_str(), GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_ALWAYS, FILE_ATTRIBUTE_NORMAL, nullptr);
  if (handle == INVALID_HANDLE_VALUE) {
    if (GetLastError() == ERROR_SHARING_VIOLATION) return in_use(file);
    return unwritable(file, "check that its folder exists and that you may write there");
  }
  LineFile opened;
  opened.file_ = file;
  opened.handle_ = reinterpret_cast<std::intptr_t>(handle);
  return opened;
}

Result<void> LineFile::keep(std::uint64_t whole) {
  if (!cut(handle_of(handle_), whole)) return unwritable(file_, "its unfinished last line could not be cut off");
  end_ = whole;
  return {};
}

Result<void> LineFile::add(std::string_view line) {
  std::uint64_t written = 0;
  while (written < line.size()) {
    const std::string_view rest = line.substr(written, 1U << 30U);
    DWORD count = 0;
    if (!WriteFile(handle_of(handle_), rest.data(), static_cast<DWORD>(rest.size()), &count, nullptr)) {
      cut(handle_of(handle_), end_);
      return unwritable(file_, "is the disk full?");
    }
    written += count;
  }
  end_ += line.size();
  return {};
}

void LineFile::close() {
  if (handle_ != -1) CloseHandle(handle_of(handle_));
  handle_ = -1;
}

#else

Result<LineFile> LineFile::open(const fs::path& file) {
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor < 0) return unwritable(file, std::error_code(errno, std::generic_category()).message());
  LineFile opened;
  opened.file_ = file;
  opened.handle_ = descriptor;
  // The lock goes with the program, however it ends.
  if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) return in_use(file);
  return opened;
}

Result<void> LineFile::keep(std::uint64_t whole) {
  const int descriptor = static_cast<int>(handle_);
  if (::ftruncate(descriptor, static_cast<off_t>(whole)) != 0 || ::lseek(descriptor, 0, SEEK_END) < 0)
    return unwritable(file_, "its unfinished last line could not be cut off");
  end_ = whole;
  return {};
}

Result<void> LineFile::add(std::string_view line) {
  const int descriptor = static_cast<int>(handle_);
  const std::size_t size = line.size();
  while (!line.empty()) {
    const ssize_t written = ::write(descriptor, line.data(), line.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      const int error = errno;
      // Half a line would be the next program's to cut off; better that there is none.
      if (::ftruncate(descriptor, static_cast<off_t>(end_)) == 0) ::lseek(descriptor, 0, SEEK_END);
      return unwritable(file_, error == ENOSPC ? "the disk is full" : std::error_code(error, std::generic_category()).message());
    }
    line.remove_prefix(static_cast<std::size_t>(written));
  }
  end_ += size;
  return {};
}

void LineFile::close() {
  if (handle_ != -1) ::close(static_cast<int>(handle_));
  handle_ = -1;
}

#endif

LineFile::LineFile(LineFile&& other) noexcept
    : file_(std::move(other.file_)), handle_(std::exchange(other.handle_, -1)), end_(other.end_) {}

LineFile& LineFile::operator=(LineFile&& other) noexcept {
  if (this == &other) return *this;
  close();
  file_ = std::move(other.file_);
  handle_ = std::exchange(other.handle_, -1);
  end_ = other.end_;
  return *this;
}

LineFile::~LineFile() {
  close();
}

}  // namespace tenet::base
