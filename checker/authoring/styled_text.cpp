#include "authoring/styled_text.hpp"

#include <algorithm>

namespace tenet::authoring {
namespace {

using reports::text::Colours;
using reports::text::Ink;
using reports::text::Paper;

constexpr std::size_t kNarrowest = 30;

std::string_view colour_of(Look look) {
  switch (look) {
    case Look::plain:
      return "";
    case Look::found:
      return "\x1b[4m";
    case Look::spelled:
      return "\x1b[1;32m";
    case Look::cue:
      return "\x1b[1;33m";
    case Look::mark:
      return "\x1b[1;36m";
  }
  return "";
}

/// Where there are no colours: «words of the phrase», *cues*.
std::string_view opening(Look look) {
  return look == Look::spelled ? "\u00ab" : look == Look::cue ? "*" : "";
}
std::string_view closing(Look look) {
  return look == Look::spelled ? "\u00bb" : look == Look::cue ? "*" : "";
}

/// A word with its marks, and the columns it takes.
struct Word {
  std::string text;
  std::size_t width = 0;
};

/// Pieces as words of a line. Neighbours that look alike share their marks where a space is all that parts them.
std::vector<Word> words_of(const StyledText& text, bool colour) {
  std::vector<Word> words;
  Word word;
  const auto end_word = [&] {
    if (!word.text.empty()) words.push_back(std::move(word));
    word = {};
  };
  for (const StyledText::Piece& piece : text.pieces()) {
    const std::string safe = reports::text::printable(piece.text);
    std::size_t at = 0;
    while (at < safe.size()) {
      if (safe[at] == ' ') {
        end_word();
        ++at;
        continue;
      }
      const std::string part = safe.substr(at, std::min(safe.find(' ', at), safe.size()) - at);
      at += part.size();
      word.width += reports::text::display_width(part);
      if (colour) {
        const std::string_view ink = colour_of(piece.look);
        word.text += std::string(ink) + part + (ink.empty() ? "" : "\x1b[0m");
      } else {
        word.text += std::string(opening(piece.look)) + part + std::string(closing(piece.look));
        word.width += reports::text::display_width(opening(piece.look)) * 2;
      }
    }
  }
  end_word();
  return words;
}

}  // namespace

StyledPage::StyledPage(const ReportStyle& style) : style_(style) {}

void StyledPage::add_paper(std::size_t indent, const std::string& text, Ink ink) {
  Paper paper(style_.width, style_.colour ? Colours::ansi : Colours::none);
  paper.paragraph(indent, indent + 2, text, ink);
  out_ += paper.take();
}

void StyledPage::line(std::size_t indent, const std::string& text) {
  add_paper(indent, text, Ink::plain);
}
void StyledPage::strong(std::size_t indent, const std::string& text) {
  add_paper(indent, text, Ink::bold);
}

void StyledPage::styled(std::size_t indent, const StyledText& text) {
  const std::size_t width = style_.width == 0 ? std::string::npos : std::max(kNarrowest, static_cast<std::size_t>(style_.width));
  std::size_t column = indent;
  out_.append(indent, ' ');
  for (const Word& word : words_of(text, style_.colour)) {
    const std::size_t needed = word.width + (column > indent ? 1 : 0);
    if (column > indent && column + needed > width) {
      out_ += '\n';
      out_.append(indent, ' ');
      column = indent;
    } else if (column > indent) {
      out_ += ' ';
      ++column;
    }
    out_ += word.text;
    column += word.width;
  }
  out_ += '\n';
}

void StyledPage::gap() {
  if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
}

std::string StyledPage::take() {
  return std::move(out_);
}

}  // namespace tenet::authoring
