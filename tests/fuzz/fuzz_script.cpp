// A rule file, loaded in the sandbox under small limits.

#include "fuzz/fuzz.hpp"
#include "script/language.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tenet::script::Limits limits;
  limits.memory = 8U << 20U;
  limits.instructions = 200'000;
  limits.check_instructions = 50'000;
  tenet::script::Language language(limits);
  (void)language.load_text(tenet::fuzz::as_text(data, size), "fuzz.lua");
  return 0;
}
