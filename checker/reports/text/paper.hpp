#pragma once
/// \file
/// Lines for a terminal: wrapped by display width, indented, safe to print. Knows nothing of reports.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace tenet::reports::text {

/// Columns a terminal gives the text: wide characters count two, combining marks none.
[[nodiscard]] std::size_t display_width(std::string_view utf8);

/// What a document says goes to a terminal, so nothing in it may steer one: control characters, escapes, direction overrides and bytes
/// that are not UTF-8 become U+FFFD, line breaks and tabs a space.
[[nodiscard]] std::string printable(std::string_view text);

enum class Ink : std::uint8_t { plain, bold, faint, good, middling, bad };
enum class Colours : bool { none, ansi };

class Paper {
 public:
  /// `width` in columns, 0 = never wrap; less than 30 counts as 30.
  Paper(int width, Colours colours);

  /// A paragraph: `first` columns before its first line, `rest` before the others. A word longer than a line is broken.
  void paragraph(std::size_t first, std::size_t rest, std::string_view text, Ink ink = Ink::plain);
  /// The same after a label in ink on the first line; the text starts at column `rest`, or after the label where that is longer.
  void labelled(std::size_t first, std::size_t rest, std::string_view label, Ink ink, std::string_view text);
  /// A line as it stands, safe to print but never wrapped: a caret under it must stay where it points.
  void verbatim(std::size_t indent, std::string_view text, Ink ink = Ink::plain);
  /// One blank line; several in a row are one.
  void gap();
  /// A line of `stroke` across.
  void rule(char stroke);
  [[nodiscard]] std::string take() { return std::move(out_); }

 private:
  std::string out_;
  std::size_t width_;
  Colours colours_;

  [[nodiscard]] std::string inked(std::string_view text, Ink ink) const;
};

}  // namespace tenet::reports::text
