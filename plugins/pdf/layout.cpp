#include "layout.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

namespace pdf {
namespace {

double right_of(std::span<const Line> lines) {
  double right = 0;
  for (const Line& line : lines) right = std::max(right, line.box.x1);
  return right;
}

void set_right(std::vector<Line>& lines, double right) {
  for (Line& line : lines) line.right = right;
}

/// A row that stands alone.
Table table_of(const Row& row) {
  Table table;
  table.rows.emplace_back();
  for (const Line& line : row) table.rows.back().push_back({line});
  return table;
}
/// How many rows from `first` on end in numbers of pages that do not fall: a table of contents, from four on. It stands below a heading.
std::size_t contents_at(const std::vector<Row>& rows, std::size_t first, std::size_t pages) {
  constexpr std::size_t kLeast = 4;
  if (first == 0 || !(rows[first - 1].front().bold || rows[first - 1].front().size > rows[first].front().size)) return 0;
  std::size_t apart = 0;
  unsigned long before = 1;
  std::size_t end = first;
  for (; end < rows.size(); ++end) {
    const Line& line = rows[end].back();
    const std::string& last = line.words.back().text;
    if (last.size() > 3 || last.find_first_not_of("0123456789") != std::string::npos) break;
    const unsigned long page = std::stoul(last);
    if (page < before || page > pages || (rows[end].size() == 1 && line.words.size() < 2)) break;
    before = page;
    const bool far = line.words.size() < 2 || line.words.back().box.x0 - line.words[line.words.size() - 2].box.x1 > kNarrowGap * line.size;
    apart += far ? 1U : 0U;
  }
  const std::size_t count = end - first;
  return count >= kLeast && apart * 2 >= count ? count : 0;
}

Region contents_of(std::span<const Row> rows) {
  Region region;
  for (const Row& row : rows) {
    Line line = row.front();
    for (std::size_t i = 1; i < row.size(); ++i) join(line, row[i]);
    line.contents = true;
    region.lines.push_back(std::move(line));
  }
  return region;
}

}  // namespace

std::vector<Region> regions_of(const std::vector<Row>& rows, std::size_t pages) {
  std::vector<Region> regions;
  Region open;
  double right = 0;
  for (const Row& row : rows) right = std::max(right, right_of(row));
  const auto close = [&] {
    // A lone line, such as a heading above columns, ends where it likes.
    set_right(open.lines, open.lines.size() == 1 ? right : right_of(open.lines));
    if (!open.lines.empty()) regions.push_back(std::exchange(open, {}));
  };
  for (std::size_t i = 0; i < rows.size();) {
    if (const std::size_t contents = contents_at(rows, i, pages); contents > 0) {
      close();
      regions.push_back(contents_of(std::span(rows).subspan(i, contents)));
      i += contents;
      continue;
    }
    const Band band = band_at(rows, i);
    if (band.rows.size() < 2) {
      const Row row = joined(rows[i]);
      ++i;
      if (row.size() == 1) {
        open.lines.push_back(row.front());
        continue;
      }
      close();
      regions.push_back({{}, table_of(row)});
      continue;
    }
    close();
    i += band.rows.size();
    for (Region& region : regions_of_band(band)) {
      set_right(region.lines, right_of(region.lines));
      regions.push_back(std::move(region));
    }
  }
  close();
  return regions;
}

}  // namespace pdf
