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
/// What is said, without the lines that show where.
inline std::string problems(const ruleset::Ruleset& set) {
  std::string text;
  for (const RuleProblem& problem : set.problems)
    text += (text.empty() ? "" : "\n") + problem.message.substr(0, problem.message.find("\n  "));
  return text;
}

inline std::string problems_of(std::string_view text) {
  return problems(load(text));
}

/// The same with the line as written, and a caret under the place.
inline std::string problems_to_the_caret(std::string_view text) {
  std::string all;
  for (const RuleProblem& problem : load(text).problems) all += (all.empty() ? "" : "\n") + problem.message;
  return all;
}

}  // namespace tenet::script::test
