#pragma once
/// \file
/// The self-assessment that a landlord hands in, made of a Report: per commitment each building block with its status, the words of the
/// documents that show it, what is missing and what to do next, and room for who does it by when.

#include <string>
#include <string_view>
#include <vector>

#include <tenet/report.hpp>
#include <tenet/result.hpp>

namespace tenet {

struct AssessmentStyle {
  std::string layout = "tenet";  ///< one of `assessment_layouts`
  std::string organisation;      ///< in place of the report's where it is not empty
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
