#pragma once
/// \file
/// Tasks done by processes of their own, so many at once. What a worker says is not believed further than its form.

#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <mutex>
#include <span>
#include <string>

#include <nlohmann/json.hpp>

#include <tenet/result.hpp>

namespace tenet::serve {

/// One task: see checker/worker/task.hpp for what stands in the heads.
struct Ask {
  nlohmann::json head;
  std::span<const char> bytes;          ///< the caller's, for the time of the call
  std::function<bool()> unwanted = {};  ///< asked several times a second; true ends the worker
};
struct Told {
  nlohmann::json head;
  std::string bytes;
};

/// Whoever waits at the page goes before documents in the queue.
enum class Urgency : std::uint8_t { queued, waited_for };

class Workers {
 public:
  struct Options {
    std::filesystem::path program;
    unsigned at_once = 1;
    std::chrono::milliseconds most_time{0};  ///< 0 = as in limits.hpp, by the size of the task
  };
  explicit Workers(Options options) : options_(std::move(options)), free_(options_.at_once) {}

  /// Waits for a free place, then for the answer. The worker's own errors come with its codes; what befell it as "worker-crashed",
  /// "worker-out-of-time", "worker-garbage", "worker-stopped", "program-not-started", in a sentence that goes on from "the reader". May be
  /// called from several threads.
  [[nodiscard]] Result<Told> ask(const Ask& ask, Urgency urgency);

 private:
  class Place;
  [[nodiscard]] Result<Told> run(const Ask& ask) const;

  Options options_;
  std::mutex mutex_;
  std::condition_variable freed_;
  unsigned free_;
  unsigned urgent_ = 0;  ///< that wait for a place
};

}  // namespace tenet::serve
