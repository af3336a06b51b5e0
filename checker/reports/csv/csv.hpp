#pragma once
/// \file
/// The report as CSV (RFC 4180): one row a rule over the set, one a document and rule, one a thing that was not read. What the columns
/// mean is in README.md beside this file.

#include <string>
#include <string_view>

#include <tenet/report.hpp>

#include "reports/writer.hpp"

namespace tenet::reports::csv {

/// Starts with a byte order mark and ends its lines with CR LF.
[[nodiscard]] Result<std::string> write(const Report& report, const Style& style);

/// Whether a spreadsheet might take the text for a formula, perhaps after taking off spaces, quotation marks or apostrophes in front.
[[nodiscard]] bool begins_formula(std::string_view text);

/// A field, quoted where RFC 4180 asks for it, that no spreadsheet takes for a formula: what would begin one gets an apostrophe in front.
/// Undone by taking off a first apostrophe wherever the rest `begins_formula`.
[[nodiscard]] std::string field(std::string_view text);

}  // namespace tenet::reports::csv
