#pragma once
/// \file
/// What a phrase compiles to. Private to phrase, matcher and miss.

#include <array>
#include <compare>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "engine/lexicon.hpp"
#include "engine/phrase.hpp"
#include "text/pattern.hpp"
#include "text/values.hpp"

namespace tenet::engine {

using NodeId = std::uint32_t;

enum class NodeKind : std::uint8_t {
  word,          ///< a token that is one of `terms`
  name,          ///< tokens written exactly so: `names[first]`
  value,         ///< a #kind
  gap,           ///< 0 to `most` words
  nothing,       ///< a gap where no more words follow
  sequence,      ///< `children`, side by side
  alternatives,  ///< one of `children`
  optional,      ///< its child or nothing
  quote,         ///< its child; marks what is quoted
  list,          ///< `lists[first]`
};

struct Node {
  NodeKind kind = NodeKind::word;
  text::ValueKind value = text::ValueKind::number;
  std::uint32_t most = 0;   ///< gap
  std::uint32_t first = 0;  ///< where its terms, children, name or list stand
  std::uint32_t count = 0;
  TermId term = 0;               ///< name: form of its first word
  std::uint32_t branches = 0;    ///< alternatives that are many: 1 + where in the fragment's `branches`
  std::uint32_t starts = 0;      ///< alternatives, list: 1 + where in the fragment's `starts`; 0 = may begin with anything
  std::uint32_t text_begin = 0;  ///< bytes of the phrase it was read from, half-open
  std::uint32_t text_end = 0;
};

struct Child {
  NodeId node = 0;
  TermId joined = 0;  ///< sequences: this word and the next written as one, or 0
};

/// Terms, asked for as often as a document has words: a quick sieve, which may take a term for one of its own that is none.
class TermSieve {
 public:
  TermSieve() = default;
  explicit TermSieve(const std::vector<TermId>& terms) {
    for (const TermId term : terms) bits_[term / 64 % bits_.size()] |= std::uint64_t{1} << (term % 64);
  }
  [[nodiscard]] bool may_have(TermId term) const { return (bits_[term / 64 % bits_.size()] >> (term % 64) & 1U) != 0; }

 private:
  std::array<std::uint64_t, 8> bits_{};
};

/// Which of many alternatives can begin where a term stands.
struct Branches {
  struct Entry {
    TermId term = 0;
    std::uint32_t child = 0;  ///< counted within the node
    auto operator<=>(const Entry&) const = default;
  };
  std::vector<Entry> by_term;         ///< ascending
  std::vector<std::uint32_t> always;  ///< those that may begin with a gap, a value or nothing: tried everywhere
};

/// A number for a fragment or pattern. Safe to call from threads.
[[nodiscard]] std::uint32_t next_fragment();

/// A phrase or a word list, parsed. Word lists are shared by all phrases that use them.
struct Fragment {
  std::uint32_t serial = 0;  ///< differs between fragments of a process: partial results are remembered under it
  std::string text;          ///< the phrase, or "{list}"
  std::vector<Node> nodes;
  std::vector<Child> children;
  std::vector<TermId> terms;  ///< ascending within a node
  std::vector<std::vector<std::string>> names;
  std::vector<std::shared_ptr<const Fragment>> lists;
  std::vector<TermId> first_terms;  ///< what a match can begin with, values by their pseudo-terms; ascending
  TermSieve first;                  ///< the same
  bool gap_first = false;           ///< a match can begin with a gap: what it begins with may stand further on
  std::vector<Branches> branches;
  std::vector<TermSieve> starts;  ///< of alternatives and lists: what they can begin with, where that tells anything
  NodeId root = 0;
};

struct ExpertPattern {
  std::uint32_t serial = 0;  ///< differs between the patterns and fragments of a process
  text::Pattern pattern;
};

class Program {
 public:
  ruleset::Phrase source;
  // Shared by all phrases of the same words.
  std::shared_ptr<const Fragment> fragment;      ///< null for expert patterns
  std::shared_ptr<const ExpertPattern> pattern;  ///< of expert patterns only
};

}  // namespace tenet::engine
