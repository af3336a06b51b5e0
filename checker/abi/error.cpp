#include "abi/error.hpp"

namespace tenet::abi {
namespace {

/// Given out where there is no memory for another, and never freed.
tenet_error& out_of_memory() noexcept {
  // Short enough for a std::string to hold without memory of its own.
  static tenet_error error{TENET_NO_MEMORY, "no-memory", "out of memory"};
  return error;
}

}  // namespace

void refuse(Error error) {
  throw Refusal{TENET_FAILED, std::move(error)};
}

void misused(std::string id, std::string message) {
  throw Refusal{TENET_MISUSE, {std::move(id), std::move(message)}};
}

tenet_code give_error(tenet_error** out, tenet_code code, const char* id, const char* message) noexcept {
  if (out == nullptr) return code;
  try {
    *out = new tenet_error{code, id, message};
    return code;
  } catch (...) {
    *out = &out_of_memory();
    return TENET_NO_MEMORY;
  }
}

tenet_code give_thrown(tenet_error** out) noexcept {
  try {
    throw;
  } catch (const Refusal& refusal) {
    return give_error(out, refusal.code, refusal.error.code.c_str(), refusal.error.message.c_str());
  } catch (const std::bad_alloc&) {
    if (out != nullptr) *out = &out_of_memory();
    return TENET_NO_MEMORY;
  } catch (const std::exception& error) {
    return give_error(out, TENET_BROKEN, "unexpected", error.what());
  } catch (...) {
    return give_error(out, TENET_BROKEN, "unexpected", "something was thrown that is no std::exception");
  }
}

}  // namespace tenet::abi

using tenet::abi::out_of_memory;

tenet_code tenet_error_code(const tenet_error* error) {
  return error == nullptr ? TENET_OK : error->code;
}

const char* tenet_error_id(const tenet_error* error) {
  return error == nullptr ? "" : error->id.c_str();
}

const char* tenet_error_message(const tenet_error* error) {
  return error == nullptr ? "" : error->message.c_str();
}

void tenet_error_free(tenet_error* error) {
  if (error != &out_of_memory()) delete error;
}
