// The helper process in which a plugin runs: loads it, makes one call, sends what comes, ends. Not for people: Tenet starts it.

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <exception>
#include <new>
#include <string>
#include <vector>

#include "base/process.hpp"
#include "plugin_host/stream.hpp"
#include "plugin_runner/calls.hpp"
#include "plugin_runner/plugin.hpp"
#include "plugin_runner/sender.hpp"

namespace tenet::plugin_runner {
namespace {

using plugin_host::Call;
using plugin_host::Frame;
using plugin_host::FrameBytes;

constexpr std::uint64_t kFileBytes = std::uint64_t{1} << 30U;

/// All of standard input, a NUL behind it; what the plugin calls finds nothing there.
std::vector<char> take_input() {
  constexpr std::size_t kChunk = 1U << 20U;
  std::vector<char> bytes;
  for (ssize_t got = 1; got > 0;) {
    const std::size_t have = bytes.size();
    bytes.resize(have + kChunk);
    do got = ::read(STDIN_FILENO, bytes.data() + have, kChunk);
    while (got < 0 && errno == EINTR);
    bytes.resize(have + static_cast<std::size_t>(got > 0 ? got : 0));
  }
  bytes.push_back('\0');
  if (const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC); nothing >= 0) ::dup2(nothing, STDIN_FILENO);
  return bytes;
}

void answer(const Call& call, Sender& sender) {
  const std::vector<char> input = take_input();
  const std::span<const char> bytes = std::span(input).first(input.size() - 1);
  const Result<const tenet_plugin*> plugin = load(call.file);
  if (!plugin) {
    sender.send(FrameBytes(Frame::failed).text(plugin.error().code).text(plugin.error().message));
    return;
  }
  switch (call.what) {
    case Call::What::describe:
      return describe(**plugin, sender);
    case Call::What::read:
      return read(**plugin, call, bytes, sender);
    case Call::What::write:
      return write(**plugin, call, bytes, sender);
  }
}

void fail_with(Sender& sender, const std::string& sentence) {
  sender.send(FrameBytes(Frame::failed).text("plugin-failed").text(sentence));
}

int run(std::span<const std::string> arguments) {
  const auto call = plugin_host::call_of(arguments);
  if (!call) {
    std::fputs("tenet-plugin-host runs plugins for Tenet, which starts it by itself; see plugins/README.md\n", stderr);
    return 4;
  }
  Sender sender;
  sender.send(FrameBytes(Frame::hello).number(plugin_host::kStreamVersion));
  try {
    base::guard_this_process({.memory = call->memory << 20U, .cpu_seconds = call->seconds, .file_bytes = kFileBytes});
    answer(*call, sender);
  } catch (const std::bad_alloc&) {
    fail_with(sender, "needs more memory than the plugin may take");
  } catch (const std::exception& error) {
    fail_with(sender, std::string("ended in an error of the plugin: ") + error.what());
  } catch (...) {
    fail_with(sender, "ended in an error of the plugin");
  }
  sender.flush();
  // At once: what a foreign library does when it is unloaded helps nobody.
  ::_exit(0);
}

}  // namespace
}  // namespace tenet::plugin_runner

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + (argc > 0 ? 1 : 0), argv + argc);
  return tenet::plugin_runner::run(arguments);
}
