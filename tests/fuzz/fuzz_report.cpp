// A report in JSON: whatever is taken out of it can be written in every format, and read again from the JSON.

#include <cstdlib>

#include "fuzz/fuzz.hpp"
#include "reports/json/read.hpp"
#include "reports/writer.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto report = tenet::reports::json::read(tenet::fuzz::as_text(data, size));
  if (!report) return 0;
  for (const tenet::reports::Writer& writer : tenet::reports::table()) {
    const auto text = writer.write(*report, {});
    if (!text) std::abort();
    if (writer.id != "json") continue;
    const auto again = tenet::reports::json::read(*text);
    if (!again || *again != *report) std::abort();
  }
  return 0;
}
