#pragma once
/// \file
/// Who is at the other end of a connection on this machine.

#include <cstdint>
#include <optional>

namespace tenet::base {

/// The user id that the other end of a TCP connection over 127.0.0.1 belongs to; nothing where the system does not say.
[[nodiscard]] std::optional<std::uint32_t> user_of_peer(int socket);

/// Whether that is this program's user or the administrator, or not known.
[[nodiscard]] bool peer_may_be_own_user(int socket);

}  // namespace tenet::base
