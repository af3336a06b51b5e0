#pragma once
/// \file
/// Ctrl-C, and what else asks a program to end: what was begun is finished and given out. Asked once more, the program ends at once.

namespace tenet::cli {

/// While it lives, the first Ctrl-C is noted and nothing more.
class Interrupt {
 public:
  Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;
  ~Interrupt();
  /// May be asked by any thread.
  [[nodiscard]] static bool came();
};

}  // namespace tenet::cli
