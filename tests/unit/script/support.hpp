#pragma once
#include <string>
#include <string_view>

#include "script/language.hpp"
#include "support/catch.hpp"

namespace tenet::script::test {

inline ruleset::Ruleset load(std::string_view text) {
  Language language;
  auto loaded = language.load_text(text, "x.lua");
  REQUIRE(loaded.has_value());
  return std::move(*loaded);
}

/// The problems, one a line.
inline std::string problems(const ruleset::Ruleset& set) {
  std::string text;
  for (const RuleProblem& problem : set.problems) text += (text.empty() ? "" : "\n") + problem.message;
  return text;
}

inline std::string problems_of(std::string_view text) {
  return problems(load(text));
}

}  // namespace tenet::script::test
