#pragma once
/// \file
/// Where in its part an event stands. The rule, which `annotate` relies on to find its way back:
///
/// - paragraph: ordinal of the text:p or text:h in document order of the part, from 0. All of them count, also those in tracked changes,
///   notes, comments, text boxes, hidden sections and unused page styles. A nested one counts when it opens.
/// - run: ordinal, from 0, among the text nodes and the elements text:s, text:tab and text:line-break whose nearest text:p or text:h
///   ancestor is that paragraph, in document order; white space between elements is a text node too. A text node is all character data
///   between two tags, CDATA, comments and processing instructions notwithstanding.
/// - character: code points from the beginning of that text node.

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/builder.hpp"
#include "xml/events.hpp"

namespace tenet::odt {

class SourceCursor {
 public:
  explicit SourceCursor(PartId part) : part_(part) {}
  /// The place of the element; outside any paragraph, of the paragraph that comes next.
  document::SourcePoint start(xml::NameId element);
  void end(xml::NameId element);
  /// The place of the first character; `utf8` may be a piece of a text node.
  document::SourcePoint text(std::string_view utf8);

 private:
  struct Open {
    std::uint32_t paragraph;
    std::uint32_t run;
  };
  PartId part_;
  std::vector<Open> open_;
  std::uint32_t next_ = 0;
  std::uint32_t characters_ = 0;
  bool in_text_ = false;
};

}  // namespace tenet::odt
