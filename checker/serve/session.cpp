#include "serve/session.hpp"

#include <algorithm>
#include <array>

namespace tenet::serve {
namespace {

using nlohmann::json;
using Seconds = std::chrono::duration<double>;

json row_of(const HeldDocument& document) {
  return {{"id", document.id},
          {"name", document.name},
          {"size", document.bytes->size()},
          {"status", to_string(document.status)},
          {"message", document.message},
          {"kind", document.kind},
          {"title", document.title},
          {"words", document.words},
          {"diagnostics", document.diagnostics}};
}

double rounded(double seconds) {
  constexpr double kTenths = 10;
  return static_cast<double>(static_cast<std::int64_t>(seconds * kTenths + 0.5)) / kTenths;
}

json progress_of(const Session& session, std::chrono::steady_clock::time_point now) {
  const bool busy = session.batch_done < session.batch_total;
  const double seconds = Seconds(busy ? now - session.batch_since : session.batch_took).count();
  const auto left = static_cast<double>(session.batch_total - std::min(session.batch_done, session.batch_total));
  json progress = {{"done", session.batch_done}, {"total", session.batch_total}, {"seconds", rounded(seconds)}, {"seconds_left", nullptr}};
  if (session.batch_done > 0) progress["seconds_left"] = rounded(seconds / static_cast<double>(session.batch_done) * left);
  return progress;
}

json rules_of(const Session& session) {
  json rules = json::array();
  for (const TextInMemory& rule : session.rules) rules.push_back({{"file_name", rule.name}, {"lua", rule.text}});
  return rules;
}

}  // namespace

std::string_view to_string(DocumentStatus status) {
  constexpr std::array<std::string_view, 4> kNames = {"waiting", "checking", "checked", "not_read"};
  return kNames.at(static_cast<std::size_t>(status));
}

bool is_pending(const HeldDocument& document) {
  return document.status == DocumentStatus::waiting || document.status == DocumentStatus::checking;
}

std::string state_of(const Session& session, std::chrono::steady_clock::time_point now) {
  json documents = json::array();
  for (const HeldDocument& document : session.documents) documents.push_back(row_of(document));
  const json state = {
      {"revision", session.revision},
      {"documents", documents},
      {"progress", progress_of(session, now)},
      {"settings",
       {{"profile", session.settings.profile}, {"packs", session.settings.packs}, {"organisation", session.settings.organisation}}},
      {"tailoring", session.decisions},
      {"rules", rules_of(session)},
      {"date", session.date},
      {"report", session.overview.revision},
      {"summary", session.overview.summary},
      {"problems", session.overview.problems}};
  return state.dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace tenet::serve
