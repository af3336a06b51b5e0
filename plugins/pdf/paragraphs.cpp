#include "paragraphs.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "labels.hpp"

namespace pdf {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) { return lower(c); });
  return out;
}

/// A word without what stands around it.
std::string_view core(std::string_view word) {
  const auto is_edge = [](char c) { return std::string_view("().,;:!?'\"[]").find(c) != std::string_view::npos; };
  while (!word.empty() && is_edge(word.front())) word.remove_prefix(1);
  while (!word.empty() && is_edge(word.back())) word.remove_suffix(1);
  return word;
}

constexpr std::string_view kSoftHyphen = "\u00AD";

/// Whether a line's end parts a word or falls behind a hyphen that the word has.
enum class Hyphen { none, of_the_line, of_the_word };

Hyphen hyphen_between(std::string_view last, std::string_view next, const Vocabulary& vocabulary) {
  if (last.ends_with(kSoftHyphen)) return Hyphen::of_the_line;
  if (!last.ends_with('-') || last.size() < 2 || next.empty()) return Hyphen::none;
  const std::string with = lower(core(std::string(last) + std::string(next)));
  std::string without = lower(core(std::string(last.substr(0, last.size() - 1)) + std::string(next)));
  if (vocabulary.count(with) > 0 || !is_lower(next.front())) return Hyphen::of_the_word;
  if (vocabulary.count(without) > 0) return Hyphen::of_the_line;
  static constexpr std::array<std::string_view, 16> kFirst = {"anti", "non",  "self", "multi", "co",  "well", "cross", "ex",
                                                              "mid",  "long", "high", "low",   "pre", "post", "semi",  "short"};
  const std::string first = lower(core(last.substr(0, last.size() - 1)));
  return std::find(kFirst.begin(), kFirst.end(), first) != kFirst.end() ? Hyphen::of_the_word : Hyphen::of_the_line;
}

bool is_forced(const Line& line, const Line& next) {
  return line.box.x1 + 0.25 * line.size + next.words.front().box.width() < line.right - 1;
}

bool ends_a_sentence(const Line& line) {
  const std::string& text = line.words.back().text;
  return std::string_view(".:;?!").find(text.back()) != std::string_view::npos;
}

bool same_middle(const Line& a, const Line& b) {
  return std::abs(a.box.x0 + a.box.x1 - b.box.x0 - b.box.x1) < 6 && std::abs(a.box.x0 - b.box.x0) > 6;
}

/// A label at a line's beginning that does not stand apart: "4.2 We will ...". It was left to the words, because it could be one of them.
bool begins_with_label(const Line& line) {
  if (line.words.size() < 2) return false;
  const std::string& word = line.words.front().text;
  return is_label(word) && word != "-" && word != "–" && word != "—" && word != "o" &&
         (groups_of(word) != 1 || word.back() == '.' || word.back() == ')');
}

void take_first_word(Line& line) {
  line.label = line.words.front().text;
  line.label_x = line.words.front().box.x0;
  line.words.erase(line.words.begin());
  line.box.x0 = line.words.front().box.x0;
}

}  // namespace

bool Paragraph::bold() const {
  return std::all_of(lines.begin(), lines.end(), [](const Line& line) { return line.bold; });
}

void add_words(const Line& line, Vocabulary& vocabulary) {
  // The last word may be half a one, and the first the other half.
  for (std::size_t i = 1; i + 1 < line.words.size(); ++i) vocabulary.insert(lower(core(line.words[i].text)));
}

std::vector<Piece> text_of(const Paragraph& paragraph, const Vocabulary& vocabulary) {
  std::vector<Piece> pieces;
  for (const Line& line : paragraph.lines) {
    const std::string text = line.text();
    if (pieces.empty()) {
      pieces.push_back({line.page, text});
      continue;
    }
    std::string& before = pieces.back().text;
    const std::size_t space = before.find_last_of(' ');
    const std::string_view last = std::string_view(before).substr(space == std::string::npos ? 0 : space + 1);
    const Hyphen hyphen = hyphen_between(last, line.words.front().text, vocabulary);
    if (hyphen == Hyphen::of_the_line) before.erase(before.size() - (last.ends_with(kSoftHyphen) ? kSoftHyphen.size() : 1));
    if (hyphen == Hyphen::none) before += ' ';
    if (pieces.back().page == line.page)
      before += text;
    else
      pieces.push_back({line.page, text});
  }
  return pieces;
}

bool Paragraphs::goes_on(const Line& line) const {
  if (done_.empty()) return false;
  const Paragraph& open = done_.back();
  const Line& above = open.lines.back();
  if (!line.label.empty() || line.contents || above.contents || std::abs(above.size - line.size) > 0.6) return false;
  if (open.lines.size() == 1 && above.bold != line.bold && (above.bold || line.bold) && is_forced(above, line)) return false;
  const bool same_column = above.page == line.page && line.box.y0 > above.box.y0;
  if (!same_column) return !is_forced(above, line) && !ends_a_sentence(above) && is_lower(line.words.front().text.front());
  if (line.box.y0 - above.box.y0 > 1.65 * line.size || is_forced(above, line)) {
    // A heading in the middle of the page ends its lines where it likes.
    return line.box.y0 - above.box.y0 < 1.65 * line.size && same_middle(above, line) && above.bold == line.bold;
  }
  // Further lines stand below the text; the first may be indented, or hang.
  const double shift = line.box.x0 - open.text_x;
  return open.lines.size() > 1 ? std::abs(line.box.x0 - above.box.x0) < 4 || same_middle(above, line) : shift < 4 && shift > -60;
}

void Paragraphs::add(const std::vector<Line>& lines) {
  for (Line line : lines) {
    const bool labelled = line.label.empty() && begins_with_label(line);
    const bool on = goes_on(line);
    // In the midst of a paragraph a number is a word, unless the line stands out as a new item does.
    const bool stands_out = !done_.empty() && line.box.x0 < done_.back().lines.back().box.x0 - 3;
    if (labelled && (!on || is_sure_label(line.words.front().text) || stands_out)) take_first_word(line);
    if (line.label.empty() && on) {
      done_.back().lines.push_back(std::move(line));
      continue;
    }
    Paragraph next;
    next.label = line.label;
    next.label_x = line.label_x;
    next.text_x = line.box.x0;
    next.lines.push_back(std::move(line));
    done_.push_back(std::move(next));
  }
}

}  // namespace pdf
