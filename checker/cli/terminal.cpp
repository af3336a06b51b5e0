#include "cli/terminal.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#if defined(_WIN32)
#include <io.h>
#else
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace tenet::cli {
namespace {

/// Lines longer than this are hard to read, however wide the window.
constexpr int kWidestText = 110;
constexpr int kPlainWidth = 80;

bool is_terminal(std::FILE* stream) {
#if defined(_WIN32)
  return _isatty(_fileno(stream)) != 0;
#else
  return isatty(fileno(stream)) != 0;
#endif
}

int terminal_columns() {
#if !defined(_WIN32)
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
#endif
  return kPlainWidth;
}

}  // namespace

int text_width() {
  return is_terminal(stdout) ? std::clamp(terminal_columns(), 40, kWidestText) : kPlainWidth;
}

bool text_colour() {
  const char* no_colour = std::getenv("NO_COLOR");
  return is_terminal(stdout) && !(no_colour && *no_colour);
}

bool input_is_terminal() {
  return is_terminal(stdin);
}

Progress::Progress() : terminal_(is_terminal(stderr)), begun_(Clock::now()), drawn_(begun_) {}

void Progress::update(std::size_t done, std::size_t total, const std::string& path) {
  using namespace std::chrono_literals;
  const auto now = Clock::now();
  if (!terminal_ || now - begun_ < 1s || now - drawn_ < 100ms) return;
  drawn_ = now;
  shown_ = true;
  const double seconds = std::chrono::duration<double>(now - begun_).count();
  const double left = seconds / static_cast<double>(done) * static_cast<double>(total - done);
  const std::string name = path.size() <= 40 ? path : "..." + path.substr(path.size() - 37);
  std::fprintf(stderr, "\r\x1b[K%zu of %zu documents, %.0f s left  %s", done, total, left, name.c_str());
  std::fflush(stderr);
}

void Progress::finish() {
  if (shown_) std::fputs("\r\x1b[K", stderr);
  shown_ = false;
}

}  // namespace tenet::cli
