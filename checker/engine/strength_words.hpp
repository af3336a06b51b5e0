#pragma once
/// \file
/// What lists of cues and what words mean to a sentence. Private to strength_words.cpp and strength_clauses.cpp.

#include <algorithm>
#include <array>
#include <string_view>

#include "engine/strength_clauses.hpp"

namespace tenet::engine {

template <std::size_t N>
[[nodiscard]] bool one_of(const std::array<CueId, N>& lists, CueId list) {
  return std::find(lists.begin(), lists.end(), list) != lists.end();
}

inline constexpr std::array kModal{CueId::future, CueId::expected, CueId::permitted, CueId::facility};
inline constexpr std::array kClaims{CueId::future,   CueId::committed, CueId::expected,     CueId::permitted,
                                    CueId::facility, CueId::planned,   CueId::aspirational, CueId::considering};

/// A list whose cues open a clause, and of which kind.
struct Opener {
  CueId list;
  ClauseKind kind;
};
/// Nothing where the list opens none.
[[nodiscard]] const Opener* opener_of(CueId list);

/// Whether a longer word ends so.
[[nodiscard]] inline bool ends_with(std::string_view word, std::string_view tail) {
  return word.size() > tail.size() && word.ends_with(tail);
}

}  // namespace tenet::engine
