#include "office/text_document.hpp"

#include <algorithm>
#include <numeric>

namespace tenet::office {
namespace {

/// About half a page in a column of a third of its width.
constexpr std::size_t kMostKeptTogether = 1500;

std::size_t size_of(const TableCell& cell) {
  std::size_t bytes = 0;
  for (const Paragraph& paragraph : cell.paragraphs)
    for (const Run& run : paragraph.runs) bytes += run.text.size();
  return bytes;
}

}  // namespace

std::vector<std::uint32_t> column_widths(const Table& table) {
  const std::uint32_t shares = std::accumulate(table.columns.begin(), table.columns.end(), std::uint32_t{0},
                                               [](std::uint32_t sum, const TableColumn& column) { return sum + column.share; });
  std::vector<std::uint32_t> widths;
  std::uint32_t left = PageSize::text;
  for (const TableColumn& column : table.columns) {
    widths.push_back(shares == 0 ? 0 : PageSize::text * column.share / shares);
    left -= widths.back();
  }
  if (!widths.empty()) widths.back() += left;
  return widths;
}

bool stays_together(const TableRow& row) {
  return std::all_of(row.begin(), row.end(), [](const TableCell& cell) { return size_of(cell) <= kMostKeptTogether; });
}

std::string_view shading_of(Role role) {
  switch (role) {
    case Role::heading:
      return "E4E7EA";
    case Role::good:
      return "E2F3E5";
    case Role::middling:
      return "FDF0D5";
    case Role::bad:
      return "FBE4E1";
    case Role::quiet:
      return "ECEEF0";
    case Role::body:
    case Role::title:
    case Role::label:
    case Role::soft:
    case Role::entry:
      return {};
  }
  return {};
}

}  // namespace tenet::office
