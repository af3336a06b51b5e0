#pragma once
/// \file
/// HTTP on 127.0.0.1: requests that the gate lets in become calls, and their replies answers.

#include <functional>
#include <memory>
#include <string_view>

#include <tenet/result.hpp>

#include "serve/calls.hpp"
#include "serve/gate.hpp"

namespace tenet::serve {

class Server {
 public:
  /// Binds the port, 0 = a free one. Error codes: "port-in-use", "serve-address".
  [[nodiscard]] static Result<std::unique_ptr<Server>> bind(int port);
  [[nodiscard]] static std::string_view library_version();
  virtual ~Server() = default;

  [[nodiscard]] virtual int port() const = 0;
  /// Answers until `stop`. `seen` is called at each request that was let in, by several threads. What is given outlives the server.
  virtual void run(Gate& gate, const Service& service, const std::function<void()>& seen) = 0;
  /// From any thread: lets what is under way come to its end.
  virtual void stop() = 0;
};

}  // namespace tenet::serve
