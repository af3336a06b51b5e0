#include "engine/matcher_candidates.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace tenet::engine {

namespace {

constexpr std::uint64_t kNever = std::numeric_limits<std::uint64_t>::max();  // of parts that need not occur

/// Few enough that looking for a rarer part costs more than it saves.
constexpr std::uint64_t kRareEnough = 4;

class Search {
 public:
  explicit Search(const Index& index) : index_(index) {}

  /// How often the node's rarest required part occurs; `kNever` when it may be empty.
  std::uint64_t occurrences(const Fragment& fragment, NodeId id) {
    const Node& node = fragment.nodes[id];
    switch (node.kind) {
      case NodeKind::word:
        return of_terms(fragment, node);
      case NodeKind::name:
        return index_.positions(node.term).size();
      case NodeKind::value:
        return index_.positions(Lexicon::value_term(node.value)).size();
      case NodeKind::gap:
      case NodeKind::nothing:
      case NodeKind::optional:
        return kNever;
      case NodeKind::quote:
        return occurrences(fragment, fragment.children[node.first].node);
      case NodeKind::sequence:
        return rarest_child(fragment, node).second;
      case NodeKind::alternatives: {
        std::uint64_t sum = 0;
        for (std::uint32_t i = 0; i < node.count; ++i) {
          const std::uint64_t some = occurrences(fragment, fragment.children[node.first + i].node);
          if (some == kNever) return kNever;
          sum += some;
        }
        return sum;
      }
      case NodeKind::list:
        return occurrences(*fragment.lists[node.first], fragment.lists[node.first]->root);
    }
    return kNever;
  }

  /// The terms of that part.
  void collect(const Fragment& fragment, NodeId id, std::vector<TermId>& out) {
    const Node& node = fragment.nodes[id];
    switch (node.kind) {
      case NodeKind::word:
        out.insert(out.end(), fragment.terms.begin() + node.first, fragment.terms.begin() + node.first + node.count);
        return;
      case NodeKind::name:
        out.push_back(node.term);
        return;
      case NodeKind::value:
        out.push_back(Lexicon::value_term(node.value));
        return;
      case NodeKind::gap:
      case NodeKind::nothing:
      case NodeKind::optional:
        return;
      case NodeKind::quote:
        return collect(fragment, fragment.children[node.first].node, out);
      case NodeKind::sequence: {
        const auto [child, count] = rarest_child(fragment, node);
        if (count == kNever) return;
        collect(fragment, fragment.children[node.first + child].node, out);
        for (const TermId joined : joined_with(fragment, node, child)) {
          if (joined != 0) out.push_back(joined);
        }
        return;
      }
      case NodeKind::alternatives:
        for (std::uint32_t i = 0; i < node.count; ++i) collect(fragment, fragment.children[node.first + i].node, out);
        return;
      case NodeKind::list:
        return collect(*fragment.lists[node.first], fragment.lists[node.first]->root, out);
    }
  }

 private:
  std::uint64_t of_terms(const Fragment& fragment, const Node& node) const {
    std::uint64_t sum = 0;
    for (std::uint32_t i = 0; i < node.count; ++i) sum += index_.positions(fragment.terms[node.first + i]).size();
    return sum;
  }

  /// A child of a sequence may also be met in one word with its neighbour.
  static std::array<TermId, 2> joined_with(const Fragment& fragment, const Node& node, std::uint32_t child) {
    return {fragment.children[node.first + child].joined, child == 0 ? 0 : fragment.children[node.first + child - 1].joined};
  }

  std::pair<std::uint32_t, std::uint64_t> rarest_child(const Fragment& fragment, const Node& node) {
    std::pair<std::uint32_t, std::uint64_t> best{0, kNever};
    // Plain words first: lists cost more to ask, and need not be asked when a word is rare.
    for (const bool words : {true, false}) {
      for (std::uint32_t i = 0; i < node.count && best.second > kRareEnough; ++i) {
        const NodeId child = fragment.children[node.first + i].node;
        if ((fragment.nodes[child].kind == NodeKind::word) != words) continue;
        std::uint64_t some = occurrences(fragment, child);
        if (some == kNever) continue;
        for (const TermId joined : joined_with(fragment, node, i)) {
          if (joined != 0) some += index_.positions(joined).size();
        }
        if (some < best.second) best = {i, some};
      }
    }
    return best;
  }

  const Index& index_;
};

}  // namespace

RarestPart rarest_part(const Fragment& fragment, const Index& index) {
  Search search(index);
  RarestPart out;
  out.occurrences = search.occurrences(fragment, fragment.root);
  if (out.occurrences > 0) search.collect(fragment, fragment.root, out.terms);
  return out;
}

std::vector<TermId> terms_of_part(const Fragment& fragment, NodeId node, const Index& index) {
  std::vector<TermId> out;
  Search(index).collect(fragment, node, out);
  return out;
}

std::vector<UnitId> units_with(const std::vector<TermId>& terms, const Index& index, Reach reach) {
  std::vector<UnitId> out;
  for (const TermId term : terms) {
    for (const Position at : index.positions(term)) {
      const UnitId unit = index.unit_at(at);
      if (index.unit(unit).furniture && reach == Reach::body) continue;
      if (out.empty() || out.back() != unit) out.push_back(unit);
    }
  }
  if (terms.size() > 1) {
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
  }
  return out;
}

}  // namespace tenet::engine
