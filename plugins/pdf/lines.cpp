#include "lines.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "labels.hpp"

namespace pdf {
namespace {

constexpr double kUsualGap = 0.4;
/// A label and its text are closer than columns of a table are.
constexpr double kLabelReach = 48;

double overlap(const Box& a, const Box& b) {
  return (std::min(a.y1, b.y1) - std::max(a.y0, b.y0)) / std::min(a.height(), b.height());
}

/// Whether the word stands beside all of the row's: those of the next line stand below some.
bool is_beside(const Word& word, const std::vector<Word>& row) {
  return std::all_of(row.begin(), row.end(),
                     [&](const Word& other) { return word.box.x1 < other.box.x0 + 1 || word.box.x0 > other.box.x1 - 1; });
}

/// Words of one height, from left to right. Lines of columns may overlap in height: a word goes to the row that is nearest to its own
/// height.
std::vector<std::vector<Word>> words_by_height(std::vector<Word> words) {
  constexpr std::size_t kRowsBack = 4;
  std::stable_sort(words.begin(), words.end(), [](const Word& a, const Word& b) { return a.box.y0 + a.box.y1 < b.box.y0 + b.box.y1; });
  std::vector<std::vector<Word>> rows;
  for (Word& word : words) {
    std::vector<Word>* best = nullptr;
    double most = 0.5;
    for (std::size_t i = rows.size(); i-- > 0 && i + kRowsBack >= rows.size();) {
      const double shared = overlap(rows[i].front().box, word.box);
      if (shared <= most || !is_beside(word, rows[i])) continue;
      most = shared;
      best = &rows[i];
    }
    if (best == nullptr) best = &rows.emplace_back();
    best->push_back(std::move(word));
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

/// Columns may be a little higher or lower than each other: lines that stand beside a row's and not above or below any of it belong to it.
void add_row(Row row, std::vector<Row>& rows) {
  if (!rows.empty() && overlap(rows.back().front().box, row.front().box) > 0.2) {
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

}  // namespace

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

}  // namespace pdf
