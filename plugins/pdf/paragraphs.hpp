#pragma once
/// \file
/// Lines as paragraphs: a line goes on in the next where its next word had found no room.

#include <set>
#include <string>
#include <vector>

#include "lines.hpp"

namespace pdf {

struct Paragraph {
  std::vector<Line> lines;
  std::string label;  ///< of a list or a heading; not among the words
  double label_x = 0;
  double text_x = 0;
  [[nodiscard]] double size() const { return lines.front().size; }
  [[nodiscard]] bool bold() const;
  [[nodiscard]] unsigned page() const { return lines.front().page; }
};

/// Words that stand in the document as they are, in lower case: they say whether a hyphen at a line's end belongs to the word.
using Vocabulary = std::set<std::string, std::less<>>;
void add_words(const Line& line, Vocabulary& vocabulary);

/// The text of a paragraph, page by page, words joined that were parted at the end of a line.
struct Piece {
  unsigned page = 0;
  std::string text;
};
[[nodiscard]] std::vector<Piece> text_of(const Paragraph& paragraph, const Vocabulary& vocabulary);

/// Puts lines together as they come, over columns and pages.
class Paragraphs {
 public:
  void add(const std::vector<Line>& lines);
  [[nodiscard]] std::vector<Paragraph>& done() { return done_; }

 private:
  [[nodiscard]] bool goes_on(const Line& line) const;
  std::vector<Paragraph> done_;
};

}  // namespace pdf
