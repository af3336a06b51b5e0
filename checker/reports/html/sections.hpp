#pragma once
/// \file
/// The sections of the page, in their order. Each writes its own heading (level 2) and nothing where it has nothing to say, unless that
/// itself is worth saying.

#include <string_view>

#include "reports/html/facts.hpp"
#include "reports/html/markup.hpp"

namespace tenet::reports::html {

/// Where a section begins: the id that links use, and its heading.
struct Section {
  std::string_view id;
  std::string_view title;
};
inline constexpr Section kGapsSection = {"gaps", "Gaps of all documents together"};
inline constexpr Section kTermsSection = {"terms", "Unfair or outdated terms"};
inline constexpr Section kMatrixSection = {"matrix", "Documents and rules"};
inline constexpr Section kEvidenceSection = {"evidence", "The words behind each status"};
inline constexpr Section kDecisionsSection = {"decisions", "Decisions of the landlord"};
inline constexpr Section kDocumentsSection = {"documents", "Documents"};
inline constexpr Section kNotSection = {"not-in-this-report", "Not in this report"};
inline constexpr Section kLegendSection = {"legend", "What the words mean"};

/// Title, date, packs with their counts, and a word where the report is not whole.
void masthead(Markup& markup, const Facts& facts);
void contents(Markup& markup, const Facts& facts);
/// What report.js needs to narrow the page; hidden until it runs.
void filter(Markup& markup, const Facts& facts);
void gaps(Markup& markup, const Facts& facts);
void terms(Markup& markup, const Facts& facts);
void matrices(Markup& markup, const Facts& facts);
void evidence(Markup& markup, const Facts& facts);
/// Every entry of the tailoring and what became of it; nothing where no tailoring was named.
void decisions(Markup& markup, const Facts& facts);
/// A row a document, by which programs that show this page know its path (`data-path`); quotes name their block (`data-block`).
void documents(Markup& markup, const Facts& facts);
/// Files not read, rules not judged, files of rules that are wrong.
void not_said(Markup& markup, const Facts& facts);
void legend(Markup& markup, const Facts& facts);

/// Opens the section and writes its heading; the caller closes it.
void begin_section(Markup& markup, const Section& section);

}  // namespace tenet::reports::html
