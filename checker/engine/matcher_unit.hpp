#pragma once
/// \file
/// Matching within one unit. Private to matcher and miss.

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "engine/index.hpp"
#include "engine/matcher.hpp"
#include "engine/phrase_program.hpp"

namespace tenet::engine {

/// Articles and symbols that may stand before a word of a phrase, side by side: no sentence has more.
inline constexpr std::uint32_t kFreeTokens = 4;

/// Ascending, no duplicates.
using Positions = std::vector<Position>;

/// Answers where a node of a phrase can end that begins at a token of one unit. Partial results are remembered, so that the work is
/// polynomial in the unit's length and the phrase's size. Not thread-safe; one a search.
class UnitMatcher {
 public:
  UnitMatcher(const Index& index, Effort& effort);
  UnitMatcher(const UnitMatcher&) = delete;
  UnitMatcher& operator=(const UnitMatcher&) = delete;
  ~UnitMatcher();

  /// Forgets the unit before.
  void enter(UnitId unit);
  /// From now on looks no further than `end`: enough to trace a match that ends there, and much less to look at.
  void end_at(Position end);
  [[nodiscard]] const Unit& unit() const { return unit_; }
  [[nodiscard]] bool spent() const { return effort_.exhausted; }

  /// Whether a match of the whole fragment can begin with this very token: a quick sieve.
  [[nodiscard]] bool may_begin(const Fragment& fragment, Position at) const;

  /// Adds where `node` can end that begins at `at`. Articles in front of it are passed over.
  void ends(const Fragment& fragment, NodeId node, Position at, Positions& out);

  /// How `node` gets from `begin` to `end`, which is one of its ends: the tokens it spells, what it quotes, its first value.
  struct Trace {
    Positions spelled;
    std::optional<Position> quote_begin;
    Position quote_end = 0;
    const text::Value* value = nullptr;
  };
  void trace(const Fragment& fragment, NodeId node, Position begin, Position end, Trace& out);

  /// Positions after the first n children of a sequence, for each n; what a sequence matches from `at`.
  [[nodiscard]] std::vector<Positions> sequence_sets(const Fragment& fragment, const Node& node, Position at);

 private:
  struct Memory {
    std::uint64_t node = 0;
    Position at = 0;
    std::uint32_t age = 0;
    std::uint32_t begin = 0;  ///< into `remembered_`
    std::uint32_t count = 0;
  };

  struct Memories {
    std::vector<Memory> slots;
    std::uint32_t age = 0;  ///< of what is remembered now; older slots are free
    Positions remembered;
    std::vector<Positions> spare;  ///< emptied vectors, kept for their memory
  };
  static Memories& of_thread();

  bool step(std::uint64_t steps = 1);
  /// An empty vector, with memory where one was given back.
  [[nodiscard]] Positions taken();
  void give_back(Positions& some);
  void word_ends(const Fragment& fragment, const Node& node, Position at, Positions& out);
  void joined_ends(TermId term, Position at, Positions& out);
  void name_ends(const Fragment& fragment, const Node& node, Position at, Positions& out);
  void value_ends(const Node& node, Position at, Positions& out);
  void gap_ends(const Node& node, Position at, Positions& out);
  /// A gap and the word behind it in one go: the commonest pair, and cheaper than every end of the gap by itself.
  void word_after_gap(const Fragment& fragment, const Node& gap, const Child& next, Position at, Positions& out, Positions& joined);
  void sequence_ends(const Fragment& fragment, const Node& node, Position at, Positions& out);
  /// Whether a list with these beginnings can begin here, articles apart: a quick sieve.
  [[nodiscard]] bool may_start(const TermSieve& starts, Position at) const;
  template <class Take>
  void each_branch(const Fragment& fragment, const Node& node, Position at, const Take& take);
  void remembered_ends(const Fragment& fragment, NodeId id, Position at, Positions& out);
  [[nodiscard]] bool is_word(const Fragment& fragment, const Node& node, Position at) const;
  [[nodiscard]] bool is_joined_word(const Fragment& fragment, const Node& node, Position at) const;
  [[nodiscard]] std::uint32_t name_length(const Fragment& fragment, const Node& node, Position at) const;
  [[nodiscard]] bool reaches(const Fragment& fragment, NodeId node, Position from, Position to);
  void trace_sequence(const Fragment& fragment, const Node& node, Position begin, Position end, Trace& out);
  Memory& slot(std::uint64_t node, Position at);
  void grow();

  const Index& index_;
  Effort& effort_;
  Unit unit_;
  Memories own_;  ///< taken from the thread, which keeps them from one search to the next
  std::vector<Memory>& memory_ = own_.slots;
  std::size_t held_ = 0;
  std::uint32_t& age_ = own_.age;
  Positions& remembered_ = own_.remembered;
  std::vector<Positions>& spare_ = own_.spare;
};

}  // namespace tenet::engine
