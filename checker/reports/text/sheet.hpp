#pragma once
/// \file
/// What the parts of the text report share: the paper, the names, and how a rule, a quote, a decision are set down.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "reports/arrange.hpp"
#include "reports/text/paper.hpp"
#include "reports/writer.hpp"

namespace tenet::reports::text {

// Columns. Marks stand at 4, what is said of a rule at 6: the eye finds either in one column.
inline constexpr std::size_t kBody = 2;
inline constexpr std::size_t kRule = 4;
inline constexpr std::size_t kSaid = 6;

/// Statuses in the order in which they are counted out.
inline constexpr std::array kBlockOrder = {Status::covered, Status::partial,     Status::weak,           Status::contradicted,
                                           Status::missing, Status::alternative, Status::not_applicable, Status::not_checked};
inline constexpr std::array kTermOrder = {Status::flagged, Status::qualified, Status::clear, Status::not_applicable, Status::not_checked};

class Sheet {
 public:
  /// `report` outlives the sheet.
  Sheet(const Report& report, const Style& style);

  const Report& report;
  const Arrangement names;
  const std::size_t read;  ///< documents
  const bool details;
  Paper paper;

  void title(std::string_view words);
  /// "Weak (7): said, but short of a commitment", over rows of one status.
  void status_heading(Status status, std::size_t count);
  /// Over rows whose evidence is at odds, whatever their status: these come first.
  void conflict_heading(std::size_t count);
  /// Over terms that were found and that the landlord decided to let stand.
  void set_aside_heading(std::size_t count);
  /// The mark, the id, the title.
  void rule(Status status, std::string_view id, std::string_view words);
  void lacks(const std::vector<ElementResult>& elements);
  void tailoring(const TailoringNote& note);
  /// The place and the words that stand there, with as much around them as fits some three lines; `lead` comes in front.
  void quote(const Evidence& evidence, std::string_view lead);
  /// The same on two lines.
  void short_quote(const Evidence& evidence);
  /// What a weak or contradicted rule rests on: why it is no more, and the quote; `lead` names the document.
  void shortfall_of(const RuleResult& row, std::string_view lead);

 private:
  std::size_t columns_;

  void group_heading(std::string_view words, std::string_view meaning, std::size_t count, Ink ink);
};

/// "41 covered, 2 weak": those that occur.
template <std::size_t size>
[[nodiscard]] std::string count_line(const Counts& counts, const std::array<Status, size>& order);
extern template std::string count_line(const Counts&, const std::array<Status, kBlockOrder.size()>&);
extern template std::string count_line(const Counts&, const std::array<Status, kTermOrder.size()>&);

void write_document(Sheet& sheet, const DocumentReport& document);
/// Gaps first, then what is covered and by which documents.
void write_set(Sheet& sheet);
/// The decisions that the report was made with: how many hold, and those that somebody has to look at.
void write_decisions(Sheet& sheet);
/// What was not read and not judged, then the report in a few lines: the part that stays on the screen.
void write_end(Sheet& sheet);

}  // namespace tenet::reports::text
