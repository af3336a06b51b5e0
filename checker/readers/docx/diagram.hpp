#pragma once
/// \file
/// SmartArt: the text of a diagram lies in a part of its own (diagrams/data1.xml), as points joined by connections.

#include <cstdint>
#include <string>
#include <vector>

#include "xml/events.hpp"

namespace tenet::docx {

struct DiagramLine {
  std::string text;
  std::uint32_t paragraph = 0;  ///< ordinal of the a:p in the part
};

/// Collects the points' text. `lines` gives it from the root downward, siblings in their order; points that hang nowhere come last.
class DiagramHandler final : public xml::Handler {
 public:
  void start(const xml::Element& element) override;
  void end(xml::NameId id) override;
  void text(std::string_view utf8) override;
  [[nodiscard]] std::vector<DiagramLine> lines() const;

 private:
  struct Point {
    std::string id;
    bool shown = true;  ///< not a transition or a presentation point
    std::vector<DiagramLine> lines;
  };
  struct Connection {
    std::string from;
    std::string to;
    std::int32_t order = 0;
  };

  std::vector<Point> points_;
  std::vector<Connection> connections_;
  std::uint32_t paragraphs_ = 0;
  std::uint32_t rejected_ = 0;
  bool in_text_ = false;     ///< inside dgm:t
  bool in_letters_ = false;  ///< inside a:t
};

}  // namespace tenet::docx
