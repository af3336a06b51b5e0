#include "base/process.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <system_error>
#include <thread>
#include <utility>

#include "base/file.hpp"

extern "C" char** environ;

namespace tenet::base {
namespace {

using Clock = std::chrono::steady_clock;

class Descriptor {
 public:
  explicit Descriptor(int number = -1) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }
  void close() {
    if (number_ >= 0) ::close(std::exchange(number_, -1));
  }
  [[nodiscard]] int get() const { return number_; }

 private:
  int number_;
};

/// Two ends of one line: ours does not block, the other is for the program.
struct Line {
  Descriptor ours, theirs;
};

Result<Line> make_line() {
  std::array<int, 2> ends{};
  // A socket, because writing to a pipe that nobody reads any more would end this program by SIGPIPE.
  if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
    return fail("program-not-started", "no line to another program can be opened: " + std::generic_category().message(errno));
  Line line{Descriptor(ends[0]), Descriptor(ends[1])};
  ::fcntl(ends[0], F_SETFL, O_NONBLOCK);
  return line;
}

struct FileActions {
  FileActions() { posix_spawn_file_actions_init(&actions); }
  ~FileActions() { posix_spawn_file_actions_destroy(&actions); }
  FileActions(const FileActions&) = delete;
  FileActions& operator=(const FileActions&) = delete;
  posix_spawn_file_actions_t actions{};
};

struct Attributes {
  Attributes() {
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigset_t standard;
    sigemptyset(&none);
    sigemptyset(&standard);
    for (const int signal : {SIGPIPE, SIGINT, SIGTERM, SIGHUP, SIGCHLD}) sigaddset(&standard, signal);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &standard);
    // A group of its own, so that it can be ended with all that it started.
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~Attributes() { posix_spawnattr_destroy(&attributes); }
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;
  posix_spawnattr_t attributes{};
};

Result<pid_t> spawn(const Command& command, const Line& line) {
  FileActions files;
  posix_spawn_file_actions_adddup2(&files.actions, line.theirs.get(), STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files.actions, line.theirs.get(), STDOUT_FILENO);
  if (command.standard_error == StandardError::dropped)
    posix_spawn_file_actions_addopen(&files.actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addchdir_np(&files.actions, command.folder.c_str());
  std::vector<std::string> words{command.program.string()};
  words.insert(words.end(), command.arguments.begin(), command.arguments.end());
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const Attributes attributes;
  pid_t child = 0;
  const int error = posix_spawn(&child, command.program.c_str(), &files.actions, &attributes.attributes, arguments.data(), environ);
  if (error != 0)
    return fail("program-not-started",
                fmt::format("{} could not be started: {}", to_utf8(command.program), std::generic_category().message(error)));
  return child;
}

/// The talk with a program: what it is still to be given, and what it says.
class Talk {
 public:
  Talk(const Command& command, Line line) : unsent_(command.head), then_(command.input), line_(std::move(line.ours)) { go_on(); }

  enum class Outcome : std::uint8_t { over, out_of_time, stopped };
  Outcome hold(Clock::time_point until, const std::function<bool(std::span<const char>)>& take, const std::function<bool()>& unwanted) {
    const long long longest_wait = unwanted ? 100 : 1000;
    for (;;) {
      if (unwanted && unwanted()) return Outcome::stopped;
      const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - Clock::now()).count();
      if (left <= 0) return Outcome::out_of_time;
      pollfd ready{line_.get(), static_cast<short>(POLLIN | (unsent_.empty() ? 0 : POLLOUT)), 0};
      if (::poll(&ready, 1, static_cast<int>(std::min<long long>(left, longest_wait))) < 0 && errno != EINTR) return Outcome::over;
      if ((ready.revents & POLLOUT) != 0) send_some();
      if ((ready.revents & (POLLIN | POLLHUP | POLLERR)) == 0) continue;
      const Received received = receive_some(take);
      if (received == Received::end) return Outcome::over;
      if (received == Received::unwanted) return Outcome::stopped;
    }
  }

 private:
  enum class Received : std::uint8_t { some, unwanted, end };

  /// To the next piece where one is sent, and hangs up behind the last.
  void go_on() {
    if (unsent_.empty()) unsent_ = std::exchange(then_, {});
    if (unsent_.empty()) ::shutdown(line_.get(), SHUT_WR);
  }

  void send_some() {
    const ssize_t sent = ::send(line_.get(), unsent_.data(), unsent_.size(), MSG_NOSIGNAL);
    if (sent < 0 && (errno == EAGAIN || errno == EINTR)) return;
    // Who does not listen to the end may have an answer all the same.
    if (sent < 0) then_ = {};
    unsent_ = sent < 0 ? std::span<const char>{} : unsent_.subspan(static_cast<std::size_t>(sent));
    go_on();
  }

  Received receive_some(const std::function<bool(std::span<const char>)>& take) {
    const ssize_t got = ::recv(line_.get(), buffer_.data(), buffer_.size(), 0);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return Received::some;
    if (got <= 0) return Received::end;
    return take(std::span<const char>(buffer_).first(static_cast<std::size_t>(got))) ? Received::some : Received::unwanted;
  }

  std::span<const char> unsent_;
  std::span<const char> then_;
  Descriptor line_;
  std::vector<char> buffer_ = std::vector<char>(64U << 10U);
};

/// Waits a moment for a program that closed its line; one that does not end then is made to.
int wait_for(pid_t child, std::chrono::milliseconds patience) {
  int status = 0;
  const auto until = Clock::now() + patience;
  while (Clock::now() < until) {
    const pid_t ended = ::waitpid(child, &status, WNOHANG);
    if (ended == child) {
      ::kill(-child, SIGKILL);  // what it left behind
      return status;
    }
    if (ended < 0 && errno != EINTR) return 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  ::kill(-child, SIGKILL);
  ::kill(child, SIGKILL);
  while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  return status;
}

Ended ended_with(int status) {
  if (WIFSIGNALED(status)) return {Ended::How::by_signal, WTERMSIG(status)};
  return {Ended::How::exited, WIFEXITED(status) ? WEXITSTATUS(status) : 0};
}

}  // namespace

Result<Ended> run(const Command& command, const std::function<bool(std::span<const char>)>& take) {
  const auto until = Clock::now() + command.most_time;
  auto line = make_line();
  if (!line) return Unexpected(line.error());
  const auto child = spawn(command, *line);
  if (!child) return Unexpected(child.error());
  line->theirs.close();
  const Talk::Outcome outcome = Talk(command, std::move(*line)).hold(until, take, command.unwanted);
  constexpr std::chrono::milliseconds kToEnd{500};
  const int status = wait_for(*child, outcome == Talk::Outcome::over ? kToEnd : std::chrono::milliseconds(0));
  switch (outcome) {
    case Talk::Outcome::over:
      return ended_with(status);
    case Talk::Outcome::out_of_time:
      return Ended{Ended::How::out_of_time, 0};
    case Talk::Outcome::stopped:
      return Ended{Ended::How::stopped, 0};
  }
  return ended_with(status);
}

std::string signal_in_words(int signal) {
  constexpr std::array<std::pair<int, std::string_view>, 8> kWords = {{{SIGSEGV, "a memory fault"},
                                                                       {SIGBUS, "a memory fault"},
                                                                       {SIGABRT, "an error of its own"},
                                                                       {SIGFPE, "an arithmetic fault"},
                                                                       {SIGILL, "a wrong instruction"},
                                                                       {SIGXCPU, "the limit of processor time"},
                                                                       {SIGXFSZ, "the limit of what it may write"},
                                                                       {SIGKILL, "the system, perhaps for want of memory"}}};
  const auto found = std::find_if(kWords.begin(), kWords.end(), [signal](const auto& row) { return row.first == signal; });
  return found != kWords.end() ? std::string(found->second) : fmt::format("signal {}", signal);
}

}  // namespace tenet::base
