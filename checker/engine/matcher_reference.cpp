#include "engine/matcher_reference.hpp"

#include <algorithm>
#include <functional>
#include <optional>

#include "engine/matcher_unit.hpp"
#include "engine/phrase_program.hpp"
#include "text/inflection.hpp"

namespace tenet::engine {

namespace {

using Then = std::function<void(Position)>;

/// Calls `then` with every end, as often as there are ways to get there.
class Walk {
 public:
  Walk(const Index& index, const Unit& unit) : index_(index), unit_(unit) {}

  void node(const Fragment& fragment, NodeId id, Position at, const Then& then) const {
    const Node& node = fragment.nodes[id];
    switch (node.kind) {
      case NodeKind::gap:
        return gap(node.most, at, then);
      case NodeKind::nothing:
        return then(at);
      case NodeKind::optional:
        then(at);
        return this->node(fragment, fragment.children[node.first].node, at, then);
      case NodeKind::quote:
        return this->node(fragment, fragment.children[node.first].node, at, then);
      case NodeKind::sequence:
        return sequence(fragment, node, 0, at, then);
      case NodeKind::alternatives:
        for (std::uint32_t i = 0; i < node.count; ++i) this->node(fragment, fragment.children[node.first + i].node, at, then);
        return;
      case NodeKind::list:
        return this->node(*fragment.lists[node.first], fragment.lists[node.first]->root, at, then);
      case NodeKind::word:
      case NodeKind::name:
      case NodeKind::value:
        return after_free(at, [&](Position from) { leaf(fragment, node, from, then); });
    }
  }

 private:
  /// Tries here and behind each of the articles and symbols that stand here.
  void after_free(Position at, const Then& then) const {
    for (std::uint32_t passed = 0; at < unit_.end && passed <= kFreeTokens; ++passed, ++at) {
      then(at);
      if (!index_.is_free(at)) return;
    }
  }

  void leaf(const Fragment& fragment, const Node& node, Position at, const Then& then) const {
    if (node.kind == NodeKind::value) {
      const text::Value* const value = index_.value_at(at, node.value);
      if (value != nullptr && value->last <= unit_.end) then(value->last);
      return;
    }
    if (node.kind == NodeKind::name) {
      const std::vector<std::string>& words = fragment.names[node.first];
      for (std::uint32_t i = 0; i < words.size(); ++i) {
        if (at + i >= unit_.end || text::straight(index_.written(at + i)) != words[i]) return;
      }
      return then(at + static_cast<Position>(words.size()));
    }
    for (std::uint32_t i = 0; i < node.count; ++i) {
      const TermId term = fragment.terms[node.first + i];
      if (index_.has_term(at, term)) then(at + 1);
      if (index_.joins_to(at, term) && at + 1 < unit_.end) then(at + 2);
    }
  }

  void gap(std::uint32_t left, Position at, const Then& then) const {
    then(at);
    if (at >= unit_.end) return;
    if (index_.is_free(at)) return gap(left, at + 1, then);
    if (left > 0) gap(left - 1, at + 1, then);
  }

  void sequence(const Fragment& fragment, const Node& node, std::uint32_t child, Position at, const Then& then) const {
    if (child == node.count) return then(at);
    const Child& here = fragment.children[node.first + child];
    this->node(fragment, here.node, at, [&](Position next) { sequence(fragment, node, child + 1, next, then); });
    if (here.joined == 0) return;
    after_free(at, [&](Position from) {
      if (index_.has_term(from, here.joined)) sequence(fragment, node, child + 2, from + 1, then);
    });
  }

  const Index& index_;
  const Unit& unit_;
};

/// Whether a part in [ ] that stands first in the phrase leads from `at` to `next`.
bool leads(const Fragment& fragment, const Walk& walk, const Index& index, Position at, Position next) {
  NodeId id = fragment.root;
  const auto child = [&](std::uint32_t i) { return fragment.children[fragment.nodes[id].first + i].node; };
  while (fragment.nodes[id].kind == NodeKind::quote || (fragment.nodes[id].kind == NodeKind::sequence && fragment.nodes[id].count == 1)) {
    id = child(0);
  }
  bool found = false;
  for (std::uint32_t i = 0; fragment.nodes[id].kind == NodeKind::sequence && i < fragment.nodes[id].count; ++i) {
    const Node& part = fragment.nodes[child(i)];
    if (part.kind != NodeKind::optional) break;
    walk.node(fragment, fragment.children[part.first].node, at, [&](Position end) {
      while (end < next && index.is_free(end)) ++end;
      found = found || (end == next && next > at);
    });
  }
  return found;
}

}  // namespace

std::vector<std::pair<Position, Position>> find_in_reference(const Program& program, const Index& index, UnitId id) {
  const Unit& unit = index.unit(id);
  const Walk walk(index, unit);
  std::vector<std::pair<Position, Position>> some;
  for (Position at = unit.begin; at < unit.end; ++at) {
    std::optional<Position> nearest;
    walk.node(*program.fragment, program.fragment->root, at, [&](Position end) {
      if (end > at && end > unit.own && (!nearest || end < *nearest)) nearest = end;
    });
    if (nearest) some.emplace_back(at, *nearest);
  }
  // From the right: a match that contains one already kept goes, unless it only leads to it with parts in [ ].
  std::vector<std::pair<Position, Position>> kept;
  for (auto match = some.rbegin(); match != some.rend(); ++match) {
    if (kept.empty() || match->second < kept.back().second) {
      kept.push_back(*match);
    } else if (match->second == kept.back().second && leads(*program.fragment, walk, index, match->first, kept.back().first)) {
      kept.back() = *match;
    }
  }
  std::reverse(kept.begin(), kept.end());
  return kept;
}

std::vector<std::pair<Position, Position>> find_all_reference(const Program& program, const Index& index) {
  std::vector<std::pair<Position, Position>> out;
  for (UnitId unit = 0; unit < index.units().size(); ++unit) {
    if (index.unit(unit).furniture) continue;
    const auto some = find_in_reference(program, index, unit);
    out.insert(out.end(), some.begin(), some.end());
  }
  return out;
}

}  // namespace tenet::engine
