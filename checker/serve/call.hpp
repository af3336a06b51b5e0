#pragma once
/// \file
/// A request that was let in, and its answer: values that know nothing of the server that carries them.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <tenet/result.hpp>

#include "serve/session.hpp"

namespace tenet::serve {

struct Call {
  std::string method;
  std::vector<std::string> path;  ///< parts behind the secret, decoded
  std::map<std::string, std::string, std::less<>> query;
  std::string body;

  [[nodiscard]] std::string_view asked(std::string_view key) const {
    const auto at = query.find(key);
    return at == query.end() ? std::string_view() : std::string_view(at->second);
  }
};

struct Reply {
  int status = 200;
  std::string type = "application/json; charset=utf-8";
  Bytes body = std::make_shared<const std::string>();
  std::string disposition;  ///< Content-Disposition; "" = none
  std::string policy;       ///< Content-Security-Policy in place of the page's; "" = that
};

[[nodiscard]] Reply reply_of(const nlohmann::json& value, int status = 200);
/// {"code", "message"} with the status that the code asks for.
[[nodiscard]] Reply refusal(const Error& error);
[[nodiscard]] Reply empty_reply(int status);
[[nodiscard]] Reply download(std::string bytes, std::string_view type, std::string_view file_name);

}  // namespace tenet::serve
