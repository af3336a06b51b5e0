// Whatever happens, the old file or the new one is there whole: a full disk, a folder that may not be written to, an end at any moment.
// The bytes go into a file without a name (where the disk can do that), which nobody has to clean up; it gets its name when it is complete.
#include <fmt/core.h>

#include <fstream>
#include <random>
#include <system_error>

#include "base/file.hpp"

#if !defined(_WIN32)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#endif

namespace tenet::base {
namespace {

namespace fs = std::filesystem;

Unexpected unwritable(const fs::path& file, std::string_view why) {
  return fail("file-unwritable", fmt::format("{} cannot be written: {}", to_utf8(file), why));
}

/// More links than these in a row are a circle.
constexpr int kMostLinks = 40;

/// Where writing to `file` goes: a link stays a link, what it points to is written, there or not.
fs::path target_of(const fs::path& file) {
  fs::path target = file;
  std::error_code error;
  for (int i = 0; i < kMostLinks && fs::is_symlink(target, error); ++i) {
    const fs::path next = fs::read_symlink(target, error);
    target = next.is_absolute() ? next : target.parent_path() / next;
  }
  return target;
}

fs::path temporary_beside(const fs::path& file) {
  std::random_device random;
  return file.parent_path() / path_from_utf8(fmt::format(".{}.{:08x}.part", to_utf8(file.filename()), random()));
}

bool write_through(const fs::path& file, std::string_view bytes) {
  std::ofstream stream(file, std::ios::binary | std::ios::trunc);
  stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  stream.close();
  return !stream.fail();
}

#if defined(_WIN32)

Result<void> replace(const fs::path& target, std::string_view bytes, Durability /*durability*/) {
  const fs::path temporary = temporary_beside(target);
  std::error_code error;
  if (!write_through(temporary, bytes)) {
    fs::remove(temporary, error);
    return unwritable(target, "check that the folder exists, that you may write there and that the disk is not full");
  }
  fs::rename(temporary, target, error);
  if (!error) return {};
  const std::string why = error.message();
  fs::remove(temporary, error);
  return unwritable(target, why);
}

#else

/// While it lives, Ctrl-C and its like wait, and a file that grows past its limit is an error and not the end.
class SignalsWait {
 public:
  SignalsWait() {
    sigset_t waiting;
    sigemptyset(&waiting);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&waiting, signal);
    pthread_sigmask(SIG_BLOCK, &waiting, &before_);
  }
  SignalsWait(const SignalsWait&) = delete;
  SignalsWait& operator=(const SignalsWait&) = delete;
  ~SignalsWait() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

 private:
  sigset_t before_{};
};

class SizeLimitIsAnError {
 public:
  SizeLimitIsAnError() {
    struct sigaction ignore {};
    ignore.sa_handler = SIG_IGN;
    sigaction(SIGXFSZ, &ignore, &before_);
  }
  SizeLimitIsAnError(const SizeLimitIsAnError&) = delete;
  SizeLimitIsAnError& operator=(const SizeLimitIsAnError&) = delete;
  ~SizeLimitIsAnError() { sigaction(SIGXFSZ, &before_, nullptr); }

 private:
  struct sigaction before_ {};
};

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  [[nodiscard]] int number() const { return number_; }
  explicit operator bool() const { return number_ >= 0; }

 private:
  int number_;
};

/// Why the last call failed, in words for someone who can do something about it.
std::string reason(int error) {
  switch (error) {
    case ENOSPC:
    case EDQUOT:
      return "the disk is full";
    case EFBIG:
      return "it would be larger than a file may be here";
    case EACCES:
    case EPERM:
    case EROFS:
      return "you may not write to its folder";
    case ENOENT:
    case ENOTDIR:
      return "its folder does not exist";
  }
  return std::error_code(error, std::generic_category()).message();
}

fs::path folder_of(const fs::path& file) {
  return file.has_parent_path() ? file.parent_path() : fs::path(".");
}

/// 0, or why the bytes are not all on the disk.
int write_bytes(int descriptor, std::string_view bytes, Durability durability) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  // Else a power cut could leave the new name on a file without its bytes.
  if (durability == Durability::now && ::fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS) return errno;
  return 0;
}

/// A new file has the rights that the user's mask leaves; one that takes another's place is nobody else's until it has the other's.
mode_t first_rights(const fs::path& target) {
  std::error_code error;
  return fs::exists(target, error) ? 0600 : 0666;
}

/// Rights and owner of the file that is replaced.
void take_rights(int descriptor, const fs::path& target) {
  struct stat old {};
  if (::stat(target.c_str(), &old) != 0) return;
  // Only the administrator may give a file away; for everybody else the owner is the same already.
  if (::fchown(descriptor, old.st_uid, old.st_gid) != 0) errno = 0;
  (void)::fchmod(descriptor, old.st_mode & 07777U);
}

/// The name comes to the disk as well.
void sync_folder(const fs::path& target) {
  const Descriptor folder(::open(folder_of(target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder) (void)::fsync(folder.number());
}

int rename_over(const fs::path& temporary, const fs::path& target) {
  if (::rename(temporary.c_str(), target.c_str()) == 0) return 0;
  const int error = errno;
  ::unlink(temporary.c_str());
  return error;
}

/// For disks that know no files without a name: the signals that end a program wait until the temporary file is gone again.
int replace_by_name(const fs::path& target, std::string_view bytes, Durability durability) {
  const SignalsWait wait;
  const fs::path temporary = temporary_beside(target);
  const Descriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, first_rights(target)));
  if (!file) return errno;
  take_rights(file.number(), target);
  if (const int error = write_bytes(file.number(), bytes, durability); error != 0) {
    ::unlink(temporary.c_str());
    return error;
  }
  return rename_over(temporary, target);
}

/// -1 where the disk knows no files without a name; else 0 or the error.
int replace_without_name(const fs::path& target, std::string_view bytes, Durability durability) {
#if defined(O_TMPFILE)
  const Descriptor file(::open(folder_of(target).c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, first_rights(target)));
  if (!file) return errno == EOPNOTSUPP || errno == EISDIR || errno == ENOSYS || errno == EINVAL ? -1 : errno;
  take_rights(file.number(), target);
  if (const int error = write_bytes(file.number(), bytes, durability); error != 0) return error;
  const std::string by_number = "/proc/self/fd/" + std::to_string(file.number());
  const SignalsWait wait;
  const fs::path temporary = temporary_beside(target);
  // A name can be given only where there is none, so the last step is a rename, as everywhere.
  if (::linkat(AT_FDCWD, by_number.c_str(), AT_FDCWD, temporary.c_str(), AT_SYMLINK_FOLLOW) != 0) return -1;
  return rename_over(temporary, target);
#else
  return -1;
#endif
}

Result<void> replace(const fs::path& target, std::string_view bytes, Durability durability) {
  const SizeLimitIsAnError limit;
  int error = replace_without_name(target, bytes, durability);
  if (error < 0) error = replace_by_name(target, bytes, durability);
  if (error != 0) return unwritable(target, reason(error));
  if (durability == Durability::now) sync_folder(target);
  return {};
}

#endif

}  // namespace

Result<void> write_file(const fs::path& file, std::string_view bytes, Durability durability) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (fs::is_directory(status)) return unwritable(file, "it is a folder");
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    if (!write_through(file, bytes)) return unwritable(file, "writing failed");
    return {};
  }
  return replace(target_of(file), bytes, durability);
}

}  // namespace tenet::base
