#include "readers/odt/walker.hpp"

#include <array>
#include <utility>

#include "base/ascii.hpp"

namespace tenet::odt {

// One row an element. What has no row is nothing but structure.
const Walker::Behaviour& Walker::behaviour(Name name) {
  static constexpr StartFunction kNone = &Walker::nothing;
  static constexpr EndFunction kDone = &Walker::nothing_more;
  static constexpr std::array kRows = {
      Behaviour{Name::unknown, &Walker::start_unknown, kDone},
      Behaviour{Name::skipped, &Walker::skip, kDone},
      Behaviour{Name::empty_mark, &Walker::skip, kDone},
      Behaviour{Name::external, &Walker::start_external, kDone},
      Behaviour{Name::field, &Walker::start_field, kDone},
      Behaviour{Name::document, &Walker::start_document, kDone},
      Behaviour{Name::office_text, &Walker::start_body, kDone},
      Behaviour{Name::other_body, &Walker::start_other_body, kDone},
      Behaviour{Name::paragraph, &Walker::start_paragraph, &Walker::end_paragraph},
      Behaviour{Name::heading, &Walker::start_paragraph, &Walker::end_paragraph},
      Behaviour{Name::span, &Walker::start_span, kDone},
      Behaviour{Name::link, &Walker::start_link, &Walker::end_link},
      Behaviour{Name::spaces, &Walker::start_space, kDone},
      Behaviour{Name::tab, &Walker::start_space, kDone},
      Behaviour{Name::line_break, &Walker::start_space, kDone},
      Behaviour{Name::bookmark, &Walker::start_bookmark, kDone},
      Behaviour{Name::list, &Walker::start_list, &Walker::end_list},
      Behaviour{Name::list_item, &Walker::start_list_item, &Walker::end_list_item},
      Behaviour{Name::list_header, &Walker::start_list_item, &Walker::end_list_item},
      Behaviour{Name::numbered_paragraph, &Walker::start_numbered_paragraph, &Walker::end_numbered_paragraph},
      Behaviour{Name::section, &Walker::start_section, kDone},
      Behaviour{Name::section_source, &Walker::start_section_source, kDone},
      Behaviour{Name::index, kNone, kDone},
      Behaviour{Name::index_body, &Walker::start_index_body, &Walker::end_index_body},
      Behaviour{Name::note, &Walker::start_note, kDone},
      Behaviour{Name::note_citation, &Walker::start_note_citation, &Walker::end_note_citation},
      Behaviour{Name::note_body, &Walker::start_note_body, &Walker::end_note_body},
      Behaviour{Name::annotation, &Walker::start_annotation, kDone},
      Behaviour{Name::hidden_text, &Walker::start_hidden_text, &Walker::end_hidden_text},
      Behaviour{Name::hidden_paragraph, &Walker::skip, kDone},
      Behaviour{Name::ruby_text, &Walker::skip, kDone},
      Behaviour{Name::script, &Walker::start_script, kDone},
      Behaviour{Name::content_control, &Walker::start_content_control, kDone},
      Behaviour{Name::field_mark, &Walker::start_field_mark, &Walker::end_field_mark},
      Behaviour{Name::field_mark_end, &Walker::skip, kDone},
      Behaviour{Name::field_parameter, &Walker::start_field_parameter, kDone},
      Behaviour{Name::tracked_changes, kNone, kDone},
      Behaviour{Name::changed_region, &Walker::start_changed_region, kDone},
      Behaviour{Name::insertion, &Walker::start_insertion, kDone},
      Behaviour{Name::deletion, &Walker::start_deletion, kDone},
      Behaviour{Name::format_change, &Walker::skip, kDone},
      Behaviour{Name::change_point, &Walker::start_change_point, kDone},
      Behaviour{Name::change_start, &Walker::start_change_start, kDone},
      Behaviour{Name::change_end, &Walker::start_change_end, kDone},
      Behaviour{Name::table, &Walker::start_table, &Walker::end_table},
      Behaviour{Name::table_header_columns, &Walker::start_header_columns, &Walker::end_header_columns},
      Behaviour{Name::table_column, &Walker::start_column, kDone},
      Behaviour{Name::table_header_rows, &Walker::start_header_rows, &Walker::end_header_rows},
      Behaviour{Name::table_row, &Walker::start_row, &Walker::end_row},
      Behaviour{Name::table_cell, &Walker::start_cell, &Walker::end_cell},
      Behaviour{Name::covered_cell, &Walker::start_covered_cell, kDone},
      Behaviour{Name::frame, &Walker::start_frame, kDone},
      Behaviour{Name::text_box, &Walker::start_text_box, &Walker::end_floating},
      Behaviour{Name::shape, &Walker::start_shape, &Walker::end_floating},
      Behaviour{Name::image, &Walker::start_image, &Walker::end_floating},
      Behaviour{Name::object, &Walker::start_object, kDone},
      Behaviour{Name::object_ole, &Walker::start_ole, kDone},
      Behaviour{Name::control, &Walker::start_control, kDone},
      Behaviour{Name::math, &Walker::start_math, kDone},
      Behaviour{Name::forms, &Walker::start_forms, kDone},
      Behaviour{Name::form_checkbox, &Walker::start_form_field, kDone},
      Behaviour{Name::form_control, &Walker::start_form_field, kDone},
      Behaviour{Name::form_option, &Walker::start_form_option, kDone},
      Behaviour{Name::form_item, &Walker::skip, kDone},
      Behaviour{Name::styles, &Walker::skip, kDone},
      Behaviour{Name::automatic_styles, &Walker::skip, kDone},
      Behaviour{Name::master_styles, &Walker::only_in_pages, kDone},
      Behaviour{Name::master_page, &Walker::start_master_page, kDone},
      Behaviour{Name::page_header, &Walker::start_page_region, &Walker::end_page_region},
      Behaviour{Name::page_footer, &Walker::start_page_region, &Walker::end_page_region},
      Behaviour{Name::meta, &Walker::skip, kDone},
  };
  static const auto by_name = [] {
    std::array<Behaviour, 256> out{};
    for (Behaviour& row : out) row = {Name::transparent, kNone, kDone};
    for (const Behaviour& row : kRows) out[id(row.name)] = row;
    return out;
  }();
  return by_name[id(name)];
}

Walker::Walker(WalkerContext context, Region region, Scope scope, std::set<std::string> pages)
    : context_(std::move(context)), region_(region), scope_(scope), pages_(std::move(pages)) {
  flows_.emplace_back();
}

void Walker::start(const xml::Element& element, document::SourcePoint at) {
  if (recorder_) {
    ++recorder_->depth;
    recorder_->recording->start(element, at);
    return;
  }
  if (skip_ > 0) {
    ++skip_;
    return;
  }
  if (math_.open()) {
    math_.start(element.local);
    return;
  }
  Open opened;
  opened.name = name_of(element.id);
  opened.was_hidden = hidden_;
  opened.was_styled_away = styled_away_;
  const Behaviour& what = behaviour(opened.name);
  (this->*what.start)(element, at, opened);
  // A recording begun here gets the element as its first event; its end will end the recording.
  if (!recorder_) open_.push_back(std::move(opened));
}

void Walker::end(xml::NameId element) {
  if (recorder_) {
    recorder_->recording->end(element);
    if (--recorder_->depth == 0) recorded();
    return;
  }
  if (skip_ > 1) {
    --skip_;
    return;
  }
  skip_ = 0;
  in_covered_cell_ = false;
  if (math_.open()) {
    math_.end();
    if (math_.open()) return;
    show(" " + math_.take() + " ", math_at_);
  }
  if (open_.empty()) return;
  Open closing = std::move(open_.back());
  open_.pop_back();
  const Behaviour& what = behaviour(closing.name);
  (this->*what.end)(closing);
  hidden_ = closing.was_hidden;
  styled_away_ = closing.was_styled_away;
}

void Walker::text(std::string_view utf8, document::SourcePoint at) {
  if (recorder_) {
    recorder_->recording->text(utf8, at);
    return;
  }
  if (skip_ > 0) return passed_over(utf8, at);
  if (math_.open()) {
    math_.text(utf8);
    return;
  }
  if (citation_) {
    *citation_ += utf8;
    return;
  }
  show(utf8, at);
}

void Walker::passed_over(std::string_view utf8, document::SourcePoint at) {
  if (!in_covered_cell_ || base::trim(utf8).empty()) return;
  in_covered_cell_ = false;
  diagnose("merged-cell-not-read", "A cell that lies under a merged one holds text that is not shown and not read.", at);
}

void Walker::diagnose(std::string_view code, std::string message, document::SourcePoint at) {
  context_.builder.diagnose(code, message, at);
}

void Walker::skip(const xml::Element&, document::SourcePoint, Open&) {
  skip_ = 1;
}

void Walker::start_annotation(const xml::Element&, document::SourcePoint, Open&) {
  ++comments_;
  skip_ = 1;
}

void Walker::only_in_pages(const xml::Element&, document::SourcePoint, Open&) {
  if (region_ != Region::pages) skip_ = 1;
}

void Walker::start_unknown(const xml::Element& element, document::SourcePoint at, Open&) {
  // Properties of controls, charts, number formats and animations have no text on the page.
  constexpr std::array kSilent = {Space::form,      Space::style, Space::number, Space::chart,
                                  Space::animation, Space::dr3d,  Space::meta,   Space::dc};
  for (const Space space : kSilent) {
    if (!is(element.ns, space)) continue;
    skip_ = 1;
    return;
  }
  diagnose("element-not-known",
           "The element \"" + std::string(element.local) + "\" (" + std::string(element.uri.empty() ? "no namespace" : element.uri) +
               ") is not known; only the text inside it was read.",
           at);
}

void Walker::start_external(const xml::Element& element, document::SourcePoint at, Open&) {
  diagnose("object-not-read", "An embedded " + std::string(element.local) + " was not read.", at);
  skip_ = 1;
}

void Walker::start_script(const xml::Element&, document::SourcePoint at, Open&) {
  diagnose("script-not-read", "A script or macro was neither run nor read.", at);
  skip_ = 1;
}

void Walker::start_document(const xml::Element&, document::SourcePoint at, Open&) {
  if (open_.empty()) return;
  diagnose("object-not-read", "A document embedded in the text was not read.", at);
  skip_ = 1;
}

void Walker::start_body(const xml::Element&, document::SourcePoint, Open&) {
  if (region_ == Region::pages) skip_ = 1;
  met_text_body_ = true;
}

void Walker::start_other_body(const xml::Element&, document::SourcePoint, Open&) {
  skip_ = 1;
}

void Walker::start_section(const xml::Element& element, document::SourcePoint, Open&) {
  const std::string_view display = element.get(id(Name::a_display));
  // A condition is not evaluated: what it came to when the document was saved stands beside it.
  if (display == "none" || (display == "condition" && element.get(id(Name::a_is_hidden)) == "true")) hidden_ = true;
}

void Walker::start_section_source(const xml::Element& element, document::SourcePoint at, Open&) {
  if (element.has(id(Name::a_href)))
    diagnose("linked-section-not-fetched",
             "A section is linked to \"" + std::string(element.get(id(Name::a_href))) +
                 "\"; its text was read as last saved, the link was not followed.",
             at);
  skip_ = 1;
}

void Walker::start_index_body(const xml::Element&, document::SourcePoint, Open&) {
  ++index_depth_;
}
void Walker::end_index_body(Open&) {
  --index_depth_;
}

void Walker::start_master_page(const xml::Element& element, document::SourcePoint, Open&) {
  if (!pages_.contains(std::string(element.get(id(Name::a_style_own_name))))) skip_ = 1;
}

void Walker::start_page_region(const xml::Element& element, document::SourcePoint, Open& opened) {
  if (element.get(id(Name::a_style_display)) == "false") {
    skip_ = 1;
    return;
  }
  context_.builder.open(opened.name == Name::page_header ? BlockKind::page_header : BlockKind::page_footer);
  opened.opened = true;
  push_flow();
}

void Walker::end_page_region(Open& closing) {
  if (!closing.opened) return;
  pop_flow();
  context_.builder.close();
}

}  // namespace tenet::odt
