// The process in which `tenet serve` has one task done: takes it, does it, gives the answer, ends. Not for people: the service starts it.
// What it reads is untrusted, so it guards itself first; what befalls it befalls nothing else.

#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

#include "base/process.hpp"
#include "worker/task.hpp"

namespace tenet::worker {
namespace {

constexpr int kUsage = 4;
constexpr int kFailed = 1;
/// Plugins and what they call write small temporary files.
constexpr std::uint64_t kFileBytes = std::uint64_t{1} << 30U;

std::string take_input() {
  constexpr std::size_t kChunk = 1U << 20U;
  std::string bytes;
  for (ssize_t got = 1; got > 0;) {
    const std::size_t have = bytes.size();
    bytes.resize(have + kChunk);
    do got = ::read(STDIN_FILENO, bytes.data() + have, kChunk);
    while (got < 0 && errno == EINTR);
    bytes.resize(have + static_cast<std::size_t>(got > 0 ? got : 0));
  }
  return bytes;
}

bool give(std::string_view bytes) {
  return std::fwrite(bytes.data(), 1, bytes.size(), stdout) == bytes.size();
}

bool give(const Answer& answer) {
  // Text of documents may hold what is no UTF-8; a page shows a replacement for it.
  const std::string head = answer.head.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
  return give(head) && give(answer.bytes) && std::fflush(stdout) == 0;
}

Answer refusal(const Error& error) {
  return {{{"error", {{"code", error.code}, {"message", error.message}}}}, {}};
}

Answer answered(std::string_view input) {
  const std::size_t end = input.find('\n');
  if (end == std::string_view::npos) return refusal({"task-invalid", "the task has no head"});
  try {
    const Task task{nlohmann::json::parse(input.substr(0, end)), std::span(input.data() + end + 1, input.size() - end - 1)};
    auto done = answer(task);
    return done ? std::move(*done) : refusal(done.error());
  } catch (const std::bad_alloc&) {
    return refusal({"worker-memory", "needs more memory than one document may take"});
  } catch (const std::exception& error) {
    return refusal({"worker-failed", std::string("ended in an error: ") + error.what()});
  }
}

bool number_in(const char* text, std::uint64_t& number) {
  const char* const end = text + std::strlen(text);
  return std::from_chars(text, end, number).ptr == end;
}

int run(int argc, char** argv) {
  std::uint64_t megabytes = 0;
  std::uint64_t seconds = 0;
  if (argc != 3 || !number_in(argv[1], megabytes) || !number_in(argv[2], seconds)) {
    std::fputs("tenet-worker checks documents for tenet serve, which starts it by itself\n", stderr);
    return kUsage;
  }
  base::guard_this_process({.memory = megabytes << 20U, .cpu_seconds = seconds, .file_bytes = kFileBytes});
  const std::string input = take_input();
  const bool given = give(answered(input));
  // At once: nothing is left to be done, and taking large documents apart takes time.
  ::_exit(given ? 0 : kFailed);
}

}  // namespace
}  // namespace tenet::worker

int main(int argc, char** argv) {
  try {
    return tenet::worker::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "tenet-worker: %s\n", error.what());
    return tenet::worker::kFailed;
  }
}
