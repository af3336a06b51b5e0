#pragma once
/// \file
/// Two reports compared, as tenet-diff-1.schema.json beside this file says.

#include <string>

#include <tenet/comparison.hpp>

namespace tenet::reports::json {

[[nodiscard]] std::string write_comparison(const Comparison& comparison);

/// A report's JSON, as json.hpp writes it, with the comparison as its last member, `baseline`.
[[nodiscard]] std::string with_baseline(std::string report, const Comparison& since);

}  // namespace tenet::reports::json
