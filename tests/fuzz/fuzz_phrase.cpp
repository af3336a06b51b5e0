// A phrase (first line) compiled and searched in a small document (the rest). The indexed search must find what the plain one finds.

#include <algorithm>
#include <cstdlib>

#include "engine/index.hpp"
#include "engine/matcher.hpp"
#include "engine/matcher_reference.hpp"
#include "engine/phrase.hpp"
#include "fuzz/fuzz.hpp"
#include "readers/text/text.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input = tenet::fuzz::as_text(data, size);
  const std::size_t line = input.find('\n');
  // The plain search may take exponential time, so both stay short.
  if (line == std::string_view::npos || line > 120 || input.size() > 600) return 0;
  const tenet::engine::WordLists lists({});
  tenet::engine::Lexicon lexicon;
  const auto program =
      tenet::engine::compile({.text = std::string(input.substr(0, line)), .expert = false, .origin = {"fuzz", 1}}, lists, lexicon);
  if (!program) return 0;
  const auto document = tenet::readers::read_markdown(input.substr(line + 1), "fuzz.md");
  if (!document) return 0;
  const tenet::engine::Index index(*document, lexicon);
  tenet::engine::Effort quick{.steps_left = 200'000};
  const auto found = tenet::engine::find_all(**program, index, quick);
  if (quick.exhausted) return 0;
  const auto expected = tenet::engine::find_all_reference(**program, index);
  const bool same = std::equal(found.begin(), found.end(), expected.begin(), expected.end(),
                               [](const auto& match, const auto& span) { return match.begin == span.first && match.end == span.second; });
  if (!same) std::abort();
  return 0;
}
