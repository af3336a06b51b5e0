#include "engine/phrase_tree.hpp"

#include <algorithm>
#include <span>

namespace tenet::engine {

namespace {

void tidy(std::vector<TermId>& terms) {
  std::sort(terms.begin(), terms.end());
  terms.erase(std::unique(terms.begin(), terms.end()), terms.end());
}

}  // namespace

NodeId Tree::add(Node node, std::size_t begin, std::size_t end) {
  node.text_begin = static_cast<std::uint32_t>(begin);
  node.text_end = static_cast<std::uint32_t>(end);
  out_->nodes.push_back(node);
  return static_cast<NodeId>(out_->nodes.size() - 1);
}

NodeId Tree::add_word(std::vector<TermId> terms, std::size_t begin, std::size_t end) {
  tidy(terms);
  Node node;
  node.kind = NodeKind::word;
  node.first = static_cast<std::uint32_t>(out_->terms.size());
  node.count = static_cast<std::uint32_t>(terms.size());
  out_->terms.insert(out_->terms.end(), terms.begin(), terms.end());
  return add(node, begin, end);
}

NodeId Tree::add_name(Node node, std::vector<std::string> words, std::size_t begin, std::size_t end) {
  node.first = static_cast<std::uint32_t>(out_->names.size());
  out_->names.push_back(std::move(words));
  return add(node, begin, end);
}

NodeId Tree::add_list(std::shared_ptr<const Fragment> list, std::size_t begin, std::size_t end) {
  Node node;
  node.kind = NodeKind::list;
  node.first = static_cast<std::uint32_t>(out_->lists.size());
  out_->lists.push_back(std::move(list));
  return add(node, begin, end);
}

NodeId Tree::add_parent(NodeKind kind, const std::vector<Child>& children, std::size_t begin, std::size_t end) {
  Node node;
  node.kind = kind;
  node.first = static_cast<std::uint32_t>(out_->children.size());
  node.count = static_cast<std::uint32_t>(children.size());
  out_->children.insert(out_->children.end(), children.begin(), children.end());
  return add(node, begin, end);
}

NodeId Tree::alternatives(const std::vector<NodeId>& branches, std::size_t begin, std::size_t end) {
  std::vector<TermId> terms;
  std::vector<Child> others;
  for (const NodeId branch : branches) {
    const Node& node = out_->nodes[branch];
    if (node.kind == NodeKind::word) {
      terms.insert(terms.end(), out_->terms.begin() + node.first, out_->terms.begin() + node.first + node.count);
    } else {
      others.push_back({branch, 0});
    }
  }
  if (others.empty()) return add_word(std::move(terms), begin, end);
  if (!terms.empty()) others.insert(others.begin(), {add_word(std::move(terms), begin, end), 0});
  if (others.size() == 1) return others[0].node;
  return add_parent(NodeKind::alternatives, others, begin, end);
}

bool Tree::may_be_empty(NodeId id) const {
  const Node& node = out_->nodes[id];
  // Of other nodes `first` counts terms or names: they have no children to point at.
  const bool is_parent = node.kind == NodeKind::quote || node.kind == NodeKind::sequence || node.kind == NodeKind::alternatives;
  const auto children = is_parent ? std::span<const Child>(out_->children).subspan(node.first, node.count) : std::span<const Child>();
  const auto child_may = [&](const Child& child) { return may_be_empty(child.node); };
  switch (node.kind) {
    case NodeKind::word:
    case NodeKind::name:
    case NodeKind::value:
    case NodeKind::list:
      return false;
    case NodeKind::gap:
    case NodeKind::nothing:
    case NodeKind::optional:
      return true;
    case NodeKind::quote:
    case NodeKind::sequence:
      return std::all_of(children.begin(), children.end(), child_may);
    case NodeKind::alternatives:
      return std::any_of(children.begin(), children.end(), child_may);
  }
  return false;
}

std::optional<std::size_t> Tree::gap_at_end(NodeId id) const {
  const Node& node = out_->nodes[id];
  if (node.kind == NodeKind::gap) return node.text_begin;
  if (node.kind != NodeKind::sequence) return std::nullopt;
  for (const std::uint32_t i : {node.first, node.first + node.count - 1}) {
    const Node& child = out_->nodes[out_->children[i].node];
    if (child.kind == NodeKind::gap) return child.text_begin;
  }
  return std::nullopt;
}

void Tree::close_tail(NodeId id) {
  Node& node = out_->nodes[id];
  switch (node.kind) {
    case NodeKind::word:
    case NodeKind::name:
    case NodeKind::value:
    case NodeKind::list:
    case NodeKind::nothing:
      return;
    case NodeKind::gap:
      node.kind = NodeKind::nothing;
      return;
    case NodeKind::optional:
    case NodeKind::quote:
    case NodeKind::alternatives:
      for (std::uint32_t i = 0; i < node.count; ++i) close_tail(out_->children[node.first + i].node);
      return;
    case NodeKind::sequence:
      for (std::uint32_t i = node.count; i-- > 0;) {
        const NodeId child = out_->children[node.first + i].node;
        close_tail(child);
        if (!may_be_empty(child)) return;
      }
      return;
  }
}

Tree::Empty Tree::add_first_terms(NodeId id, std::vector<TermId>& out) const {
  const Node& node = out_->nodes[id];
  const auto child = [&](std::uint32_t i) -> const Child& { return out_->children[node.first + i]; };
  switch (node.kind) {
    case NodeKind::word:
      out.insert(out.end(), out_->terms.begin() + node.first, out_->terms.begin() + node.first + node.count);
      return Empty::no;
    case NodeKind::name:
      out.push_back(node.term);
      return Empty::no;
    case NodeKind::value:
      out.push_back(Lexicon::value_term(node.value));
      return Empty::no;
    case NodeKind::list: {
      const std::vector<TermId>& terms = out_->lists[node.first]->first_terms;
      out.insert(out.end(), terms.begin(), terms.end());
      return Empty::no;
    }
    case NodeKind::gap:
    case NodeKind::nothing:
      return Empty::yes;
    case NodeKind::optional:
      add_first_terms(child(0).node, out);
      return Empty::yes;
    case NodeKind::quote:
      return add_first_terms(child(0).node, out);
    case NodeKind::alternatives: {
      Empty empty = Empty::no;
      for (std::uint32_t i = 0; i < node.count; ++i) {
        if (add_first_terms(child(i).node, out) == Empty::yes) empty = Empty::yes;
      }
      return empty;
    }
    case NodeKind::sequence:
      for (std::uint32_t i = 0; i < node.count; ++i) {
        if (child(i).joined != 0) out.push_back(child(i).joined);
        if (add_first_terms(child(i).node, out) == Empty::no) return Empty::no;
      }
      return Empty::yes;
  }
  return Empty::no;
}

bool Tree::gap_first(NodeId id) const {
  const Node& node = out_->nodes[id];
  const auto child = [&](std::uint32_t i) { return out_->children[node.first + i].node; };
  switch (node.kind) {
    case NodeKind::word:
    case NodeKind::name:
    case NodeKind::value:
    case NodeKind::nothing:
      return false;
    case NodeKind::gap:
      return true;
    case NodeKind::list:
      return out_->lists[node.first]->gap_first;
    case NodeKind::quote:
    case NodeKind::optional:
    case NodeKind::alternatives:
      for (std::uint32_t i = 0; i < node.count; ++i) {
        if (gap_first(child(i))) return true;
      }
      return false;
    case NodeKind::sequence:
      for (std::uint32_t i = 0; i < node.count; ++i) {
        if (gap_first(child(i))) return true;
        if (!may_be_empty(child(i))) return false;
      }
      return false;
  }
  return false;
}

// Where none of the words stands that a list begins with, its entries need not be tried one by one.
void Tree::add_starts(NodeId id) {
  const NodeKind kind = out_->nodes[id].kind;
  if (kind != NodeKind::alternatives && kind != NodeKind::list) return;
  std::vector<TermId> terms;
  if (gap_first(id) || add_first_terms(id, terms) == Empty::yes) return;
  tidy(terms);
  const bool has_values = terms.front() <= Lexicon::value_term(text::ValueKind::date);
  if (has_values) return;
  out_->starts.emplace_back(terms);
  out_->nodes[id].starts = static_cast<std::uint32_t>(out_->starts.size());
}

// Of a list with a hundred entries two or three can begin with the word that stands somewhere.
void Tree::add_branches(NodeId id) {
  constexpr std::uint32_t kMany = 4;
  const Node& node = out_->nodes[id];
  if (node.kind != NodeKind::alternatives || node.count < kMany) return;
  Branches branches;
  std::vector<TermId> terms;
  for (std::uint32_t i = 0; i < node.count; ++i) {
    const NodeId child = out_->children[node.first + i].node;
    terms.clear();
    const bool anywhere = gap_first(child) || add_first_terms(child, terms) == Empty::yes;
    const bool values = std::any_of(terms.begin(), terms.end(), [](TermId t) { return t <= Lexicon::value_term(text::ValueKind::date); });
    if (anywhere || values) {
      branches.always.push_back(i);
    } else {
      for (const TermId term : terms) branches.by_term.push_back({term, i});
    }
  }
  std::sort(branches.by_term.begin(), branches.by_term.end());
  branches.by_term.erase(std::unique(branches.by_term.begin(), branches.by_term.end()), branches.by_term.end());
  out_->branches.push_back(std::move(branches));
  out_->nodes[id].branches = static_cast<std::uint32_t>(out_->branches.size());
}

void Tree::finish() {
  add_first_terms(out_->root, out_->first_terms);
  tidy(out_->first_terms);
  out_->first = TermSieve(out_->first_terms);
  out_->gap_first = gap_first(out_->root);
  for (NodeId id = 0; id < out_->nodes.size(); ++id) {
    add_starts(id);
    add_branches(id);
  }
}

}  // namespace tenet::engine
