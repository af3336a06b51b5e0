// The nearest miss: which sentence came nearest to a phrase that was not found, and what it lacks.

#include <algorithm>
#include <map>
#include <tuple>

#include "engine/matcher.hpp"
#include "engine/matcher_candidates.hpp"
#include "engine/matcher_unit.hpp"
#include "engine/phrase_program.hpp"

namespace tenet::engine {

namespace {

/// Words an optional part may take up between two others.
constexpr std::uint32_t kOptionalWords = 4;

/// Sentences looked at closely: those that hold as many parts as any are seldom more, and the answer is only an explanation.
constexpr std::size_t kUnitsTried = 2'000;

/// A required part of a phrase and how far it may stand from the one before it.
struct Part {
  NodeId node = 0;
  std::uint32_t words_before = 0;
  std::uint32_t gap_begin = 0;  ///< byte of the phrase where the gap in front of it begins
};

void add_parts(const Fragment& fragment, NodeId id, std::vector<Part>& out, Part& next) {
  const Node& node = fragment.nodes[id];
  switch (node.kind) {
    case NodeKind::sequence:
    case NodeKind::quote:
      for (std::uint32_t i = 0; i < node.count; ++i) add_parts(fragment, fragment.children[node.first + i].node, out, next);
      return;
    case NodeKind::nothing:
      return;
    case NodeKind::gap:
    case NodeKind::optional:
      if (next.words_before == 0) next.gap_begin = node.text_begin;
      next.words_before += node.kind == NodeKind::gap ? node.most : kOptionalWords;
      return;
    case NodeKind::word:
    case NodeKind::name:
    case NodeKind::value:
    case NodeKind::alternatives:
    case NodeKind::list:
      next.node = id;
      if (next.words_before == 0) next.gap_begin = node.text_begin;
      out.push_back(next);
      next = Part{};
      return;
  }
}

struct Occurrence {
  Position begin = 0;
  Position end = 0;
  std::uint32_t chain = 0;  ///< parts matched up to and with this one
  std::int32_t part_before = -1;
  std::size_t before = 0;  ///< index among that part's occurrences
};

/// Finds the longest chain of parts in one unit, in order; neighbours within their distance.
class Chains {
 public:
  Chains(const Fragment& fragment, const std::vector<Part>& parts, const Index& index, UnitMatcher& matcher)
      : fragment_(fragment), parts_(parts), index_(index), matcher_(matcher) {}

  NearMiss longest(UnitId unit) {
    matcher_.enter(unit);
    find_occurrences();
    NearMiss best;
    best.unit = unit;
    best.required = static_cast<std::uint32_t>(parts_.size());
    std::pair<std::size_t, std::size_t> last{0, 0};
    for (std::size_t part = 0; part < parts_.size(); ++part) {
      for (std::size_t i = 0; i < found_[part].size(); ++i) {
        link(part, found_[part][i]);
        if (found_[part][i].chain > best.matched) {
          best.matched = found_[part][i].chain;
          last = {part, i};
        }
      }
    }
    if (best.matched > 0) follow(last, best);
    return best;
  }

 private:
  void find_occurrences() {
    found_.assign(parts_.size(), {});
    const Unit& unit = matcher_.unit();
    Positions ends;
    for (std::size_t part = 0; part < parts_.size(); ++part) {
      for (Position at = unit.begin; at < unit.end && !matcher_.spent(); ++at) {
        ends.clear();
        matcher_.ends(fragment_, parts_[part].node, at, ends);
        if (ends.empty()) continue;
        // The same words seen from an article before them.
        if (!found_[part].empty() && found_[part].back().end == ends.front()) found_[part].pop_back();
        found_[part].push_back({at, ends.front(), 1, -1, 0});
      }
    }
  }

  void link(std::size_t part, Occurrence& here) const {
    for (std::size_t earlier = 0; earlier < part; ++earlier) {
      for (std::size_t i = 0; i < found_[earlier].size(); ++i) {
        const Occurrence& before = found_[earlier][i];
        if (before.end > here.begin || before.chain + 1 <= here.chain) continue;
        if (earlier + 1 == part && words_between(before.end, here.begin) > parts_[part].words_before) continue;
        here.chain = before.chain + 1;
        here.part_before = static_cast<std::int32_t>(earlier);
        here.before = i;
      }
    }
  }

  [[nodiscard]] std::uint32_t words_between(Position begin, Position end) const {
    std::uint32_t words = 0;
    for (Position at = begin; at < end; ++at) words += index_.is_free(at) ? 0U : 1U;
    return words;
  }

  void follow(std::pair<std::size_t, std::size_t> last, NearMiss& miss) const {
    std::vector<bool> matched(parts_.size(), false);
    const Occurrence* at = &found_[last.first][last.second];
    std::size_t part = last.first;
    miss.end = at->end;
    while (true) {
      matched[part] = true;
      miss.begin = at->begin;
      miss.parts.emplace_back(at->begin, at->end);
      if (at->part_before < 0) break;
      part = static_cast<std::size_t>(at->part_before);
      at = &found_[part][at->before];
    }
    std::reverse(miss.parts.begin(), miss.parts.end());
    const auto failed = std::find(matched.begin(), matched.end(), false);
    if (failed == matched.end()) return;
    describe_failure(static_cast<std::size_t>(failed - matched.begin()), miss);
  }

  /// The part as written; with its gap when the words are there but out of reach. All parts before it did match.
  void describe_failure(std::size_t part, NearMiss& miss) const {
    const Node& node = fragment_.nodes[parts_[part].node];
    const bool out_of_reach = part > 0 && !found_[part].empty();
    miss.reached = static_cast<std::uint32_t>(part);
    miss.lack = found_[part].empty() ? Lack::absent : Lack::out_of_reach;
    const std::uint32_t begin = out_of_reach ? parts_[part].gap_begin : node.text_begin;
    miss.failed = fragment_.text.substr(begin, node.text_end - begin);
    miss.expected = part == 0 ? miss.parts.front().first : miss.parts[part - 1].second;
  }

  const Fragment& fragment_;
  const std::vector<Part>& parts_;
  const Index& index_;
  UnitMatcher& matcher_;
  std::vector<std::vector<Occurrence>> found_;
};

/// Where the words that matched stand in the source: copies of a lead-in are the same words in every item.
bool same_words(const NearMiss& a, const NearMiss& b, const Index& index) {
  const auto source = [&](const NearMiss& miss) {
    const Token& first = index.tokens()[miss.begin];
    return std::tuple(first.block, first.begin, index.tokens()[miss.end - 1].end);
  };
  return source(a) == source(b);
}

/// Keeps the nearest `most`; `some` takes the place of one with the same words when it is nearer.
void keep(NearMiss some, std::vector<NearMiss>& best, std::size_t most, const Index& index) {
  const auto same = std::find_if(best.begin(), best.end(), [&](const NearMiss& other) { return same_words(some, other, index); });
  if (same != best.end()) {
    if (!is_nearer(some, *same)) return;
    best.erase(same);
  }
  best.insert(std::upper_bound(best.begin(), best.end(), some, is_nearer), std::move(some));
  if (best.size() > most) best.pop_back();
}

/// Units with how many parts could be there at most; most first, then in reading order.
std::vector<std::pair<std::uint32_t, UnitId>> promising(const Fragment& fragment, const std::vector<Part>& parts, const Index& index) {
  std::map<UnitId, std::uint32_t> counts;
  for (const Part& part : parts) {
    for (const UnitId unit : units_with(terms_of_part(fragment, part.node, index), index)) ++counts[unit];
  }
  std::vector<std::pair<std::uint32_t, UnitId>> out;
  out.reserve(counts.size());
  for (const auto& [unit, count] : counts) out.emplace_back(count, unit);
  std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
  return out;
}

}  // namespace

bool is_nearer(const NearMiss& some, const NearMiss& other) {
  // Shares of the parts, compared without division: phrases differ in how many they have.
  const std::uint64_t here = std::uint64_t{some.matched} * other.required;
  const std::uint64_t there = std::uint64_t{other.matched} * some.required;
  if (here != there) return here > there;
  if (some.matched != other.matched) return some.matched > other.matched;
  if (some.reached != other.reached) return some.reached > other.reached;
  if (some.end - some.begin != other.end - other.begin) return some.end - some.begin < other.end - other.begin;
  return some.unit < other.unit;
}

std::optional<NearMiss> nearest_miss(const Program& program, const Index& index, Effort& effort) {
  std::vector<NearMiss> misses = near_misses(program, index, effort, 1);
  if (misses.empty()) return std::nullopt;
  return std::move(misses.front());
}

std::vector<NearMiss> near_misses(const Program& program, const Index& index, Effort& effort, std::size_t most, const UnitFilter& filter) {
  if (!program.fragment) return {};
  const Fragment& fragment = *program.fragment;
  std::vector<Part> parts;
  Part next;
  add_parts(fragment, fragment.root, parts, next);
  UnitMatcher matcher(index, effort);
  Chains chains(fragment, parts, index, matcher);
  std::vector<NearMiss> best;
  std::size_t tried = 0;
  for (const auto& [count, unit] : promising(fragment, parts, index)) {
    if (filter && !filter(unit)) continue;
    if ((best.size() == most && count < best.back().matched) || ++tried > kUnitsTried || effort.exhausted) break;
    NearMiss some = chains.longest(unit);
    // Everything there: a match, or the words of a lead-in that match where they stand themselves.
    if (some.matched == 0 || some.matched == some.required) continue;
    keep(std::move(some), best, most, index);
  }
  return best;
}

}  // namespace tenet::engine
