#pragma once
/// \file
/// The terminal, if there is one: width, colour, a line of progress. In a pipe all of it is quiet.

#include <chrono>
#include <cstddef>
#include <string>

namespace tenet::cli {

/// Columns for text on standard output: the terminal's, at most 110; 80 in a pipe.
[[nodiscard]] int text_width();
/// Whether standard output takes colours: a terminal, and NO_COLOR unset or empty.
[[nodiscard]] bool text_colour();
/// Whether what is printed goes to a screen, not to a pipe or a file.
[[nodiscard]] bool output_is_terminal();
/// Whether answers are typed by a person, who wants to be asked.
[[nodiscard]] bool input_is_terminal();

/// One line on standard error, a bar with rate and time left, rewritten as documents are done (`total` 0: not known yet); shown on a
/// terminal only, and only when the work takes over a second.
class Progress {
 public:
  Progress();
  void update(std::size_t done, std::size_t total, const std::string& path);
  /// Wipes the line.
  void finish();

 private:
  using Clock = std::chrono::steady_clock;
  bool terminal_;
  bool shown_ = false;
  Clock::time_point begun_;
  Clock::time_point drawn_;
};

}  // namespace tenet::cli
