#include "authoring/common_words.hpp"

#include <algorithm>
#include <array>

#include "text/inflection.hpp"

namespace tenet::authoring {
namespace {

/// Articles, pronouns, prepositions, conjunctions, auxiliaries and the like: every page has them.
constexpr auto kCommon = std::to_array<std::string_view>(
    {"a",      "about",  "above",  "after", "again",   "all",     "also",  "an",      "and",    "any",   "are",    "as",    "at",
     "be",     "been",   "before", "being", "below",   "between", "both",  "but",     "by",     "can",   "cannot", "could", "did",
     "do",     "does",   "done",   "down",  "each",    "either",  "every", "for",     "from",   "had",   "has",    "have",  "he",
     "her",    "here",   "him",    "his",   "how",     "however", "i",     "if",      "in",     "into",  "is",     "it",    "its",
     "itself", "just",   "made",   "make",  "may",     "me",      "might", "more",    "most",   "much",  "must",   "my",    "nor",
     "of",     "off",    "on",     "once",  "one",     "only",    "or",    "other",   "others", "our",   "out",    "over",  "own",
     "shall",  "she",    "should", "so",    "some",    "such",    "than",  "that",    "the",    "their", "them",   "then",  "there",
     "these",  "they",   "this",   "those", "through", "to",      "too",   "under",   "until",  "up",    "upon",   "us",    "very",
     "was",    "we",     "well",   "were",  "what",    "when",    "where", "whether", "which",  "while", "who",    "why",   "will",
     "with",   "within", "would",  "yes",   "yet",     "you",     "your",  "yours",   "am",     "let"});

}  // namespace

bool is_common_word(std::string_view word) {
  if (word.starts_with('=')) word.remove_prefix(1);
  if (word.ends_with('*')) return false;
  return std::any_of(kCommon.begin(), kCommon.end(), [&](std::string_view common) { return common == word || text::fold(common) == word; });
}

}  // namespace tenet::authoring
