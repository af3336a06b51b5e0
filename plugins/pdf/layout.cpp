#include "layout.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "labels.hpp"

namespace pdf {
namespace {

/// In ems. Words of a justified line stand up to one apart.
constexpr double kWideGap = 1.3;
/// Columns of a table may be as close as this; whether they are is seen from the rows below.
constexpr double kNarrowGap = 0.55;
constexpr double kUsualGap = 0.4;
/// A label and its text are closer than columns of a table are.
constexpr double kLabelReach = 48;

double overlap(const Box& a, const Box& b) {
  return (std::min(a.y1, b.y1) - std::max(a.y0, b.y0)) / std::min(a.height(), b.height());
}

/// Words of one height, from left to right.
std::vector<std::vector<Word>> words_by_height(std::vector<Word> words) {
  std::stable_sort(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.box.y0 + a.box.y1 < b.box.y0 + b.box.y1; });
  std::vector<std::vector<Word>> rows;
  std::vector<Box> boxes;
  for (Word& word : words) {
    // A mark above the line belongs to it, so the row before the last is looked at as well.
    std::size_t row = rows.size();
    for (std::size_t i = rows.size(); i-- > 0 && i + 3 > rows.size();)
      if (overlap(boxes[i], word.box) > 0.5) row = i;
    if (row == rows.size()) {
      rows.emplace_back();
      boxes.push_back(word.box);
    } else if (word.size * static_cast<double>(word.text.size()) > 0 && word.box.height() > boxes[row].height()) {
      boxes[row] = word.box;
    }
    rows[row].push_back(std::move(word));
  }
  for (auto& row : rows) std::stable_sort(row.begin(), row.end(), [](const Word& a, const Word& b) { return a.box.x0 < b.box.x0; });
  return rows;
}

/// The number of a note, small and raised, behind a word or before the note itself.
bool is_mark(const Word& word, double size) {
  return word.size < 0.8 * size && word.text.size() <= 3 &&
         std::all_of(word.text.begin(), word.text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

Line line_of(std::vector<Word> words, unsigned page) {
  Line line;
  line.page = page;
  line.box = words.front().box;
  std::map<double, std::size_t> letters;
  for (const Word& word : words) {
    line.box.add(word.box);
    letters[std::round(word.size * 2) / 2] += word.text.size();
  }
  line.size = std::max_element(letters.begin(), letters.end(), [](const auto& a, const auto& b) { return a.second < b.second; })->first;
  if (std::any_of(words.begin(), words.end(), [&](const Word& word) { return !is_mark(word, line.size); })) {
    for (const Word& word : words)
      if (is_mark(word, line.size)) line.marks.push_back(word.text);
    std::erase_if(words, [&](const Word& word) { return is_mark(word, line.size); });
  }
  line.bold = std::all_of(words.begin(), words.end(), [](const Word& word) { return word.bold; });
  line.label_x = line.box.x0;
  line.words = std::move(words);
  return line;
}

/// Takes a label that stands apart out of the words.
void take_label(Line& line) {
  if (line.words.size() < 2 || !is_label(line.words.front().text)) return;
  const Word first = line.words.front();
  const double gap = line.words[1].box.x0 - first.box.x1;
  if (gap < 0.5 * line.size && !is_sure_label(first.text)) return;
  Line rest = line_of({line.words.begin() + 1, line.words.end()}, line.page);
  rest.label = first.text;
  rest.marks = line.marks;
  rest.label_x = first.box.x0;
  line = std::move(rest);
}

/// "14.1Reviews": a label that the PDF sets so close that it looks like part of the word.
std::vector<Word> without_glued_label(std::vector<Word> words) {
  const std::string& first = words.front().text;
  const std::size_t digits = std::min(first.find_first_not_of("0123456789."), first.size());
  if (digits == first.size() || digits < 3 || first[digits] < 'A' || first[digits] > 'Z') return words;
  if (groups_of(first.substr(0, digits)) < 2) return words;
  Word label = words.front();
  label.text = first.substr(0, digits);
  label.box.x1 = label.box.x0 + label.box.width() * static_cast<double>(digits) / static_cast<double>(first.size());
  words.front().text = first.substr(digits);
  words.front().box.x0 = label.box.x1 + label.size;
  words.insert(words.begin(), label);
  return words;
}

/// Of the line's words, but no more than is usual: in a table there may be only the wide ones.
double usual_gap(const std::vector<Word>& words) {
  std::vector<double> gaps;
  for (std::size_t i = 1; i < words.size(); ++i) gaps.push_back(words[i].box.x0 - words[i - 1].box.x1);
  std::sort(gaps.begin(), gaps.end());
  return gaps.empty() ? 0 : std::min(gaps[gaps.size() / 2], kUsualGap * words.front().size);
}

/// Cut where gaps may part columns, but for those behind a label.
Row lines_of(const std::vector<Word>& all, unsigned page) {
  const std::vector<Word> words = without_glued_label(all);
  const double usual = usual_gap(words);
  Row row;
  std::vector<Word> open;
  for (const Word& word : words) {
    if (!open.empty()) {
      const double gap = word.box.x0 - open.back().box.x1;
      const bool behind_label = open.size() == 1 && is_label(open[0].text) && word.box.x0 - open[0].box.x0 < kLabelReach;
      if (gap > std::max(kNarrowGap * std::max(word.size, open.back().size), 1.9 * usual) && !behind_label)
        row.push_back(line_of(std::exchange(open, {}), page));
    }
    open.push_back(word);
  }
  if (!open.empty()) row.push_back(line_of(std::move(open), page));
  for (Line& line : row) take_label(line);
  return row;
}

/// One line of two that stand beside each other.
void join(Line& left, const Line& right) {
  if (!right.label.empty()) {
    Word label = right.words.front();
    label.text = right.label;
    label.box.x0 = right.label_x;
    label.box.x1 = right.label_x + label.size / 2;
    label.space_after = true;
    left.words.push_back(label);
  }
  left.words.insert(left.words.end(), right.words.begin(), right.words.end());
  left.marks.insert(left.marks.end(), right.marks.begin(), right.marks.end());
  left.box.add(right.box);
  left.bold = left.bold && right.bold;
}

/// Lines that no column parts are one.
Row joined(const Row& row) {
  Row lines;
  for (const Line& line : row) {
    if (!lines.empty() && line.label_x - lines.back().box.x1 < kWideGap * line.size)
      join(lines.back(), line);
    else
      lines.push_back(line);
  }
  return lines;
}

/// Columns may be a little higher or lower than each other: lines that stand beside a row's and not above or below any of it belong to it.
void add_row(Row row, std::vector<Row>& rows) {
  if (!rows.empty() && overlap(rows.back().front().box, row.front().box) > 0.35) {
    const auto apart = [](const Line& a, const Line& b) { return a.box.x1 < b.label_x - a.size || b.box.x1 < a.label_x - a.size; };
    const bool fits = std::all_of(row.begin(), row.end(), [&](const Line& line) {
      return std::all_of(rows.back().begin(), rows.back().end(), [&](const Line& other) { return apart(line, other); });
    });
    if (fits) {
      rows.back().insert(rows.back().end(), row.begin(), row.end());
      std::sort(rows.back().begin(), rows.back().end(), [](const Line& a, const Line& b) { return a.box.x0 < b.box.x0; });
      return;
    }
  }
  rows.push_back(std::move(row));
}

// --- Bands: rows that share a free strip from top to bottom -----------------------------------------------------------

struct Strip {
  double x0, x1;
};

struct Band {
  std::vector<Row> rows;
  std::vector<Strip> strips;
};

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

/// The longest band that begins at `first`; fewer than two rows are none.
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
  if (band.strips.empty()) return {};
  for (Row& row : band.rows) {
    Row lines;
    for (std::optional<Line>& cell : cells_of(row, band.strips))
      if (cell) lines.push_back(std::move(*cell));
    row = std::move(lines);
  }
  return band;
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

void set_right(std::vector<Line>& lines) {
  double right = 0;
  for (const Line& line : lines) right = std::max(right, line.box.x1);
  for (Line& line : lines) line.right = right;
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

std::string Line::text() const {
  std::string all;
  for (std::size_t i = 0; i < words.size(); ++i) {
    all += words[i].text;
    if (i + 1 == words.size()) break;
    const double gap = words[i + 1].box.x0 - words[i].box.x1;
    if (words[i].space_after || gap > 0.15 * words[i].size) all += ' ';
  }
  return all;
}

std::vector<Row> rows_of(const Page& page) {
  std::vector<Row> rows;
  for (const auto& words : words_by_height(page.words)) add_row(lines_of(words, page.number), rows);
  return rows;
}

std::vector<Region> regions_of(const std::vector<Row>& rows, std::size_t pages) {
  std::vector<Region> regions;
  Region open;
  const auto close = [&] {
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
    for (Region& region : regions_of_band(band)) regions.push_back(std::move(region));
  }
  close();
  for (Region& region : regions) set_right(region.lines);
  return regions;
}

}  // namespace pdf
