#pragma once
/// \file
/// A small builder of HTML. Text and attribute values are escaped here and nowhere else, so no caller can forget it.

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tenet::reports::html {

/// One attribute: name (a literal of ours) and value (any text).
using Attribute = std::pair<std::string_view, std::string>;
using Attributes = std::initializer_list<Attribute>;

class Markup {
 public:
  /// Opens an element; `close` ends the innermost. Void elements are written with `single`.
  Markup& open(std::string_view tag, Attributes attributes = {});
  Markup& close();
  Markup& single(std::string_view tag, Attributes attributes = {});
  /// Escaped text. Control characters and bytes that are not UTF-8 become U+FFFD.
  Markup& text(std::string_view words);
  /// An element that holds text only.
  Markup& element(std::string_view tag, std::string_view words, Attributes attributes = {});
  /// Trusted text of ours: the doctype and the style sheet.
  Markup& raw(std::string_view markup);
  /// Ends everything that is open.
  [[nodiscard]] std::string take();

 private:
  std::string out_;
  std::vector<std::string_view> open_;

  void start(std::string_view tag, Attributes attributes);
};

/// An id or fragment that is safe in both places: letters, digits, '.', '-' and '_'; anything else is "-".
[[nodiscard]] std::string anchor(std::string_view words);

}  // namespace tenet::reports::html
