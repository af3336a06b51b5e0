#include "serve/sessions.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "serve/limits.hpp"
#include "serve/secret.hpp"

namespace tenet::serve {
namespace {

using nlohmann::json;

Unexpected no_session() {
  return fail("session-unknown",
              "this page's documents are no longer held: it was open for long, or Tenet was started anew; add them again");
}

Unexpected no_document() {
  return fail("document-unknown", "this document is no longer held; add it again");
}

HeldDocument* find_document(Session& session, std::string_view id) {
  const auto at = std::find_if(session.documents.begin(), session.documents.end(), [&](const HeldDocument& each) { return each.id == id; });
  return at == session.documents.end() ? nullptr : &*at;
}

std::uint64_t bytes_of(const Session& session) {
  std::uint64_t bytes = 0;
  for (const HeldDocument& document : session.documents) bytes += document.bytes->size();
  return bytes;
}

/// Nobody waits for the check that may be under way.
void let_go(HeldDocument& document) {
  if (document.unwanted) *document.unwanted = true;
}

json unread_of(const Session& session) {
  json rows = json::array();
  for (const HeldDocument& document : session.documents)
    if (document.status == DocumentStatus::not_read && document.line.empty())
      rows.push_back({{"path", document.name}, {"error", document.message}});
  return rows;
}

std::string lines_of(const Session& session) {
  std::string lines;
  for (const HeldDocument& document : session.documents) lines += document.line;
  return lines;
}

constexpr std::uint64_t kMegabyte = std::uint64_t{1} << 20U;

}  // namespace

Sessions::Sessions(Beginning beginning) : beginning_(std::move(beginning)) {}

Session* Sessions::find(const std::string& id) {
  const auto at = sessions_.find(id);
  if (at == sessions_.end()) return nullptr;
  at->second.seen = Clock::now();
  return &at->second;
}

void Sessions::changed(Session& session) {
  ++session.revision;
  news_.notify_all();
  queue_.notify_all();
}

/// The session that no page asked after for longest goes, where that is long.
bool Sessions::makes_room() {
  if (sessions_.size() < kMostSessions) return true;
  const auto oldest =
      std::min_element(sessions_.begin(), sessions_.end(), [](const auto& a, const auto& b) { return a.second.seen < b.second.seen; });
  if (Clock::now() - oldest->second.seen < kUnseen) return false;
  for (HeldDocument& document : oldest->second.documents) let_go(document);
  held_ -= bytes_of(oldest->second);
  sessions_.erase(oldest);
  return true;
}

Result<std::string> Sessions::open() {
  const std::lock_guard lock(mutex_);
  if (!makes_room())
    return fail("sessions-full",
                fmt::format("{} pages of Tenet are open: close one, and try again in {} minutes", kMostSessions, kUnseen.count()));
  Session session;
  session.id = new_secret();
  session.settings = beginning_.settings;
  session.decisions = beginning_.decisions;
  session.decisions_file = beginning_.decisions_file;
  session.rules = beginning_.rules;
  session.date = beginning_.today();
  session.seen = Clock::now();
  Session& kept = sessions_[session.id] = std::move(session);
  if (std::exchange(first_, false))
    for (const auto& [name, bytes] : beginning_.documents) put(kept, name, bytes);
  changed(kept);
  return kept.id;
}

Result<void> Sessions::forget(const std::string& id) {
  const std::lock_guard lock(mutex_);
  Session* const session = find(id);
  if (session == nullptr) return no_session();
  for (HeldDocument& document : session->documents) let_go(document);
  held_ -= bytes_of(*session);
  sessions_.erase(id);
  news_.notify_all();
  return {};
}

Result<Room> Sessions::room_for(const std::string& id, std::uint64_t bytes) {
  const std::lock_guard lock(mutex_);
  const Session* const session = find(id);
  if (session == nullptr) return no_session();
  if (session->documents.size() >= kMostDocuments)
    return fail("documents-full", fmt::format("a page holds {} documents; for more use `tenet check`, or remove some", kMostDocuments));
  if (bytes_of(*session) + bytes > kMostBytesOfSession)
    return fail("documents-full",
                fmt::format("the documents of a page may have {} MB together; remove some", kMostBytesOfSession / kMegabyte));
  if (held_ + reserved_ + bytes > kMostBytes)
    return fail("memory-full",
                fmt::format("all pages together hold {} MB of documents; press Forget everything on another page", kMostBytes / kMegabyte));
  reserved_ += bytes;
  return Room([this, bytes] {
    const std::lock_guard again(mutex_);
    reserved_ -= bytes;
  });
}

void Sessions::wait_again(Session& session, HeldDocument& document) {
  let_go(document);
  document.unwanted = std::make_shared<std::atomic<bool>>(false);
  document.status = DocumentStatus::waiting;
  document.message.clear();
  document.line.clear();
  const bool idle = session.batch_done >= session.batch_total;
  if (idle) {
    session.batch_since = Clock::now();
    session.batch_total = 0;
    session.batch_done = 0;
  }
  ++session.batch_total;
}

void Sessions::check_all_again(Session& session) {
  session.date = beginning_.today();
  session.batch_done = session.batch_total = 0;
  for (HeldDocument& document : session.documents) wait_again(session, document);
  session.overview_due = true;
}

void Sessions::put(Session& session, std::string name, Bytes bytes) {
  // One day for all documents of a report.
  if (session.date != beginning_.today()) check_all_again(session);
  held_ += bytes->size();
  const auto same =
      std::find_if(session.documents.begin(), session.documents.end(), [&](const HeldDocument& each) { return each.name == name; });
  HeldDocument& document = same != session.documents.end() ? *same : session.documents.emplace_back();
  if (document.id.empty()) document.id = fmt::format("d{}", session.next_document++);
  if (document.bytes) held_ -= document.bytes->size();
  // One that waits still is counted in the batch already.
  if (document.unwanted && is_pending(document)) --session.batch_total;
  document.name = std::move(name);
  document.bytes = std::move(bytes);
  wait_again(session, document);
}

Result<std::string> Sessions::add(const std::string& id, std::string name, Bytes bytes) {
  const std::lock_guard lock(mutex_);
  Session* const session = find(id);
  if (session == nullptr) return no_session();
  put(*session, name, std::move(bytes));
  changed(*session);
  const auto at =
      std::find_if(session->documents.begin(), session->documents.end(), [&](const HeldDocument& each) { return each.name == name; });
  return at->id;
}

Result<void> Sessions::remove(const std::string& id, const std::string& document) {
  const std::lock_guard lock(mutex_);
  Session* const session = find(id);
  if (session == nullptr) return no_session();
  HeldDocument* const held = find_document(*session, document);
  if (held == nullptr) return no_document();
  let_go(*held);
  if (is_pending(*held)) --session->batch_total;
  held_ -= held->bytes->size();
  session->documents.erase(session->documents.begin() + (held - session->documents.data()));
  session->overview_due = true;
  changed(*session);
  return {};
}

Result<std::pair<std::string, Bytes>> Sessions::document(const std::string& id, const std::string& document) {
  const std::lock_guard lock(mutex_);
  Session* const session = find(id);
  if (session == nullptr) return no_session();
  const HeldDocument* const held = find_document(*session, document);
  if (held == nullptr) return no_document();
  return std::pair(held->name, held->bytes);
}

Result<std::vector<Sessions::Found>> Sessions::checked_documents(const std::string& id) {
  const std::lock_guard lock(mutex_);
  const Session* const session = find(id);
  if (session == nullptr) return no_session();
  std::vector<Found> found;
  for (const HeldDocument& document : session->documents)
    if (document.status == DocumentStatus::checked) found.push_back({document.id, document.name, document.bytes});
  return found;
}

Result<void> Sessions::set_settings(const std::string& id, Settings settings) {
  const std::lock_guard lock(mutex_);
  Session* const session = find(id);
  if (session == nullptr) return no_session();
  const bool judges_otherwise = settings.profile != session->settings.profile || settings.packs != session->settings.packs;
  session->settings = std::move(settings);
  if (judges_otherwise) check_all_again(*session);
  session->overview_due = true;
  changed(*session);
  return {};
}

Result<void> Sessions::set_decisions(const std::string& id, json entries, std::string file) {
  const std::lock_guard lock(mutex_);
  Session* const session = find(id);
  if (session == nullptr) return no_session();
  session->decisions = std::move(entries);
  session->decisions_file = std::move(file);
  session->overview_due = true;
  changed(*session);
  return {};
}

Result<void> Sessions::set_rules(const std::string& id, std::vector<TextInMemory> rules) {
  const std::lock_guard lock(mutex_);
  Session* const session = find(id);
  if (session == nullptr) return no_session();
  session->rules = std::move(rules);
  check_all_again(*session);
  changed(*session);
  return {};
}

Result<std::string> Sessions::state(const std::string& id, std::uint64_t since) {
  std::unique_lock lock(mutex_);
  const auto until = Clock::now() + kLongestWait;
  const bool may_wait = waiting_ < kMostWaiting;
  ++waiting_;
  // Found anew each time: it may be forgotten meanwhile.
  while (may_wait && !stopped_) {
    const Session* const session = find(id);
    if (session == nullptr || session->revision != since) break;
    if (news_.wait_until(lock, until) == std::cv_status::timeout) break;
  }
  --waiting_;
  const Session* const session = find(id);
  if (session == nullptr) return no_session();
  return state_of(*session, Clock::now());
}

json Sessions::head_for(const Session& session) const {
  json setup = beginning_.setup;
  setup["profile"] = session.settings.profile;
  setup["packs"] = session.settings.packs;
  setup["rule_texts"] = json::array();
  for (const TextInMemory& rule : session.rules) setup["rule_texts"].push_back({{"file_name", rule.name}, {"lua", rule.text}});
  return {{"setup", setup}, {"date", session.date}, {"plugins", beginning_.plugins}};
}

Result<Snapshot> Sessions::snapshot(const std::string& id) {
  const std::lock_guard lock(mutex_);
  const Session* const session = find(id);
  if (session == nullptr) return no_session();
  Snapshot snapshot{head_for(*session), lines_of(*session), session->revision};
  snapshot.head["setup"]["decisions"] = session->decisions;
  snapshot.head["organisation"] = session->settings.organisation;
  snapshot.head["unread"] = unread_of(*session);
  return snapshot;
}

Result<Bytes> Sessions::overview(const std::string& id) {
  const std::lock_guard lock(mutex_);
  const Session* const session = find(id);
  if (session == nullptr) return no_session();
  return session->overview.html;
}

Result<std::string> Sessions::decisions_file(const std::string& id) {
  const std::lock_guard lock(mutex_);
  const Session* const session = find(id);
  if (session == nullptr) return no_session();
  return session->decisions_file;
}

Result<std::vector<TextInMemory>> Sessions::rules(const std::string& id) {
  const std::lock_guard lock(mutex_);
  const Session* const session = find(id);
  if (session == nullptr) return no_session();
  return session->rules;
}

void Sessions::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopped_ = true;
    for (auto& [id, session] : sessions_)
      for (HeldDocument& document : session.documents) let_go(document);
  }
  news_.notify_all();
  queue_.notify_all();
}

}  // namespace tenet::serve
