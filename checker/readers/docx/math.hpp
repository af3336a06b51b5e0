#pragma once
/// \file
/// Office math (ECMA-376-1 §22.1) in one line: (x+a)^n=∑_(k=0)^n (n¦k) x^k a^(n-k).

#include <string>
#include <string_view>
#include <vector>

#include "xml/events.hpp"

namespace tenet::docx {

/// Takes the events inside an m:oMath; give it everything, also what it does not know. Text in math runs comes through `text`.
class MathLine {
 public:
  void start(const xml::Element& element);
  void end(xml::NameId id);
  void text(std::string_view utf8);
  /// The line so far, and starts over.
  [[nodiscard]] std::string take();

 private:
  struct Part {
    xml::NameId role = 0;  ///< m_num, m_e …
    std::string text;
  };
  /// A construct being read: its parts in order, and what its properties say.
  struct Node {
    xml::NameId id = 0;
    std::vector<Part> parts;
    std::string character;
    std::string opening = "(";
    std::string closing = ")";
    std::string separator = "|";
    bool no_bar = false;
    bool has_character = false;
  };
  void property(const xml::Element& element);
  [[nodiscard]] std::string written(const Node& node) const;
  std::string& target();

  std::string line_;
  std::vector<Node> open_;
  std::vector<bool> in_part_;  ///< for each open node: text goes to its last part
};

}  // namespace tenet::docx
