#pragma once
/// \file
/// Finds phrases in an index. Same result whatever the order of calls; `Effort` bounds the work.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "engine/index.hpp"
#include "engine/phrase.hpp"
#include "text/values.hpp"

namespace tenet::engine {

struct Match {
  UnitId unit = 0;
  Position begin = 0;  ///< first and one past the last token of the whole match
  Position end = 0;
  Position quote_begin = 0;  ///< the part in <...>, else the whole match
  Position quote_end = 0;
  /// Tokens that the phrase itself spells out, ascending; the rest of [begin, end) are gaps and skipped articles.
  std::vector<Position> spelled;
  std::optional<text::Value> value;  ///< of the first #kind inside; token indexes are stream positions
  bool operator==(const Match&) const = default;
};

/// Steps allowed, counted across calls; when spent, searches stop and `exhausted` stays true: the rule is not_checked.
struct Effort {
  std::uint64_t steps_left = 20'000'000;  ///< a 3,000-page document costs a rule some 100,000
  bool exhausted = false;
};

/// All matches, in stream order; per starting token the shortest, and none that contains another of the same phrase
/// (but one that begins with more of the phrase's parts in [ ] comes in place of the shorter).
[[nodiscard]] std::vector<Match> find_all(const Program& program, const Index& index, Effort& effort, Reach reach = Reach::body);

/// The same within one unit.
[[nodiscard]] std::vector<Match> find_in(const Program& program, const Index& index, UnitId unit, Effort& effort);

/// Why a part of a phrase was not found where the rest was.
enum class Lack : std::uint8_t {
  absent,        ///< the sentence does not have it
  out_of_reach,  ///< it has, but further off than the gap allows, or before what it should follow
};

/// How far a phrase came in one sentence, for `explain`.
struct NearMiss {
  UnitId unit = 0;
  Position begin = 0;  ///< from the first token that did match to the last, half-open
  Position end = 0;
  std::vector<std::pair<Position, Position>> parts;  ///< each part that matched, half-open, ascending
  std::uint32_t matched = 0;                         ///< required parts that matched, of `required`
  std::uint32_t required = 0;
  std::uint32_t reached = 0;  ///< required parts before the first that did not match
  std::string failed;         ///< the first part that did not, as written in the phrase: "mediation", "{mediation}", "(a|b)"
  Lack lack = Lack::absent;
  Position expected = 0;  ///< the token in front of which it was to be; may be the unit's end
};

/// Which units to look in; unset = all.
using UnitFilter = std::function<bool(UnitId)>;

/// The sentences that came nearest, nearest first, at most `most`; of sentences that share the words that matched (a lead-in) one.
[[nodiscard]] std::vector<NearMiss> near_misses(const Program& program, const Index& index, Effort& effort, std::size_t most,
                                                const UnitFilter& filter = {});
/// The first of them.
[[nodiscard]] std::optional<NearMiss> nearest_miss(const Program& program, const Index& index, Effort& effort);

/// Whether the first came nearer: a greater share of its parts, then further from its beginning, then closer together, then earlier.
[[nodiscard]] bool is_nearer(const NearMiss& some, const NearMiss& other);

}  // namespace tenet::engine
