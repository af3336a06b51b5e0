#pragma once
/// \file
/// Decisions written as the file that they are read from.

#include <string>
#include <vector>

#include <tenet/report.hpp>

namespace tenet::tailoring {

/// The headings in row 1, then the cells as given, in the order of `columns()`; cells that are not given are empty. UTF-8 with a byte order
/// mark, for Excel.
[[nodiscard]] std::string decisions_csv(const std::vector<std::vector<std::string>>& rows);

/// "not applicable": what the cell says.
[[nodiscard]] std::string decision_in_words(Status decision);

}  // namespace tenet::tailoring
