#pragma once
/// \file
/// What can be known of a phrase before any document is seen: for lint and perf. Nothing here is asked while documents are judged.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "engine/phrase.hpp"

namespace tenet::engine {

/// A part that every match has, and the words that it can be: keys, exact forms, beginnings with '*'; names and "#kind" as written.
struct RequiredPart {
  std::vector<std::string> words;
  bool list = false;  ///< written as {list}
  bool name = false;  ///< written in quotes
};

struct PhraseFacts {
  std::vector<RequiredPart> required;
  std::uint32_t widest_gap = 0;  ///< words
  std::uint32_t all_gaps = 0;    ///< words of all gaps together
  bool begins_with_alternatives = false;
  bool quotes_nothing = false;     ///< < > holds nothing that must be there
  std::vector<std::string> names;  ///< as written
  bool has_value = false;
};

/// Both take the words by term, as `Lexicon::words` gives them. Expert patterns have no facts and no samples.
[[nodiscard]] PhraseFacts facts_of(const Program& program, const std::vector<std::string>& words);

/// Sentences that the phrase describes, at most `most`: all of them where they are few, else a fixed choice in which every alternative
/// and both ends of every gap occur. Words stand in their plainest inflection.
[[nodiscard]] std::vector<std::string> sample_sentences(const Program& program, const std::vector<std::string>& words, std::size_t most);

}  // namespace tenet::engine
