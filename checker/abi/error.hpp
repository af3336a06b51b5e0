#pragma once
/// \file
/// The one trap: every entry point of tenet.h runs within `trapped` or `trapped_or`, and nothing that is thrown gets past them. Below it,
/// this layer may throw `Refusal`, so that an entry point reads as what it does.

#include <exception>
#include <new>
#include <string>
#include <utility>

#include <tenet/tenet.h>
#include <tenet/result.hpp>

struct tenet_error {
  tenet_code code = TENET_OK;
  std::string id;
  std::string message;
};

namespace tenet::abi {

/// What ends an entry point, with what its caller is told.
struct Refusal {
  tenet_code code = TENET_FAILED;
  Error error;
};

[[noreturn]] void refuse(Error error);
/// For the programmer: an argument is wrong. `id` begins with "argument-".
[[noreturn]] void misused(std::string id, std::string message);

/// The value of a result, or its refusal.
template <class T>
T value_of(Result<T> result) {
  if (!result) refuse(result.error());
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/// Gives an error out; one that says so where memory runs out meanwhile.
tenet_code give_error(tenet_error** out, tenet_code code, const char* id, const char* message) noexcept;

/// Whatever is being thrown, as an error; only within a handler.
tenet_code give_thrown(tenet_error** out) noexcept;

/// `work` gives a tenet_code or nothing, which is TENET_OK.
template <class Work>
tenet_code trapped(tenet_error** error, Work work) noexcept {
  if (error != nullptr) *error = nullptr;
  try {
    if constexpr (std::is_void_v<decltype(work())>) {
      work();
      return TENET_OK;
    } else {
      return work();
    }
  } catch (...) {
    return give_thrown(error);
  }
}

/// For functions that give a value and no code.
template <class Value, class Work>
Value trapped_or(Value otherwise, Work work) noexcept {
  trapped(nullptr, [&] { otherwise = work(); });
  return otherwise;
}

}  // namespace tenet::abi
