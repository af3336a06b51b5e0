#include "assess/layout.hpp"

#include <algorithm>
#include <array>

#include "assess/cells.hpp"
#include "assess/columns.hpp"

namespace tenet::assess {
namespace {

struct Row {
  Layout layout;
  std::string_view name;
};
constexpr std::array<Row, 4> kLayouts = {{
    {Layout::tenet, "tenet"},
    {Layout::three_column, "three-column"},
    {Layout::two_column, "two-column"},
    {Layout::code, "code"},
}};

office::Role body_role(const Entry& /*entry*/) {
  return office::Role::body;
}
office::Role status_role(const Entry& entry) {
  return role_of(entry);
}
office::Role entry_role(const Entry& /*entry*/) {
  return office::Role::entry;
}

Paragraphs reference_cell(const Entry& entry) {
  return {{.runs = {{entry.reference, office::Emphasis::strong}}, .style = office::Style::table_text},
          paragraph(entry.rule, office::Style::table_note)};
}
Paragraphs title_cell(const Entry& entry) {
  return {paragraph(entry.title)};
}

constexpr std::array<Column, 5> kTenet = {{
    {heading::kBlock, 20, 28, block_cell, body_role},
    {heading::kStatus, 10, 13, status_cell, status_role},
    {heading::kEvidence, 36, 54, evidence_cell, body_role},
    {heading::kGap, 24, 38, gap_cell, body_role},
    {heading::kOwnerAndDate, 11, 16, owner_cell, entry_role},
}};
constexpr std::array<Column, 2> kThree = {{
    {heading::kBlock, 30, 40, block_cell, body_role},
    {heading::kEvidence, 55, 80, evidence_cell, body_role},
}};
constexpr std::array<Column, 2> kTwo = {{
    {heading::kBlock, 30, 40, block_cell, body_role},
    {heading::kPosition, 70, 100, position_cell, body_role},
}};
constexpr std::array<Column, 5> kCode = {{
    {heading::kProvision, 10, 14, reference_cell, body_role},
    {heading::kRequirement, 22, 28, title_cell, body_role},
    {heading::kComply, 9, 12, comply_cell, status_role},
    {heading::kEvidence, 34, 54, evidence_cell, body_role},
    {heading::kCommentary, 25, 38, gap_cell, body_role},
}};

}  // namespace

std::string_view to_string(Layout layout) {
  return kLayouts[static_cast<std::size_t>(layout)].name;
}

std::optional<Layout> layout_from(std::string_view name) {
  const auto found = std::find_if(kLayouts.begin(), kLayouts.end(), [&](const Row& row) { return row.name == name; });
  return found == kLayouts.end() ? std::nullopt : std::optional(found->layout);
}

std::vector<std::string> layout_names() {
  std::vector<std::string> names;
  for (const Row& row : kLayouts) names.emplace_back(row.name);
  return names;
}

std::span<const Column> columns_of(Layout layout) {
  switch (layout) {
    case Layout::tenet:
      return kTenet;
    case Layout::three_column:
      return kThree;
    case Layout::two_column:
      return kTwo;
    case Layout::code:
      return kCode;
  }
  return kTenet;
}

}  // namespace tenet::assess
