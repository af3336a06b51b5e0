#pragma once
/// \file
/// What one cell of a row says: paragraphs, the same for documents and workbooks.

#include <string>
#include <vector>

#include "assess/self_assessment.hpp"
#include "office/text_document.hpp"

namespace tenet::assess {

using Paragraphs = std::vector<office::Paragraph>;

[[nodiscard]] office::Paragraph paragraph(std::string text, office::Style style = office::Style::table_text);
/// "Missing: " in bold, then the text.
[[nodiscard]] office::Paragraph with_lead(std::string lead, std::string text);

[[nodiscard]] Paragraphs block_cell(const Entry& entry);
[[nodiscard]] Paragraphs status_cell(const Entry& entry);
[[nodiscard]] Paragraphs evidence_cell(const Entry& entry);
/// A person's words of last year, each marked as theirs.
[[nodiscard]] Paragraphs own_words(const Entry& entry);
[[nodiscard]] Paragraphs gap_cell(const Entry& entry);
[[nodiscard]] Paragraphs owner_cell(const Entry& entry);
/// Status, evidence and gap in one.
[[nodiscard]] Paragraphs position_cell(const Entry& entry);
/// "Yes", "No", "Partial"; what is neither in its own word.
[[nodiscard]] Paragraphs comply_cell(const Entry& entry);
[[nodiscard]] Paragraphs quote_paragraphs(const Quote& quote);

/// Where a term was found, and in how many more places.
[[nodiscard]] Paragraphs found_cell(const TermLine& line);

/// The tone of a status, for shading beside its word.
[[nodiscard]] office::Role role_of(const Entry& entry);
[[nodiscard]] office::Role role_of(Status status);

/// The text of paragraphs, one a line, quotes apart: for workbooks.
[[nodiscard]] std::string lines_of(const Paragraphs& paragraphs);

}  // namespace tenet::assess
