#include "engine/matcher.hpp"

#include <algorithm>
#include <unordered_map>

#include "engine/latest.hpp"
#include "engine/matcher_candidates.hpp"
#include "engine/matcher_reference.hpp"
#include "engine/matcher_unit.hpp"
#include "engine/phrase_program.hpp"

namespace tenet::engine {

namespace {

struct Extent {
  Position begin = 0;
  Position end = 0;
};

/// The shortest match from every token of the unit that touches a token of its own.
std::vector<Extent> shortest(const Fragment& fragment, UnitMatcher& matcher) {
  std::vector<Extent> out;
  Positions ends;
  const Unit& unit = matcher.unit();
  for (Position at = unit.begin; at < unit.end && !matcher.spent(); ++at) {
    if (!matcher.may_begin(fragment, at)) continue;
    ends.clear();
    matcher.ends(fragment, fragment.root, at, ends);
    for (const Position end : ends) {
      if (end <= unit.own || end <= at) continue;
      out.push_back({at, end});
      break;
    }
  }
  return out;
}

/// The parts in [ ] with which a phrase may begin.
std::vector<NodeId> leading_options(const Fragment& fragment) {
  std::vector<NodeId> options;
  const Node* node = &fragment.nodes[fragment.root];
  const auto child = [&](std::uint32_t i) { return fragment.children[node->first + i].node; };
  while (node->kind == NodeKind::quote || (node->kind == NodeKind::sequence && node->count == 1)) node = &fragment.nodes[child(0)];
  for (std::uint32_t i = 0; node->kind == NodeKind::sequence && i < node->count; ++i) {
    const Node& part = fragment.nodes[child(i)];
    if (part.kind != NodeKind::optional) break;
    options.push_back(fragment.children[part.first].node);
  }
  return options;
}

/// Whether one of the parts begins at `at` and ends, articles apart, where `next` begins.
bool leads_to(const Fragment& fragment, const std::vector<NodeId>& options, UnitMatcher& matcher, const Index& index, Position at,
              Position next) {
  return std::any_of(options.begin(), options.end(), [&](NodeId option) {
    Positions ends;
    matcher.ends(fragment, option, at, ends);
    return std::any_of(ends.begin(), ends.end(), [&](Position end) {
      while (end < next && index.is_free(end)) ++end;
      return end == next;
    });
  });
}

/// Drops extents that contain another; they come by ascending begin. One that only begins with more parts in [ ] takes the other's place:
/// who writes "[always] offer" wants to see the "always".
void drop_containing(const Fragment& fragment, UnitMatcher& matcher, const Index& index, std::vector<Extent>& extents) {
  const std::vector<NodeId> options = leading_options(fragment);
  std::vector<Extent> kept;
  for (auto extent = extents.rbegin(); extent != extents.rend(); ++extent) {
    if (kept.empty() || extent->end < kept.back().end) {
      kept.push_back(*extent);
      continue;
    }
    const bool longer = !options.empty() && extent->end == kept.back().end;
    if (longer && leads_to(fragment, options, matcher, index, extent->begin, kept.back().begin)) kept.back() = *extent;
  }
  std::reverse(kept.begin(), kept.end());
  extents = std::move(kept);
}

Match match_of(const Fragment& fragment, UnitMatcher& matcher, UnitId unit, const Extent& extent) {
  UnitMatcher::Trace trace;
  matcher.end_at(extent.end);
  matcher.trace(fragment, fragment.root, extent.begin, extent.end, trace);
  Match match;
  match.unit = unit;
  match.begin = extent.begin;
  match.end = extent.end;
  match.quote_begin = trace.quote_begin ? *trace.quote_begin : extent.begin;
  match.quote_end = trace.quote_begin ? trace.quote_end : extent.end;
  match.spelled = std::move(trace.spelled);
  if (trace.value != nullptr) match.value = *trace.value;
  return match;
}

void find_by_reference(const Program& program, const Index& index, UnitId unit, Effort& effort, std::vector<Match>& out) {
  UnitMatcher matcher(index, effort);
  matcher.enter(unit);
  for (const auto& [begin, end] : find_in_reference(program, index, unit)) {
    out.push_back(match_of(*program.fragment, matcher, unit, {begin, end}));
  }
}

void find_in_unit(const Fragment& fragment, UnitMatcher& matcher, const Index& index, UnitId unit, std::vector<Match>& out) {
  matcher.enter(unit);
  std::vector<Extent> extents = shortest(fragment, matcher);
  if (extents.empty()) return;
  if (extents.size() > 1) drop_containing(fragment, matcher, index, extents);
  for (const Extent& extent : extents) {
    if (matcher.spent()) return;
    out.push_back(match_of(fragment, matcher, unit, extent));
  }
}

// --- expert patterns ---------------------------------------------------------------------------------------------------

/// A pattern reads some sixteen bytes in the time of one step.
constexpr std::uint64_t kBytesPerStep = 16;

/// A unit's own tokens that a stretch of its leaf's text touches; empty when none.
Extent tokens_in(const Index& index, const Unit& unit, const text::PatternMatch& stretch) {
  Extent out{unit.own, unit.own};
  for (Position at = unit.own; at < unit.end; ++at) {
    const Token& token = index.tokens()[at];
    if (token.end <= stretch.begin) continue;
    if (token.begin >= stretch.end) break;
    if (out.begin == out.end) out.begin = at;
    out.end = at + 1;
  }
  return out;
}

void add_expert(const Index& index, std::span<const UnitId> units, const text::PatternMatch& stretch, std::vector<Match>& out) {
  for (const UnitId id : units) {
    const Extent extent = tokens_in(index, index.unit(id), stretch);
    if (extent.begin == extent.end) continue;
    Match match;
    match.unit = id;
    match.begin = match.quote_begin = extent.begin;
    match.end = match.quote_end = extent.end;
    for (Position at = extent.begin; at < extent.end; ++at) match.spelled.push_back(at);
    out.push_back(std::move(match));
    return;  // a match that runs on into the next sentence belongs to the one it begins in
  }
}

/// Where an expert pattern occurs in one leaf, and what finding that cost.
struct Stretches {
  std::vector<text::PatternMatch> found;
  std::uint64_t steps = 0;
  bool given_up = false;  ///< at a limit of the pattern's own, or at the most a rule may spend
};

Stretches find_stretches(const text::Pattern& pattern, std::string_view text) {
  Stretches out;
  for (std::size_t from = 0; from <= text.size();) {
    out.steps += 1 + (text.size() - from) / kBytesPerStep;
    if ((out.given_up = out.steps > Effort{}.steps_left)) return out;
    const auto found = pattern.find(text, from);
    if ((out.given_up = !found.has_value()) || !*found) return out;
    const text::PatternMatch stretch = **found;
    if (stretch.end > stretch.begin) out.found.push_back(stretch);
    from = std::max<std::size_t>(stretch.end, from + (stretch.end > stretch.begin ? 0 : 1));
    while (from < text.size() && (static_cast<unsigned char>(text[from]) & 0xC0U) == 0x80U) ++from;
  }
  return out;
}

/// In one document: one pattern stands in the `ignore` of many rules.
class KnownStretches {
 public:
  void clear() { known_.clear(); }
  const Stretches& of(const ExpertPattern& expert, const Index& index, BlockId leaf) {
    if (known_.size() > kMost) clear();
    const std::uint64_t key = std::uint64_t{expert.serial} << 32U | leaf.value;
    if (const auto known = known_.find(key); known != known_.end()) return known->second;
    const std::string_view text = index.document().text_of(index.document().block(leaf));
    return known_.emplace(key, find_stretches(expert.pattern, text)).first->second;
  }

 private:
  static constexpr std::size_t kMost = 100'000;
  std::unordered_map<std::uint64_t, Stretches> known_;  ///< looked up, never iterated
};

/// Charged alike whether it was known or not: the order of rules must not decide which of them is too dear.
void find_expert(const Program& program, const Index& index, BlockId leaf, Effort& effort, std::vector<Match>& out) {
  thread_local Latest<KnownStretches> latest;
  if (effort.exhausted) return;
  const Stretches& stretches = latest.of(index.serial()).of(*program.pattern, index, leaf);
  effort.exhausted = stretches.given_up || effort.steps_left < stretches.steps;
  effort.steps_left -= std::min(effort.steps_left, stretches.steps);
  if (effort.exhausted) return;
  for (const text::PatternMatch& stretch : stretches.found) add_expert(index, index.units_of(leaf), stretch, out);
}

}  // namespace

std::vector<Match> find_all(const Program& program, const Index& index, Effort& effort, Reach reach) {
  std::vector<Match> out;
  if (program.pattern) {
    BlockId leaf;
    for (const Unit& unit : index.units()) {
      if (unit.block == leaf || (unit.furniture && reach == Reach::body)) continue;
      leaf = unit.block;
      find_expert(program, index, leaf, effort, out);
      if (effort.exhausted) return out;
    }
    return out;
  }
  if (index.matching() == Matching::reference) {
    for (UnitId unit = 0; unit < index.units().size() && !effort.exhausted; ++unit) {
      if (!index.unit(unit).furniture || reach == Reach::everything) find_by_reference(program, index, unit, effort, out);
    }
    return out;
  }
  const Fragment& fragment = *program.fragment;
  UnitMatcher matcher(index, effort);
  for (const UnitId unit : units_with_all(fragment, index, reach)) {
    find_in_unit(fragment, matcher, index, unit, out);
    if (effort.exhausted) break;
  }
  return out;
}

std::vector<Match> find_in(const Program& program, const Index& index, UnitId unit, Effort& effort) {
  std::vector<Match> out;
  if (program.pattern) {
    find_expert(program, index, index.unit(unit).block, effort, out);
    out.erase(std::remove_if(out.begin(), out.end(), [&](const Match& match) { return match.unit != unit; }), out.end());
    return out;
  }
  if (index.matching() == Matching::reference) {
    find_by_reference(program, index, unit, effort, out);
    return out;
  }
  if (!has_all(*program.fragment, index, unit)) return out;
  UnitMatcher matcher(index, effort);
  find_in_unit(*program.fragment, matcher, index, unit, out);
  return out;
}

}  // namespace tenet::engine
