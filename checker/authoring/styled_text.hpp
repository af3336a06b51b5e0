#pragma once
/// \file
/// Sentences with marked words, wrapped for a terminal. With colours marks are colours; without, «...» and *...*, so that a pipe or a
/// screen reader has them as well.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tenet/checker.hpp>

#include "reports/text/paper.hpp"

namespace tenet::authoring {

enum class Look : std::uint8_t {
  plain,
  found,    ///< inside the match, not asked for
  spelled,  ///< a word of the phrase
  cue,      ///< a word that decided how strongly it is said
  mark,     ///< < and > around the quoted part
};

class StyledText {
 public:
  void add(std::string text, Look look) { pieces_.push_back({std::move(text), look}); }
  struct Piece {
    std::string text;
    Look look;
  };
  [[nodiscard]] const std::vector<Piece>& pieces() const { return pieces_; }

 private:
  std::vector<Piece> pieces_;
};

/// Lines of a report on a phrase: plain ones through Paper, sentences with marks.
class StyledPage {
 public:
  explicit StyledPage(const ReportStyle& style);
  void line(std::size_t indent, const std::string& text);
  void strong(std::size_t indent, const std::string& text);
  void styled(std::size_t indent, const StyledText& text);
  void gap();
  [[nodiscard]] std::string take();

 private:
  void add_paper(std::size_t indent, const std::string& text, reports::text::Ink ink);
  ReportStyle style_;
  std::string out_;
};

}  // namespace tenet::authoring
