#pragma once
/// \file
/// What the rules of English spelling cannot tell: irregular words and words that only look inflected. Private to text.

#include <span>
#include <string_view>

namespace tenet::text {

struct Irregular {
  std::string_view lemma;
  std::string_view forms;  ///< separated by spaces
};
/// Verbs and nouns whose forms are not made by rule.
[[nodiscard]] std::span<const Irregular> irregular_words();

/// Adjectives whose -er and -est are comparatives; separated by spaces.
[[nodiscard]] std::string_view comparable_adjectives();

/// Words that end like an inflection and are none; separated by spaces.
[[nodiscard]] std::string_view uninflected_words();

/// Words that are an inflection of two: the second reading (the first is by rule or table).
[[nodiscard]] std::span<const Irregular> second_readings();

/// Bases that keep a final e which would else be dropped and so meet another word: "humane", "envelope".
[[nodiscard]] std::string_view words_keeping_e();
/// Those of them whose -ed and -ing get it back: "pasted", "united" are of "paste", "unite", not of "past", "unit".
[[nodiscard]] std::string_view verbs_keeping_e();

/// Words with -our- in British, -or- in American spelling: the British root.
[[nodiscard]] std::span<const std::string_view> our_roots();

/// Other spellings: lemma as folded here, forms as also written.
[[nodiscard]] std::span<const Irregular> other_spellings();

}  // namespace tenet::text
