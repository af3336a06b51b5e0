#pragma once
/// \file
/// The self-assessment that a landlord hands in, made of a Report: per commitment each building block with its status, the words of the
/// documents that show it, what is missing and what to do next, and room for who does it by when.

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/checker.hpp>
#include <tenet/report.hpp>
#include <tenet/result.hpp>

namespace tenet {

/// A row of last year's self-assessment with what people wrote in it.
struct LastYearsRow {
  std::vector<std::string> rules;      ///< blocks that it is about; none where its label names none
  std::string label;                   ///< as it stands there
  std::string owner_and_date;          ///< may be empty
  std::vector<std::string> own_words;  ///< lines that Tenet did not write, or that were changed since
  bool operator==(const LastYearsRow&) const = default;
};
struct LastYears {
  std::vector<LastYearsRow> rows;  ///< in which people wrote something
  bool operator==(const LastYears&) const = default;
};

/// From a self-assessment that Tenet made (.docx, .odt, .xlsx), edited since in whatever program, or from a form of the sector in two or
/// more columns. Rows are known by their block's id, else by their label. Errors: the file cannot be read; no table of it is a
/// self-assessment ("form-no-rows").
[[nodiscard]] Result<LastYears> read_last_years(const Checker& checker, const std::filesystem::path& file);

struct AssessmentStyle {
  std::string layout = "tenet";  ///< one of `assessment_layouts`
  std::string organisation;      ///< in place of the report's where it is not empty
  LastYears last_years;          ///< kept, marked as people's own words; what has no row any more is listed at the end
};

/// "tenet" (block, status, evidence, gap and next step, owner and date), "three-column" (commitment, block, evidence), "two-column" (block,
/// current position), "code" (provision, requirement, comply, evidence, commentary).
[[nodiscard]] std::vector<std::string> assessment_layouts();
/// "docx", "odt", "xlsx": by the ending of a file's name.
[[nodiscard]] std::vector<std::string> assessment_formats();

/// The bytes of the file; the same for the same report. Errors: "layout-unknown" and "format-unknown" (with a suggestion), a file that
/// could not be made.
[[nodiscard]] Result<std::string> write_assessment(const Report& report, std::string_view format, const AssessmentStyle& style);

}  // namespace tenet
