#include "bands.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace pdf {
namespace {

std::vector<Strip> strips_of(const Row& row) {
  std::vector<Strip> strips;
  for (std::size_t i = 1; i < row.size(); ++i) strips.push_back({row[i - 1].box.x1, row[i].label_x});
  return strips;
}

/// What of the strips the row leaves free.
std::vector<Strip> left_free(const std::vector<Strip>& strips, const Row& row) {
  std::vector<Strip> free;
  for (Strip strip : strips) {
    for (const Line& line : row) {
      if (line.box.x1 <= strip.x0 || line.label_x >= strip.x1) continue;
      const double before = line.label_x - strip.x0;
      const double behind = strip.x1 - line.box.x1;
      (before > behind ? strip.x1 : strip.x0) = before > behind ? line.label_x : line.box.x1;
    }
    if (strip.x1 - strip.x0 >= 0.6 * row.front().size) free.push_back(strip);
  }
  return free;
}

std::size_t column_of(const Line& line, const std::vector<Strip>& strips) {
  const double middle = (line.label_x + line.box.x1) / 2;
  return static_cast<std::size_t>(
      std::count_if(strips.begin(), strips.end(), [&](const Strip& strip) { return strip.x1 <= middle + 0.1; }));
}

double top(const Row& row) {
  return row.front().box.y0;
}

/// A row's lines by column; lines of one column are one.
std::vector<std::optional<Line>> cells_of(const Row& row, const std::vector<Strip>& strips) {
  std::vector<std::optional<Line>> cells(strips.size() + 1);
  for (const Line& line : row) {
    std::optional<Line>& cell = cells[column_of(line, strips)];
    if (cell)
      join(*cell, line);
    else
      cell = line;
  }
  return cells;
}

/// A narrow strip is one between columns where lines to its right begin at one height above another; others are gaps between words.
bool parts_columns(const std::vector<Row>& rows, const Strip& strip) {
  std::map<long, std::size_t> begins;
  std::size_t count = 0;
  double size = 1;
  for (const Row& row : rows) {
    for (const Line& line : row) {
      size = line.size;
      if (line.label_x < strip.x1 - 1) continue;
      ++begins[std::lround(line.label_x / 2)];
      ++count;
      break;
    }
  }
  if (strip.x1 - strip.x0 > kWideGap * size) return true;
  const auto most = std::max_element(begins.begin(), begins.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most != begins.end() && most->second >= 2 && most->second * 10 >= count * 6;
}

/// Heads may span columns: where the rows below them have more, those are the band's.
void look_below_heads(Band& band) {
  constexpr std::size_t kMostHeads = 3;
  for (std::size_t head = 1; head <= kMostHeads && head + 1 < band.rows.size(); ++head) {
    std::vector<Strip> strips = strips_of(band.rows[head]);
    for (std::size_t i = head + 1; i < band.rows.size(); ++i) strips = left_free(strips, band.rows[i]);
    const std::vector<Row> below(band.rows.begin() + static_cast<std::ptrdiff_t>(head), band.rows.end());
    std::erase_if(strips, [&](const Strip& strip) { return !parts_columns(below, strip); });
    if (strips.size() > band.strips.size()) band.strips = std::move(strips);
  }
}

std::vector<std::vector<Line>> columns_of(const Band& band) {
  std::vector<std::vector<Line>> columns(band.strips.size() + 1);
  for (const Row& row : band.rows)
    for (const Line& line : row) columns[column_of(line, band.strips)].push_back(line);
  return columns;
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values.empty() ? 0 : values[values.size() / 2];
}

/// Where paragraphs and cells begin: lines further below the one before than most are.
std::vector<double> starts_of(const std::vector<Line>& column) {
  std::vector<double> steps;
  for (std::size_t i = 1; i < column.size(); ++i) steps.push_back(column[i].box.y0 - column[i - 1].box.y0);
  const double usual = steps.empty() ? 0 : *std::min_element(steps.begin(), steps.end());
  std::vector<double> starts;
  for (std::size_t i = 1; i < column.size(); ++i)
    if (steps[i - 1] > 1.2 * usual) starts.push_back(column[i].box.y0);
  return starts;
}

/// How many of the starts are one in the other column, too: all of a table's, few of a page's.
double shared_starts(const std::vector<Line>& a, const std::vector<Line>& b) {
  const std::vector<double> left = starts_of(a);
  const std::vector<double> right = starts_of(b);
  if (left.empty() && right.empty()) return 0;
  std::size_t shared = 0;
  for (const double start : left)
    shared += std::any_of(right.begin(), right.end(), [start](double other) { return std::abs(other - start) < 2; }) ? 1U : 0U;
  return static_cast<double>(shared) / static_cast<double>(std::max<std::size_t>(1, std::min(left.size(), right.size())));
}

/// Text columns: of much the same width and filled with text, whose paragraphs begin where they like.
bool are_text_columns(const std::vector<std::vector<Line>>& columns) {
  constexpr std::size_t kLeastLines = 6;
  double narrowest = 1e9;
  double widest = 0;
  for (const auto& column : columns) {
    if (column.size() < kLeastLines) return false;
    std::vector<double> widths;
    double left = 1e9;
    double right = 0;
    for (const Line& line : column) {
      widths.push_back(line.box.x1 - line.label_x);
      left = std::min(left, line.label_x);
      right = std::max(right, line.box.x1);
    }
    if (median(widths) < 0.6 * (right - left) || right - left < 100) return false;
    narrowest = std::min(narrowest, right - left);
    widest = std::max(widest, right - left);
  }
  if (widest > 1.6 * narrowest) return false;
  for (std::size_t i = 1; i < columns.size(); ++i)
    if (shared_starts(columns[i - 1], columns[i]) > 0.6) return false;
  return true;
}

/// Whether the line goes on in the next: its first word had found no room.
bool runs_on(const Line& line, const Line& next) {
  return line.box.x1 + 0.25 * line.size + next.words.front().box.width() > line.right - 1;
}

/// Rows of a table from rows of lines: further down than lines of a cell are, or, where all are as close, where the first column goes on.
Table table_of(const Band& band) {
  const std::size_t count = band.strips.size() + 1;
  std::vector<std::vector<Line>> columns = columns_of(band);
  std::vector<double> rights(count);
  for (std::size_t i = 0; i < count; ++i)
    for (const Line& line : columns[i]) rights[i] = std::max(rights[i], line.box.x1);
  std::vector<double> steps;
  for (std::size_t i = 1; i < band.rows.size(); ++i) steps.push_back(top(band.rows[i]) - top(band.rows[i - 1]));
  const double least = steps.empty() ? 0 : *std::min_element(steps.begin(), steps.end());
  const double most = steps.empty() ? 0 : *std::max_element(steps.begin(), steps.end());
  const double size = band.rows.front().front().size;
  const bool has_close_lines = least < 1.5 * size;
  const bool even = most < 1.12 * least;
  Table table;
  for (std::size_t i = 0; i < band.rows.size(); ++i) {
    Row row = band.rows[i];
    for (Line& line : row) line.right = rights[column_of(line, band.strips)];
    const bool first_filled = column_of(row.front(), band.strips) == 0;
    bool begins = i == 0 || !has_close_lines || steps[i - 1] > 1.2 * least;
    if (i > 0 && has_close_lines && even) {
      const std::vector<Line>& above = table.rows.back().front();
      begins = first_filled && (above.empty() || above.back().box.y0 < top(band.rows[i - 1]) - 1 || !runs_on(above.back(), row.front()));
    }
    if (begins) table.rows.emplace_back(count);
    for (Line& line : row) table.rows.back()[column_of(line, band.strips)].push_back(std::move(line));
  }
  return table;
}

}  // namespace

Band band_at(const std::vector<Row>& rows, std::size_t first) {
  Band band;
  if (rows[first].size() < 2) return band;
  band.strips = strips_of(rows[first]);
  std::size_t last = first;
  for (std::size_t i = first + 1; i < rows.size(); ++i) {
    if (top(rows[i]) - top(rows[i - 1]) > 4 * rows[i].front().size) break;
    std::vector<Strip> free = left_free(band.strips, rows[i]);
    // A lone line that crosses no strip may be the rest of a cell, or text below: it is kept where more of the band follows, or it is
    // close.
    if (free.size() < band.strips.size() && (rows[i].size() < 2 || free.empty())) break;
    band.strips = std::move(free);
    const bool close = top(rows[i]) - top(rows[i - 1]) < 1.45 * rows[i].front().size;
    if (rows[i].size() > 1 || (close && last + 1 == i)) last = i;
  }
  band.rows.assign(rows.begin() + static_cast<std::ptrdiff_t>(first), rows.begin() + static_cast<std::ptrdiff_t>(last) + 1);
  std::erase_if(band.strips, [&](const Strip& strip) { return !parts_columns(band.rows, strip); });
  look_below_heads(band);
  if (band.strips.empty()) return {};
  for (Row& row : band.rows) {
    Row lines;
    for (std::optional<Line>& cell : cells_of(row, band.strips))
      if (cell) lines.push_back(std::move(*cell));
    row = std::move(lines);
  }
  return band;
}

std::vector<Region> regions_of_band(const Band& band) {
  const std::vector<std::vector<Line>> columns = columns_of(band);
  std::vector<Region> regions;
  if (are_text_columns(columns)) {
    for (const auto& column : columns) regions.push_back({column, {}});
  } else {
    regions.push_back({{}, table_of(band)});
  }
  return regions;
}

}  // namespace pdf
