#pragma once
/// \file
/// What one page holds: documents, what was made of them, and what was chosen. Values; `Sessions` guards them.

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <tenet/rule.hpp>

namespace tenet::serve {

using Bytes = std::shared_ptr<const std::string>;

enum class DocumentStatus : std::uint8_t { waiting, checking, checked, not_read };
[[nodiscard]] std::string_view to_string(DocumentStatus status);

struct HeldDocument {
  std::string id;    ///< "d3"
  std::string name;  ///< as shown
  Bytes bytes;
  DocumentStatus status = DocumentStatus::waiting;
  std::string message;  ///< why it was not read
  std::string kind;
  std::string title;
  std::uint64_t words = 0;
  std::uint64_t diagnostics = 0;
  std::string line;  ///< of JSON Lines, once a worker gave it
  /// True once nobody wants the check that is under way: the document is gone, other bytes came, or other rules.
  std::shared_ptr<std::atomic<bool>> unwanted;
};

struct Settings {
  std::string profile;
  std::vector<std::string> packs;  ///< none: those of the profile
  std::string organisation;
  bool operator==(const Settings&) const = default;
};

/// The report of what is done so far.
struct Overview {
  std::uint64_t revision = 0;  ///< of the session when it came, less where it is out of date already; 0 = there is none
  Bytes html;
  nlohmann::json summary = nlohmann::json::object();
  std::vector<std::string> problems;
};

struct Session {
  std::string id;
  std::uint64_t revision = 1;
  std::uint64_t next_document = 1;
  std::vector<HeldDocument> documents;  ///< in the order in which they came
  Settings settings;
  nlohmann::json decisions = nlohmann::json::array();  ///< entries by column, as given
  std::string decisions_file;                          ///< the same as CSV
  std::vector<TextInMemory> rules;
  std::string date;  ///< the day all of its documents are checked for
  Overview overview;
  bool overview_due = false;
  bool overview_running = false;
  std::chrono::steady_clock::time_point overview_begun;
  std::chrono::steady_clock::time_point overview_done;
  std::chrono::steady_clock::duration overview_took{};
  /// The batch under way, or the last: for progress.
  std::chrono::steady_clock::time_point batch_since;
  std::chrono::steady_clock::duration batch_took{};
  std::size_t batch_total = 0;
  std::size_t batch_done = 0;
  std::chrono::steady_clock::time_point seen;  ///< when a page last asked after it
};

/// What a page is told, as JSON text.
[[nodiscard]] std::string state_of(const Session& session, std::chrono::steady_clock::time_point now);

[[nodiscard]] bool is_pending(const HeldDocument& document);

}  // namespace tenet::serve
