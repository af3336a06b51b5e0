#include "readers/docx/source_cursor.hpp"

#include "readers/docx/names.hpp"

namespace tenet::docx {

bool is_text_node(xml::NameId element) {
  switch (element) {
    case w_t:
    case w_delText:
    case m_t:
    case w_tab:
    case w_ptab:
    case w_br:
    case w_cr:
    case w_sym:
    case w_noBreakHyphen:
    case w_softHyphen:
      return true;
    default:
      return false;
  }
}

bool holds_characters(xml::NameId element) {
  return element == w_t || element == w_delText || element == m_t;
}

void SourceCursor::start(xml::NameId element) {
  if (element == w_p) open_.push_back({next_++, 0});
  if (element == w_tabs) ++tab_stops_;
  if (!open_.empty() && tab_stops_ == 0 && is_text_node(element)) ++open_.back().nodes;
}

void SourceCursor::end(xml::NameId element) {
  if (element == w_p && !open_.empty()) open_.pop_back();
  if (element == w_tabs && tab_stops_ > 0) --tab_stops_;
}

document::SourcePoint SourceCursor::point() const {
  document::SourcePoint next = next_point();
  if (next.run > 0) --next.run;
  return next;
}

document::SourcePoint SourceCursor::next_point() const {
  if (open_.empty()) return {part_, 0, 0, 0};
  return {part_, open_.back().paragraph, open_.back().nodes, 0};
}

}  // namespace tenet::docx
