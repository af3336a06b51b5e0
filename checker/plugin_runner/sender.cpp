#include "plugin_runner/sender.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace tenet::plugin_runner {

namespace {
constexpr std::size_t kAtOnce = 64U << 10U;
}  // namespace

Sender::Sender() : line_(::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)) {
  ::dup2(STDERR_FILENO, STDOUT_FILENO);
}

bool Sender::send(plugin_host::FrameBytes frame) {
  waiting_ += frame.whole();
  return waiting_.size() < kAtOnce ? is_heard_ : flush();
}

bool Sender::flush() {
  std::string_view rest = waiting_;
  while (is_heard_ && !rest.empty()) {
    const ssize_t written = ::write(line_, rest.data(), rest.size());
    if (written < 0 && errno == EINTR) continue;
    is_heard_ = written > 0;
    if (is_heard_) rest.remove_prefix(static_cast<std::size_t>(written));
  }
  waiting_.clear();
  return is_heard_;
}

}  // namespace tenet::plugin_runner
