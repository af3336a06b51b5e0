#pragma once
/// \file
/// MathML as one line of text: "E = m c^2", "(a+b)/2", "sqrt(x)". Enough to be found and quoted, not to be typeset.

#include <string>
#include <string_view>
#include <vector>

#include "xml/events.hpp"

namespace tenet::odt {

/// Feed it the events from math:math on; `take` gives the line. Element names are looked at without their prefix.
class MathLine {
 public:
  void start(std::string_view local);
  void end();
  void text(std::string_view utf8);
  /// Still inside the outermost element.
  [[nodiscard]] bool open() const { return !open_.empty(); }
  [[nodiscard]] std::string take();

 private:
  struct Node {
    std::string name;
    std::vector<std::string> children;
    std::string text;
  };
  [[nodiscard]] static std::string join(Node& node);
  std::vector<Node> open_;
  std::string line_;
};

/// A formula is a line, not a document: past this the rest is dropped.
inline constexpr std::size_t kFormulaBytes = 64U << 10U;

}  // namespace tenet::odt
