#include "cli/interrupt.hpp"

#include <csignal>

namespace tenet::cli {
namespace {

volatile std::sig_atomic_t interrupted = 0;

/// The next one finds what it would have found without us.
void on_signal(int signal) {
  interrupted = 1;
  std::signal(signal, SIG_DFL);
}

}  // namespace

Interrupt::Interrupt() {
  interrupted = 0;
  std::signal(SIGINT, on_signal);
  std::signal(SIGTERM, on_signal);
}

Interrupt::~Interrupt() {
  std::signal(SIGINT, SIG_DFL);
  std::signal(SIGTERM, SIG_DFL);
}

bool Interrupt::came() {
  return interrupted != 0;
}

}  // namespace tenet::cli
