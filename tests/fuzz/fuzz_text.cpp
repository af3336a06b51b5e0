// Markdown and plain text, and the choice of a reader by content.

#include "fuzz/fuzz.hpp"
#include "readers/reader.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto bytes = tenet::fuzz::as_chars(data, size);
  (void)tenet::readers::read(bytes, "fuzz.md");
  (void)tenet::readers::read(bytes, "fuzz.txt");
  return 0;
}
