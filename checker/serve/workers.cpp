#include "serve/workers.hpp"

#include <algorithm>
#include <chrono>

#include <fmt/core.h>

#include "base/process.hpp"
#include "serve/limits.hpp"

namespace tenet::serve {
namespace {

using How = base::Ended::How;
using nlohmann::json;

/// What came, while it is no more than an answer may be.
class Heard {
 public:
  bool take(std::span<const char> piece) {
    if (bytes_.size() + piece.size() > kMostOfAnAnswer) too_much_ = true;
    if (!too_much_) bytes_.append(piece.data(), piece.size());
    return !too_much_;
  }
  [[nodiscard]] bool is_too_much() const { return too_much_; }

  [[nodiscard]] Result<Told> told() {
    const std::size_t end = bytes_.find('\n');
    json head = json::parse(bytes_.substr(0, end), nullptr, false);
    if (end == std::string::npos || !head.is_object()) return fail("worker-garbage", "said what cannot be understood");
    if (const auto error = head.find("error"); error != head.end())
      return fail(error->value("code", "worker-failed"), error->value("message", "ended in an error"));
    return Told{std::move(head), bytes_.erase(0, end + 1)};
  }

 private:
  std::string bytes_;
  bool too_much_ = false;
};

std::uint64_t megabytes_for(std::size_t bytes) {
  return (kWorkerMemory + kWorkerMemoryPerByte * bytes) >> 20U;
}

std::chrono::seconds time_for(std::size_t bytes) {
  return kWorkerTime + std::chrono::seconds(bytes / kBytesPerSecond);
}

}  // namespace

/// One of the places, for as long as it lives.
class Workers::Place {
 public:
  Place(Workers& workers, Urgency urgency) : workers_(workers) {
    std::unique_lock lock(workers_.mutex_);
    const bool urgent = urgency == Urgency::waited_for;
    if (urgent) ++workers_.urgent_;
    workers_.freed_.wait(lock, [&] { return workers_.free_ > 0 && (urgent || workers_.urgent_ == 0); });
    if (urgent) --workers_.urgent_;
    --workers_.free_;
  }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  ~Place() {
    {
      const std::lock_guard lock(workers_.mutex_);
      ++workers_.free_;
    }
    workers_.freed_.notify_all();
  }

 private:
  Workers& workers_;
};

Result<Told> Workers::ask(const Ask& ask, Urgency urgency) {
  const Place place(*this, urgency);
  if (ask.unwanted && ask.unwanted()) return fail("worker-stopped", "was not started: it is wanted no more");
  return run(ask);
}

Result<Told> Workers::run(const Ask& ask) const {
  const std::string head = ask.head.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
  const std::chrono::milliseconds most_time = options_.most_time.count() > 0 ? options_.most_time : time_for(ask.bytes.size());
  const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(most_time).count() + 1;
  const base::Command command{.program = options_.program,
                              .arguments = {std::to_string(megabytes_for(ask.bytes.size())), std::to_string(seconds)},
                              .folder = "/",
                              .input = ask.bytes,
                              .most_time = most_time,
                              .unwanted = ask.unwanted,
                              .head = head};
  Heard heard;
  const auto ended = base::run(command, [&](std::span<const char> piece) { return heard.take(piece); });
  if (!ended) return fail(ended.error().code, "could not be started: " + ended.error().message);
  if (heard.is_too_much()) return fail("worker-garbage", "gave more than an answer may be");
  switch (ended->how) {
    case How::exited:
      break;
    case How::by_signal:
      return fail("worker-crashed", "was ended by " + base::signal_in_words(ended->code));
    case How::out_of_time:
      return fail("worker-out-of-time", fmt::format("took longer than {} seconds and was stopped", seconds - 1));
    case How::stopped:
      return fail("worker-stopped", "was stopped: it is wanted no more");
  }
  if (ended->code != 0) return fail("worker-crashed", "ended before it was done");
  return heard.told();
}

}  // namespace tenet::serve
