// Paragraphs: where they begin and end, what they are, and how they join when a mark between them is not in the view.
#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "readers/docx/names.hpp"
#include "readers/docx/walker.hpp"

namespace tenet::docx {
namespace {

/// A link field that spans more paragraphs than this is a mistake, or meant to multiply its address.
constexpr std::uint32_t kMaxCarriedLink = 64;
constexpr int kBodyText = 9;

/// A number or letter, not a bullet: Word's hollow one is the letter o.
bool says_something(std::string_view label) {
  return label != "o" && std::any_of(label.begin(), label.end(), [](char c) { return base::is_alnum(c); });
}

}  // namespace

Walker::Paragraph& Walker::paragraph() {
  const bool inside = paragraphs_.size() > scopes_.back().paragraphs_floor;
  return inside ? paragraphs_.back() : stray_;
}

void Walker::start_paragraph() {
  paragraphs_.emplace_back();
  settle_run();
}

document::Leaf Walker::leaf_for(const Paragraph& paragraph, bool numbered) {
  const ParagraphStyle& style = reading_->styles->paragraph(paragraph.properties.style);
  document::Leaf leaf;
  leaf.role = style.role;
  const int outline = paragraph.properties.outline.value_or(style.outline.value_or(kBodyText));
  const bool heading = outline >= 0 && outline < kBodyText && style.role != BlockRole::contents_entry && style.role != BlockRole::caption;
  if (heading) {
    leaf.kind = BlockKind::heading;
    leaf.level = static_cast<std::uint8_t>(outline + 1);
  }
  if (!numbered) return leaf;
  const bool boxed = std::any_of(scopes_.begin(), scopes_.end(), [](const Scope& scope) { return scope.fragment.has_value(); });
  const CountedIn story{source_.part.value, boxed ? CountedIn::Where::boxes : CountedIn::Where::text};
  const std::optional<ListPlace> place = reading_->numbering->count(style, paragraph.properties.numbering, story);
  if (!place) return leaf;
  if (!place->known_format)
    diagnose("number-format-not-known",
             "A list's number format, or its words in the document's language, is not known; its numbers are given as 1, 2, 3.");
  leaf.number = place->label;
  if (heading || place->label.empty()) return leaf;
  leaf.kind = BlockKind::list_item;
  leaf.level = static_cast<std::uint8_t>(place->level + 1);
  return leaf;
}

void Walker::begin_leaf(Paragraph& paragraph) {
  if (paragraph.begun) return;
  paragraph.begun = true;
  Scope& scope = scopes_.back();
  const bool removed_mark = reading_->view == View::accepted ? paragraph.mark_deleted : paragraph.mark_inserted;
  // A drop capital is a paragraph of its own that reads as the beginning of the next.
  const bool joins = removed_mark || paragraph.properties.drop_cap;
  const ParagraphStyle& style = reading_->styles->paragraph(paragraph.properties.style);
  const bool hidden_mark = paragraph.mark_vanish.value_or(style.hidden);
  const bool carried_on = scope.joining && scope.joining->hidden_mark && scope.joining->has_text;
  paragraph.number_waits = hidden_mark && !joins && !carried_on;
  paragraph.own = carried_on ? scope.joining->own : leaf_for(paragraph, !joins && !hidden_mark);
  paragraph.has_text = carried_on;
  // A heading with a hidden mark leads in the text on its line (Word's style separator); it stays a heading.
  paragraph.hidden_mark = hidden_mark && !joins && paragraph.own.kind != BlockKind::heading;
  paragraph.joins = joins || paragraph.hidden_mark;
  paragraph.leaf = paragraph.own;
  apply_contents(paragraph);
  // The mark that stays is the last one, and it holds the properties of what has been joined.
  if (scope.joining)
    out_->amend(paragraph.leaf);
  else
    out_->begin(paragraph.leaf);
  scope.joining.reset();
  LinkState& links = scope.links;
  if (!links.targets.empty() && !links.targets.front().empty() && !links.live && ++links.carried < kMaxCarriedLink) {
    out_->begin_link(links.targets.front());
    links.live = true;
  }
}

void Walker::apply_contents(Paragraph& paragraph) {
  paragraph.leaf = paragraph.own;
  if (contents_depth_ == 0) return;
  paragraph.leaf.role = BlockRole::contents_entry;
  if (paragraph.leaf.kind != BlockKind::heading) return;
  // The heading of a table of contents governs nothing.
  paragraph.leaf.kind = BlockKind::paragraph;
  paragraph.leaf.level = 0;
}

/// A column of numbers is often made of empty paragraphs that are numbered: there the number is all that the cell shows.
void Walker::show_lone_number(Paragraph& paragraph) {
  const std::string number = std::exchange(paragraph.leaf.number, {});
  paragraph.leaf.kind = BlockKind::paragraph;
  paragraph.leaf.level = 0;
  out_->amend(paragraph.leaf);
  out_->text(number, point());
}

void Walker::end_paragraph() {
  if (paragraphs_.empty()) return;
  begin_leaf(paragraphs_.back());
  Paragraph& last = paragraphs_.back();
  if (scopes_.back().id == w_tc && !last.has_text && !last.joins && says_something(last.leaf.number)) show_lone_number(last);
  LinkState& links = scopes_.back().links;
  if (links.live) out_->end_link();
  links.live = false;
  Paragraph ended = std::move(paragraphs_.back());
  paragraphs_.pop_back();
  if (ended.properties.ends_section) ++section_;
  if (ended.joins)
    scopes_.back().joining = std::move(ended);
  else
    out_->end();
}

void Walker::flush_joining() {
  std::optional<Paragraph>& joining = scopes_.back().joining;
  if (!joining) return;
  // Nothing came to join: the paragraph is what it says itself.
  if (!joining->hidden_mark) joining->own = leaf_for(*joining, true);
  apply_contents(*joining);
  out_->amend(joining->leaf);
  out_->end();
  joining.reset();
}

/// Hidden text is a toggle (§17.7.3): paragraph and character style cancel each other, the run's own word is final.
void Walker::settle_run() {
  Paragraph& here = paragraph();
  const Styles& styles = *reading_->styles;
  const bool by_paragraph = styles.paragraph(here.properties.style).hidden;
  const bool by_character = !here.run.style.empty() && styles.character_hidden(here.run.style);
  here.run.hidden = here.run.vanish.value_or(styles.default_hidden() || by_paragraph != by_character);
}

}  // namespace tenet::docx
