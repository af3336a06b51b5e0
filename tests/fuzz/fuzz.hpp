#pragma once
// What every fuzz target defines; libFuzzer or replay.cpp calls it. Input is untrusted bytes; the promise is to return.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace tenet::fuzz {

inline std::span<const char> as_chars(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};  // bytes are bytes
}
inline std::string_view as_text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};  // likewise
}

}  // namespace tenet::fuzz
