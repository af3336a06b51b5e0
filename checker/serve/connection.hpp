#pragma once
/// \file
/// One connection of a browser, with an eye on the clock and on how much is said: who trickles or floods is cut off.

#include <array>
#include <atomic>
#include <chrono>
#include <cstddef>
#include <functional>

namespace tenet::serve {

class Connection {
 public:
  /// Takes the socket, and closes it in the end. `is_wanted` is asked while nothing is under way: false ends the wait. `others`: how many
  /// wait for their turn, for whom one that says nothing makes room soon.
  Connection(int socket, std::function<bool()> is_wanted, const std::atomic<int>& others);
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;
  /// What the browser still sends is let run out for a moment, so that it sees the answer and no reset.
  ~Connection();

  /// Waits for the first byte of a request; false where none came in time.
  [[nodiscard]] bool waits_for_request();
  /// From here on a request line and headers are awaited, under their limits.
  void begin_headers();
  /// From here on a body or an answer is under way.
  void begin_body();

  /// As recv and send: bytes, or what is no more than 0 at the end and at every limit.
  [[nodiscard]] std::ptrdiff_t read(char* to, std::size_t size);
  [[nodiscard]] std::ptrdiff_t write(const char* from, std::size_t size);
  [[nodiscard]] bool can_read() const;
  [[nodiscard]] bool can_write() const;
  [[nodiscard]] int socket() const { return socket_; }

 private:
  using Clock = std::chrono::steady_clock;
  enum class Phase { headers, body };
  [[nodiscard]] bool ready(short events, std::chrono::milliseconds most) const;
  [[nodiscard]] bool more_comes();
  [[nodiscard]] std::chrono::milliseconds time_left() const;
  [[nodiscard]] bool fill();

  int socket_;
  std::function<bool()> is_wanted_;
  const std::atomic<int>& others_;
  Phase phase_ = Phase::headers;
  Clock::time_point since_;  ///< of the phase
  Clock::time_point until_;
  std::size_t headers_ = 0;  ///< bytes of them so far
  std::array<char, 16384> buffer_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

}  // namespace tenet::serve
