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

/// A line that fits every window, so that it is never broken in two.
constexpr std::size_t kProgressWidth = 78;
constexpr std::size_t kBarWidth = 20;

std::string rounded(double number) {
  char text[32];
  std::snprintf(text, sizeof text, number < 10 ? "%.1f" : "%.0f", number);
  return text;
}

/// "340 documents, 34/s": how many are to come is not known of a list that is still being read.
std::string counted_line(std::size_t done, double rate) {
  return std::to_string(done) + " documents, " + rounded(rate) + "/s ";
}

/// "[#####...............] 120 of 500, 34/s, 11 s left"
std::string bar_line(std::size_t done, std::size_t total, double rate) {
  const std::size_t full = std::min(kBarWidth, done * kBarWidth / std::max<std::size_t>(total, 1));
  const double left = static_cast<double>(total - std::min(done, total)) / rate;
  const std::string time = left < 90 ? rounded(left) + " s" : rounded(left / 60) + " min";
  return "[" + std::string(full, '#') + std::string(kBarWidth - full, '.') + "] " + std::to_string(done) + " of " + std::to_string(total) +
         ", " + rounded(rate) + "/s, " + time + " left ";
}

/// The end of a path, as far as there is room: names differ at their ends. Names are a stranger's: nothing in them steers the terminal.
std::string end_of(const std::string& path, std::size_t room) {
  constexpr std::size_t kFewest = 8;
  if (room < kFewest) return "";
  std::size_t begin = path.size() <= room ? 0 : path.size() - (room - 3);
  while (begin < path.size() && (static_cast<unsigned char>(path[begin]) & 0xC0U) == 0x80U) ++begin;
  std::string out = begin == 0 ? "" : "...";
  for (const char c : path.substr(begin)) out += static_cast<unsigned char>(c) < 0x20 || c == '\x7f' ? '?' : c;
  return out;
}

}  // namespace

int text_width() {
  return is_terminal(stdout) ? std::clamp(terminal_columns(), 40, kWidestText) : kPlainWidth;
}

bool text_colour() {
  const char* no_colour = std::getenv("NO_COLOR");
  return is_terminal(stdout) && !(no_colour && *no_colour);
}

bool output_is_terminal() {
  return is_terminal(stdout);
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
  const double rate = static_cast<double>(done) / seconds;
  const std::string line = total == 0 ? counted_line(done, rate) : bar_line(done, total, rate);
  const std::size_t room = kProgressWidth - std::min(kProgressWidth, line.size());
  std::fprintf(stderr, "\r\x1b[K%s%s", line.c_str(), end_of(path, room).c_str());
  std::fflush(stderr);
}

void Progress::finish() {
  if (shown_) std::fputs("\r\x1b[K", stderr);
  shown_ = false;
}

}  // namespace tenet::cli
