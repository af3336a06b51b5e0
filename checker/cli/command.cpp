#include "cli/command.hpp"

#include <cstdio>

namespace tenet::cli {

void say(std::string_view sentence) {
  std::fflush(stdout);
  std::fprintf(stderr, "tenet: %.*s\n", static_cast<int>(sentence.size()), sentence.data());
}

bool print(std::string_view text) {
  if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0) return true;
  say("the output could not be written to its end: is the disk full?");
  return false;
}

}  // namespace tenet::cli
