#include "base/peer.hpp"

#include <arpa/inet.h>
#include <fmt/core.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <string>

namespace tenet::base {
namespace {

using NameOf = int (*)(int, sockaddr*, socklen_t*);

/// "0100007F:1F90", as /proc/net/tcp writes an end of a connection (proc(5)): the address in the machine's order, the port as a number.
std::optional<std::string> end_of(int socket, NameOf name_of) {
  sockaddr_in end{};
  socklen_t size = sizeof end;
  // The interface of sockets wants one structure for another.
  if (name_of(socket, reinterpret_cast<sockaddr*>(&end), &size) != 0 || end.sin_family != AF_INET) return std::nullopt;
  return fmt::format("{:08X}:{:04X}", end.sin_addr.s_addr, ntohs(end.sin_port));
}

}  // namespace

std::optional<std::uint32_t> user_of_peer(int socket) {
  const auto theirs = end_of(socket, ::getpeername);
  const auto ours = end_of(socket, ::getsockname);
  if (!theirs || !ours) return std::nullopt;
  std::ifstream table("/proc/net/tcp");
  for (std::string line; std::getline(table, line);) {
    std::istringstream row(line);
    std::string number, local, remote, state, queues, timer, retransmits;
    std::uint32_t user = 0;
    row >> number >> local >> remote >> state >> queues >> timer >> retransmits >> user;
    if (row && local == *theirs && remote == *ours) return user;
  }
  return std::nullopt;
}

bool peer_may_be_own_user(int socket) {
  const auto user = user_of_peer(socket);
  return !user || *user == ::geteuid() || *user == 0;
}

}  // namespace tenet::base
