#pragma once
/// \file
/// Lines of a text and what their beginnings say.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tenet::text_reader {

struct Line {
  std::string_view content;   ///< without indentation and trailing white space
  std::uint32_t number = 0;   ///< from 0
  std::uint32_t indent = 0;   ///< columns; a tab goes to the next multiple of 4
  std::uint32_t skipped = 0;  ///< characters in front of `content`
  [[nodiscard]] bool blank() const { return content.empty(); }
};

/// Any line end: \n, \r\n, \r; a form feed ends a line too.
[[nodiscard]] std::vector<Line> split_lines(std::string_view text);

/// The same line without its first `bytes` bytes and the white space after them; those are ASCII, or a bullet.
[[nodiscard]] Line without(const Line& line, std::size_t bytes);

enum class LabelKind : std::uint8_t {
  none,
  bullet,  ///< "-", "*", "•"
  number,  ///< "1.", "2)", "4.2", "(3)"
  letter,  ///< "(a)", "b)", "c."
};

struct Label {
  LabelKind kind = LabelKind::none;
  std::string_view text;     ///< as written: "(a)", "4.2."
  std::string_view core;     ///< "a", "4.2"
  std::uint32_t groups = 0;  ///< numbers between full stops: 2 for "4.2"
  std::size_t length = 0;    ///< bytes up to the text behind it
  bool marked = false;       ///< has a bracket or full stop of its own, so that it is no mere number in a sentence
};

/// The label a line begins with, if any and if text follows it.
[[nodiscard]] Label label_of(std::string_view content);

/// All dashes or all equals signs, three or more.
[[nodiscard]] bool is_underline(std::string_view content, char mark);
/// "---", "***", "___": a line drawn across.
[[nodiscard]] bool is_rule(std::string_view content);
/// "|---|:--:|"
[[nodiscard]] bool is_table_separator(std::string_view content);
/// Letters, and none of them small.
[[nodiscard]] bool is_all_capitals(std::string_view content);
/// Short, begins with a capital, ends like no sentence.
[[nodiscard]] bool looks_like_heading(std::string_view text);

}  // namespace tenet::text_reader
