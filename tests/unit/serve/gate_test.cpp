// Who is let in.
#include "serve/gate.hpp"

#include <chrono>
#include <set>
#include <string>

#include "serve/limits.hpp"
#include "serve/secret.hpp"
#include "support/catch.hpp"

using namespace tenet::serve;

namespace {

constexpr int kPort = 8123;
const std::string kSecret(43, 's');

Knock get(std::string_view path) {
  Knock knock;
  knock.method = "GET";
  knock.path = path;
  knock.host = "127.0.0.1:8123";
  return knock;
}

Knock post(std::string_view path) {
  Knock knock = get(path);
  knock.method = "POST";
  knock.tenet = "1";
  knock.content_length = "2";
  return knock;
}

int judged(const Knock& knock) {
  return Gate(kSecret, kPort).judge(knock).status;
}

const std::string kRoot = "/" + kSecret + "/";
const std::string kCall = kRoot + "api/about";

}  // namespace

TEST_CASE("secrets are long, each another, and of letters that an address may hold") {
  std::set<std::string> seen;
  for (int i = 0; i < 100; ++i) {
    const std::string secret = new_secret();
    CHECK(secret.size() == 43);
    CHECK(secret.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_") == std::string::npos);
    seen.insert(secret);
  }
  CHECK(seen.size() == 100);
  CHECK(same_secret("abc", "abc"));
  CHECK_FALSE(same_secret("abc", "abd"));
  CHECK_FALSE(same_secret("abc", "ab"));
}

TEST_CASE("whoever knows the secret is let in, and what stands behind it is the path") {
  Gate gate(kSecret, kPort);
  CHECK(gate.judge(get(kRoot)).path == "/");
  CHECK(gate.judge(get(kCall)).path == "/api/about");
  CHECK(gate.judge(post(kCall)).status == 200);
}

TEST_CASE("a wrong secret, none, or a part of it finds nothing") {
  CHECK(judged(get("/")) == 404);
  CHECK(judged(get("")) == 404);
  CHECK(judged(get("/" + kSecret)) == 404);
  CHECK(judged(get("/" + std::string(43, 't') + "/")) == 404);
  CHECK(judged(get("/" + kSecret.substr(1) + "/")) == 404);
  CHECK(judged(get("//" + kSecret + "/")) == 404);
}

TEST_CASE("a name of another machine that was made to point here is refused, whatever it knows") {
  for (const char* host :
       {"evil.example", "evil.example:8123", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:8123.evil.example", "[::1]:8123", ""}) {
    Knock knock = get(kCall);
    knock.host = host;
    CAPTURE(host);
    CHECK(judged(knock) == 421);
  }
  Knock knock = get(kCall);
  knock.host = "LocalHost:8123";
  CHECK(judged(knock) == 200);
}

TEST_CASE("a page of another origin is refused") {
  for (const char* origin : {"http://evil.example", "null", "https://127.0.0.1:8123", "http://127.0.0.1:81", "http://localhost:8123", ""}) {
    Knock knock = post(kCall);
    knock.origin = origin;
    CAPTURE(origin);
    CHECK(judged(knock) == 403);
  }
  Knock own = post(kCall);
  own.origin = "http://127.0.0.1:8123";
  CHECK(judged(own) == 200);
  for (const char* site : {"cross-site", "same-site", "elsewhere"}) {
    Knock knock = get(kCall);
    knock.fetch_site = site;
    CHECK(judged(knock) == 403);
  }
}

TEST_CASE("what changes something needs a header that a form cannot send") {
  for (const char* method : {"POST", "PUT", "DELETE"}) {
    Knock knock = post(kCall);
    knock.method = method;
    knock.tenet = "";
    CHECK(judged(knock) == 403);
    knock.tenet = "1";
    CHECK(judged(knock) == 200);
  }
  for (const char* method : {"OPTIONS", "TRACE", "CONNECT", "PATCH", "get"}) {
    Knock knock = post(kCall);
    knock.method = method;
    CHECK(judged(knock) == 405);
  }
}

TEST_CASE("a body says how long it is, and is not packed or a form") {
  Knock knock = post(kCall);
  knock.content_length.reset();
  CHECK(judged(knock) == 411);
  knock = post(kCall);
  knock.chunked = true;
  CHECK(judged(knock) == 411);
  knock = post(kCall);
  knock.content_encoding = "gzip";
  CHECK(judged(knock) == 415);
  for (const char* type : {"multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "MULTIPART/mixed"}) {
    knock = post(kCall);
    knock.content_type = type;
    CHECK(judged(knock) == 415);
  }
}

TEST_CASE("the one-time address leads to the page once") {
  Gate gate(kSecret, kPort);
  const std::string path = gate.one_time_path();
  CHECK(gate.judge(post(path)).status == 404);
  const auto first = gate.judge(get(path));
  CHECK(first.status == 303);
  CHECK(first.redirect_to == kRoot);
  CHECK(gate.judge(get(path)).status == 404);
}

TEST_CASE("strangers are told to wait, and do not lock out whoever knows the secret") {
  Gate gate(kSecret, kPort);
  int last = 0;
  for (unsigned i = 0; i <= kStrangersASecond; ++i) last = gate.judge(get("/wrong/")).status;
  CHECK(last == 429);
  CHECK(gate.judge(get(kRoot)).status == 200);
}

TEST_CASE("so many calls in a second, and again in the next") {
  using namespace std::chrono_literals;
  Rate rate(3);
  const auto now = std::chrono::steady_clock::now();
  for (int i = 0; i < 3; ++i) CHECK(rate.allows(now));
  CHECK_FALSE(rate.allows(now + 900ms));
  CHECK(rate.allows(now + 1100ms));
}
