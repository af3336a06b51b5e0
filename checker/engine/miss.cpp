// The nearest miss: which sentence came nearest to a phrase that was not found, and what it lacks.

#include <algorithm>
#include <map>

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
      if (at->part_before < 0) break;
      part = static_cast<std::size_t>(at->part_before);
      at = &found_[part][at->before];
    }
    const auto failed = std::find(matched.begin(), matched.end(), false);
    if (failed == matched.end()) return;
    miss.failed = text_of(static_cast<std::size_t>(failed - matched.begin()));
  }

  /// As written; with its gap when the words are there but out of reach.
  [[nodiscard]] std::string text_of(std::size_t part) const {
    const Node& node = fragment_.nodes[parts_[part].node];
    const bool out_of_reach = part > 0 && !found_[part].empty();
    const std::uint32_t begin = out_of_reach ? parts_[part].gap_begin : node.text_begin;
    return fragment_.text.substr(begin, node.text_end - begin);
  }

  const Fragment& fragment_;
  const std::vector<Part>& parts_;
  const Index& index_;
  UnitMatcher& matcher_;
  std::vector<std::vector<Occurrence>> found_;
};

bool is_nearer(const NearMiss& some, const NearMiss& best) {
  if (some.matched != best.matched) return some.matched > best.matched;
  if (some.end - some.begin != best.end - best.begin) return some.end - some.begin < best.end - best.begin;
  return some.unit < best.unit;
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

std::optional<NearMiss> nearest_miss(const Program& program, const Index& index, Effort& effort) {
  if (!program.fragment) return std::nullopt;
  const Fragment& fragment = *program.fragment;
  std::vector<Part> parts;
  Part next;
  add_parts(fragment, fragment.root, parts, next);
  UnitMatcher matcher(index, effort);
  Chains chains(fragment, parts, index, matcher);
  std::optional<NearMiss> best;
  std::size_t tried = 0;
  for (const auto& [count, unit] : promising(fragment, parts, index)) {
    if ((best && count < best->matched) || ++tried > kUnitsTried || effort.exhausted) break;
    NearMiss some = chains.longest(unit);
    // Everything there: a match, or the words of a lead-in that match where they stand themselves.
    if (some.matched == 0 || some.matched == some.required) continue;
    if (!best || is_nearer(some, *best)) best = std::move(some);
  }
  return best;
}

}  // namespace tenet::engine
