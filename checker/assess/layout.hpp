#pragma once
/// \file
/// A self-assessment laid out: as a document for Word or Writer, or as a workbook. The layouts are those in which the sector files it.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assess/self_assessment.hpp"
#include "office/text_document.hpp"
#include "office/workbook.hpp"

namespace tenet::assess {

enum class Layout : std::uint8_t {
  tenet,         ///< building block · status · evidence · gap and next step · owner and date
  three_column,  ///< commitment · building block · evidence
  two_column,    ///< building block · current position
  code,          ///< provision · requirement · comply · evidence · commentary, as the Housing Ombudsman's form has them
};
[[nodiscard]] std::string_view to_string(Layout layout);
[[nodiscard]] std::optional<Layout> layout_from(std::string_view name);
/// Their names in the order of help.
[[nodiscard]] std::vector<std::string> layout_names();

/// The words that head columns, the same in every file, so that a filled-in one can be read again.
namespace heading {
inline constexpr std::string_view kCommitment = "Commitment";
inline constexpr std::string_view kDoneBy = "Done by";
inline constexpr std::string_view kId = "Id";  ///< workbooks; in documents the id is the last line of the block's cell
inline constexpr std::string_view kBlock = "Building block";
inline constexpr std::string_view kStatus = "Status";
inline constexpr std::string_view kEvidence = "Evidence";
inline constexpr std::string_view kGap = "Gap and next step";
inline constexpr std::string_view kOwnerAndDate = "Owner and date";
inline constexpr std::string_view kPosition = "Current position";
inline constexpr std::string_view kProvision = "Provision";
inline constexpr std::string_view kRequirement = "Requirement";
inline constexpr std::string_view kComply = "Comply";
inline constexpr std::string_view kCommentary = "Commentary";
}  // namespace heading

[[nodiscard]] office::TextDocument text_document_of(const SelfAssessment& assessment, Layout layout);
[[nodiscard]] office::Workbook workbook_of(const SelfAssessment& assessment, Layout layout);

}  // namespace tenet::assess
