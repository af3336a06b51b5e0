#pragma once
/// \file
/// Phrases: the sentence you would hope to find, compiled. Words become terms of a `Lexicon` that all phrases of a run share, so
/// that a document is looked up once, whatever the number of phrases.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <tenet/result.hpp>

#include "engine/lexicon.hpp"
#include "ruleset/ruleset.hpp"

namespace tenet::engine {

/// A compiled phrase. Immutable, cheap to copy, shared by threads; refers to terms of the lexicon it was compiled against.
class Program;
using ProgramPtr = std::shared_ptr<const Program>;

/// Word lists by name, so that {mediation} can be expanded. A list may use other lists; a cycle is an error that names it.
class WordLists {
 public:
  explicit WordLists(const std::vector<ruleset::WordList>& lists);
  [[nodiscard]] const ruleset::WordList* find(std::string_view name) const;
  /// Sorted.
  [[nodiscard]] std::vector<std::string> names() const;
  /// Differs between any two sets of lists of a process: compiled lists are kept under it.
  [[nodiscard]] std::uint64_t serial() const { return serial_; }

 private:
  std::uint64_t serial_ = 0;
  std::unordered_map<std::string, const ruleset::WordList*> lists_;
};

/// Limits on a phrase, so that a rule cannot exhaust the machine: lengths no sentence needs.
inline constexpr std::size_t kPhraseLength = 2'000;
inline constexpr std::size_t kPhraseNodes = 20'000;  ///< after word lists are expanded
inline constexpr std::uint32_t kGapDefault = 6;
inline constexpr std::uint32_t kGapMost = 40;
inline constexpr std::uint32_t kPhraseDepth = 40;  ///< brackets and lists inside each other
inline constexpr std::size_t kPrefixLetters = 3;   ///< fewest letters before '*'

// What the table of phrases in rules/README.md leaves open, decided:
// - a, an and the *written in a phrase* ask for nothing ("offer a service" finds "offer services"); our, your, their, any and all do.
// - Between two words of a phrase any articles (and our, your, ...) and symbols may stand; gaps do not count them either.
// - "don't" is read as "do not", in phrases and in texts, and so are "can't", "cannot", "we'll", "we've", "they're".
// - A word of a text that is an inflection of two ("lives") meets both; "&" is "and", "%" is "per cent".
// - Words are joined across a space only where that is safe: "be low" never meets "below", though "be-low" would.
// - The shortest match from each starting word counts, and none that contains another.

/// Compiles phrase syntax (rules/README.md) or, for `expert`, a PCRE2 pattern. Error texts name origin, what is wrong and a caret line:
///   rules/x.lua:12: phrase: ')' is missing
///     (offer|provide ... mediation
///     ^
/// Error code "phrase-syntax". A word list is compiled once for a lexicon, however many phrases use it.
Result<ProgramPtr> compile(const ruleset::Phrase& phrase, const WordLists& lists, Lexicon& lexicon);

/// The phrase's text and origin, for explain and lint.
[[nodiscard]] const ruleset::Phrase& source_of(const Program& program);

}  // namespace tenet::engine
