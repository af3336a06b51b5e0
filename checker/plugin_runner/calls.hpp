#pragma once
/// \file
/// The three things a helper process is asked to do with a plugin. Each sends its answer, the last frame included.

#include <span>

#include <tenet/plugin.h>

#include "plugin_host/stream.hpp"
#include "plugin_runner/sender.hpp"

namespace tenet::plugin_runner {

void describe(const tenet_plugin& plugin, Sender& sender);
void read(const tenet_plugin& plugin, const plugin_host::Call& call, std::span<const char> bytes, Sender& sender);
void write(const tenet_plugin& plugin, const plugin_host::Call& call, std::span<const char> json, Sender& sender);

}  // namespace tenet::plugin_runner
