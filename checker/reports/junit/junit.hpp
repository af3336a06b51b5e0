#pragma once
/// \file
/// The report as JUnit XML, for continuous-integration servers: one suite over all documents, one a document. README.md beside this file
/// says what fails and what does not; junit.xsd is the form.

#include <string>

#include <tenet/report.hpp>

#include "reports/writer.hpp"

namespace tenet::reports::junit {

[[nodiscard]] Result<std::string> write(const Report& report, const Style& style);

}  // namespace tenet::reports::junit
