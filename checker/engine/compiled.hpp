#pragma once
/// \file
/// Searches of rules and kinds, compiled. Private to the engine: what `Compiled` holds.

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "engine/bounds.hpp"
#include "engine/judge.hpp"

namespace tenet::engine {

using Programs = std::vector<ProgramPtr>;  ///< parallel to the rule's phrases

/// What a match must satisfy besides its words.
struct Demands {
  Bounds value;
  ruleset::Actors actor;  ///< as element, rule and pack come to; empty = anybody
};

struct CompiledElement {
  Programs find;
  Demands demands;
};

struct CompiledRule {
  const ruleset::Rule* rule = nullptr;
  std::string error;  ///< not empty: not_checked
  Programs find;
  Demands demands;  ///< of a term's matches
  Programs unless;
  Programs only_if;
  Programs not_if;
  Programs ignore;
  Programs form;
  Programs heading;
  Programs not_heading;
  std::vector<CompiledElement> elements;  ///< parallel to the rule's
  CompiledElement expect;
};

struct CompiledKind {
  const ruleset::KindRule* kind = nullptr;
  Programs named;
  Programs not_named;
  Programs said;
};

struct Compiled::State {
  explicit State(const ruleset::Ruleset& loaded) : ruleset(&loaded), lists(loaded.words) {}
  const ruleset::Ruleset* ruleset;
  WordLists lists;
  Lexicon lexicon;
  Cues cues;
  std::unordered_map<std::string, CompiledRule> rules;  ///< looked up by id, never iterated
  std::vector<CompiledKind> kinds;
  std::unordered_map<std::string, Programs> about;  ///< by pack; looked up, never iterated

  [[nodiscard]] const CompiledRule* find(const ruleset::Rule& rule) const;
};

}  // namespace tenet::engine
