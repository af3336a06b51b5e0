#pragma once
/// \file
/// A small builder of XML parts. Text and attribute values are escaped here and nowhere else, so that no caller can forget it.

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tenet::office {

/// Name (a literal of ours) and value (any text).
using Attribute = std::pair<std::string_view, std::string_view>;
using Attributes = std::initializer_list<Attribute>;

class Markup {
 public:
  /// Begins with the XML declaration.
  Markup();
  /// Opens an element; `close` ends the innermost.
  Markup& open(std::string_view name, Attributes attributes = {});
  Markup& close();
  /// An element without content.
  Markup& single(std::string_view name, Attributes attributes = {});
  /// Escaped text.
  Markup& text(std::string_view words);
  /// An element that holds text only.
  Markup& element(std::string_view name, std::string_view words, Attributes attributes = {});
  /// Trusted markup of ours: the parts that are the same in every document.
  Markup& raw(std::string_view markup);
  /// Ends everything that is open.
  [[nodiscard]] std::string take();

 private:
  std::string out_;
  std::vector<std::string_view> open_;

  void start(std::string_view name, Attributes attributes);
};

/// What stands between the characters that formats write as elements.
enum class PieceKind : std::uint8_t { text, line_break, tab };
struct Piece {
  PieceKind kind = PieceKind::text;
  std::string text;
};
/// Text cut at line feeds and tabs. Control characters, characters that turn the direction of what follows, and bytes that are not UTF-8
/// are U+FFFD.
[[nodiscard]] std::vector<Piece> pieces_of(std::string_view text);
/// The same in one line, for properties, names and headers.
[[nodiscard]] std::string one_line(std::string_view text);

}  // namespace tenet::office
