#include <tenet/checker.hpp>

#include "abi/arguments.hpp"
#include "abi/handles.hpp"

const char* tenet_buffer_data(const tenet_buffer* buffer) {
  return buffer == nullptr ? nullptr : buffer->bytes.c_str();
}

size_t tenet_buffer_size(const tenet_buffer* buffer) {
  return buffer == nullptr ? 0 : buffer->bytes.size();
}

tenet_code tenet_buffer_save(const tenet_buffer* buffer, const char* file, tenet_error** error) {
  using namespace tenet::abi;
  return trapped(error, [&] { value_of(tenet::save(path_of(file, "file"), given(buffer, "buffer").bytes)); });
}

void tenet_buffer_free(tenet_buffer* buffer) {
  delete buffer;
}
