#include "serve/server.hpp"

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <mutex>
#include <thread>
#include <utility>

#include <fmt/core.h>
#include <httplib.h>

#include "base/peer.hpp"
#include "serve/connection.hpp"
#include "serve/limits.hpp"

namespace tenet::serve {
namespace {

constexpr const char* kAddress = "127.0.0.1";
constexpr std::chrono::milliseconds kGlance{10};

/// On every answer. The page loads its own files and nothing else (Content Security Policy Level 3).
const httplib::Headers& headers_of_all() {
  static const httplib::Headers headers = {
      {"Content-Security-Policy",
       "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; "
       "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"},
      {"X-Content-Type-Options", "nosniff"},
      {"Referrer-Policy", "no-referrer"},
      {"Cache-Control", "no-store"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"}};
  return headers;
}

void set(httplib::Response& response, const std::string& name, const std::string& value) {
  response.headers.erase(name);
  response.set_header(name, value);
}

void give(const Reply& reply, httplib::Response& response) {
  response.status = reply.status;
  if (!reply.policy.empty()) set(response, "Content-Security-Policy", reply.policy);
  if (!reply.disposition.empty()) set(response, "Content-Disposition", reply.disposition);
  if (reply.body->empty()) return set(response, "Content-Type", reply.type);
  const Bytes bytes = reply.body;
  // Given from where it lies, without a copy.
  response.set_content_provider(bytes->size(), reply.type, [bytes](std::size_t offset, std::size_t length, httplib::DataSink& sink) {
    return sink.write(bytes->data() + offset, length);
  });
}

std::optional<std::string_view> header_of(const httplib::Request& request, const char* name) {
  const auto at = request.headers.find(name);
  return at == request.headers.end() ? std::nullopt : std::optional<std::string_view>(at->second);
}

/// Where a header comes twice, nobody can say which is meant.
bool has_twice(const httplib::Request& request) {
  constexpr std::array kOnce = {"Host", "Origin", "Content-Length", "X-Tenet", "Sec-Fetch-Site"};
  return std::any_of(kOnce.begin(), kOnce.end(), [&](const char* name) { return request.headers.count(name) > 1; });
}

Knock knock_of(const httplib::Request& request) {
  Knock knock;
  knock.method = request.method;
  knock.path = request.path;
  knock.host = header_of(request, "Host").value_or("");
  knock.origin = header_of(request, "Origin");
  knock.fetch_site = header_of(request, "Sec-Fetch-Site").value_or("");
  knock.tenet = header_of(request, "X-Tenet").value_or("");
  knock.content_type = header_of(request, "Content-Type").value_or("");
  knock.content_encoding = header_of(request, "Content-Encoding").value_or("");
  knock.content_length = header_of(request, "Content-Length");
  knock.chunked = header_of(request, "Transfer-Encoding").has_value();
  return knock;
}

Call call_of(const httplib::Request& request, std::string_view path) {
  Call call;
  call.method = request.method;
  path.remove_prefix(1);
  for (std::size_t begin = 0; begin <= path.size();) {
    const std::size_t end = std::min(path.find('/', begin), path.size());
    call.path.emplace_back(path.substr(begin, end - begin));
    begin = end + 1;
  }
  for (const auto& [name, value] : request.params) call.query.emplace(name, value);
  return call;
}

bool has_body(const httplib::Request& request) {
  return request.method == "POST" || request.method == "PUT";
}

/// A connection as httplib wants it.
class Stream : public httplib::Stream {
 public:
  explicit Stream(Connection& connection) : connection_(connection) {}
  [[nodiscard]] bool is_readable() const override { return connection_.can_read(); }
  [[nodiscard]] bool is_writable() const override { return connection_.can_write(); }
  ssize_t read(char* to, std::size_t size) override { return connection_.read(to, size); }
  ssize_t write(const char* from, std::size_t size) override { return connection_.write(from, size); }
  void get_remote_ip_and_port(std::string& ip, int& port) const override { ip = kAddress, port = 0; }
  void get_local_ip_and_port(std::string& ip, int& port) const override { ip = kAddress, port = 0; }
  [[nodiscard]] socket_t socket() const override { return connection_.socket(); }

 private:
  Connection& connection_;
};

/// Connections in their order, so many at once; tells how many wait for their turn.
class Turns : public httplib::TaskQueue {
 public:
  explicit Turns(std::atomic<int>& waiting) : waiting_(waiting), pool_(kConnections) {}
  void enqueue(std::function<void()> work) override {
    ++waiting_;
    pool_.enqueue([this, work = std::move(work)] {
      --waiting_;
      work();
    });
  }
  void shutdown() override { pool_.shutdown(); }

 private:
  std::atomic<int>& waiting_;
  httplib::ThreadPool pool_;
};

class HttpServer : public Server, private httplib::Server {
 public:
  /// The port, or 0 where it could not be had.
  int bind(int port) {
    // Not SO_REUSEPORT, as httplib has it: another program could listen at the same port.
    set_socket_options([](socket_t socket) {
      const int yes = 1;
      ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    });
    port_ = port == 0 ? bind_to_any_port(kAddress) : bind_to_port(kAddress, port) ? port : 0;
    return port_ = std::max(port_, 0);
  }

  [[nodiscard]] int port() const override { return port_; }

  void run(Gate& gate, const Service& service, const std::function<void()>& seen) override {
    gate_ = &gate;
    service_ = &service;
    seen_ = seen;
    new_task_queue = [this] { return new Turns(waiting_); };
    set_default_headers(headers_of_all());
    set_tcp_nodelay(true);
    set_keep_alive_max_count(kRequestsOfConnection);
    set_keep_alive_timeout(kIdle.count());
    set_payload_max_length(std::size_t{1} << 40U);  // bodies have limits of their own, call by call
    set_exception_handler([](const httplib::Request&, httplib::Response& response, std::exception_ptr) {
      give(refusal(Error{"worker-failed", "ended in an error"}), response);
    });
    set_pre_routing_handler([this](const httplib::Request& request, httplib::Response& response) { return knocked(request, response); });
    const auto with_body = [this](const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader) {
      take(request, response, reader);
    };
    Post(".*", with_body);
    Put(".*", with_body);
    listen_after_bind();
    ended_ = true;
  }

  void stop() override {
    stopping_ = true;
    // httplib hears nothing of it before it listens, which a busy machine puts off.
    while (!is_running() && !ended_) std::this_thread::sleep_for(kGlance);
    httplib::Server::stop();
  }

 private:
  /// The gate, and all that has no body.
  HandlerResponse knocked(const httplib::Request& request, httplib::Response& response) {
    const auto refuse = [&](int status) { return give(empty_reply(status), response), HandlerResponse::Handled; };
    if (has_twice(request)) return refuse(400);
    if (request.path.size() > kLongestPath) return refuse(404);
    const Gate::Verdict verdict = gate_->judge(knock_of(request));
    if (!verdict.redirect_to.empty()) set(response, "Location", verdict.redirect_to);
    if (verdict.status != 200) return refuse(verdict.status);
    seen_();
    if (has_body(request)) return HandlerResponse::Unhandled;
    give(answer(*service_, call_of(request, verdict.path)), response);
    return HandlerResponse::Handled;
  }

  /// What has a body and was let in.
  void take(const httplib::Request& request, httplib::Response& response, const httplib::ContentReader& reader) {
    Call call = call_of(request, std::string_view(request.path).substr(gate_->root().size() - 1));
    const auto length = request.get_header_value<std::uint64_t>("Content-Length");
    if (const std::uint64_t most = most_of_body(*service_, call); length > most)
      return give(refusal(Error{"body-too-large", fmt::format("this is larger than {} KB, more than is taken", most >> 10U)}), response);
    const auto room = room_for_body(*service_, call, length);
    if (!room) return give(refusal(room.error()), response);
    call.body.reserve(length);
    const bool whole = reader([&](const char* bytes, std::size_t size) {
      call.body.append(bytes, size);
      return call.body.size() <= length;
    });
    if (!whole || call.body.size() != length) return give(empty_reply(400), response);
    give(answer(*service_, call), response);
  }

  bool process_and_close_socket(socket_t socket) override {
    Connection connection(
        socket, [this] { return !stopping_; }, waiting_);
    // The one-time address stands on a browser's command line for a moment, where other users of this machine may read it.
    if (!base::peer_may_be_own_user(socket)) return false;
    Stream stream(connection);
    for (std::size_t left = kRequestsOfConnection; left > 0 && connection.waits_for_request(); --left)
      if (!answer_one(connection, stream, left == 1)) break;
    return true;
  }

  /// Whether another request may follow: not where this one could not be understood, or had a body, of which something may be left that
  /// must not be taken for a request.
  bool answer_one(Connection& connection, Stream& stream, bool is_last) {
    connection.begin_headers();
    bool closed = false;
    bool goes_on = false;
    const auto prepare = [&](httplib::Request& request) {
      connection.begin_body();
      // Not the answer in parts, nor packed.
      request.ranges.clear();
      request.headers.erase("Range");
      request.headers.erase("Accept-Encoding");
      const bool reads_only = request.method == "GET" || request.method == "HEAD";
      goes_on = reads_only && request.headers.count("Content-Length") == 0 && request.headers.count("Transfer-Encoding") == 0;
      if (goes_on) return;
      request.headers.erase("Connection");
      request.set_header("Connection", "close");
    };
    return process_request(stream, is_last, closed, prepare) && goes_on && !closed;
  }

  int port_ = 0;
  Gate* gate_ = nullptr;
  const Service* service_ = nullptr;
  std::function<void()> seen_;
  std::atomic<int> waiting_{0};
  std::atomic<bool> stopping_{false};
  std::atomic<bool> ended_{false};
};

}  // namespace

std::string_view Server::library_version() {
  return CPPHTTPLIB_VERSION;
}

Result<std::unique_ptr<Server>> Server::bind(int port) {
  auto server = std::make_unique<HttpServer>();
  if (server->bind(port) > 0) return std::unique_ptr<Server>(std::move(server));
  if (port == 0) return fail("serve-address", "no port of this machine's own address (127.0.0.1) can be opened");
  return fail("port-in-use", fmt::format("port {} cannot be opened: another program may have it; give another with --port, or none", port));
}

}  // namespace tenet::serve
