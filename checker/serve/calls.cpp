#include "serve/calls.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/core.h>

#include "serve/assets.hpp"
#include "serve/limits.hpp"
#include "serve/names.hpp"

namespace tenet::serve {
namespace {

using nlohmann::json;

std::uint64_t number_in(std::string_view text, std::uint64_t otherwise) {
  std::uint64_t number = 0;
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  return problem == std::errc{} && end == text.data() + text.size() ? number : otherwise;
}

Reply post_session(const Service& service, const Call& /*call*/, const Open& /*open*/) {
  const auto id = service.sessions.open();
  return id ? reply_of({{"session", *id}}, 201) : refusal(id.error());
}

Reply delete_session(const Service& service, const Call& /*call*/, const Open& open) {
  const auto forgotten = service.sessions.forget(open[0]);
  return forgotten ? reply_of(json::object()) : refusal(forgotten.error());
}

Reply get_state(const Service& service, const Call& call, const Open& open) {
  auto state = service.sessions.state(open[0], number_in(call.asked("since"), 0));
  if (!state) return refusal(state.error());
  Reply reply;
  reply.body = std::make_shared<const std::string>(std::move(*state));
  return reply;
}

bool has_id(const json& rows, const std::string& id) {
  return std::any_of(rows.begin(), rows.end(), [&](const json& row) { return row.value("id", "") == id; });
}

Result<Settings> settings_in(const Service& service, const json& given) {
  constexpr std::size_t kLongest = 200;
  Settings settings{text_at(given, "profile"), {}, text_at(given, "organisation")};
  if (settings.organisation.size() > kLongest) return fail("organisation-long", "the name of an organisation may have 200 characters");
  if (!has_id(service.about.at("profiles"), settings.profile))
    return fail("profile-unknown", "there is no profile '" + settings.profile + "'");
  const json packs = given.value("packs", json::array());
  for (const json& pack : packs) {
    const std::string id = pack.is_string() ? pack.get<std::string>() : std::string();
    const bool known = has_id(service.about.at("packs"), id) || id == "local";
    if (!known) return fail("pack-unknown", "there is no pack '" + id + "'");
    settings.packs.push_back(id);
  }
  return settings;
}

Reply put_settings(const Service& service, const Call& call, const Open& open) {
  const auto given = object_in(call);
  if (!given) return refusal(given.error());
  auto settings = settings_in(service, *given);
  if (!settings) return refusal(settings.error());
  const auto set = service.sessions.set_settings(open[0], std::move(*settings));
  return set ? reply_of(json::object()) : refusal(set.error());
}

Reply get_about(const Service& service, const Call& /*call*/, const Open& /*open*/) {
  return reply_of(service.about);
}

Reply post_quit(const Service& service, const Call& /*call*/, const Open& /*open*/) {
  service.quit();
  return reply_of(json::object());
}

struct Row {
  std::string_view method;
  std::string_view path;  ///< behind "api/"; "*" = any one part
  Handle handle;
  std::uint64_t most = kMostOfACall;  ///< of the body; 0 = a document's
};
constexpr std::array kCalls{
    Row{"POST", "sessions", post_session},
    Row{"GET", "sessions/*", get_state},
    Row{"DELETE", "sessions/*", delete_session},
    Row{"POST", "sessions/*/documents", post_document, 0},
    Row{"DELETE", "sessions/*/documents/*", delete_document},
    Row{"GET", "sessions/*/documents/*/text", get_text},
    Row{"GET", "sessions/*/documents/*/annotated", get_annotated},
    Row{"GET", "sessions/*/documents/*/explain", get_explanation},
    Row{"PUT", "sessions/*/settings", put_settings},
    Row{"PUT", "sessions/*/tailoring", put_tailoring},
    Row{"PUT", "sessions/*/tailoring.csv", put_tailoring_file},
    Row{"POST", "sessions/*/try", post_try, kMostOfATry},
    Row{"POST", "sessions/*/rule", post_rule, kMostOfATry},
    Row{"PUT", "sessions/*/rules", put_rules},
    Row{"GET", "sessions/*/rules/*", get_rule_file},
    Row{"GET", "sessions/*/*", get_file},
    Row{"POST", "quit", post_quit},
    Row{"GET", "about", get_about},
};

/// Whether the path is of that pattern; what stands in place of "*" goes to `open`.
bool is_like(std::string_view pattern, std::span<const std::string> path, Open& open) {
  open.clear();
  for (const std::string& part : path) {
    if (pattern.empty()) return false;
    const std::size_t end = std::min(pattern.find('/'), pattern.size());
    const std::string_view wanted = pattern.substr(0, end);
    pattern.remove_prefix(std::min(end + 1, pattern.size()));
    if (wanted == "*") {
      open.push_back(part);
    } else if (wanted != part) {
      return false;
    }
  }
  return pattern.empty();
}

bool reads_as(std::string_view method, std::string_view wanted) {
  return method == wanted || (method == "HEAD" && wanted == "GET");
}

struct Matched {
  const Row* row = nullptr;
  Open open;
  bool other_method = false;
};
Matched matched(const Call& call) {
  Matched out;
  const auto path = std::span(call.path).subspan(1);
  for (const Row& row : kCalls) {
    if (!is_like(row.path, path, out.open)) continue;
    out.row = &row;
    if (reads_as(call.method, row.method)) return out;
    out.other_method = true;
  }
  out.row = nullptr;
  return out;
}

bool is_api(const Call& call) {
  return !call.path.empty() && call.path.front() == "api";
}

struct Type {
  std::string_view ending, type;
};
constexpr std::array kTypes{Type{".html", "text/html; charset=utf-8"}, Type{".css", "text/css; charset=utf-8"},
                            Type{".js", "text/javascript; charset=utf-8"}, Type{".svg", "image/svg+xml; charset=utf-8"}};

Reply page_file(const Call& call) {
  const std::string name = call.path.size() == 1 && call.path[0].empty() ? "index.html"
                           : call.path.size() == 1                       ? call.path[0]
                                                                         : std::string();
  const auto all = assets();
  const auto asset = std::find_if(all.begin(), all.end(), [&](const base::Asset& each) { return each.name == name; });
  const auto* const type = std::find_if(kTypes.begin(), kTypes.end(), [&](const Type& each) { return name.ends_with(each.ending); });
  if (asset == all.end() || type == kTypes.end() || !reads_as(call.method, "GET")) return empty_reply(404);
  Reply reply;
  reply.type = type->type;
  reply.body = std::make_shared<const std::string>(asset->bytes);
  return reply;
}

}  // namespace

Result<json> object_in(const Call& call) {
  json value = json::parse(call.body, nullptr, false);
  if (value.is_discarded()) return fail("json-invalid", "the call's body is not JSON");
  if (!value.is_object()) return fail("json-not-object", "the call's body is no JSON object");
  return value;
}

std::string text_at(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<Told> ask(const Service& service, json head, std::span<const char> bytes) {
  return service.workers.ask({std::move(head), bytes, [&service] { return service.sessions.is_stopped(); }}, Urgency::waited_for);
}

std::uint64_t most_of_body(const Service& service, const Call& call) {
  if (!is_api(call)) return 0;
  const Matched match = matched(call);
  if (match.row == nullptr) return kMostOfACall;
  return match.row->most > 0 ? match.row->most : service.about.at("limits").at("document").get<std::uint64_t>();
}

Result<Room> room_for_body(const Service& service, const Call& call, std::uint64_t bytes) {
  const Matched match = is_api(call) ? matched(call) : Matched();
  if (match.row == nullptr || match.row->most > 0) return Room();
  return service.sessions.room_for(match.open[0], bytes);
}

Reply answer(const Service& service, const Call& call) {
  if (!is_api(call)) return page_file(call);
  const Matched match = matched(call);
  if (match.row != nullptr) return match.row->handle(service, call, match.open);
  if (match.other_method) return refusal(Error{"method-unknown", "this is not asked so: " + call.method});
  return refusal(Error{"call-unknown", "there is no such call"});
}

}  // namespace tenet::serve
