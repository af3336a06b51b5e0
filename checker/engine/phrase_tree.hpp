#pragma once
/// \file
/// Builds the nodes of a fragment and answers what can be known about them before any document is seen. Private to phrase.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "engine/phrase_program.hpp"

namespace tenet::engine {

/// A handle to the fragment being built, which must outlive it.
class Tree {
 public:
  explicit Tree(Fragment& out) : out_(&out) {}
  [[nodiscard]] Fragment& fragment() const { return *out_; }

  // `begin` and `end` are the bytes of the phrase that a node was read from.
  NodeId add(Node node, std::size_t begin, std::size_t end);
  NodeId add_word(std::vector<TermId> terms, std::size_t begin, std::size_t end);
  NodeId add_name(Node node, std::vector<std::string> words, std::size_t begin, std::size_t end);
  NodeId add_list(std::shared_ptr<const Fragment> list, std::size_t begin, std::size_t end);
  NodeId add_parent(NodeKind kind, const std::vector<Child>& children, std::size_t begin, std::size_t end);
  /// One of several nodes; plain words among them become one node, which is tested at once.
  NodeId alternatives(const std::vector<NodeId>& branches, std::size_t begin, std::size_t end);

  [[nodiscard]] bool may_be_empty(NodeId id) const;
  /// Where a gap stands at the very beginning or end of the phrase.
  [[nodiscard]] std::optional<std::size_t> gap_at_end(NodeId id) const;
  /// A match ends with a word that was asked for: gaps at the end of inner branches, as in "(offer ...3|give)", come to nothing where
  /// the phrase ends with them. Else a gap could carry a match from a lead-in into an item that says something else.
  void close_tail(NodeId id);
  /// Once the root is set: works out `first_terms`.
  void finish();

 private:
  /// Adds what a match of the node can begin with; whether the node may be empty, so that what follows can begin it too.
  enum class Empty : bool { no, yes };
  Empty add_first_terms(NodeId id, std::vector<TermId>& out) const;
  /// Whether a gap can come before everything else of the node.
  [[nodiscard]] bool gap_first(NodeId id) const;
  void add_starts(NodeId id);
  void add_branches(NodeId id);

  Fragment* out_;
};

}  // namespace tenet::engine
