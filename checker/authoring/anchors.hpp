#pragma once
/// \file
/// From a sentence to a phrase: its content words, with gaps for the rest. Private to authoring.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace tenet::authoring {

/// A word or name of a sentence that a phrase can stand on.
struct Anchor {
  std::string write;      ///< in phrase syntax: mediation, 'Neighbour Week'
  std::string key;        ///< folded, to compare sentences
  std::size_t begin = 0;  ///< words of the sentence, half-open; articles and the like are not counted
  std::size_t end = 0;
  bool name = false;
  bool negation = false;  ///< not, never: part of a phrase, but nothing to stand on
};

struct Anchors {
  std::vector<Anchor> all;
  std::size_t after_modal = 0;  ///< index of the first behind will, must, may ...; 0 where there is none
};
[[nodiscard]] Anchors anchors_of(std::string_view sentence);

/// Phrases to try, the loosest first: two anchors (a name and its neighbour, else the action and its object), then more, then all.
[[nodiscard]] std::vector<std::string> phrases_from(const Anchors& anchors);
/// The same from some of the anchors only.
[[nodiscard]] std::string phrase_of(const std::vector<Anchor>& chosen);

}  // namespace tenet::authoring
