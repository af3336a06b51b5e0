#pragma once
/// \file
/// `tenet explain RULE FILE` as text.

#include <string>
#include <string_view>

#include <tenet/checker.hpp>

#include "api/state.hpp"

namespace tenet::api {

/// Error code: "rule-unknown", with a suggestion.
[[nodiscard]] Result<const ruleset::Rule*> rule_named(const Checker::State& state, std::string_view id);

/// `path` as the document is called in the explanation.
[[nodiscard]] std::string explain(const Checker::State& state, const ruleset::Rule& rule, const Document& document, std::string_view path,
                                  const CheckOptions& options);

}  // namespace tenet::api
