// Text nodes, symbols, fields and links.
#include "readers/docx/names.hpp"
#include "readers/docx/symbols.hpp"
#include "readers/docx/walker.hpp"

namespace tenet::docx {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";

std::string_view stripped(std::string_view text) {
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool holds_private(std::string_view text) {
  return text.find('\xEF') != std::string_view::npos;
}

}  // namespace

void Walker::start_node(const xml::Element& element) {
  in_node_ = true;
  node_text_.clear();
  node_at_ = point();
  // Without w:del around it, deleted text is deleted all the same.
  if (element.id == w_delText && reading_->view == View::accepted) in_node_ = false;
}

void Walker::end_node(xml::NameId id) {
  if (!in_node_) return;
  in_node_ = false;
  std::string_view text = node_text_;
  const std::size_t leading = text.find_first_not_of(kBlanks);
  document::SourcePoint at = node_at_;
  if (!frames_.back().preserve && id != a_t) {
    text = stripped(text);
    at.character = static_cast<std::uint32_t>(leading == std::string_view::npos ? 0 : leading);
  }
  if (frames_.back().outside == Mode::math) return math_.text(text);
  const RunState& run = paragraph().run;
  if (!holds_private(text) && !is_symbol_font(run.font)) return put(text, at);
  const std::string& font = !run.font.empty() ? run.font : reading_->styles->character_font(run.style);
  put(as_shown(font, text), at);
}

Field* Walker::field_in_code() {
  for (std::size_t i = fields_.size(); i-- > 0;)
    if (!fields_[i].in_result || fields_[i].hidden) return &fields_[i];
  return nullptr;
}

bool Walker::is_visible() {
  return field_in_code() == nullptr && !paragraph().run.hidden;
}

void Walker::put(std::string_view utf8, document::SourcePoint at) {
  if (utf8.empty()) return;
  Paragraph& here = paragraph();
  if (Field* field = field_in_code()) {
    // The result of a field inside another's code is part of that code.
    if (field != &fields_.back() && !field->in_result) field->add_code(utf8);
    return;
  }
  if (here.run.hidden) return diagnose("hidden-text-not-read", "Hidden text is not read.");
  begin_leaf(here);
  here.has_text = true;
  if (!fields_.empty()) fields_.back().result_has_text = true;
  if (contents_depth_ > 0) here.contents_text = true;
  if (here.number_waits && !stripped(utf8).empty()) {
    here.number_waits = false;
    here.own = leaf_for(here, true);
    apply_contents(here);
    out_->amend(here.leaf);
  }
  out_->text(utf8, at);
}

void Walker::put_space() {
  if (!is_visible()) return;
  begin_leaf(paragraph());
  out_->space(point());
}

void Walker::put_symbol(const xml::Element& element) {
  char32_t code = 0;
  const std::string_view digits = element.get(w_char).substr(0, 6);
  for (const char c : digits) {
    const bool letter = (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    const bool digit = c >= '0' && c <= '9';
    if (!letter && !digit) return;
    code = code * 16 + static_cast<char32_t>(letter ? (c | 0x20) - 'a' + 10 : c - '0');
  }
  const std::string shown = symbol(element.get(w_font), code);
  if (!shown.empty()) return put(shown, point());
  if (!is_visible()) return;
  diagnose("symbol-not-known", "A character of a symbol font is not known; it is shown as \uFFFD.");
  put("\uFFFD", point());
}

void Walker::field_char(const xml::Element& element) {
  const std::string_view type = element.get(w_fldCharType);
  const bool open = fields_.size() > scopes_.back().fields_floor;
  if (type == "begin") fields_.emplace_back();
  if (type == "separate" && open && !fields_.back().in_result) begin_result(fields_.back());
  if (type == "end" && open) end_field();
}

void Walker::begin_result(Field& field) {
  const Instruction instruction = parse_instruction(field.code);
  field.in_result = true;
  field.hidden = has_hidden_result(instruction);
  field.contents = is_contents(instruction);
  if (field.contents) enter_contents();
  const std::string target = link_target(instruction);
  if (target.empty()) return;
  field.links = true;
  begin_link(target);
}

void Walker::end_field() {
  const Field field = std::move(fields_.back());
  fields_.pop_back();
  if (field.links) end_link();
  if (field.contents) leave_contents();
  if (is_visible()) show_code(field);
}

void Walker::end_simple_field() {
  if (fields_.size() > scopes_.back().fields_floor) end_field();
}

/// What a field shows that has no result in the file.
void Walker::show_code(const Field& field) {
  if (field.form.checked) {
    begin_leaf(paragraph());
    out_->checkbox(*field.form.checked);
    return;
  }
  if (field.result_has_text) return;
  if (field.form.chosen < field.form.entries.size()) return put(field.form.entries[field.form.chosen], point());
  const Instruction instruction = parse_instruction(field.code);
  if (is_computed(instruction)) return show_computed(field, instruction);
  put(text_of_code(instruction), point());
}

void Walker::show_computed(const Field& field, const Instruction& instruction) {
  Paragraph& here = paragraph();
  begin_leaf(here);
  const bool heading = here.own.kind == BlockKind::heading;
  const bool listed = here.own.kind == BlockKind::list_item;
  const std::string shown = computed_.show(instruction, field.code, {heading ? here.own.level : 0U, listed ? here.own.level : 0U});
  if (shown.empty()) diagnose("field-not-computed", "What the field " + instruction.keyword + " shows is not in the file and is not read.");
  put(shown, point());
}

void Walker::enter_contents() {
  ++contents_depth_;
  Paragraph& here = paragraph();
  // The first entry stands in the paragraph that the field begins in.
  if (&here == &stray_) return;
  begin_leaf(here);
  apply_contents(here);
  out_->amend(here.leaf);
}

void Walker::leave_contents() {
  if (contents_depth_ > 0) --contents_depth_;
  Paragraph& here = paragraph();
  if (contents_depth_ > 0 || &here == &stray_ || !here.begun || here.contents_text) return;
  // The field often ends at the start of the first paragraph after the table.
  apply_contents(here);
  out_->amend(here.leaf);
}

void Walker::begin_link(std::string_view target) {
  LinkState& links = scopes_.back().links;
  links.targets.emplace_back(target);
  if (links.targets.size() > 1 || target.empty() || field_in_code() != nullptr) return;
  links.carried = 0;
  if (&paragraph() == &stray_) return;
  begin_leaf(paragraph());
  if (links.live) return;
  out_->begin_link(target);
  links.live = true;
}

void Walker::end_link() {
  LinkState& links = scopes_.back().links;
  if (links.targets.empty()) return;
  links.targets.pop_back();
  if (!links.targets.empty() || !links.live) return;
  out_->end_link();
  links.live = false;
}

}  // namespace tenet::docx
