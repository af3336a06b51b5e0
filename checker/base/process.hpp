#pragma once
/// \file
/// Running another program of ours, guarded: it gets bytes, gives bytes, and is ended with all that it started when its time is up.

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/result.hpp>

namespace tenet::base {

enum class StandardError : std::uint8_t { dropped, passed_on };

struct Command {
  std::filesystem::path program;  ///< with its folder; nothing is searched for
  std::vector<std::string> arguments;
  std::filesystem::path folder;  ///< where it runs
  std::span<const char> input;   ///< on its standard input
  std::chrono::milliseconds most_time{0};
  StandardError standard_error = StandardError::dropped;
  /// Asked ten times a second while it runs; true ends it, as `take` does. Empty = never.
  std::function<bool()> unwanted = {};
  std::string_view head = {};  ///< on its standard input before `input`
};

/// How a program ended.
struct Ended {
  enum class How : std::uint8_t {
    exited,     ///< by itself; `code` is its exit status
    by_signal,  ///< `code` is the signal
    out_of_time,
    stopped,  ///< it was wanted no more
  };
  How how = How::exited;
  int code = 0;
};

/// Runs it to its end. `take` is given its output as it comes, in pieces; false ends the program. Programs that it started and left are
/// ended as well. May be called from several threads at once. Error code: "program-not-started".
[[nodiscard]] Result<Ended> run(const Command& command, const std::function<bool(std::span<const char>)>& take);

/// For a program that guards itself before it calls what it does not trust.
struct Guard {
  std::uint64_t memory = 0;       ///< bytes of address space
  std::uint64_t cpu_seconds = 0;  ///< of the process alone
  std::uint64_t file_bytes = 0;   ///< of each file it writes
};
/// Sets the limits for good, forbids core dumps, and sees to it that the process and all of its group end when its parent does.
void guard_this_process(const Guard& guard);

/// A signal's meaning for a person: "a memory fault".
[[nodiscard]] std::string signal_in_words(int signal);

}  // namespace tenet::base
