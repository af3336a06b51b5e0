#pragma once
/// \file
/// The report as OSCAL assessment results 1.1 (NIST), for tools of governance, risk and compliance: a rule is a control, coverage of the
/// set a finding, quotes the evidence of observations. README.md beside this file says how, and what OSCAL cannot say.

#include <string>

#include <tenet/report.hpp>

#include "reports/writer.hpp"

namespace tenet::reports::oscal {

[[nodiscard]] Result<std::string> write(const Report& report, const Style& style);

}  // namespace tenet::reports::oscal
