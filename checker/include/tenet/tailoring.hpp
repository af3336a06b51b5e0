#pragma once
/// \file
/// Working on decisions: looking a tailoring file through, and writing an empty one to be filled in.

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/checker.hpp>
#include <tenet/report.hpp>

namespace tenet {

struct TailoringCheck {
  std::string text;
  int status = 0;  ///< as `exit_status`: 2 a document was not read or judged, 3 a tailoring or rule file is wrong
};
/// Looks the tailoring files of the checker's setup through, as of `options.date`: wrong entries, expired ones, those that end soon, those
/// about rules that do not run; with documents in `paths` also those that the documents make needless.
[[nodiscard]] TailoringCheck check_tailoring(const Checker& checker, const std::vector<std::filesystem::path>& paths,
                                             const CheckOptions& options, const ReportStyle& style);

/// Headings of a tailoring file that is a table: "rule", "decision", "reason" ...
[[nodiscard]] std::vector<std::string> tailoring_columns();
/// What a cell of "decision" may say.
[[nodiscard]] std::vector<std::string> tailoring_decisions();
/// Decisions as a CSV file for `Setup::tailoring` and for spreadsheets: the headings in row 1, and in the next rows the cells as given, in
/// the order of `tailoring_columns`, looked at by nobody. Cells that are not given are empty; no cell becomes a formula.
[[nodiscard]] std::string tailoring_csv(const std::vector<std::vector<std::string>>& rows);
/// The cells of decisions that were loaded, in that order.
[[nodiscard]] std::vector<std::string> tailoring_cells(const TailoringEntry& entry, std::string_view organisation);

enum class TailoringFormat : std::uint8_t { csv, lua };
/// A tailoring file with a row for each gap of the set that nothing is decided about; its cells are to be filled in.
[[nodiscard]] std::string blank_tailoring(const Report& report, TailoringFormat format);

}  // namespace tenet
