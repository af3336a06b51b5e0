#include "engine/matcher_unit.hpp"

#include <algorithm>
#include <utility>

#include "text/inflection.hpp"

namespace tenet::engine {

namespace {

void tidy(Positions& positions) {
  if (positions.size() < 2) return;
  std::sort(positions.begin(), positions.end());
  positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
}

}  // namespace

UnitMatcher::Memories& UnitMatcher::of_thread() {
  thread_local Memories memories;
  return memories;
}

// A second matcher of the thread that lives beside this one begins with none.
UnitMatcher::UnitMatcher(const Index& index, Effort& effort) : index_(index), effort_(effort), own_(std::exchange(of_thread(), {})) {
  constexpr std::uint32_t kOldest = 0xF0000000;
  if (age_ > kOldest) own_ = {};
}

UnitMatcher::~UnitMatcher() {
  constexpr std::size_t kKept = 1U << 16;  // a giant sentence's memory is given back
  if (own_.slots.size() <= kKept && own_.remembered.capacity() <= kKept) of_thread() = std::move(own_);
}

void UnitMatcher::enter(UnitId unit) {
  unit_ = index_.unit(unit);
  ++age_;
  held_ = 0;
  remembered_.clear();
}

void UnitMatcher::end_at(Position end) {
  unit_.end = end;
  ++age_;
  held_ = 0;
  remembered_.clear();
}

Positions UnitMatcher::taken() {
  Positions some;
  if (spare_.empty()) return some;
  some.swap(spare_.back());
  spare_.pop_back();
  return some;
}

void UnitMatcher::give_back(Positions& some) {
  some.clear();
  spare_.push_back(std::move(some));
}

bool UnitMatcher::step(std::uint64_t steps) {
  if (effort_.steps_left < steps) {
    effort_.steps_left = 0;
    effort_.exhausted = true;
    return false;
  }
  effort_.steps_left -= steps;
  return true;
}

void UnitMatcher::ends(const Fragment& fragment, NodeId id, Position at, Positions& out) {
  if (!step()) return;
  const Node& node = fragment.nodes[id];
  switch (node.kind) {
    case NodeKind::word:
      return word_ends(fragment, node, at, out);
    case NodeKind::name:
      return name_ends(fragment, node, at, out);
    case NodeKind::value:
      return value_ends(node, at, out);
    case NodeKind::gap:
      return gap_ends(node, at, out);
    case NodeKind::nothing:
      out.push_back(at);
      return;
    case NodeKind::sequence:
      return sequence_ends(fragment, node, at, out);
    case NodeKind::optional:
      out.push_back(at);
      ends(fragment, fragment.children[node.first].node, at, out);
      return tidy(out);
    case NodeKind::quote:
      return ends(fragment, fragment.children[node.first].node, at, out);
    case NodeKind::alternatives:
    case NodeKind::list:
      return remembered_ends(fragment, id, at, out);
  }
}

bool UnitMatcher::may_begin(const Fragment& fragment, Position at) const {
  const std::vector<TermId>& first = fragment.first_terms;
  if (index_.joins(at)) return true;
  for (const TermId held : index_.terms_at(at)) {
    if (fragment.first.may_have(held)) return true;
  }
  if (!index_.has_values() || first.front() > Lexicon::value_term(text::ValueKind::date)) return false;
  for (const auto kind : {text::ValueKind::number, text::ValueKind::money, text::ValueKind::duration, text::ValueKind::date}) {
    if (std::binary_search(first.begin(), first.end(), Lexicon::value_term(kind)) && index_.value_at(at, kind) != nullptr) return true;
  }
  return false;
}

bool UnitMatcher::is_word(const Fragment& fragment, const Node& node, Position at) const {
  const auto begin = fragment.terms.begin() + node.first;
  for (const TermId held : index_.terms_at(at)) {
    if (node.count == 1 ? *begin == held : std::binary_search(begin, begin + node.count, held)) return true;
  }
  return false;
}

bool UnitMatcher::is_joined_word(const Fragment& fragment, const Node& node, Position at) const {
  if (!index_.joins(at) || at + 1 >= unit_.end) return false;
  for (std::uint32_t i = 0; i < node.count; ++i) {
    if (index_.joins_to(at, fragment.terms[node.first + i])) return true;
  }
  return false;
}

void UnitMatcher::word_ends(const Fragment& fragment, const Node& node, Position at, Positions& out) {
  for (Position last = std::min(unit_.end, at + kFreeTokens + 1); at < last; ++at) {
    if (is_word(fragment, node, at)) out.push_back(at + 1);
    if (is_joined_word(fragment, node, at)) out.push_back(at + 2);
    if (!index_.is_free(at)) return;
  }
}

void UnitMatcher::joined_ends(TermId term, Position at, Positions& out) {
  for (Position last = std::min(unit_.end, at + kFreeTokens + 1); at < last; ++at) {
    if (index_.has_term(at, term)) out.push_back(at + 1);
    if (!index_.is_free(at)) return;
  }
}

std::uint32_t UnitMatcher::name_length(const Fragment& fragment, const Node& node, Position at) const {
  const std::vector<std::string>& words = fragment.names[node.first];
  if (unit_.end - at < words.size() || !index_.has_term(at, node.term)) return 0;
  for (std::uint32_t i = 0; i < words.size(); ++i) {
    if (text::straight(index_.written(at + i)) != words[i]) return 0;
  }
  return static_cast<std::uint32_t>(words.size());
}

void UnitMatcher::name_ends(const Fragment& fragment, const Node& node, Position at, Positions& out) {
  for (Position last = std::min(unit_.end, at + kFreeTokens + 1); at < last; ++at) {
    if (const std::uint32_t length = name_length(fragment, node, at)) out.push_back(at + length);
    if (!index_.is_free(at)) return;
  }
}

void UnitMatcher::value_ends(const Node& node, Position at, Positions& out) {
  for (Position last = std::min(unit_.end, at + kFreeTokens + 1); at < last; ++at) {
    const text::Value* const value = index_.value_at(at, node.value);
    if (value != nullptr && value->last <= unit_.end) out.push_back(value->last);
    if (!index_.is_free(at)) break;
  }
  tidy(out);
}

void UnitMatcher::gap_ends(const Node& node, Position at, Positions& out) {
  std::uint32_t left = node.most;
  out.push_back(at);
  for (; at < unit_.end; ++at) {
    if (!index_.is_free(at)) {
      if (left == 0) break;
      --left;
    }
    out.push_back(at + 1);
  }
  step(out.size());
}

void UnitMatcher::word_after_gap(const Fragment& fragment, const Node& gap, const Child& next, Position at, Positions& out,
                                 Positions& joined) {
  const Node& word = fragment.nodes[next.node];
  std::uint32_t left = gap.most;
  const Position begin = at;
  for (; at < unit_.end; ++at) {
    if (is_word(fragment, word, at)) out.push_back(at + 1);
    if (is_joined_word(fragment, word, at)) out.push_back(at + 2);
    if (next.joined != 0 && index_.has_term(at, next.joined)) joined.push_back(at + 1);
    if (index_.is_free(at)) continue;
    if (left == 0) break;
    --left;
  }
  step(at - begin);
}

std::vector<Positions> UnitMatcher::sequence_sets(const Fragment& fragment, const Node& node, Position at) {
  std::vector<Positions> sets(node.count + 1);
  sets[0].push_back(at);
  for (std::uint32_t i = 0; i < node.count; ++i) {
    tidy(sets[i]);
    const Child& child = fragment.children[node.first + i];
    for (const Position from : sets[i]) {
      ends(fragment, child.node, from, sets[i + 1]);
      if (child.joined != 0) joined_ends(child.joined, from, sets[i + 2]);
    }
  }
  tidy(sets[node.count]);
  return sets;
}

void UnitMatcher::sequence_ends(const Fragment& fragment, const Node& node, Position at, Positions& out) {
  // The positions before this child, after it, and after the next one: no more is needed to know the ends.
  Positions here = taken();
  Positions after = taken();
  Positions beyond = taken();
  here.assign(1, at);
  for (std::uint32_t i = 0; i < node.count && !(here.empty() && after.empty()); ++i) {
    const Child& child = fragment.children[node.first + i];
    if (fragment.nodes[child.node].kind == NodeKind::gap && i + 1 < node.count) {
      const Child& next = fragment.children[node.first + i + 1];
      if (fragment.nodes[next.node].kind == NodeKind::word) {
        for (const Position from : here) word_after_gap(fragment, fragment.nodes[child.node], next, from, after, beyond);
        ++i;
        here.clear();
      }
    }
    for (const Position from : here) {
      ends(fragment, child.node, from, after);
      if (child.joined != 0) joined_ends(child.joined, from, beyond);
    }
    here.clear();
    here.swap(after);
    after.swap(beyond);
    tidy(here);
  }
  out.insert(out.end(), here.begin(), here.end());
  for (Positions* used : {&here, &after, &beyond}) give_back(*used);
  tidy(out);
}

UnitMatcher::Memory& UnitMatcher::slot(std::uint64_t node, Position at) {
  if (memory_.size() < 2 * (held_ + 1)) grow();
  const std::size_t mask = memory_.size() - 1;
  std::size_t i = (node * 0x9E3779B97F4A7C15ULL ^ (at * 0xC2B2AE3D27D4EB4FULL)) >> 20 & mask;
  while (memory_[i].age == age_ && (memory_[i].node != node || memory_[i].at != at)) i = (i + 1) & mask;
  return memory_[i];
}

void UnitMatcher::grow() {
  std::vector<Memory> old = std::move(memory_);
  memory_.assign(std::max<std::size_t>(64, old.size() * 2), Memory{});
  for (const Memory& entry : old) {
    if (entry.age == age_ && entry.age != 0) slot(entry.node, entry.at) = entry;
  }
}

bool UnitMatcher::may_start(const TermSieve& starts, Position at) const {
  for (Position last = std::min(unit_.end, at + kFreeTokens + 1); at < last; ++at) {
    if (index_.joins(at)) return true;
    for (const TermId held : index_.terms_at(at)) {
      if (starts.may_have(held)) return true;
    }
    if (!index_.is_free(at)) return false;
  }
  return false;
}

/// Calls `take` with each alternative that can begin here, articles apart; with some that cannot, and perhaps twice with one.
template <class Take>
void UnitMatcher::each_branch(const Fragment& fragment, const Node& node, Position at, const Take& take) {
  const auto all = [&] {
    for (std::uint32_t i = 0; i < node.count; ++i) take(i);
  };
  if (node.branches == 0) return all();
  const Branches& branches = fragment.branches[node.branches - 1];
  const Position last = std::min(unit_.end, at + kFreeTokens + 1);
  Position end = at;
  while (end < last) {
    if (index_.joins(end)) return all();
    if (!index_.is_free(end++)) break;
  }
  for (; at < end; ++at) {
    for (const TermId held : index_.terms_at(at)) {
      auto entry = std::lower_bound(branches.by_term.begin(), branches.by_term.end(), Branches::Entry{held, 0});
      for (; entry != branches.by_term.end() && entry->term == held; ++entry) take(entry->child);
    }
  }
  for (const std::uint32_t child : branches.always) take(child);
}

void UnitMatcher::remembered_ends(const Fragment& fragment, NodeId id, Position at, Positions& out) {
  if (const std::uint32_t starts = fragment.nodes[id].starts; starts != 0 && !may_start(fragment.starts[starts - 1], at)) return;
  const std::uint64_t key = std::uint64_t{fragment.serial} << 32 | id;
  const Memory& known = slot(key, at);
  if (known.age == age_) {
    const auto begin = remembered_.begin() + known.begin;
    out.insert(out.end(), begin, begin + known.count);
    return tidy(out);
  }
  const Node& node = fragment.nodes[id];
  Positions found = taken();
  if (node.kind == NodeKind::list) {
    const Fragment& list = *fragment.lists[node.first];
    ends(list, list.root, at, found);
  } else {
    each_branch(fragment, node, at, [&](std::uint32_t i) { ends(fragment, fragment.children[node.first + i].node, at, found); });
  }
  tidy(found);
  Memory& fresh = slot(key, at);  // the table may have grown meanwhile
  fresh = {key, at, age_, static_cast<std::uint32_t>(remembered_.size()), static_cast<std::uint32_t>(found.size())};
  ++held_;
  remembered_.insert(remembered_.end(), found.begin(), found.end());
  out.insert(out.end(), found.begin(), found.end());
  give_back(found);
  tidy(out);
}

}  // namespace tenet::engine
