#include "base/browser.hpp"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>
#include <thread>

extern "C" char** environ;

namespace tenet::base {
namespace {

bool has_display() {
  for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY"})
    if (const char* value = std::getenv(name); value != nullptr && *value != '\0') return true;
  return false;
}

int spawn_apart(const char* program, const std::string& argument, pid_t& child) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  for (const int number : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
    posix_spawn_file_actions_addopen(&files, number, "/dev/null", O_RDWR, 0);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  // A session of its own: Ctrl-C here is not meant for the browser.
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID);
  std::string name(program);
  std::string word(argument);
  std::array<char*, 3> arguments{name.data(), word.data(), nullptr};
  const int error = posix_spawnp(&child, program, &files, &attributes, arguments.data(), environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return error;
}

}  // namespace

Result<void> open_in_browser(const std::string& address) {
  if (!has_display()) return fail("no-display", "there is no display to open a browser on");
  pid_t child = 0;
  if (const int error = spawn_apart("xdg-open", address, child); error != 0)
    return fail("browser-not-opened", "xdg-open could not be started: " + std::generic_category().message(error));
  // It may end at once or be the browser itself; either way somebody has to take note of its end.
  std::thread([child] {
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
  }).detach();
  return {};
}

}  // namespace tenet::base
