#include "serve/connection.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "serve/limits.hpp"

namespace tenet::serve {
namespace {

using std::chrono::milliseconds;

/// How often a wait looks up.
constexpr milliseconds kGlance{100};
/// Of those that say nothing, where others wait.
constexpr milliseconds kPatience{300};
constexpr milliseconds kRunOut{500};
constexpr std::size_t kMostRunOut = std::size_t{8} << 20U;

}  // namespace

Connection::Connection(int socket, std::function<bool()> is_wanted, const std::atomic<int>& others)
    : socket_(socket), is_wanted_(std::move(is_wanted)), others_(others) {}

Connection::~Connection() {
  ::shutdown(socket_, SHUT_WR);
  const auto until = Clock::now() + kRunOut;
  for (std::size_t seen = 0; seen < kMostRunOut && Clock::now() < until && is_wanted_();) {
    if (!ready(POLLIN, kGlance)) continue;
    const ssize_t got = ::recv(socket_, buffer_.data(), buffer_.size(), MSG_DONTWAIT);
    if (got <= 0) break;
    seen += static_cast<std::size_t>(got);
  }
  ::close(socket_);
}

bool Connection::ready(short events, milliseconds most) const {
  pollfd what{socket_, events, 0};
  return ::poll(&what, 1, static_cast<int>(std::max<long long>(0, most.count()))) > 0;
}

milliseconds Connection::time_left() const {
  return std::chrono::duration_cast<milliseconds>(until_ - Clock::now());
}

bool Connection::waits_for_request() {
  if (begin_ < end_) return true;
  const auto since = Clock::now();
  while (is_wanted_()) {
    if (ready(POLLIN, kGlance)) return fill();
    const auto waited = Clock::now() - since;
    if (waited > kIdle || (others_ > 0 && waited > kPatience)) return false;
  }
  return false;
}

void Connection::begin_headers() {
  phase_ = Phase::headers;
  headers_ = 0;
  since_ = Clock::now();
  until_ = since_ + kForHeaders;
}

void Connection::begin_body() {
  phase_ = Phase::body;
  since_ = Clock::now();
  until_ = since_ + kForBody;
}

bool Connection::fill() {
  const ssize_t got = ::recv(socket_, buffer_.data(), buffer_.size(), MSG_DONTWAIT);
  begin_ = 0;
  end_ = got > 0 ? static_cast<std::size_t>(got) : 0;
  return got > 0;
}

/// Waits for bytes as long as the phase may last.
bool Connection::more_comes() {
  const auto stalled = Clock::now() + kStalled;
  while (Clock::now() < std::min(until_, stalled) && is_wanted_()) {
    if (ready(POLLIN, kGlance)) return fill();
    if (phase_ == Phase::headers && others_ > 0 && Clock::now() - since_ > kPatience) return false;
  }
  return false;
}

std::ptrdiff_t Connection::read(char* to, std::size_t size) {
  if (phase_ == Phase::headers && headers_ >= kMostOfHeaders) return -1;
  if (Clock::now() > until_) return -1;
  if (begin_ == end_ && !more_comes()) return 0;
  const std::size_t given = std::min(size, end_ - begin_);
  std::memcpy(to, buffer_.data() + begin_, given);
  begin_ += given;
  if (phase_ == Phase::headers) headers_ += given;
  return static_cast<std::ptrdiff_t>(given);
}

std::ptrdiff_t Connection::write(const char* from, std::size_t size) {
  const milliseconds most = std::min<milliseconds>(time_left(), kStalled);
  if (most.count() <= 0 || !ready(POLLOUT, most)) return -1;
  return ::send(socket_, from, size, MSG_NOSIGNAL | MSG_DONTWAIT);
}

bool Connection::can_read() const {
  return begin_ < end_ || ready(POLLIN, milliseconds(0));
}

bool Connection::can_write() const {
  return ready(POLLOUT, std::min<milliseconds>(time_left(), kStalled));
}

}  // namespace tenet::serve
