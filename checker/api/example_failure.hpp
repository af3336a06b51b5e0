#pragma once
/// \file
/// What a rule saw in an example that did not come out as promised: matched words, or the nearest miss, element by element.

#include <span>
#include <string>

#include "engine/judge.hpp"
#include "ruleset/ruleset.hpp"

namespace tenet::api {

/// Indented lines, each beginning with a line break; empty for rules that are programmed.
[[nodiscard]] std::string seen_in_example(const ruleset::Rule& rule, const engine::Prepared& document, const engine::CheckRunner& check,
                                          std::span<const RuleResult> others);

}  // namespace tenet::api
