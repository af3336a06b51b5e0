#pragma once
/// \file
/// The report as a workbook for Excel and Calc: the matrix of documents and blocks, every quote behind it, terms, gaps, what was not read,
/// decisions, and what the workbook was made from.

#include <string>

#include <tenet/report.hpp>

#include "office/workbook.hpp"
#include "reports/writer.hpp"

namespace tenet::reports::xlsx {

/// Bytes of an XLSX file. Errors: as office::xlsx::write.
[[nodiscard]] Result<std::string> write(const Report& report, const Style& style);

/// The same as a value. Sheets in this order: Matrix, Evidence, Terms, Gaps, Not read, Tailoring, Documents, About.
[[nodiscard]] office::Workbook workbook_of(const Report& report);

}  // namespace tenet::reports::xlsx
