// Flat ODF: the whole document in one part.

#include "fuzz/fuzz.hpp"
#include "fuzz/read_both_ways.hpp"
#include "readers/odt/odt.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tenet::fuzz::read_both_ways(tenet::odt::read_flat, tenet::fuzz::as_chars(data, size));
  return 0;
}
