#pragma once
/// \file
/// A rule's examples are its proof: each mini-document is read, judged and compared with what its author promised.

#include <filesystem>
#include <string>
#include <vector>

#include <tenet/checker.hpp>

#include "api/state.hpp"

namespace tenet::api {

/// Error code: "rule-unknown", with a suggestion.
[[nodiscard]] Result<ExamplesOutcome> test_examples(const Checker::State& state, const Checker& checker,
                                                    const std::vector<std::string>& rules,
                                                    const std::vector<std::filesystem::path>& samples);

}  // namespace tenet::api
