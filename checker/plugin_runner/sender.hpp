#pragma once
/// \file
/// This process's end of the line to Tenet. Kept apart from standard output, to which foreign libraries print.

#include <string>

#include "plugin_host/stream.hpp"

namespace tenet::plugin_runner {

class Sender {
 public:
  /// Takes standard output for itself and leaves standard error in its place.
  Sender();
  /// False once nobody listens any more.
  bool send(plugin_host::FrameBytes frame);
  bool send(plugin_host::Frame kind) { return send(plugin_host::FrameBytes(kind)); }
  bool flush();

 private:
  int line_;
  bool is_heard_ = true;
  std::string waiting_;
};

}  // namespace tenet::plugin_runner
