#include "engine/matcher_candidates.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <unordered_map>
#include <utility>

#include "engine/latest.hpp"

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

/// Units of a document, a bit each.
class UnitSet {
 public:
  void clear(std::size_t units) { bits_.assign((units + 63) / 64, 0); }
  void add(UnitId unit) { bits_[unit / 64] |= std::uint64_t{1} << (unit % 64); }
  void add(const UnitSet& other) {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] |= other.bits_[i];
  }
  void keep(const UnitSet& other) {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] &= other.bits_[i];
  }
  [[nodiscard]] bool has(UnitId unit) const { return (bits_[unit / 64] >> (unit % 64) & 1U) != 0; }
  [[nodiscard]] std::size_t bytes() const { return bits_.size() * sizeof(std::uint64_t); }
  [[nodiscard]] bool is_empty() const {
    return std::all_of(bits_.begin(), bits_.end(), [](std::uint64_t some) { return some == 0; });
  }
  /// Calls `take(unit)` for each, ascending.
  template <class Take>
  void each(const Take& take) const {
    for (std::size_t i = 0; i < bits_.size(); ++i) {
      for (std::uint64_t left = bits_[i]; left != 0; left &= left - 1) {
        take(static_cast<UnitId>(i * 64) + static_cast<UnitId>(std::countr_zero(left)));
      }
    }
  }

 private:
  std::vector<std::uint64_t> bits_;
};

enum class Requires : bool { nothing, something };

/// Where the parts of phrases occur in one document.
class Occurrences {
 public:
  void clear() {
    lists_.clear();
    bytes_ = 0;
    possible_.clear();
  }

  /// Whether the document has all that the node requires, wherever: of a hundred phrases eighty need a word that it has not.
  bool possible(const Index& index, const Fragment& fragment, NodeId id) {
    const Node& node = fragment.nodes[id];
    const auto child = [&](std::uint32_t i) -> const Child& { return fragment.children[node.first + i]; };
    switch (node.kind) {
      case NodeKind::word:
        for (std::uint32_t i = 0; i < node.count; ++i) {
          if (!index.positions(fragment.terms[node.first + i]).empty()) return true;
        }
        return false;
      case NodeKind::name:
        return !index.positions(node.term).empty();
      case NodeKind::value:
        return !index.positions(Lexicon::value_term(node.value)).empty();
      case NodeKind::gap:
      case NodeKind::nothing:
      case NodeKind::optional:
        return true;
      case NodeKind::quote:
        return possible(index, fragment, child(0).node);
      case NodeKind::sequence: {
        const auto joined = [&](std::uint32_t i) { return child(i).joined != 0 && !index.positions(child(i).joined).empty(); };
        for (std::uint32_t i = 0; i < node.count; ++i) {
          if (!possible(index, fragment, child(i).node) && !joined(i) && (i == 0 || !joined(i - 1))) return false;
        }
        return true;
      }
      case NodeKind::alternatives:
        for (std::uint32_t i = 0; i < node.count; ++i) {
          if (possible(index, fragment, child(i).node)) return true;
        }
        return false;
      case NodeKind::list:
        return possible_list(index, *fragment.lists[node.first]);
    }
    return true;
  }

  /// The same of a list or a whole phrase, remembered.
  bool possible_list(const Index& index, const Fragment& list) {
    // Fragments are numbered through a process: one that has compiled for days remembers no more, and asks again.
    constexpr std::uint32_t kMostRemembered = 1U << 20U;
    if (list.serial >= kMostRemembered) return possible(index, list, list.root);
    if (list.serial >= possible_.size()) possible_.resize(list.serial + 1, Known::unknown);
    if (possible_[list.serial] == Known::unknown) {
      const bool is_possible = possible(index, list, list.root);
      possible_[list.serial] = is_possible ? Known::yes : Known::no;
    }
    return possible_[list.serial] == Known::yes;
  }

  /// Sets `out` to the units that hold all that the node requires; leaves it alone where that is nothing.
  Requires find(const Index& index, const Fragment& fragment, NodeId id, UnitSet& out) {
    const Node& node = fragment.nodes[id];
    switch (node.kind) {
      case NodeKind::word:
        out.clear(index.units().size());
        for (std::uint32_t i = 0; i < node.count; ++i) add_term(index, fragment.terms[node.first + i], out);
        return Requires::something;
      case NodeKind::name:
      case NodeKind::value:
        out.clear(index.units().size());
        add_term(index, node.kind == NodeKind::name ? node.term : Lexicon::value_term(node.value), out);
        return Requires::something;
      case NodeKind::gap:
      case NodeKind::nothing:
      case NodeKind::optional:
        return Requires::nothing;
      case NodeKind::quote:
        return find(index, fragment, fragment.children[node.first].node, out);
      case NodeKind::sequence:
        return find_all_children(index, fragment, node, out);
      case NodeKind::alternatives:
        return find_any_child(index, fragment, node, out);
      case NodeKind::list: {
        const Part& list = remembered(index, *fragment.lists[node.first]);
        if (list.required == Requires::something) out = list.units;
        return list.required;
      }
    }
    return Requires::nothing;
  }

  struct Part {
    Requires required = Requires::nothing;
    UnitSet units;
  };
  /// A list or a whole phrase, found at the first call, and again where a giant document's many sentences left no room for it. What is
  /// returned holds until the next call.
  const Part& remembered(const Index& index, const Fragment& fragment) {
    if (const auto known = lists_.find(fragment.serial); known != lists_.end()) return known->second;
    Part part;
    part.required = find(index, fragment, fragment.root, part.units);
    bytes_ += part.units.bytes();
    if (bytes_ > kMostBytes) {
      lists_.clear();
      bytes_ = part.units.bytes();
    }
    return lists_.emplace(fragment.serial, std::move(part)).first->second;
  }

 private:
  /// A set borrowed while a node is looked at: its memory serves the next.
  class Scratch {
   public:
    explicit Scratch(Occurrences& owner) : owner_(owner) {
      if (owner_.spare_.empty()) return;
      set_ = std::move(owner_.spare_.back());
      owner_.spare_.pop_back();
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch() { owner_.spare_.push_back(std::move(set_)); }
    UnitSet& operator*() { return set_; }
    UnitSet* operator->() { return &set_; }

   private:
    Occurrences& owner_;
    UnitSet set_;
  };

  static void add_term(const Index& index, TermId term, UnitSet& out) {
    for (const Position at : index.positions(term)) out.add(index.unit_at(at));
  }

  Requires find_any_child(const Index& index, const Fragment& fragment, const Node& node, UnitSet& out) {
    Scratch all(*this);
    Scratch some(*this);
    all->clear(index.units().size());
    for (std::uint32_t i = 0; i < node.count; ++i) {
      if (find(index, fragment, fragment.children[node.first + i].node, *some) == Requires::nothing) return Requires::nothing;
      all->add(*some);
    }
    std::swap(out, *all);
    return Requires::something;
  }

  // Plain words first: lists cost more to ask, and need not be asked where a word is missing. A child may also be met in one word with its
  // neighbour.
  Requires find_all_children(const Index& index, const Fragment& fragment, const Node& node, UnitSet& out) {
    Scratch all(*this);
    Scratch some(*this);
    bool first = true;
    for (const bool words : {true, false}) {
      for (std::uint32_t i = 0; i < node.count && (first || !all->is_empty()); ++i) {
        const Child& child = fragment.children[node.first + i];
        if ((fragment.nodes[child.node].kind == NodeKind::word) != words) continue;
        if (find(index, fragment, child.node, *some) == Requires::nothing) continue;
        if (child.joined != 0) add_term(index, child.joined, *some);
        if (i > 0 && fragment.children[node.first + i - 1].joined != 0)
          add_term(index, fragment.children[node.first + i - 1].joined, *some);
        if (first) {
          std::swap(*all, *some);
        } else {
          all->keep(*some);
        }
        first = false;
      }
    }
    if (first) return Requires::nothing;
    std::swap(out, *all);
    return Requires::something;
  }

  /// A thousand lists of a document with 100,000 sentences, which is one of 3,000 pages.
  static constexpr std::size_t kMostBytes = 16U << 20U;
  std::size_t bytes_ = 0;
  std::unordered_map<std::uint32_t, Part> lists_;  ///< by the fragment's serial; looked up, never iterated
  enum class Known : std::uint8_t { unknown, no, yes };
  std::vector<Known> possible_;  ///< by the list's serial
  std::vector<UnitSet> spare_;
};

/// Of the document that the thread works on, and of the one before: a document's names are looked at between its text.
Occurrences& occurrences_in(const Index& index) {
  thread_local Latest<Occurrences, 2> latest;
  return latest.of(index.serial());
}

}  // namespace

std::vector<UnitId> units_with_all(const Fragment& fragment, const Index& index, Reach reach) {
  std::vector<UnitId> out;
  Occurrences& occurrences = occurrences_in(index);
  if (!occurrences.possible(index, fragment, fragment.root)) return out;
  UnitSet units;
  if (occurrences.find(index, fragment, fragment.root, units) == Requires::nothing) return out;
  units.each([&](UnitId unit) {
    if (!index.unit(unit).furniture || reach == Reach::everything) out.push_back(unit);
  });
  return out;
}

bool has_all(const Fragment& fragment, const Index& index, UnitId unit) {
  Occurrences& occurrences = occurrences_in(index);
  if (!occurrences.possible_list(index, fragment)) return false;
  const Occurrences::Part& phrase = occurrences.remembered(index, fragment);
  return phrase.required == Requires::something && phrase.units.has(unit);
}

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
