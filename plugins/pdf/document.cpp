#include "document.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "furniture.hpp"
#include "labels.hpp"
#include "layout.hpp"
#include "paragraphs.hpp"

namespace pdf {
namespace {

/// How a heading is printed; larger comes first, of the same size bold.
using Style = std::pair<double, bool>;

/// What comes next in the document.
struct Item {
  std::vector<Paragraph> paragraphs;
  Table table;
};

class Telling {
 public:
  explicit Telling(const tenet_builder& to) : to_(to) {}

  bool tell(const std::vector<Page>& pages) {
    std::vector<std::vector<Row>> rows;
    std::vector<double> heights;
    for (const Page& page : pages) {
      rows.push_back(rows_of(page));
      heights.push_back(page.height);
    }
    const Furniture furniture = take_furniture(rows, heights);
    find_body(pages);
    collect(rows);
    find_glued_marks();
    find_styles();
    for (const Item& item : items_)
      if (!tell_item(item)) return false;
    for (auto& [mark, note] : std::exchange(notes_, {}))
      if (!tell_note(mark.second, note)) return false;
    return tell_furniture(furniture);
  }

 private:
  void collect(const std::vector<std::vector<Row>>& pages) {
    Paragraphs open;
    const auto close = [&] {
      if (!open.done().empty()) items_.push_back({std::exchange(open.done(), {}), {}});
    };
    for (const auto& rows : pages) {
      for (Region& region : regions_of(rows, pages.size())) {
        take_notes(region.lines);
        for (const Line& line : region.lines) note(line);
        open.add(region.lines);
        if (region.table.rows.empty()) continue;
        close();
        for (const auto& row : region.table.rows)
          for (const auto& cell : row)
            for (const Line& line : cell) note(line);
        items_.push_back({{}, std::move(region.table)});
      }
    }
    close();
  }

  void note(const Line& line) { add_words(line, vocabulary_); }

  /// The size of most letters is the body's.
  void find_body(const std::vector<Page>& pages) {
    std::map<double, std::size_t> letters;
    for (const Page& page : pages)
      for (const Word& word : page.words) letters[std::round(word.size * 2) / 2] += word.text.size();
    std::size_t most = 0;
    for (const auto& [size, count] : letters)
      if (count > most) most = count, body_ = size;
  }

  /// "1The": a small number that the PDF sets so close that it looks like part of the word. How long it is.
  static std::size_t glued_mark(const std::string& word) {
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    return digits > 0 && digits < 3 && digits < word.size() && word[digits] >= 'A' && word[digits] <= 'Z' ? digits : 0;
  }

  /// Whether a note begins with the line: smaller than the body, its number in front.
  [[nodiscard]] std::string note_mark(const Line& line) const {
    if (line.size > 0.95 * body_) return {};
    if (line.marks.size() == 1 && line.label.empty()) return line.marks.front();
    const std::string& first = line.label.empty() ? line.words.front().text : line.label;
    if (const std::size_t glued = glued_mark(first); glued > 0) return first.substr(0, glued);
    const bool digits = first.size() <= 3 && std::all_of(first.begin(), first.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits && line.words.size() > 2 ? first : std::string();
  }

  /// The notes at a page's end, which go to where their number stands.
  void take_notes(std::vector<Line>& lines) {
    std::size_t first = lines.size();
    while (first > 0 && lines[first - 1].size <= 0.95 * body_) --first;
    while (first < lines.size() && note_mark(lines[first]).empty()) ++first;
    std::vector<Line>* note = nullptr;
    for (std::size_t i = first; i < lines.size(); ++i) {
      const std::string mark = note_mark(lines[i]);
      if (!mark.empty()) {
        note = &notes_[{lines[i].page, mark}];
        if (lines[i].marks.empty() && lines[i].label.empty()) take_mark(lines[i], mark);
        lines[i].label.clear();
        lines[i].marks.clear();
      }
      add_words(lines[i], vocabulary_);
      note->push_back(lines[i]);
    }
    lines.resize(first);
  }

  static void take_mark(Line& line, const std::string& mark) {
    if (line.words.front().text == mark)
      line.words.erase(line.words.begin());
    else
      line.words.front().text.erase(0, mark.size());
  }

  /// Where a note's number sticks to the word before it, it is taken off.
  void find_glued_marks() {
    for (const auto& [key, lines] : notes_) {
      const unsigned page = key.first;
      const std::string& mark = key.second;
      Line* found = nullptr;
      bool stands_apart = false;
      for (Item& item : items_) {
        for (Paragraph& paragraph : item.paragraphs) {
          for (Line& line : paragraph.lines) {
            if (line.page != page) continue;
            stands_apart = stands_apart || std::find(line.marks.begin(), line.marks.end(), mark) != line.marks.end();
            const auto sticks = [&mark](const Word& word) { return sticks_to(word.text, mark); };
            if (found == nullptr && std::any_of(line.words.begin(), line.words.end(), sticks)) found = &line;
          }
        }
      }
      if (stands_apart || found == nullptr) continue;
      const auto word = std::find_if(found->words.begin(), found->words.end(), [&](const Word& one) { return sticks_to(one.text, mark); });
      word->text.erase(word->text.size() - mark.size());
      found->marks.push_back(mark);
    }
  }

  static bool sticks_to(const std::string& word, const std::string& mark) {
    if (word.size() <= mark.size() + 1 || !word.ends_with(mark)) return false;
    const char before = word[word.size() - mark.size() - 1];
    return (before >= 'a' && before <= 'z') || before == '.' || before == ',' || before == ';';
  }

  bool tell_note(const std::string& mark, const std::vector<Line>& lines) {
    Paragraphs note;
    note.add(lines);
    if (to_.begin_note(to_.self, mark.c_str()) != 0) return false;
    for (const Paragraph& paragraph : note.done())
      if (!on_page(paragraph.page()) || to_.begin_paragraph(to_.self, TENET_ROLE_BODY) != 0 || !tell_text(paragraph)) return false;
    return to_.close(to_.self) == 0;
  }

  bool tell_notes_of(const Paragraph& paragraph) {
    for (const Line& line : paragraph.lines) {
      for (const std::string& mark : line.marks) {
        const auto note = notes_.find({line.page, mark});
        if (note == notes_.end()) continue;
        const std::vector<Line> lines = std::move(note->second);
        notes_.erase(note);
        if (!tell_note(mark, lines)) return false;
      }
    }
    return true;
  }

  /// What is larger than the body, or bold and short, is a heading.
  void find_styles() {
    for (const Item& item : items_)
      for (const Paragraph& paragraph : item.paragraphs)
        if (is_heading(paragraph)) ++headings_[style_of(paragraph)];
    // The largest letters, if they are used once and first, are the title's.
    if (headings_.empty() || headings_.rbegin()->second != 1 || headings_.size() < 2) return;
    title_ = headings_.rbegin()->first;
    headings_.erase(title_);
  }

  static Style style_of(const Paragraph& paragraph) { return {paragraph.size(), paragraph.bold()}; }

  [[nodiscard]] bool is_heading(const Paragraph& paragraph) const {
    std::size_t words = 0;
    for (const Line& line : paragraph.lines) words += line.words.size();
    const std::string& last = paragraph.lines.back().words.back().text;
    if (words > 25 || last.ends_with(';') || last.ends_with(',')) return false;
    if (paragraph.size() >= 1.1 * body_) return true;
    return paragraph.bold() && paragraph.size() > body_ - 0.6 && words <= 14 && !last.ends_with('.') && !is_bullet(paragraph.label);
  }

  [[nodiscard]] std::uint32_t level_of(const Paragraph& paragraph) const {
    const auto style = headings_.find(style_of(paragraph));
    const auto larger = std::distance(style, headings_.end());
    return static_cast<std::uint32_t>(std::clamp<std::ptrdiff_t>(larger, 1, 9));
  }

  bool on_page(unsigned page) {
    if (page == page_) return true;
    page_ = page;
    return to_.page(to_.self, page) == 0;
  }

  bool tell_text(const Paragraph& paragraph) {
    for (const Piece& piece : text_of(paragraph, vocabulary_))
      if (!on_page(piece.page) || to_.text(to_.self, piece.text.data(), piece.text.size()) != 0) return false;
    return to_.end(to_.self) == 0;
  }

  /// "Reporting ......... 12": a line of contents, without its dots.
  static bool is_contents(const Paragraph& paragraph) {
    if (paragraph.lines.front().contents) return true;
    const std::string text = paragraph.lines.back().text();
    const std::size_t digits = text.find_last_not_of("0123456789");
    if (digits == std::string::npos || digits + 1 == text.size()) return false;
    return text.find("....") != std::string::npos || text.find(". . . .") != std::string::npos || text.find("……") != std::string::npos;
  }

  bool tell_contents(const Paragraph& paragraph) {
    std::string text = paragraph.label.empty() ? "" : paragraph.label + " ";
    for (const Piece& piece : text_of(paragraph, vocabulary_)) text += piece.text;
    const std::size_t first = std::min({text.find("...."), text.find(". . ."), text.find("……")});
    const std::size_t last = text.find_last_not_of("0123456789");
    if (first != std::string::npos) text = text.substr(0, first) + " " + text.substr(last + 1);
    return to_.begin_paragraph(to_.self, TENET_ROLE_CONTENTS) == 0 && to_.text(to_.self, text.data(), text.size()) == 0 &&
           to_.end(to_.self) == 0;
  }

  bool tell_item(const Item& item) {
    depths_.clear();
    for (const Paragraph& paragraph : item.paragraphs)
      if (!tell_paragraph(paragraph) || !tell_notes_of(paragraph)) return false;
    return item.table.rows.empty() || tell_table(item.table);
  }

  bool tell_paragraph(const Paragraph& paragraph) {
    if (!on_page(paragraph.page())) return false;
    if (is_contents(paragraph)) return tell_contents(paragraph);
    if (is_heading(paragraph)) return tell_heading(paragraph);
    if (!paragraph.label.empty()) return tell_list_item(paragraph);
    return to_.begin_paragraph(to_.self, TENET_ROLE_BODY) == 0 && tell_text(paragraph);
  }

  bool tell_heading(const Paragraph& paragraph) {
    depths_.clear();
    const bool title = style_of(paragraph) == title_;
    const int stop = title ? to_.begin_paragraph(to_.self, TENET_ROLE_TITLE)
                           : to_.begin_heading(to_.self, level_of(paragraph), std::string(shown(paragraph.label)).c_str());
    return stop == 0 && tell_text(paragraph);
  }

  bool tell_list_item(const Paragraph& paragraph) {
    const std::string label(shown(paragraph.label));
    return to_.begin_list_item(to_.self, depth_of(paragraph), label.c_str()) == 0 && tell_text(paragraph);
  }

  /// Items further to the right lie in those before.
  std::uint32_t depth_of(const Paragraph& paragraph) {
    constexpr double kSame = 4;
    while (!depths_.empty() && depths_.back() > paragraph.label_x + kSame) depths_.pop_back();
    if (depths_.empty() || depths_.back() < paragraph.label_x - kSame) depths_.push_back(paragraph.label_x);
    return static_cast<std::uint32_t>(std::min<std::size_t>(depths_.size(), 9));
  }

  bool tell_cell(const std::vector<Line>& lines, bool header) {
    Paragraphs cell;
    cell.add(lines);
    if (to_.begin_cell(to_.self, 1, 1, header ? 1 : 0) != 0) return false;
    depths_.clear();
    for (const Paragraph& paragraph : cell.done()) {
      const bool item = !paragraph.label.empty();
      if (!on_page(paragraph.page())) return false;
      if (item ? !tell_list_item(paragraph) : to_.begin_paragraph(to_.self, TENET_ROLE_BODY) != 0 || !tell_text(paragraph)) return false;
    }
    return to_.close(to_.self) == 0;
  }

  bool tell_table(const Table& table) {
    const auto is_header = [](const auto& row) {
      return std::all_of(row.begin(), row.end(), [](const std::vector<Line>& cell) {
        return std::all_of(cell.begin(), cell.end(), [](const Line& line) { return line.bold; });
      });
    };
    if (to_.begin_table(to_.self) != 0) return false;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
      const bool header = i == 0 && is_header(table.rows[i]);
      if (to_.begin_row(to_.self) != 0) return false;
      for (const auto& cell : table.rows[i])
        if (!tell_cell(cell, header)) return false;
      if (to_.close(to_.self) != 0) return false;
    }
    return to_.close(to_.self) == 0;
  }

  bool tell_furniture(const Furniture& furniture) {
    const auto tell_all = [&](const std::vector<std::string>& texts, int (*begin)(void*)) {
      for (const std::string& text : texts) {
        const bool told = begin(to_.self) == 0 && to_.begin_paragraph(to_.self, TENET_ROLE_BODY) == 0 &&
                          to_.text(to_.self, text.data(), text.size()) == 0 && to_.end(to_.self) == 0 && to_.close(to_.self) == 0;
        if (!told) return false;
      }
      return true;
    };
    return tell_all(furniture.heads, to_.begin_page_header) && tell_all(furniture.feet, to_.begin_page_footer);
  }

  const tenet_builder& to_;
  std::vector<Item> items_;
  Vocabulary vocabulary_;
  std::map<std::pair<unsigned, std::string>, std::vector<Line>> notes_;  ///< by page and mark
  double body_ = 0;
  std::map<Style, std::size_t> headings_;
  Style title_{-1, false};
  std::vector<double> depths_;
  unsigned page_ = 0;
};

}  // namespace

bool tell(const std::vector<Page>& pages, const tenet_builder& to) {
  return Telling(to).tell(pages);
}

}  // namespace pdf
