#pragma once
/// \file
/// What one document says on one rule: the passages with the matched words marked, where they stand and how strong they are.

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include <tenet/report.hpp>

#include "reports/html/facts.hpp"
#include "reports/html/markup.hpp"

namespace tenet::reports::html {

/// A passage shown once, whatever number of quotes lie in it.
struct Passage {
  std::vector<const Evidence*> evidence;  ///< all of the same context in the same place; never empty
};
/// In the order in which their first evidence comes.
[[nodiscard]] std::vector<Passage> passages(const std::vector<Evidence>& evidence);

/// Where the quotes lie in their context: half-open ranges of bytes, in order, joined where they touch or overlap. Empty when none lies in
/// it as it is written (lead-in and item are joined in the context, and a quote may span the joint).
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> marks(const Passage& passage);

/// Folded up or open at first: open is what wants a person's eye.
void finding(Markup& markup, const Facts& facts, const RuleFacts& rule, std::size_t index);

}  // namespace tenet::reports::html
