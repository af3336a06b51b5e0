#include <fmt/core.h>

#include <tenet/tenet.h>
#include <tenet/checker.hpp>

#include "abi/error.hpp"

namespace {

std::string written(std::uint32_t version) {
  return fmt::format("{}.{}", version >> 16U, version & 0xFFFFU);
}

}  // namespace

const char* tenet_version(void) {
  return tenet::version().data();  // a string literal
}

uint32_t tenet_abi_version(void) {
  return TENET_ABI_VERSION;
}

tenet_code tenet_require_abi(uint32_t version, tenet_error** error) {
  return tenet::abi::trapped(error, [&] {
    const bool same_major = version >> 16U == TENET_ABI_MAJOR;
    if (same_major && version <= TENET_ABI_VERSION) return;
    tenet::abi::misused("argument-abi", fmt::format("the program was written for interface {} of Tenet, and Tenet {} has {}: install {}",
                                                    written(version), tenet_version(), written(TENET_ABI_VERSION),
                                                    version > TENET_ABI_VERSION ? "a newer Tenet" : "an older Tenet, or a newer program"));
  });
}
