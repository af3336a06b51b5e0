#pragma once
/// \file
/// See writer.hpp for what a writer promises.

#include "reports/writer.hpp"

namespace tenet::reports::text {

[[nodiscard]] Result<std::string> write(const Report& report, const Style& style);

}  // namespace tenet::reports::text
