// Properties: of paragraphs, their marks, runs, sections, tables, content controls and form fields.
#include <algorithm>

#include "readers/docx/names.hpp"
#include "readers/docx/walker.hpp"

namespace tenet::docx {

Walker::Mode Walker::enter_paragraph_properties(const xml::Element& element) {
  ParagraphProperties& own = paragraph().properties;
  switch (element.id) {
    case w_pPr:
      // The former properties, inside w:pPrChange.
      return Mode::paragraph_properties;
    case w_pPrChange:
      if (reading_->view == View::accepted) return Mode::ignored;
      own = {};
      return Mode::paragraph_properties;
    case w_pStyle:
      own.style = element.get(w_val);
      return Mode::ignored;
    case w_numPr:
      return Mode::numbering_properties;
    case w_outlineLvl:
      own.outline = to_int(element.get(w_val), 9);
      return Mode::ignored;
    case w_framePr:
      own.drop_cap = element.get(w_dropCap) == "drop" || element.get(w_dropCap) == "margin";
      return Mode::ignored;
    case w_rPr:
      return Mode::mark_properties;
    case w_sectPr:
      own.ends_section = true;
      return Mode::section;
    default:
      return Mode::ignored;
  }
}

Walker::Mode Walker::enter_numbering_properties(const xml::Element& element) {
  ParagraphProperties& own = paragraph().properties;
  if (element.id == w_ilvl) own.numbering.level = to_int(element.get(w_val), 0);
  if (element.id == w_numId) own.numbering.num = to_int(element.get(w_val), 0);
  if (element.id == w_ins) own.numbering_inserted = true;
  return Mode::ignored;
}

Walker::Mode Walker::enter_mark_properties(const xml::Element& element) {
  Paragraph& own = paragraph();
  switch (element.id) {
    case w_ins:
    case w_moveTo:
      own.mark_inserted = true;
      return Mode::ignored;
    case w_del:
    case w_moveFrom:
      own.mark_deleted = true;
      return Mode::ignored;
    case w_vanish:
      own.mark_vanish = is_on(element, w_val);
      return Mode::ignored;
    case w_rPr:
      return Mode::mark_properties;
    case w_rPrChange:
      if (reading_->view == View::accepted) return Mode::ignored;
      own.mark_vanish.reset();
      return Mode::mark_properties;
    default:
      return Mode::ignored;
  }
}

Walker::Mode Walker::enter_run_properties(const xml::Element& element) {
  RunState& run = paragraph().run;
  switch (element.id) {
    case w_rPr:
      return Mode::run_properties;
    case w_rPrChange:
      if (reading_->view == View::accepted) return Mode::ignored;
      run = {};
      return Mode::run_properties;
    case w_rStyle:
      run.style = element.get(w_val);
      return Mode::ignored;
    case w_vanish:
      run.vanish = is_on(element, w_val);
      return Mode::ignored;
    case w_rFonts:
      run.font = element.get(w_ascii, element.get(w_hAnsi));
      return Mode::ignored;
    default:
      return Mode::ignored;
  }
}

Walker::Mode Walker::enter_section(const xml::Element& element) {
  if (element.id == w_titlePg) title_page_ = is_on(element, w_val);
  const bool header = element.id == w_headerReference;
  if (!header && element.id != w_footerReference) return Mode::ignored;
  const Relationship* target = relationship(element.get(r_id));
  if (target == nullptr || target->external) {
    diagnose("header-missing", "A page header or footer is referred to and not in the package.");
    return Mode::ignored;
  }
  HeaderReference own{header ? BlockKind::page_header : BlockKind::page_footer, std::string(element.get(w_type, "default")),
                      target->target};
  std::erase_if(headers_, [&](const HeaderReference& other) { return other.kind == own.kind && other.pages == own.pages; });
  headers_.push_back(std::move(own));
  return Mode::ignored;
}

/// Headers of first pages are on the page where the section says so, those of even pages where the document does (§17.10.1 and 6); else the
/// pages have the default one.
void Walker::settle_headers() {
  for (const HeaderReference& header : headers_) {
    const bool off = (header.pages == "first" && !title_page_) || (header.pages == "even" && !reading_->even_and_odd_headers);
    if (off)
      reading_->headers_off.insert(header.part);
    else if (reading_->seen.insert(header.part).second)
      reading_->headers.emplace_back(header.kind, header.part);
  }
  title_page_ = false;
}

Walker::Mode Walker::enter_table_properties(const xml::Element& element) {
  if (tables_.empty()) return Mode::ignored;
  Table& table = tables_.back();
  if (element.id == w_tblStyle) table.style = reading_->styles->table(element.get(w_val));
  if (element.id == w_tblLook) {
    // The bits of w:val (§17.4.56) came before the attributes that name them.
    constexpr std::uint32_t kFirstRow = 0x20;
    std::uint32_t bits = 0;
    for (const char c : element.get(w_val)) {
      const bool letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
      bits = bits * 16 + static_cast<std::uint32_t>(letter ? (c | 0x20) - 'a' + 10 : c >= '0' && c <= '9' ? c - '0' : 0);
    }
    table.look_first_row = element.has(w_firstRow) ? is_on(element, w_firstRow) : (bits & kFirstRow) != 0;
  }
  return Mode::ignored;
}

Walker::Mode Walker::enter_row_properties(const xml::Element& element) {
  Table& table = tables_.back();
  if (element.id == w_tblHeader) table.row_header = is_on(element, w_val);
  if (element.id == w_gridBefore) table.column = grid_count(element);
  if (removes_row(element, reading_->view)) table.row_removed = true;
  if (element.id == w_hidden && table.row_removed) diagnose("hidden-text-not-read", "A hidden table row is not read.");
  const bool goes_on = element.id == w_trPr || (element.id == w_trPrChange && reading_->view == View::original);
  return goes_on ? Mode::row_properties : Mode::ignored;
}

Walker::Mode Walker::enter_cell_properties(const xml::Element& element) {
  CellProperties& own = scopes_.back().cell;
  if (element.id == w_tcPr) return Mode::cell_properties;
  if (element.id == w_tcPrChange) {
    if (reading_->view == View::accepted) return Mode::ignored;
    own = {};
    return Mode::cell_properties;
  }
  own.take(element, reading_->view);
  return Mode::ignored;
}

Walker::Mode Walker::enter_sdt_properties(const xml::Element& element) {
  switch (element.id) {
    case w_docPartGallery: {
      const std::string gallery = lower(element.get(w_val));
      const bool contents = gallery == "table of contents" || gallery == "table of figures";
      if (contents && !controls_.empty() && !controls_.back().contents) {
        controls_.back().contents = true;
        enter_contents();
      }
      return Mode::ignored;
    }
    case w14_checkbox:
      checkbox_state_ = false;
      return Mode::sdt_properties;
    case w14_checked:
      checkbox_state_ = is_on(element, w14_val);
      return Mode::ignored;
    default:
      return Mode::sdt_properties;
  }
}

Walker::Mode Walker::enter_field_properties(const xml::Element& element) {
  if (fields_.empty()) return Mode::ignored;
  FormField& form = fields_.back().form;
  switch (element.id) {
    case w_ffData:
    case w_ddList:
      return Mode::field_properties;
    case w_checkBox:
      form.checked = form.checked.value_or(false);
      return Mode::field_properties;
    case w_default:
      // The state set by hand, w:checked, comes after the default and prevails.
      if (form.checked)
        form.checked = is_on(element, w_val);
      else
        form.chosen = static_cast<std::size_t>(std::max(0, to_int(element.get(w_val), 0)));
      return Mode::ignored;
    case w_checked:
      form.checked = is_on(element, w_val);
      return Mode::ignored;
    case w_result:
      form.chosen = static_cast<std::size_t>(std::max(0, to_int(element.get(w_val), 0)));
      return Mode::ignored;
    case w_listEntry:
      form.entries.emplace_back(element.get(w_val));
      return Mode::ignored;
    default:
      return Mode::ignored;
  }
}

void Walker::leave_properties(const Frame& frame) {
  if (frame.id == w_sectPr && frame.inside == Mode::section) settle_headers();
  if (frame.id == w14_checkbox && frame.outside == Mode::sdt_properties) out_->checkbox(checkbox_state_);
  // Numbering that was added with tracking on is not in the original.
  const bool numbering = frame.id == w_numPr && frame.inside == Mode::numbering_properties;
  if (numbering && paragraph().properties.numbering_inserted && reading_->view == View::original) paragraph().properties.numbering = {};
}

}  // namespace tenet::docx
