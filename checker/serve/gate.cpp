#include "serve/gate.hpp"

#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "serve/limits.hpp"
#include "serve/secret.hpp"

namespace tenet::serve {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kMisdirected = 421;
constexpr int kForbidden = 403;
constexpr int kNotFound = 404;
constexpr int kNoSuchMethod = 405;
constexpr int kLengthRequired = 411;
constexpr int kUnsupported = 415;
constexpr int kTooMany = 429;
constexpr int kSeeOther = 303;

bool reads_only(std::string_view method) {
  return method == "GET" || method == "HEAD";
}

bool has_body(std::string_view method) {
  return method == "POST" || method == "PUT";
}

/// Browsers say where a request comes from; a page of any other origin has no business here. What says nothing is no browser's doing.
bool is_from_elsewhere(std::string_view fetch_site) {
  return !fetch_site.empty() && fetch_site != "same-origin" && fetch_site != "none";
}

/// What the server would take apart by itself, which nothing here wants: forms, and what unpacks to more than it seems.
bool is_taken_apart(const Knock& knock) {
  const std::string type = base::lower(knock.content_type);
  return !knock.content_encoding.empty() || type.starts_with("multipart/") || type.starts_with("application/x-www-form-urlencoded");
}

}  // namespace

bool Rate::allows(Clock::time_point now) {
  const std::lock_guard lock(mutex_);
  if (now - since_ >= std::chrono::seconds(1)) {
    since_ = now;
    seen_ = 0;
  }
  return ++seen_ <= most_;
}

Gate::Gate(std::string secret, int port)
    : secret_(std::move(secret)), port_(std::to_string(port)), calls_(kCallsASecond), strangers_(kStrangersASecond) {}

bool Gate::is_own_host(std::string_view host) const {
  constexpr std::array<std::string_view, 2> kNames = {"127.0.0.1", "localhost"};
  const std::string given = base::lower(host);
  return std::any_of(kNames.begin(), kNames.end(), [&](std::string_view name) { return given == std::string(name) + ":" + port_; });
}

std::string Gate::one_time_path() {
  const std::lock_guard lock(mutex_);
  one_time_ = new_secret();
  one_time_until_ = Clock::now() + kOneTime;
  return "/" + one_time_ + "/";
}

bool Gate::takes_one_time(std::string_view path) {
  const std::lock_guard lock(mutex_);
  if (one_time_.empty() || Clock::now() > one_time_until_ || !same_secret(path, "/" + one_time_ + "/")) return false;
  one_time_.clear();
  return true;
}

Gate::Verdict Gate::judge(const Knock& knock) {
  if (!is_own_host(knock.host)) return {kMisdirected, {}, {}};
  if (knock.origin && *knock.origin != "http://" + std::string(knock.host)) return {kForbidden, {}, {}};
  if (is_from_elsewhere(knock.fetch_site)) return {kForbidden, {}, {}};
  const std::size_t end = knock.path.empty() ? 0 : std::min(knock.path.find('/', 1), knock.path.size());
  const bool knows = end > 1 && end < knock.path.size() && same_secret(knock.path.substr(1, end - 1), secret_);
  if (!knows) {
    if (!strangers_.allows()) return {kTooMany, {}, {}};
    if (knock.method == "GET" && takes_one_time(knock.path)) return {kSeeOther, {}, root()};
    return {kNotFound, {}, {}};
  }
  if (!calls_.allows()) return {kTooMany, {}, {}};
  const std::string_view path = knock.path.substr(end);
  if (reads_only(knock.method)) return {200, path, {}};
  if (!has_body(knock.method) && knock.method != "DELETE") return {kNoSuchMethod, {}, {}};
  // A header of one's own: a page of another origin may not send it without asking first (Fetch standard, CORS preflight), and is never
  // told yes.
  if (knock.tenet != "1") return {kForbidden, {}, {}};
  if (knock.chunked || (has_body(knock.method) && !knock.content_length)) return {kLengthRequired, {}, {}};
  if (is_taken_apart(knock)) return {kUnsupported, {}, {}};
  return {200, path, {}};
}

}  // namespace tenet::serve
