#pragma once
/// \file
/// Two reports compared, for a terminal: what changed in the rules comes first, since a changed rule and a changed document are different
/// things; then what came out worse; last the whole in short.

#include <string>

#include <tenet/comparison.hpp>

#include "reports/writer.hpp"

namespace tenet::reports::text {

[[nodiscard]] std::string write_comparison(const Comparison& comparison, const Style& style);

}  // namespace tenet::reports::text
