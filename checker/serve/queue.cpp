// What is to be done for sessions, in which order, and what becomes of it.

#include <algorithm>

#include "serve/limits.hpp"
#include "serve/sessions.hpp"

namespace tenet::serve {
namespace {

using nlohmann::json;
using Clock = std::chrono::steady_clock;

/// While documents are being checked the overview is renewed now and then, and takes a small part of the time.
constexpr std::chrono::milliseconds kBetweenOverviews{1500};
constexpr int kPartOfTime = 4;

bool has_result(const Session& session) {
  return std::any_of(session.documents.begin(), session.documents.end(),
                     [](const HeldDocument& document) { return !is_pending(document); });
}

bool is_busy(const Session& session) {
  return std::any_of(session.documents.begin(), session.documents.end(), is_pending);
}

/// When an overview may begin; nothing where none is due.
std::optional<Clock::time_point> overview_from(const Session& session) {
  if (!session.overview_due || session.overview_running) return std::nullopt;
  if (!is_busy(session)) return Clock::time_point::min();
  if (!has_result(session)) return std::nullopt;
  return session.overview_done + std::max<Clock::duration>(kBetweenOverviews, session.overview_took * kPartOfTime);
}

}  // namespace

std::optional<Job> Sessions::take_overview(Session& session) {
  const auto from = overview_from(session);
  if (!from || *from > Clock::now()) return std::nullopt;
  session.overview_due = false;
  session.overview_running = true;
  session.overview_begun = Clock::now();
  Job job;
  job.what = Job::What::overview;
  job.session = session.id;
  job.revision = session.revision;
  return job;
}

std::optional<Job> Sessions::take_check(Session& session) {
  const auto at = std::find_if(session.documents.begin(), session.documents.end(),
                               [](const HeldDocument& document) { return document.status == DocumentStatus::waiting; });
  if (at == session.documents.end()) return std::nullopt;
  at->status = DocumentStatus::checking;
  Job job;
  job.session = session.id;
  job.document = at->id;
  job.head = head_for(session);
  job.head["task"] = "check";
  job.head["name"] = at->name;
  job.bytes = at->bytes;
  job.unwanted = at->unwanted;
  job.revision = session.revision;
  changed(session);
  return job;
}

/// One session after the other, so that a folder of one does not keep another waiting.
std::optional<Job> Sessions::take() {
  auto at = sessions_.upper_bound(served_last_);
  for (std::size_t i = 0; i < sessions_.size(); ++i, ++at) {
    if (at == sessions_.end()) at = sessions_.begin();
    auto job = take_overview(at->second);
    if (!job) job = take_check(at->second);
    if (!job) continue;
    served_last_ = at->first;
    return job;
  }
  return std::nullopt;
}

std::optional<Clock::time_point> Sessions::next_overview() const {
  std::optional<Clock::time_point> next;
  for (const auto& [id, session] : sessions_) {
    const auto from = overview_from(session);
    if (from && (!next || *from < *next)) next = from;
  }
  return next;
}

std::optional<Job> Sessions::next() {
  std::unique_lock lock(mutex_);
  while (!stopped_) {
    if (auto job = take()) return job;
    if (const auto until = next_overview()) {
      queue_.wait_until(lock, *until);
    } else {
      queue_.wait(lock);
    }
  }
  return std::nullopt;
}

void Sessions::done(const Job& job, Result<Told> told) {
  const std::lock_guard lock(mutex_);
  switch (job.what) {
    case Job::What::check:
      return finish_check(job, std::move(told));
    case Job::What::overview:
      return finish_overview(job, std::move(told));
  }
}

void Sessions::finish_check(const Job& job, Result<Told> told) {
  const auto at = sessions_.find(job.session);
  if (at == sessions_.end() || *job.unwanted) return;
  Session& session = at->second;
  const auto held = std::find_if(session.documents.begin(), session.documents.end(),
                                 [&](const HeldDocument& document) { return document.unwanted == job.unwanted; });
  if (held == session.documents.end()) return;
  if (told) {
    held->status = told->head.value("checked", false) ? DocumentStatus::checked : DocumentStatus::not_read;
    held->message = told->head.value("message", "");
    held->kind = told->head.value("kind", "");
    held->title = told->head.value("title", "");
    held->words = told->head.value("words", std::uint64_t{0});
    held->diagnostics = told->head.value("diagnostics", std::uint64_t{0});
    held->line = std::move(told->bytes);
  } else {
    held->status = DocumentStatus::not_read;
    const bool befell = told.error().code.starts_with("worker-") || told.error().code == "program-not-started";
    held->message = befell ? "not read, because the reader " + told.error().message : told.error().message;
  }
  ++session.batch_done;
  session.batch_took = Clock::now() - session.batch_since;
  session.overview_due = true;
  changed(session);
}

void Sessions::finish_overview(const Job& job, Result<Told> told) {
  const auto at = sessions_.find(job.session);
  if (at == sessions_.end()) return;
  Session& session = at->second;
  session.overview_running = false;
  session.overview_done = Clock::now();
  session.overview_took = session.overview_done - session.overview_begun;
  Overview& overview = session.overview;
  if (told) {
    overview.html = std::make_shared<const std::string>(std::move(told->bytes));
    overview.summary = told->head.value("summary", json::object());
    overview.problems = told->head.value("problems", std::vector<std::string>());
  } else {
    overview.problems = {"the report could not be made: the worker " + told.error().message};
  }
  // The same number only where nothing came meanwhile.
  overview.revision = session.revision + (session.overview_due ? 0 : 1);
  changed(session);
}

}  // namespace tenet::serve
