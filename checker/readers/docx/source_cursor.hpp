#pragma once
/// \file
/// Where in its part an event stands. The walker reads by it, and whoever puts something into a copy finds the way back by it
/// (see SourceSegment):
///
/// - paragraph: the ordinal of the w:p element in its part, in document order, from 0. Every w:p counts: deleted ones, those in
///   branches of mc:AlternateContent that are not read, those in text boxes.
/// - run: the ordinal of the text node within its w:p, from 0. Text nodes are w:t, w:delText, m:t, w:tab (but not the tab stops of
///   w:tabs), w:ptab, w:br, w:cr, w:sym, w:noBreakHyphen and w:softHyphen, whether read or not; those of a text box count in the text
///   box's own paragraphs.
/// - character: the offset in the text node's characters. Zero for formulas, which are written anew as one line: their place is that
///   of their first text node.
/// In SmartArt parts (diagrams/data*.xml) the paragraph is the ordinal of the a:p.

#include <cstdint>
#include <vector>

#include "document/builder.hpp"
#include "xml/events.hpp"

namespace tenet::docx {

[[nodiscard]] bool is_text_node(xml::NameId element);
/// Of the text nodes those that hold characters; the others are elements that stand for one.
[[nodiscard]] bool holds_characters(xml::NameId element);

class SourceCursor {
 public:
  /// `first_paragraph`: the ordinal of the first w:p to come, for a reading that begins inside the part.
  explicit SourceCursor(PartId part, std::uint32_t first_paragraph = 0) : part_(part), next_(first_paragraph) {}
  void start(xml::NameId element);
  void end(xml::NameId element);
  /// Of the text node met last in the innermost open paragraph; of the paragraph's beginning where it has none yet.
  [[nodiscard]] document::SourcePoint point() const;
  /// Of the text node that comes next there.
  [[nodiscard]] document::SourcePoint next_point() const;
  [[nodiscard]] bool in_paragraph() const { return !open_.empty(); }

 private:
  struct Open {
    std::uint32_t paragraph = 0;
    std::uint32_t nodes = 0;  ///< text nodes met
  };
  PartId part_;
  std::vector<Open> open_;
  std::uint32_t next_;
  std::uint32_t tab_stops_ = 0;  ///< depth of w:tabs
};

}  // namespace tenet::docx
