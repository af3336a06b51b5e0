// What is anchored in text: drawings, text boxes, diagrams, formulas, notes, links.
#include <algorithm>
#include <array>

#include "readers/docx/alternate.hpp"
#include "readers/docx/diagram.hpp"
#include "readers/docx/names.hpp"
#include "readers/docx/walker.hpp"

namespace tenet::docx {
namespace {

/// As much of a drawing's description as a message needs.
constexpr std::size_t kMaxDescription = 120;

std::string shortened(std::string_view text) {
  if (text.size() <= kMaxDescription) return std::string(text);
  std::size_t end = kMaxDescription;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80) --end;
  return std::string(text.substr(0, end)) + "\u2026";
}

/// What a:graphicData may hold: read, or told apart further in. Strict and transitional addresses end alike.
bool is_known_graphic(std::string_view uri) {
  constexpr std::array<std::string_view, 8> kKnown = {"/picture",
                                                      "/chart",
                                                      "/chartex",
                                                      "/diagram",
                                                      "/lockedCanvas",
                                                      "/wordprocessingShape",
                                                      "/wordprocessingGroup",
                                                      "/wordprocessingCanvas"};
  return uri.empty() || std::any_of(kKnown.begin(), kKnown.end(), [uri](std::string_view end) { return uri.ends_with(end); });
}

}  // namespace

void Walker::diagnose(std::string_view code, std::string_view message) {
  out_->diagnose(code, message, point());
}

const Relationship* Walker::relationship(std::string_view id) const {
  const auto found = source_.links->find(id);
  return found == source_.links->end() ? nullptr : &found->second;
}

Walker::Mode Walker::start_drawing() {
  descr_.clear();
  if (is_visible()) return Mode::drawing;
  if (paragraph().run.hidden) diagnose("hidden-text-not-read", "Hidden content is not read.");
  return Mode::removed;
}

Walker::Mode Walker::enter_drawing(const xml::Element& element) {
  switch (element.id) {
    case w_txbxContent:
      start_text_box(w_txbxContent);
      return Mode::content;
    case a_p:
      start_text_box(a_p);
      out_->begin({});
      return Mode::drawing;
    case a_t:
      in_node_ = true;
      node_text_.clear();
      node_at_ = point();
      return Mode::drawing;
    case a_br:
      out_->space(point());
      return Mode::drawing;
    case wp_docPr:
      descr_ = element.get(n_descr);
      return Mode::drawing;
    case pic_pic:
    case v_imagedata: {
      if (objects_ > 0) return Mode::drawing;
      const std::string described = descr_.empty() ? std::string() : " (described as \"" + shortened(descr_) + "\")";
      diagnose("image-not-read", "An image" + described + " is not read; text in it is not seen.");
      return Mode::drawing;
    }
    case a_graphicData:
      if (!is_known_graphic(element.get(n_uri))) diagnose("drawing-not-read", "A drawing of an unknown kind is not read.");
      return Mode::drawing;
    case c_chart:
    case cx_chart:
      diagnose("chart-not-read", "A chart is not read.");
      return Mode::ignored;
    case dgm_relIds:
      smart_art(element.get(r_dm));
      return Mode::ignored;
    case v_textpath:
      word_art(element.get(n_string));
      return Mode::drawing;
    case o_OLEObject:
      diagnose("object-not-read", "An embedded object (" + shortened(element.get(n_ProgID, "of unknown kind")) + ") is not read.");
      return Mode::drawing;
    case w_control:
      diagnose("control-not-read", "A form control of another program (ActiveX) is not read.");
      return Mode::drawing;
    case w_contentPart:
      diagnose("ink-not-read", "Ink or other foreign content (w:contentPart) is not read.");
      return Mode::ignored;
    default:
      return Mode::drawing;
  }
}

void Walker::start_text_box(xml::NameId id) {
  begin_leaf(paragraph());
  Scope box;
  box.id = id;
  box.fields_floor = fields_.size();
  box.paragraphs_floor = paragraphs_.size();
  box.fragment = out_->begin_fragment();
  scopes_.push_back(std::move(box));
}

void Walker::end_text_box() {
  if (!scopes_.back().fragment) return;
  const document::FragmentId fragment = *scopes_.back().fragment;
  flush_joining();
  if (scopes_.back().id == a_p) out_->end();
  out_->end_fragment();
  fields_.resize(std::min(fields_.size(), scopes_.back().fields_floor));
  scopes_.pop_back();
  out_->place_fragment(fragment);
}

void Walker::word_art(std::string_view words) {
  if (words.empty()) return;
  // Drawn words behind the text of every page are a watermark.
  if (source_.story == Story::header) return diagnose("watermark-not-read", "Drawn words in a page header (a watermark) are not read.");
  start_text_box(v_textpath);
  out_->begin({});
  out_->text(words, {source_.part, 0, 0, 0});
  out_->end();
  end_text_box();
}

void Walker::smart_art(std::string_view relationship_id) {
  const Relationship* data = relationship(relationship_id);
  if (data == nullptr || data->external || !reading_->parts->has(data->target))
    return diagnose("diagram-not-read", "A diagram's text is not in the package.");
  if (!reading_->seen.insert(data->target).second) return;
  DiagramHandler handler;
  const Result<void> parsed = reading_->parts->parse(data->target, handler);
  if (!parsed) diagnose("diagram-not-read", "A diagram could not be read: " + parsed.error().message);
  const PartId part = out_->part(data->target);
  start_text_box(dgm_relIds);
  for (const DiagramLine& line : handler.lines()) {
    out_->begin({});
    out_->text(line.text, {part, line.paragraph, 0, 0});
    out_->end();
  }
  end_text_box();
}

Walker::Mode Walker::enter_math(const xml::Element& element) {
  switch (element.id) {
    case w_t:
    case w_delText:
    case m_t:
      start_node(element);
      return Mode::math;
    case w_tab:
    case w_br:
    case w_cr:
      math_.text(" ");
      return Mode::ignored;
    case w_ins:
    case w_del:
    case w_moveFrom:
    case w_moveTo:
      return revision(element) == Mode::removed ? Mode::removed : Mode::math;
    case w_rPr:
    case m_rPr:
    case m_ctrlPr:
      return Mode::ignored;
    case w_footnoteReference:
      note_reference(element, reading_->footnotes);
      return Mode::ignored;
    default:
      math_.start(element);
      return Mode::math;
  }
}

NoteNumbering Walker::note_numbering(const Notes& notes) {
  const bool known = source_.sections != nullptr && section_ < source_.sections->size();
  const Section section = known ? (*source_.sections)[section_] : Section{};
  const NoteNumbering& own = &notes == &reading_->footnotes ? section.footnotes : section.endnotes;
  if (notes.restarts_each_page(own))
    diagnose("note-format-not-read", "Notes are numbered anew on each page; where pages end is not in the file, so they are counted on.");
  return own;
}

void Walker::note_reference(const xml::Element& element, Notes& notes) {
  if (!is_visible()) return;
  const auto found = notes.by_id.find(to_int(element.get(w_id), -1));
  if (found == notes.by_id.end()) return diagnose("note-missing", "A note is referred to and not in the package.");
  // Notes do not nest in Word; a file in which they do could nest without end.
  if (source_.story == Story::note) return diagnose("note-not-read", "A note inside a note is not read.");
  Note& note = found->second;
  if (std::exchange(note.read, true)) return;
  // A mark of its own choice stands in the text behind the reference.
  const bool own_mark = element.has(w_customMarkFollows) && is_on(element, w_customMarkFollows);
  const std::string mark = own_mark ? std::string() : notes.next_mark(section_, note_numbering(notes), reading_->styles->language());
  begin_leaf(paragraph());
  const document::FragmentId fragment = out_->begin_fragment();
  out_->open(BlockKind::note, mark);
  Walker inner(*reading_, {Story::note, notes.id, &notes.links, &notes.extents, nullptr, note.first_paragraph, note.first_cell});
  AlternateContentFilter filter(inner);
  note.content.replay(filter);
  inner.finish();
  if (note.content.overflowed()) diagnose("note-too-large", "A note is longer than can be kept and was read in part.");
  note.content.clear();
  out_->close();
  out_->end_fragment();
  out_->place_fragment(fragment);
}

void Walker::hyperlink(const xml::Element& element) {
  const Relationship* link = element.has(r_id) ? relationship(element.get(r_id)) : nullptr;
  std::string target = link == nullptr ? std::string() : link->target;
  const std::string_view place = element.get(w_anchor, element.get(w_docLocation));
  if (!place.empty()) target += "#" + std::string(place);
  begin_link(target);
}

}  // namespace tenet::docx
