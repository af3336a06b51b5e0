#pragma once
/// \file
/// `tenet explain RULE FILE` as text.

#include <filesystem>
#include <string>
#include <string_view>

#include <tenet/checker.hpp>

#include "api/state.hpp"

namespace tenet::api {

/// Error codes: "rule-unknown" (with a suggestion), and what reading the file gives.
[[nodiscard]] Result<std::string> explain(const Checker::State& state, std::string_view rule, const std::filesystem::path& file,
                                          const CheckOptions& options);

}  // namespace tenet::api
