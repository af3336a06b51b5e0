#include <utility>

#include "readers/odt/walker.hpp"

// What floats beside the text or lies in it as an object: frames, shapes, notes, formulas, form controls.
namespace tenet::odt {

/// The children of a frame are alternatives; false when one was taken already.
bool Walker::take_frame() {
  if (open_.empty() || open_.back().name != Name::frame) return true;
  return !std::exchange(open_.back().flag, true);
}

void Walker::start_frame(const xml::Element&, document::SourcePoint, Open&) {}

/// Floating text is read where its anchor is: after the paragraph it is anchored in.
void Walker::begin_floating(Open& opened) {
  opened.opened = true;
  opened.flag = showing();
  if (opened.flag) opened.fragment = context_.builder.begin_fragment();
  push_flow();
}

void Walker::end_floating(Open& closing) {
  if (!closing.opened) return;
  pop_flow();
  if (!closing.flag) return;
  context_.builder.end_fragment();
  context_.builder.place_fragment(closing.fragment);
}

void Walker::start_text_box(const xml::Element&, document::SourcePoint, Open& opened) {
  if (take_frame()) {
    begin_floating(opened);
  } else {
    skip_ = 1;
  }
}

void Walker::start_shape(const xml::Element&, document::SourcePoint, Open& opened) {
  begin_floating(opened);
}

void Walker::start_image(const xml::Element&, document::SourcePoint at, Open& opened) {
  // A picture is no text, so it leaves the frame's other children their turn; after one of them it is the fallback and silent.
  const bool fallback = !open_.empty() && open_.back().name == Name::frame && open_.back().flag;
  if (fallback) {
    skip_ = 1;
    return;
  }
  if (showing()) diagnose("image-not-read", "An image is not read; text in it is not seen.", at);
  begin_floating(opened);
}

void Walker::start_object(const xml::Element& element, document::SourcePoint at, Open&) {
  if (!take_frame()) {
    skip_ = 1;
    return;
  }
  const std::string_view href = element.get(id(Name::a_href));
  if (href.empty()) return;  // the object itself stands inside (flat documents)
  skip_ = 1;
  const EmbeddedObject object = context_.object ? context_.object(href) : EmbeddedObject{};
  switch (object.kind) {
    case EmbeddedObject::Kind::formula:
      show_anywhere(" " + object.formula + " ", at);
      break;
    case EmbeddedObject::Kind::other:
      diagnose("object-not-read", "The embedded object \"" + std::string(href) + "\" was not read.", at);
      break;
    case EmbeddedObject::Kind::missing:
      diagnose("object-missing", "The embedded object \"" + std::string(href) + "\" is not in the file or is damaged.", at);
      break;
  }
}

void Walker::start_ole(const xml::Element&, document::SourcePoint at, Open&) {
  skip_ = 1;
  if (take_frame()) diagnose("object-not-read", "An embedded object of another program was not read.", at);
}

void Walker::start_math(const xml::Element& element, document::SourcePoint at, Open&) {
  math_at_ = at;
  math_.start(element.local);
}

void Walker::start_note(const xml::Element&, document::SourcePoint, Open&) {
  // The note follows the paragraph that refers to it, which must exist by then.
  if (showing() && in_paragraph()) commit();
}

void Walker::start_note_citation(const xml::Element&, document::SourcePoint, Open&) {
  citation_.emplace();
}

void Walker::end_note_citation(Open&) {
  if (!open_.empty() && citation_) open_.back().value = std::move(*citation_);
  citation_.reset();
}

void Walker::start_note_body(const xml::Element&, document::SourcePoint, Open& opened) {
  const std::string number = open_.empty() ? std::string() : open_.back().value;
  begin_floating(opened);
  if (opened.flag) context_.builder.open(BlockKind::note, number);
}

void Walker::end_note_body(Open& closing) {
  if (!closing.opened) return;
  pop_flow();
  if (!closing.flag) return;
  context_.builder.close();
  context_.builder.end_fragment();
  context_.builder.place_fragment(closing.fragment);
}

// --- forms -----------------------------------------------------------------------------------------------------------------

void Walker::start_forms(const xml::Element&, document::SourcePoint, Open&) {
  hidden_ = true;
}

void Walker::start_form_field(const xml::Element& element, document::SourcePoint, Open& opened) {
  form_field_ = element.has(id(Name::a_xml_id)) ? element.get(id(Name::a_xml_id)) : element.get(id(Name::a_form_id));
  FormField field;
  if (opened.name == Name::form_checkbox) {
    field.kind = FormField::Kind::checkbox;
    field.checked = element.get(id(Name::a_current_state), element.get(id(Name::a_state))) == "checked";
  }
  field.text = element.get(id(Name::a_label), element.get(id(Name::a_current_value), element.get(id(Name::a_value))));
  for (const Name name : {Name::a_xml_id, Name::a_form_id})
    if (const std::string_view own = element.get(id(name)); !own.empty()) form_fields_.insert_or_assign(std::string(own), field);
}

void Walker::start_form_option(const xml::Element& element, document::SourcePoint, Open&) {
  skip_ = 1;
  const bool selected = element.get(id(Name::a_current_selected), element.get(id(Name::a_selected))) == "true";
  const auto field = form_fields_.find(form_field_);
  if (!selected || field == form_fields_.end()) return;
  if (!field->second.text.empty()) field->second.text += ", ";
  field->second.text += element.get(id(Name::a_label));
}

void Walker::show_anywhere(std::string_view utf8, document::SourcePoint at) {
  if (!showing()) return;
  if (in_paragraph()) {
    show(utf8, at);
    return;
  }
  context_.builder.begin({});
  context_.builder.text(utf8, at);
  context_.builder.end();
}

void Walker::start_control(const xml::Element& element, document::SourcePoint at, Open&) {
  skip_ = 1;
  const auto found = form_fields_.find(element.get(id(Name::control)));
  if (!showing()) return;
  if (found == form_fields_.end()) return diagnose("control-not-read", "A form control of a kind that is not known is not read.", at);
  if (found->second.kind == FormField::Kind::checkbox) context_.builder.checkbox(found->second.checked);
  if (!found->second.text.empty()) show_anywhere(" " + found->second.text + " ", at);
}

void Walker::start_content_control(const xml::Element& element, document::SourcePoint, Open&) {
  if (showing() && element.get(id(Name::a_checkbox)) == "true") context_.builder.checkbox(element.get(id(Name::a_checked)) == "true");
}

void Walker::start_field_mark(const xml::Element& element, document::SourcePoint, Open&) {
  constexpr std::string_view kCheckbox = "FORMCHECKBOX";
  if (element.get(id(Name::a_field_type)).ends_with(kCheckbox)) field_mark_box_ = false;
}

void Walker::start_field_parameter(const xml::Element& element, document::SourcePoint, Open&) {
  skip_ = 1;
  const std::string_view value = element.get(id(Name::a_field_value));
  if (field_mark_box_ && element.get(id(Name::a_field_name)) == "Checkbox_Checked") field_mark_box_ = value == "true" || value == "1";
}

void Walker::end_field_mark(Open&) {
  if (field_mark_box_ && showing()) context_.builder.checkbox(*field_mark_box_);
  field_mark_box_.reset();
}

}  // namespace tenet::odt
