#pragma once
/// \file
/// The report as SARIF 2.1.0 (OASIS), for viewers and dashboards of static analysis. README.md beside this file says how statuses become
/// kinds and levels, and what is left out.

#include <string>

#include <tenet/report.hpp>

#include "reports/writer.hpp"

namespace tenet::reports::sarif {

[[nodiscard]] Result<std::string> write(const Report& report, const Style& style);

}  // namespace tenet::reports::sarif
