// Zips: open, list, read every entry, copy, under small limits so that the fuzzer explores instead of inflating.

#include <cstdlib>

#include "fuzz/fuzz.hpp"
#include "package/archive.hpp"
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
  // A copy with one entry more opens as well, or is refused.
  const auto copy =
      tenet::package::copy_package(tenet::fuzz::as_chars(data, size), std::vector<tenet::package::ArchiveEntry>{{"new", "1"}});
  if (copy && !tenet::package::Package::open(*copy)) std::abort();
  return 0;
}
