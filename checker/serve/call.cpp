#include "serve/call.hpp"

#include <algorithm>
#include <array>

#include "serve/names.hpp"

namespace tenet::serve {
namespace {

using nlohmann::json;

struct StatusRow {
  std::string_view code;  ///< of an error, or how it begins
  int status;
};
/// What is not named is about what was asked: 422.
constexpr std::array kStatuses{StatusRow{"session-unknown", 404},
                               StatusRow{"document-unknown", 404},
                               StatusRow{"call-unknown", 404},
                               StatusRow{"rule-file-unknown", 404},
                               StatusRow{"sessions-full", 503},
                               StatusRow{"documents-full", 413},
                               StatusRow{"memory-full", 413},
                               StatusRow{"body-too-large", 413},
                               StatusRow{"method-unknown", 405},
                               StatusRow{"json-", 400},
                               StatusRow{"worker-out-of-time", 504},
                               StatusRow{"worker-", 500},
                               StatusRow{"program-", 500}};
constexpr int kUnprocessable = 422;

int status_of(std::string_view code) {
  const auto* const row =
      std::find_if(kStatuses.begin(), kStatuses.end(), [&](const StatusRow& each) { return code.starts_with(each.code); });
  return row == kStatuses.end() ? kUnprocessable : row->status;
}

}  // namespace

Reply reply_of(const json& value, int status) {
  Reply reply;
  reply.status = status;
  reply.body = std::make_shared<const std::string>(value.dump(-1, ' ', false, json::error_handler_t::replace));
  return reply;
}

Reply refusal(const Error& error) {
  const bool befell = error.code.starts_with("worker-") || error.code.starts_with("program-");
  return reply_of({{"code", error.code}, {"message", befell ? "Tenet's worker " + error.message : error.message}}, status_of(error.code));
}

Reply empty_reply(int status) {
  Reply reply;
  reply.status = status;
  reply.type = "text/plain; charset=utf-8";
  return reply;
}

Reply download(std::string bytes, std::string_view type, std::string_view name) {
  Reply reply;
  reply.type = type;
  reply.body = std::make_shared<const std::string>(std::move(bytes));
  reply.disposition = attachment(name);
  return reply;
}

}  // namespace tenet::serve
