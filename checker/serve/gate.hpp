#pragma once
/// \file
/// Who is let in: only a page of this service, in a browser on this machine, that knows the secret.

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace tenet::serve {

/// What of a request decides whether it is let in; views hold while it is asked.
struct Knock {
  std::string_view method;
  std::string_view path;  ///< decoded, without the query
  std::string_view host;
  std::optional<std::string_view> origin;
  std::string_view fetch_site;        ///< Sec-Fetch-Site
  std::string_view tenet;             ///< X-Tenet
  std::string_view content_type;      ///< of the body
  std::string_view content_encoding;  ///< likewise
  std::optional<std::string_view> content_length;
  bool chunked = false;  ///< any Transfer-Encoding
};

/// So many in each second, for all together.
class Rate {
 public:
  explicit Rate(unsigned a_second) : most_(a_second) {}
  /// Counts one; false where it is one too many. May be asked by several threads.
  [[nodiscard]] bool allows(std::chrono::steady_clock::time_point now = std::chrono::steady_clock::now());

 private:
  const unsigned most_;
  std::mutex mutex_;
  std::chrono::steady_clock::time_point since_;
  unsigned seen_ = 0;
};

class Gate {
 public:
  Gate(std::string secret, int port);

  struct Verdict {
    int status = 200;            ///< 200: let in
    std::string_view path = {};  ///< behind the secret, from "/" on; of `Knock::path`
    std::string redirect_to;     ///< with 303
  };
  /// May be asked by several threads.
  [[nodiscard]] Verdict judge(const Knock& knock);

  /// "/SECRET/".
  [[nodiscard]] std::string root() const { return "/" + secret_ + "/"; }
  /// A path that leads there once, within a minute.
  [[nodiscard]] std::string one_time_path();

 private:
  [[nodiscard]] bool is_own_host(std::string_view host) const;
  [[nodiscard]] bool takes_one_time(std::string_view path);

  std::string secret_;
  std::string port_;
  Rate calls_;
  Rate strangers_;
  std::mutex mutex_;
  std::string one_time_;  ///< "" once it was used
  std::chrono::steady_clock::time_point one_time_until_;
};

}  // namespace tenet::serve
