#pragma once
/// \file
/// All sessions, guarded by one lock that is never held while a worker runs; the queue of what is to be done for them; and who waits for
/// news. All functions may be called from several threads.

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tenet/result.hpp>

#include "serve/session.hpp"
#include "serve/workers.hpp"

namespace tenet::serve {

/// What sessions begin with, and what all of them share.
struct Beginning {
  nlohmann::json setup = nlohmann::json::object();  ///< rules and more_rules, of a task's setup
  std::string plugins;
  Settings settings;
  nlohmann::json decisions = nlohmann::json::array();
  std::string decisions_file;
  std::vector<TextInMemory> rules;
  std::vector<std::pair<std::string, Bytes>> documents;  ///< of the first session, by name
  std::uint64_t largest_document = 0;
  std::function<std::string()> today;
};

/// What a report, or anything about a session's documents, is made of.
struct Snapshot {
  nlohmann::json head;  ///< of a task: setup with decisions, date, plugins, organisation, unread
  std::string lines;
  std::uint64_t revision = 0;
};

/// A worker's task in the queue.
struct Job {
  enum class What : std::uint8_t { check, overview };
  What what = What::check;
  std::string session;
  std::string document;  ///< id, of a check
  nlohmann::json head;
  Bytes bytes;
  std::shared_ptr<std::atomic<bool>> unwanted;
  std::uint64_t revision = 0;  ///< of the session when it was taken
};

/// Room taken for bytes that are on their way.
class Room {
 public:
  Room() = default;
  Room(std::function<void()> give_back) : give_back_(std::move(give_back)) {}
  Room(Room&& other) noexcept : give_back_(std::exchange(other.give_back_, {})) {}
  Room& operator=(Room&& other) noexcept {
    std::swap(give_back_, other.give_back_);
    return *this;
  }
  Room(const Room&) = delete;
  Room& operator=(const Room&) = delete;
  ~Room() {
    if (give_back_) give_back_();
  }

 private:
  std::function<void()> give_back_;
};

class Sessions {
 public:
  explicit Sessions(Beginning beginning);

  /// Its id. Error code: "sessions-full".
  [[nodiscard]] Result<std::string> open();
  /// Error code of this and all that follow: "session-unknown".
  [[nodiscard]] Result<void> forget(const std::string& id);

  /// Error codes: "memory-full", and those of limits of a session ("documents-full").
  [[nodiscard]] Result<Room> room_for(const std::string& id, std::uint64_t bytes);
  /// The document's id; one of the same name is replaced.
  [[nodiscard]] Result<std::string> add(const std::string& id, std::string name, Bytes bytes);
  /// Error code: "document-unknown".
  [[nodiscard]] Result<void> remove(const std::string& id, const std::string& document);
  [[nodiscard]] Result<std::pair<std::string, Bytes>> document(const std::string& id, const std::string& document);
  /// Those that were checked, with their ids.
  struct Found {
    std::string id, name;
    Bytes bytes;
  };
  [[nodiscard]] Result<std::vector<Found>> checked_documents(const std::string& id);

  [[nodiscard]] Result<void> set_settings(const std::string& id, Settings settings);
  [[nodiscard]] Result<void> set_decisions(const std::string& id, nlohmann::json entries, std::string file);
  [[nodiscard]] Result<void> set_rules(const std::string& id, std::vector<TextInMemory> rules);

  /// The state, once it is another than `since` or ten seconds are over; at once where too many wait already.
  [[nodiscard]] Result<std::string> state(const std::string& id, std::uint64_t since);
  [[nodiscard]] Result<Snapshot> snapshot(const std::string& id);
  /// The HTML of the last overview; nothing while there is none.
  [[nodiscard]] Result<Bytes> overview(const std::string& id);
  [[nodiscard]] Result<std::string> decisions_file(const std::string& id);
  [[nodiscard]] Result<std::vector<TextInMemory>> rules(const std::string& id);

  /// Waits for something to do; nothing once it is stopped.
  [[nodiscard]] std::optional<Job> next();
  void done(const Job& job, Result<Told> told);
  /// Wakes all that wait; nothing is given out any more.
  void stop();
  [[nodiscard]] bool is_stopped() const { return stopped_; }

 private:
  using Clock = std::chrono::steady_clock;
  [[nodiscard]] Session* find(const std::string& id);
  [[nodiscard]] nlohmann::json head_for(const Session& session) const;
  [[nodiscard]] bool makes_room();
  [[nodiscard]] std::optional<Job> take();
  [[nodiscard]] std::optional<Job> take_check(Session& session);
  [[nodiscard]] std::optional<Job> take_overview(Session& session);
  [[nodiscard]] std::optional<Clock::time_point> next_overview() const;
  void put(Session& session, std::string name, Bytes bytes);
  void wait_again(Session& session, HeldDocument& document);
  void check_all_again(Session& session);
  void finish_check(const Job& job, Result<Told> told);
  void finish_overview(const Job& job, Result<Told> told);
  void changed(Session& session);

  const Beginning beginning_;
  std::mutex mutex_;
  std::condition_variable news_;   ///< a session changed
  std::condition_variable queue_;  ///< something is to be done
  std::map<std::string, Session> sessions_;
  std::string served_last_;  ///< the session whose turn it was
  bool first_ = true;
  std::uint64_t held_ = 0;      ///< bytes of documents
  std::uint64_t reserved_ = 0;  ///< bytes on their way
  std::size_t waiting_ = 0;     ///< pages that wait for news
  std::atomic<bool> stopped_{false};
};

}  // namespace tenet::serve
