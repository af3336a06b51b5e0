#include "fill/odt/locator.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

#include "readers/odt/names.hpp"

namespace tenet::fill {
namespace {

using odt::id;
using odt::Name;

/// Wider than any grid on paper.
constexpr std::uint32_t kGridEdge = 1U << 20U;

std::uint32_t count(const xml::Element& element, Name name) {
  std::uint32_t value = 1;
  const std::string_view digits = element.get(id(name));
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return std::clamp(value, 1U, kGridEdge);
}

bool is_paragraph(xml::NameId element) {
  return element == id(Name::paragraph) || element == id(Name::heading);
}

}  // namespace

bool OdtLocator::holds_own_paragraphs() const {
  if (!in_own_cell()) return false;
  for (std::size_t depth = open_.size(); depth > cell_depth_; --depth) {
    const xml::NameId above = open_[depth - 1].id;
    const bool is_list = above == id(Name::list) || above == id(Name::list_item) || above == id(Name::list_header);
    if (!is_list && above != id(Name::section)) return false;
  }
  return true;
}

std::string OdtLocator::span_style() const {
  for (std::size_t depth = open_.size(); depth > paragraph_depth_; --depth)
    if (!open_[depth - 1].span_style.empty()) return open_[depth - 1].span_style;
  return {};
}

void OdtLocator::start(const xml::Element& element, const xml::Tag& tag) {
  // On unless it says otherwise (ODF 1.3 part 3, 19.864).
  const std::string_view written = bytes_.substr(tag.at.begin, tag.at.end - tag.at.begin);
  if (element.id == id(Name::tracked_changes)) records_changes = written.find("track-changes=\"false\"") == std::string_view::npos;
  if (element.id == id(Name::table) && ++tables_ == 1) grid.begin_table();
  if (element.id == id(Name::table_row) && tables_ == 1) {
    grid.begin_row();
    column_ = 0;
    row_repeats_ = count(element, Name::a_rows_repeated);
  }
  if (element.id == id(Name::table_cell) && tables_ == 1) start_cell(element, tag);
  if (element.id == id(Name::covered_cell) && tables_ == 1 && !cell_) start_covered(element);
  if (is_paragraph(element.id)) start_paragraph(element, tag);
  const bool is_span = element.id == id(Name::span);
  open_.push_back({element.id, element.local == "placeholder", tag.at, is_span ? std::string(element.get(id(Name::a_style_name))) : ""});
}

void OdtLocator::start_cell(const xml::Element& element, const xml::Tag& tag) {
  cell_ = OdtCell{};
  cell_->content = {tag.at.end, tag.at.end};
  cell_depth_ = open_.size() + 1;
  cell_repeats_ = count(element, Name::a_columns_repeated);
  cell_span_ = count(element, Name::a_columns_spanned);
  cell_->closed = row_repeats_ > 1 || cell_repeats_ > 1;
}

void OdtLocator::start_covered(const xml::Element& element) {
  const std::uint32_t columns = count(element, Name::a_columns_repeated);
  grid.add({column_, columns, std::nullopt});
  column_ += columns;
}

void OdtLocator::start_paragraph(const xml::Element& element, const xml::Tag& tag) {
  const std::uint32_t ordinal = ordinal_++;
  if (cell_) grid.add_paragraph(ordinal);
  if (!holds_own_paragraphs()) return;
  if (cell_->prefix.empty()) cell_->prefix = tag.name.substr(0, tag.name.find(':') + 1);
  paragraph_ = OdtParagraph{};
  paragraph_->at = paragraph_->start_tag = tag.at;
  paragraph_->name = tag.name;
  paragraph_->style = element.get(id(Name::a_style_name));
  paragraph_depth_ = open_.size() + 1;
}

void OdtLocator::text(std::string_view raw, std::size_t /*begin*/, xml::TextKind kind) {
  const bool in_placeholder = std::any_of(open_.begin(), open_.end(), [](const Open& open) { return open.placeholder; });
  if (!cell_ || in_placeholder || !has_words(raw, kind)) return;
  cell_->has_words = true;
  if (!paragraph_) return;
  paragraph_->has_words = true;
  paragraph_->span_style = span_style();
}

void OdtLocator::end(xml::NameId ended, const xml::Tag& tag) {
  const Open closing = open_.back();
  open_.pop_back();
  if (closing.placeholder && paragraph_) cell_->placeholders.push_back({closing.start_tag.begin, tag.at.end});
  if (paragraph_ && !closing.span_style.empty() && !paragraph_->has_words) paragraph_->span_style = closing.span_style;
  if (is_paragraph(ended) && paragraph_ && open_.size() + 1 == paragraph_depth_) {
    paragraph_->at.end = tag.at.end;
    paragraph_->content_end = tag.at.begin;
    cell_->paragraphs.push_back(*std::exchange(paragraph_, std::nullopt));
  }
  if (ended == id(Name::table_cell) && in_own_cell()) {
    cell_->content.end = std::max(tag.at.begin, cell_->content.end);
    cell_->closed = cell_->closed || cell_->paragraphs.empty();
    grid.add({column_, std::max(cell_span_, cell_repeats_), sites.size()});
    column_ += cell_repeats_;
    sites.push_back(*std::exchange(cell_, std::nullopt));
  }
  if (ended == id(Name::table) && tables_ > 0) --tables_;
}

}  // namespace tenet::fill
