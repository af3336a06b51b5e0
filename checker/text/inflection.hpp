#pragma once
/// \file
/// One function folds pattern and text: case, British and American spelling, possessives, plural, -ed, -ing, comparatives,
/// irregular verbs and nouns, numbers in words. No derivation: "organ" never meets "organisation".

#include <string>
#include <string_view>

namespace tenet::text {

/// Lower case (full Unicode folding by utf8proc where not ASCII), curly apostrophes straight. Appends to nothing: replaces `out`.
void lower(std::string_view word, std::string& out);

/// The word as written, but curly apostrophes straight.
[[nodiscard]] std::string straight(std::string_view word);

/// The key under which all inflections of a word meet: equal for "refer", "refers", "referred", "referring"; a key need not be a word.
/// `lower_case` as made by `lower`. Numbers: "two" and "2" give "2".
void fold(std::string_view lower_case, std::string& out);
[[nodiscard]] std::string fold(std::string_view lower_case);

/// The second key of a word that is an inflection of two: "lives" is of "life" (the key `fold` gives) and of "live"; "" for all others.
[[nodiscard]] std::string second_key(std::string_view lower_case);

/// "don't" is "do" and "not", "we'll" is "we" and "will"; empty views for anything else. Views are of `lower_case` or of literals.
struct Contraction {
  std::string_view first;
  std::string_view second;
  explicit operator bool() const { return !second.empty(); }
};
[[nodiscard]] Contraction contraction(std::string_view lower_case);

}  // namespace tenet::text
