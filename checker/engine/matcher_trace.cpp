// How a match came about: which words it spells, which it quotes, and which value it holds.
#include <algorithm>
#include <optional>
#include <vector>

#include "engine/matcher_unit.hpp"

namespace tenet::engine {

bool UnitMatcher::reaches(const Fragment& fragment, NodeId node, Position from, Position to) {
  Positions found;
  ends(fragment, node, from, found);
  return std::find(found.begin(), found.end(), to) != found.end();
}

void UnitMatcher::trace(const Fragment& fragment, NodeId id, Position begin, Position end, Trace& out) {
  const Node& node = fragment.nodes[id];
  const auto spell_from = [&](Position first) {
    for (Position i = first; i < end; ++i) out.spelled.push_back(i);
  };
  switch (node.kind) {
    case NodeKind::word:
      // The last token, or the last two where they are one word together.
      spell_from(is_word(fragment, node, end - 1) ? end - 1 : end - 2);
      return;
    case NodeKind::name:
      spell_from(end - static_cast<Position>(fragment.names[node.first].size()));
      return;
    case NodeKind::value:
      for (Position at = begin; at < end; ++at) {
        const text::Value* const value = index_.value_at(at, node.value);
        if (value == nullptr || value->last != end) continue;
        if (out.value == nullptr) out.value = value;
        spell_from(at);
        return;
      }
      return;
    case NodeKind::gap:
    case NodeKind::nothing:
      return;
    case NodeKind::sequence:
      return trace_sequence(fragment, node, begin, end, out);
    case NodeKind::optional:
      if (begin != end) trace(fragment, fragment.children[node.first].node, begin, end, out);
      return;
    case NodeKind::quote: {
      const std::size_t before = out.spelled.size();
      trace(fragment, fragment.children[node.first].node, begin, end, out);
      if (out.quote_begin || out.spelled.size() == before) return;
      out.quote_begin = out.spelled[before];
      out.quote_end = end;
      return;
    }
    case NodeKind::alternatives:
      for (std::uint32_t i = 0; i < node.count; ++i) {
        const NodeId child = fragment.children[node.first + i].node;
        if (reaches(fragment, child, begin, end)) return trace(fragment, child, begin, end, out);
      }
      return;
    case NodeKind::list: {
      const Fragment& list = *fragment.lists[node.first];
      return trace(list, list.root, begin, end, out);
    }
  }
}

void UnitMatcher::trace_sequence(const Fragment& fragment, const Node& node, Position begin, Position end, Trace& out) {
  const std::vector<Positions> sets = sequence_sets(fragment, node, begin);
  // useful[n]: positions after n children from which the rest can reach the end.
  std::vector<Positions> useful(node.count + 1);
  useful[node.count].push_back(end);
  const auto meets = [](const Positions& some, const Positions& others) {
    return std::any_of(some.begin(), some.end(), [&](Position at) { return std::binary_search(others.begin(), others.end(), at); });
  };
  Positions found;
  const auto after_child = [&](std::uint32_t i, Position from) -> const Positions& {
    found.clear();
    ends(fragment, fragment.children[node.first + i].node, from, found);
    return found;
  };
  const auto after_joined = [&](std::uint32_t i, Position from) -> const Positions& {
    found.clear();
    const TermId joined = fragment.children[node.first + i].joined;
    if (joined != 0) joined_ends(joined, from, found);
    return found;
  };
  for (std::uint32_t i = node.count; i-- > 0;) {
    for (const Position from : sets[i]) {
      if (meets(after_child(i, from), useful[i + 1]) || (i + 2 <= node.count && meets(after_joined(i, from), useful[i + 2]))) {
        useful[i].push_back(from);
      }
    }
  }
  // Forward again, each part ending as early as the whole allows.
  Position at = begin;
  const auto earliest = [&](const Positions& some, const Positions& allowed) -> std::optional<Position> {
    std::optional<Position> nothing;
    for (const Position candidate : some) {
      if (!std::binary_search(allowed.begin(), allowed.end(), candidate)) continue;
      // A match begins with what it spells: a part in [ ] that could stand there does.
      if (candidate != begin || !out.spelled.empty()) return candidate;
      nothing = candidate;
    }
    return nothing;
  };
  for (std::uint32_t i = 0; i < node.count && !spent();) {
    if (const auto next = earliest(after_child(i, at), useful[i + 1])) {
      trace(fragment, fragment.children[node.first + i].node, at, *next, out);
      at = *next;
      ++i;
    } else if (const auto joined = i + 2 <= node.count ? earliest(after_joined(i, at), useful[i + 2]) : std::nullopt) {
      out.spelled.push_back(*joined - 1);
      at = *joined;
      i += 2;
    } else {
      return;
    }
  }
}

}  // namespace tenet::engine
