#pragma once
/// \file
/// A tailoring file to be filled in: the gaps of a report, each with its title and what the documents say.

#include <string>

#include <tenet/report.hpp>

namespace tenet::tailoring {

/// For a spreadsheet: UTF-8 with a byte order mark, for Excel; rows are undecided until their cells are filled in.
[[nodiscard]] std::string blank_csv(const Report& report);
/// For an editor: each gap in a comment, to be taken out of it.
[[nodiscard]] std::string blank_lua(const Report& report);

}  // namespace tenet::tailoring
