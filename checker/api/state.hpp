#pragma once
/// \file
/// What a Checker holds: the rules as loaded, compiled, and which of them are selected. Immutable once made.

#include <string>
#include <vector>

#include <tenet/checker.hpp>

#include "api/selection.hpp"
#include "engine/judge.hpp"
#include "ruleset/ruleset.hpp"
#include "ruleset/tailoring.hpp"
#include "script/language.hpp"

namespace tenet {

struct Checker::State {
  Setup setup;
  script::Language language;  // before what it loaded, so that it goes last
  ruleset::Ruleset rules;
  std::vector<RuleProblem> problems;
  std::unique_ptr<engine::Compiled> compiled;
  api::Selection selection;
  ruleset::TailoringFile tailoring;  ///< of all files of the setup; its problems are among `problems` as well
};

}  // namespace tenet
