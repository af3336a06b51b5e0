#include "readers/docx/walker.hpp"

#include <utility>

#include "readers/docx/names.hpp"

namespace tenet::docx {
namespace {

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

}  // namespace

Walker::Walker(Reading& reading, const StorySource& source)
    : reading_(&reading),
      out_(reading.builder),
      source_(source),
      cursor_(source.part, source.first_paragraph),
      next_cell_(source.first_cell) {
  scopes_.emplace_back();
  stray_.begun = true;
}

void Walker::start(const xml::Element& element) {
  stray_said_ = false;
  cursor_.start(element.id);
  const Frame outer = frames_.empty() ? Frame{} : frames_.back();
  const Mode mode = enter(element, outer.inside);
  const std::string_view space = element.get(xml_space);
  const bool preserve = space.empty() ? outer.preserve : space == "preserve";
  // Opening a cell may have changed how its content is understood.
  const Mode outside = frames_.empty() ? Mode::content : frames_.back().inside;
  frames_.push_back({element.id, mode, outside, preserve});
  if (merged_depth_ > 0) ++merged_depth_;
}

void Walker::end(xml::NameId) {
  stray_said_ = false;
  if (frames_.empty()) return;
  const Frame frame = frames_.back();
  leave(frame);
  cursor_.end(frame.id);
  frames_.pop_back();
  if (merged_depth_ > 0) --merged_depth_;
}

void Walker::text(std::string_view utf8) {
  if (frames_.empty()) return;
  const Frame& frame = frames_.back();
  if (in_node_ && (holds_characters(frame.id) || frame.id == a_t)) {
    node_text_ += utf8;
    return;
  }
  if ((frame.id == w_instrText || frame.id == w_delInstrText) && frame.inside == Mode::content) {
    if (!fields_.empty() && !fields_.back().in_result) fields_.back().add_code(utf8);
    return;
  }
  if (is_blank(utf8)) return;
  if (merged_depth_ > 0 && holds_characters(frame.id)) merged_text_ = true;
  if (frame.inside == Mode::content && !holds_characters(frame.id)) stray_text();
}

/// Once a text node: drivers may hand it over in pieces.
void Walker::stray_text() {
  if (std::exchange(stray_said_, true)) return;
  diagnose("text-outside-run", "Text that stands in no run of a paragraph is not shown by Word and not read.");
}

void Walker::finish() {
  while (!frames_.empty()) end(frames_.back().id);
  if (!fields_.empty()) diagnose("field-not-closed", "A field has no end; what follows its beginning may be incomplete.");
  flush_joining();
}

Walker::Mode Walker::enter(const xml::Element& element, Mode mode) {
  if (element.id == rejected_branch && mode != Mode::ignored) return Mode::removed;
  if (element.id == unread_alternate) {
    if (mode == Mode::content || mode == Mode::drawing)
      diagnose("alternate-not-read", "Content that none but newer programs understand is not read.");
    return Mode::ignored;
  }
  switch (mode) {
    case Mode::content:
      return enter_content(element);
    case Mode::paragraph_properties:
      return enter_paragraph_properties(element);
    case Mode::numbering_properties:
      return enter_numbering_properties(element);
    case Mode::mark_properties:
      return enter_mark_properties(element);
    case Mode::run_properties:
      return enter_run_properties(element);
    case Mode::section:
      return enter_section(element);
    case Mode::table_properties:
      return enter_table_properties(element);
    case Mode::row_properties:
      return enter_row_properties(element);
    case Mode::cell_properties:
      return enter_cell_properties(element);
    case Mode::sdt_properties:
      return enter_sdt_properties(element);
    case Mode::field_properties:
      return enter_field_properties(element);
    case Mode::drawing:
      return enter_drawing(element);
    case Mode::math:
      return enter_math(element);
    case Mode::removed:
      return enter_removed(element);
    case Mode::ignored:
      return Mode::ignored;
  }
  return Mode::ignored;
}

Walker::Mode Walker::enter_removed(const xml::Element& element) {
  if (element.id == w_p) paragraphs_.emplace_back();
  if (element.id == w_tc) ++next_cell_;
  return Mode::removed;
}

/// Insertions are read in the accepted view, deletions in the original one (ECMA-376-1 §17.13.5); moves are both.
Walker::Mode Walker::revision(const xml::Element& element) const {
  const bool arrives = element.id == w_ins || element.id == w_moveTo;
  return arrives == (reading_->view == View::accepted) ? Mode::content : Mode::removed;
}

Walker::Mode Walker::enter_content(const xml::Element& element) {
  const bool properties = element.id == w_tcPr;
  if (scopes_.back().cell_waits && !properties) {
    open_cell();
    if (frames_.back().inside == Mode::removed) return enter_removed(element);
  }
  switch (element.id) {
    case w_p:
    case w_pPr:
    case w_tbl:
    case w_tblPr:
    case w_tr:
    case w_trPr:
    case w_tc:
    case w_tcPr:
    case w_sdt:
    case w_sdtPr:
    case w_sectPr:
    case w_body:
    case w_document:
    case w_altChunk:
    case w_subDoc:
      return enter_block(element);
    default:
      return enter_inline(element);
  }
}

Walker::Mode Walker::enter_block(const xml::Element& element) {
  const xml::NameId parent = frames_.empty() ? xml::NameId{0} : frames_.back().id;
  switch (element.id) {
    case w_p:
      start_paragraph();
      return Mode::content;
    case w_pPr:
      return parent == w_p ? Mode::paragraph_properties : Mode::ignored;
    case w_tbl:
      start_table();
      return Mode::content;
    case w_tblPr:
      return Mode::table_properties;
    case w_trPr:
      return tables_.empty() ? Mode::ignored : Mode::row_properties;
    case w_tr:
      if (!tables_.empty()) tables_.back().row_removed = false;
      return Mode::content;
    case w_tc:
      return start_cell();
    case w_tcPr:
      return scopes_.back().cell_waits ? Mode::cell_properties : Mode::ignored;
    case w_sdt:
      controls_.emplace_back();
      return Mode::content;
    case w_sdtPr:
      return Mode::sdt_properties;
    case w_sectPr:
      return Mode::section;
    case w_body:
      flush_joining();
      if (++bodies_ == 2) diagnose("several-bodies", "The document has more than one body, which is not valid; all of them are read.");
      return Mode::content;
    case w_document:
      saw_document_ = true;
      return Mode::content;
    case w_altChunk:
      diagnose("altchunk-not-read", "Another document is included here (w:altChunk); its text is not read.");
      return Mode::ignored;
    default:
      diagnose("subdocument-not-read", "A document in another file is included here; its text is not read.");
      return Mode::ignored;
  }
}

Walker::Mode Walker::enter_inline(const xml::Element& element) {
  const xml::NameId parent = frames_.empty() ? xml::NameId{0} : frames_.back().id;
  switch (element.id) {
    case w_r:
      paragraph().run = {};
      settle_run();
      return Mode::content;
    case w_rPr:
      return parent == w_r ? Mode::run_properties : Mode::ignored;
    case w_t:
    case w_delText:
    case m_t:
      start_node(element);
      return Mode::content;
    case w_tab:
    case w_ptab:
    case w_br:
    case w_cr:
      put_space();
      return Mode::ignored;
    case w_noBreakHyphen:
      put("\u2011", point());
      return Mode::ignored;
    case w_softHyphen:
      // Shows only where a line happens to end.
      return Mode::ignored;
    case w_sym:
      put_symbol(element);
      return Mode::ignored;
    case w_fldChar:
      field_char(element);
      return Mode::field_properties;
    case w_fldSimple: {
      Field& field = fields_.emplace_back();
      field.add_code(element.get(w_instr));
      begin_result(field);
      return Mode::content;
    }
    case w_hyperlink:
      hyperlink(element);
      return Mode::content;
    case w_bookmarkStart:
      // Word's note of where the cursor was last.
      if (element.get(w_name) != "_GoBack") out_->bookmark(element.get(w_name));
      return Mode::ignored;
    case w_ins:
    case w_del:
    case w_moveFrom:
    case w_moveTo:
      return revision(element);
    case w_drawing:
    case w_pict:
    case w_object:
      if (element.id == w_object) ++objects_;
      return start_drawing();
    case m_oMath:
      math_at_ = cursor_.next_point();
      return Mode::math;
    case w_footnoteReference:
      note_reference(element, reading_->footnotes);
      return Mode::ignored;
    case w_endnoteReference:
      note_reference(element, reading_->endnotes);
      return Mode::ignored;
    case w_rt:
      // The base is the text; what stands above it says how to pronounce it.
      return Mode::removed;
    case w_commentReference:
      ++reading_->comments;
      return Mode::ignored;
    case w_pgNum:
    case w_dayShort:
    case w_dayLong:
    case w_monthShort:
    case w_monthLong:
    case w_yearShort:
    case w_yearLong:
      diagnose("field-not-computed", "A page number or date that Word computes is not in the file and is not read.");
      return Mode::ignored;
    case w_contentPart:
      diagnose("ink-not-read", "Ink or other foreign content (w:contentPart) is not read.");
      return Mode::ignored;
    default:
      return enter_unknown(element);
  }
}

Walker::Mode Walker::enter_unknown(const xml::Element& element) {
  switch (element.id) {
    case w_sdtEndPr:
    case w_smartTagPr:
    case w_customXmlPr:
    case w_rubyPr:
    case w_tblGrid:
    case w_tblPrEx:
    case w_background:
    case w_fldData:
      return Mode::ignored;
    case no_name:
      if (element.ns == ns_other) return Mode::content;
      diagnose("element-not-known", "The element \"" + std::string(element.local.substr(0, 60)) +
                                        "\" is not known; text in it is read as if it were not there.");
      return Mode::content;
    default:
      // Everything else with a name either marks a place or is a wrapper around content.
      return Mode::content;
  }
}

void Walker::leave(const Frame& frame) {
  switch (frame.outside) {
    case Mode::content:
      return leave_content(frame);
    case Mode::drawing:
      if (frame.id == w_txbxContent || frame.id == a_p) end_text_box();
      if (frame.id == a_t) end_node(frame.id);
      return;
    case Mode::math:
      if (holds_characters(frame.id)) end_node(frame.id);
      if (frame.inside == Mode::math) math_.end(frame.id);
      return;
    case Mode::removed:
      if (frame.id == w_p) paragraphs_.pop_back();
      return;
    case Mode::ignored:
      return;
    default:
      return leave_properties(frame);
  }
}

void Walker::leave_content(const Frame& frame) {
  switch (frame.id) {
    case w_p:
      return end_paragraph();
    case w_t:
    case w_delText:
    case m_t:
      return end_node(frame.id);
    case w_fldSimple:
      return end_simple_field();
    case w_hyperlink:
      return end_link();
    case w_tbl:
      return end_table();
    case w_tr:
      return end_row();
    case w_tc:
      return end_cell();
    case w_sdt:
      if (controls_.back().contents) leave_contents();
      controls_.pop_back();
      return;
    case w_object:
      --objects_;
      return;
    case w_body:
      return flush_joining();
    case m_oMath: {
      const std::string line = math_.take();
      return put(line, math_at_);
    }
    case w_rPr:
      if (frame.inside == Mode::run_properties) settle_run();
      return;
    default:
      return leave_properties(frame);
  }
}

}  // namespace tenet::docx
