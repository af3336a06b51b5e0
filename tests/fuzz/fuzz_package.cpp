// Zips: open, list, read every entry, under small limits so that the fuzzer explores instead of inflating.

#include "fuzz/fuzz.hpp"
#include "package/package.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tenet::package::Limits limits;
  limits.entry = 1U << 20U;
  limits.total = 4U << 20U;
  auto package = tenet::package::Package::open(tenet::fuzz::as_chars(data, size), limits);
  if (!package) return 0;
  for (const auto& name : package->names()) {
    (void)package->has(name);
    (void)package->read(name);
  }
  return 0;
}
