#include <algorithm>
#include <utility>

#include "base/ascii.hpp"
#include "readers/odt/walker.hpp"

// Paragraphs, headings and what runs through their text.
namespace tenet::odt {
namespace {

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

constexpr std::uint32_t kHeadingLevels = 9;

}  // namespace

std::optional<Walker::Numbering> Walker::numbering_for(const xml::Element& element, const Style* style) {
  if (flow().numbered_paragraph) return std::exchange(flow().numbered_paragraph, std::nullopt);
  auto& lists = flow().lists;
  if (!lists.empty()) {
    const OpenList& list = lists.back();
    if (list.is_header || list.labelled || element.get(id(Name::a_is_list_header)) == "true") return std::nullopt;
    const ListStyle* own = list.override_style != nullptr ? list.override_style : list.style;
    if (own == nullptr && style != nullptr && style->list_style) own = context_.styles.list(scope_, *style->list_style);
    return Numbering{list.counts, own, lists.size(), list.start};
  }
  if (name_of(element.id) != Name::heading || element.get(id(Name::a_is_list_header)) == "true") return std::nullopt;
  // A style that names another list, or none ("") on purpose, takes its headings out of the outline.
  if (style != nullptr && style->list_style && *style->list_style != "Outline") return std::nullopt;
  Numbering numbering{outline_, &context_.styles.outline(), 0, std::nullopt};
  const bool restart = element.get(id(Name::a_restart_numbering)) == "true";
  const auto start = parse_count(element.get(id(Name::a_start_value)));
  if (restart || start) numbering.start = start;
  return numbering;
}

void Walker::note_page(const Style* style) {
  if (region_ != Region::body) return;
  const bool first = !std::exchange(met_paragraph_, true);
  if (style != nullptr && !style->master_page.empty()) {
    pages_named_.insert(style->master_page);
    return;
  }
  if (first) begins_on_default_page_ = true;
}

Walker::Paragraph Walker::paragraph_for(const xml::Element& element, document::SourcePoint at) {
  const Style* style = context_.styles.find(scope_, Family::paragraph, element.get(id(Name::a_style_name)));
  note_page(style);
  const bool is_heading = name_of(element.id) == Name::heading;
  Paragraph paragraph;
  paragraph.state = Paragraph::State::pending;
  paragraph.at = at;
  paragraph.numbering = numbering_for(element, style);
  if (is_heading) {
    const auto written = parse_count(element.get(id(Name::a_outline_level)));
    const std::uint32_t level = written ? *written : style != nullptr && style->outline_level ? *style->outline_level : 1;
    paragraph.leaf.kind = BlockKind::heading;
    paragraph.leaf.level = static_cast<std::uint8_t>(std::clamp(level, 1U, kHeadingLevels));
    if (paragraph.numbering && paragraph.numbering->level == 0) {
      paragraph.numbering->level = std::clamp<std::size_t>(level, 1, kListLevels);
      if (!paragraph.numbering->start && element.get(id(Name::a_restart_numbering)) == "true")
        paragraph.numbering->start = context_.styles.outline().levels[paragraph.numbering->level - 1].start;
    }
  } else if (!flow().lists.empty() || paragraph.numbering) {
    paragraph.leaf.kind = BlockKind::list_item;
    const std::size_t depth = flow().lists.empty() ? paragraph.numbering->level : flow().lists.size();
    paragraph.leaf.level = static_cast<std::uint8_t>(std::min<std::size_t>(depth, 255));
  }
  if (style != nullptr && !is_heading && style->is_title) paragraph.leaf.role = BlockRole::title;
  if (style != nullptr && style->is_caption) paragraph.leaf.role = BlockRole::caption;
  if (index_depth_ > 0) paragraph.leaf.role = BlockRole::contents_entry;
  if (style != nullptr && style->hidden) styled_away_ = *style->hidden;
  if (context_.hidden_paragraphs.contains(at.paragraph)) hidden_ = true;
  return paragraph;
}

void Walker::begin_paragraph(const xml::Element& element, document::SourcePoint at) {
  Paragraph next = paragraph_for(element, at);
  const bool goes_on = flow().joined && flow().paragraph.state == Paragraph::State::open;
  flow().joined = false;
  if (!goes_on) flow().paragraph = std::move(next);
}

void Walker::start_paragraph(const xml::Element& element, document::SourcePoint at, Open& opened) {
  if (!flow().joined && in_paragraph()) {
    diagnose("paragraph-in-paragraph", "A paragraph stands inside another, which is not valid; each was read for itself.", at);
    interrupt_paragraph();
    opened.outer = std::make_unique<Paragraph>(std::exchange(flow().paragraph, Paragraph{}));
  }
  begin_paragraph(element, at);
}

void Walker::end_paragraph(Open& closing) {
  const bool mark_left_out = !left_out_.empty();
  if (mark_left_out && !closing.outer) {
    flow().joined = true;
    return;
  }
  finish_paragraph();
  if (closing.outer) flow().paragraph = std::move(*closing.outer);
}

/// A column of numbers is often made of empty list items: there the number is all that the cell shows.
void Walker::show_lone_number() {
  document::Leaf& leaf = flow().paragraph.leaf;
  const bool says_something = std::any_of(leaf.number.begin(), leaf.number.end(), [](char c) { return base::is_alnum(c); });
  if (!says_something) return;
  const std::string number = std::exchange(leaf.number, {});
  leaf.kind = BlockKind::paragraph;
  leaf.level = 0;
  context_.builder.amend(leaf);
  context_.builder.text(number, flow().paragraph.at);
}

/// Ends the leaf; an empty list item still uses up its number.
void Walker::finish_paragraph() {
  Paragraph& paragraph = flow().paragraph;
  if (paragraph.state == Paragraph::State::pending && paragraph.numbering && showing() && !flow().joined) {
    commit();
    if (flow().is_cell) show_lone_number();
  }
  if (paragraph.state == Paragraph::State::open) {
    for (; paragraph.links > 0; --paragraph.links) context_.builder.end_link();
    context_.builder.end();
  }
  paragraph = Paragraph{};
  flow().joined = false;
}

/// A block stands inside the paragraph (the standard forbids it): the text so far is a block, the text after it another.
void Walker::interrupt_paragraph() {
  Paragraph& paragraph = flow().paragraph;
  if (paragraph.state != Paragraph::State::open) return;
  for (; paragraph.links > 0; --paragraph.links) context_.builder.end_link();
  context_.builder.end();
  paragraph.state = Paragraph::State::pending;
  paragraph.numbering.reset();
  paragraph.leaf.number.clear();
}

/// Says so where a number is given in digits for want of its format.
void Walker::note_format(const Numbering& numbering, const ListStyle& style) {
  const std::size_t at = std::min(numbering.level, kListLevels) - 1;
  const LevelFormat& format = style.levels[at];
  if (format.kind != LevelFormat::Kind::number) return;
  if (can_write(numbering.counts->value[at].value_or(format.start), format.format, context_.styles.language())) return;
  diagnose("number-format-not-known",
           "A list's number format, or its words in the document's language, is not known; its numbers are given as 1, 2, 3.",
           flow().paragraph.at);
}

void Walker::commit() {
  Paragraph& paragraph = flow().paragraph;
  if (paragraph.state != Paragraph::State::pending) return;
  if (paragraph.numbering) {
    const Numbering& numbering = *paragraph.numbering;
    static const ListStyle kNoStyle;
    const ListStyle& style = numbering.style != nullptr ? *numbering.style : kNoStyle;
    auto& lists = flow().lists;
    for (std::size_t above = 0; above + 1 < numbering.level && above < lists.size(); ++above)
      if (!lists[above].is_header && lists[above].counts == numbering.counts) numbering.counts->assume(above + 1, style);
    numbering.counts->count(numbering.level, style, numbering.start);
    paragraph.leaf.number = numbering.counts->label(numbering.level, style, context_.styles.language());
    note_format(numbering, style);
    if (!lists.empty() && lists.size() == numbering.level) lists.back().labelled = true;
    paragraph.numbering.reset();
  }
  context_.builder.begin(paragraph.leaf);
  paragraph.state = Paragraph::State::open;
}

/// Once a text node, at its beginning: drivers may hand it over in pieces.
void Walker::stray_text(document::SourcePoint at) {
  const TextNode node{at.paragraph, at.run};
  if (std::exchange(last_stray_, node) == node) return;
  at.character = 0;
  diagnose("text-outside-paragraph", "Text that stands in no paragraph was not read.", at);
}

void Walker::hidden_text(document::SourcePoint at) {
  const TextNode node{at.paragraph, at.run};
  if (std::exchange(last_hidden_, node) == node) return;
  at.character = 0;
  diagnose("hidden-text-not-read", "Hidden text is not read.", at);
}

void Walker::show(std::string_view utf8, document::SourcePoint at) {
  const bool hidden = (hidden_ || styled_away_) && !in_forms_;
  if (hidden && left_out_.empty() && !is_blank(utf8)) hidden_text(at);
  if (!showing()) return;
  if (!in_paragraph()) {
    if (!is_blank(utf8)) stray_text(at);
    return;
  }
  if (flow().paragraph.state == Paragraph::State::pending) {
    if (is_blank(utf8)) return;
    commit();
  }
  context_.builder.text(utf8, at);
  shown_ += utf8.size();
}

void Walker::pop_flow() {
  finish_paragraph();
  flows_.pop_back();
}

void Walker::start_span(const xml::Element& element, document::SourcePoint, Open&) {
  const Style* style = context_.styles.find(scope_, Family::text, element.get(id(Name::a_style_name)));
  if (style != nullptr && style->hidden) styled_away_ = *style->hidden;
}

void Walker::start_space(const xml::Element&, document::SourcePoint at, Open&) {
  skip_ = 1;
  if (showing() && flow().paragraph.state == Paragraph::State::open) context_.builder.space(at);
}

void Walker::start_bookmark(const xml::Element& element, document::SourcePoint, Open&) {
  skip_ = 1;
  const std::string_view name = element.get(id(Name::a_name));
  if (name.empty()) return;
  if (showing() && in_paragraph()) commit();
  context_.builder.bookmark(name);
}

void Walker::start_link(const xml::Element& element, document::SourcePoint, Open& opened) {
  if (!is(element.ns, Space::text) || !showing() || !in_paragraph()) return;
  commit();
  context_.builder.begin_link(element.get(id(Name::a_href)));
  ++flow().paragraph.links;
  opened.flag = true;
}

void Walker::end_link(Open& closing) {
  if (!closing.flag || flow().paragraph.links == 0) return;
  context_.builder.end_link();
  --flow().paragraph.links;
}

void Walker::start_field(const xml::Element& element, document::SourcePoint, Open&) {
  // Fields that set a variable may be told not to show it.
  if (element.get(id(Name::a_display)) == "none") skip_ = 1;
}

void Walker::start_hidden_text(const xml::Element& element, document::SourcePoint at, Open& opened) {
  if (element.get(id(Name::a_is_hidden)) == "true") {
    skip_ = 1;
    return;
  }
  opened.value = element.get(id(Name::a_string_value));
  opened.mark = shown_;
  opened.at = at;
}

void Walker::end_hidden_text(Open& closing) {
  if (!closing.value.empty() && closing.mark == shown_) show(closing.value, closing.at);
}

}  // namespace tenet::odt
