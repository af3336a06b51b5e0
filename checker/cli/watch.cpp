#include "cli/watch.hpp"

#include <chrono>
#include <csignal>
#include <map>
#include <string>
#include <thread>

#include "cli/command.hpp"

namespace tenet::cli {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto kPause = 500ms;
constexpr auto kNap = 50ms;

volatile std::sig_atomic_t interrupted = 0;

void on_interrupt(int) {
  interrupted = 1;
}

/// What a change is seen by; editors that save by renaming change the time as well.
struct Stamp {
  fs::file_time_type time;
  std::uintmax_t size = 0;
  bool operator==(const Stamp&) const = default;
};
using Stamps = std::map<fs::path, Stamp>;

void add_stamp(const fs::path& file, Stamps& stamps) {
  std::error_code gone;  // between the listing and here
  const Stamp stamp = {fs::last_write_time(file, gone), fs::file_size(file, gone)};
  if (!gone) stamps.emplace(file, stamp);
}

Stamps stamps_of(const std::vector<fs::path>& folders) {
  Stamps stamps;
  for (const fs::path& folder : folders) {
    std::error_code problem;
    if (fs::is_regular_file(folder, problem)) add_stamp(folder, stamps);
    for (fs::recursive_directory_iterator entry(folder, problem), end; !problem && entry != end; entry.increment(problem)) {
      if (entry->path().extension() == ".lua") add_stamp(entry->path(), stamps);
    }
  }
  return stamps;
}

/// False when it was interrupted.
bool wait_for_change(const std::vector<fs::path>& folders, Stamps& stamps) {
  while (interrupted == 0) {
    for (auto waited = 0ms; waited < kPause && interrupted == 0; waited += kNap) std::this_thread::sleep_for(kNap);
    Stamps now = stamps_of(folders);
    if (now == stamps) continue;
    stamps = std::move(now);
    return interrupted == 0;
  }
  return false;
}

}  // namespace

int watch(const std::vector<fs::path>& folders, const std::function<int()>& work) {
  const auto before = std::signal(SIGINT, on_interrupt);
  Stamps stamps = stamps_of(folders);
  int status = Exit::done;
  do {
    status = work();
    say("watching the rule files; Ctrl-C ends");
  } while (wait_for_change(folders, stamps));
  std::signal(SIGINT, before == SIG_ERR ? SIG_DFL : before);
  return status;
}

}  // namespace tenet::cli
