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

#include "ruleset/ruleset.hpp"

namespace tenet::engine {

/// Something a token can be: an inflection key, an exact form, a prefix. Dense, from 1.
using TermId = std::uint32_t;

/// All terms that phrases look for. Grows while phrases are compiled, then immutable and shared by threads.
class Lexicon {
 public:
  Lexicon();
  ~Lexicon();
  Lexicon(Lexicon&&) noexcept;
  Lexicon& operator=(Lexicon&&) noexcept;
  TermId add_key(std::string_view folded);
  TermId add_form(std::string_view lower_case);
  TermId add_prefix(std::string_view lower_case);
  /// Terms of one word of a text (lower case): its key, its form, prefixes that fit. Appends to `out`, ascending, no duplicates.
  void terms_of(std::string_view lower_case, std::vector<TermId>& out) const;
  [[nodiscard]] std::size_t size() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// A compiled phrase. Immutable, cheap to copy, shared by threads; refers to terms of the lexicon it was compiled against.
class Program;
using ProgramPtr = std::shared_ptr<const Program>;

/// Word lists by name, so that {mediation} can be expanded. A list may use other lists; a cycle is an error that names it.
class WordLists {
 public:
  explicit WordLists(const std::vector<ruleset::WordList>& lists);
  [[nodiscard]] const ruleset::WordList* find(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> names() const;

 private:
  std::unordered_map<std::string, const ruleset::WordList*> lists_;
};

/// Limits on a phrase, so that a rule cannot exhaust the machine: lengths no sentence needs.
inline constexpr std::size_t kPhraseLength = 2'000;
inline constexpr std::size_t kPhraseNodes = 20'000;  ///< after word lists are expanded
inline constexpr std::uint32_t kGapDefault = 6;
inline constexpr std::uint32_t kGapMost = 40;

/// Compiles phrase syntax (rules.md) or, for `expert`, a PCRE2 pattern. Error texts name origin, what is wrong and a caret line:
///   rules/x.lua:12: phrase: ')' is missing
///     (offer|provide ... mediation
///     ^
Result<ProgramPtr> compile(const ruleset::Phrase& phrase, const WordLists& lists, Lexicon& lexicon);

/// The phrase's text and origin, for explain and lint.
[[nodiscard]] const ruleset::Phrase& source_of(const Program& program);

}  // namespace tenet::engine
