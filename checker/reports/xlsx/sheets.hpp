#pragma once
/// \file
/// The sheets of the workbook, one function each, and what they share.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <tenet/report.hpp>

#include "office/workbook.hpp"
#include "reports/arrange.hpp"
#include "reports/catalogue.hpp"

namespace tenet::reports::xlsx {

/// The report and what is known of it; the report outlives this.
struct Source {
  explicit Source(const Report& given) : report(given), names(given), rules(given) {}
  const Report& report;
  const Arrangement names;
  const Catalogue rules;
};

/// The sheet of quotes, and in which of its rows those of a document and rule begin.
struct EvidenceSheet {
  office::Sheet sheet;
  std::map<std::pair<std::size_t, std::string_view>, std::uint32_t> first_row;
};

[[nodiscard]] EvidenceSheet evidence(const Source& source);
/// One sheet, or several where there are more documents than a sheet has columns. They come first in the workbook, the quotes next.
[[nodiscard]] std::vector<office::Sheet> matrices(const Source& source, const EvidenceSheet& quotes);
[[nodiscard]] office::Sheet terms(const Source& source);
[[nodiscard]] office::Sheet gaps(const Source& source);
[[nodiscard]] office::Sheet not_read(const Source& source);
[[nodiscard]] office::Sheet tailoring(const Source& source);
[[nodiscard]] office::Sheet documents(const Source& source);
[[nodiscard]] office::Sheet about(const Source& source);

[[nodiscard]] office::Cell text(std::string_view words, office::Role role = office::Role::body);
/// The word of a status in its tone.
[[nodiscard]] office::Cell status(Status status);
/// A row that says why there are no others, where there are none.
void say_if_empty(office::Sheet& sheet, std::string_view words);

}  // namespace tenet::reports::xlsx
