#pragma once
/// \file
/// Decisions kept in a spreadsheet: what its columns mean to whoever fills them in.

#include <string>
#include <string_view>
#include <vector>

#include "ruleset/tailoring.hpp"

namespace tenet::tailoring {

/// A column as it is headed: the one table of them, in the order of a template.
struct ColumnRow {
  std::string_view name;               ///< "approved_by"; in a file any case, with spaces or hyphens as well
  std::vector<std::string_view> also;  ///< other headings that mean it, folded to small letters alone
  std::string_view lacks;              ///< what an empty cell leaves open; "" where it may be empty
};
[[nodiscard]] const std::vector<ColumnRow>& columns();

/// CSV as any spreadsheet saves it (see csv.hpp). Columns in any order; others are the user's own and passed over. Above the header, or in
/// rows that begin with #, "organisation" says whose decisions these are. A row that names a rule and nothing else is not decided yet.
/// Each mistake becomes a problem that names row and column; `name` is the file's, for messages.
[[nodiscard]] ruleset::TailoringFile read_sheet(std::string_view bytes, std::string_view name);

/// "2026-03-01" of itself, 01/03/2026, 1.3.2026 or 1 March 2026: day first, as in England. Nothing where it is none of these, or no day.
[[nodiscard]] std::optional<std::string> day_in(std::string_view words);

}  // namespace tenet::tailoring
