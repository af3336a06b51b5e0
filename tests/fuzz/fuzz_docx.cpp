// Flat OPC input reaches every part of the reader without a zip in between, so that mutations stay meaningful.

#include "fuzz/fuzz.hpp"
#include "fuzz/read_both_ways.hpp"
#include "readers/docx/docx.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tenet::fuzz::read_both_ways(tenet::docx::read, tenet::fuzz::as_chars(data, size));
  return 0;
}
