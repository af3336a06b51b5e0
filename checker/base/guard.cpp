// What a process does to itself before it calls what it does not trust.

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>

#include "base/process.hpp"

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define TENET_SANITIZED 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define TENET_SANITIZED 1
#endif

namespace tenet::base {
namespace {

#ifdef TENET_SANITIZED
// The shadow of a sanitizer is terabytes of address space.
constexpr bool kLimitsMemory = false;
#else
constexpr bool kLimitsMemory = true;
#endif

void limit(__rlimit_resource_t what, std::uint64_t most) {
  const rlimit both{static_cast<rlim_t>(most), static_cast<rlim_t>(most)};
  ::setrlimit(what, &both);
}

extern "C" void end_the_group(int /*signal*/) {
  ::kill(0, SIGKILL);
}

}  // namespace

void guard_this_process(const Guard& guard) {
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_CPU, guard.cpu_seconds);
  limit(RLIMIT_FSIZE, guard.file_bytes);
  if (kLimitsMemory) limit(RLIMIT_AS, guard.memory);
  struct sigaction action {};
  action.sa_handler = end_the_group;
  ::sigaction(SIGTERM, &action, nullptr);
  // The parent may be ended by what cannot be caught; nobody would wait for this process then.
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
}

}  // namespace tenet::base
