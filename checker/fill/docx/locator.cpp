#include "fill/docx/locator.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "readers/docx/names.hpp"

namespace tenet::fill {
namespace {

using namespace std::string_view_literals;

/// Kinds of control whose content is chosen, computed or kept elsewhere (ECMA-376-1 17.5.2).
constexpr std::array kClosedKinds = {"comboBox"sv, "dropDownList"sv, "date"sv,        "picture"sv, "citation"sv,
                                     "checkbox"sv, "dataBinding"sv,  "docPartList"sv, "equation"sv};

bool is_change(xml::NameId id) {
  return id == docx::w_ins || id == docx::w_del || id == docx::w_moveFrom || id == docx::w_moveTo || id == docx::w_rPrChange;
}

bool is_true(std::string_view value) {
  return value == "1" || value == "true" || value == "on";
}

}  // namespace

xml::NameId CellLocator::above(std::size_t steps) const {
  return open_.size() < steps ? xml::NameId{0} : open_[open_.size() - steps].id;
}

bool CellLocator::inside(xml::NameId id) const {
  return std::any_of(open_.begin(), open_.end(), [&](const Open& open) { return open.id == id; });
}

bool CellLocator::in_hint() const {
  return std::any_of(controls_.begin(), controls_.end(), [](const Control& control) { return control.shows_hint; });
}

/// Directly in the cell, or in controls that stand in it as blocks.
bool CellLocator::holds_own_paragraphs() const {
  if (!in_own_cell()) return false;
  for (std::size_t depth = open_.size(); depth > cell_->depth; --depth) {
    const xml::NameId id = open_[depth - 1].id;
    if (id != docx::w_sdt && id != docx::w_sdtContent && id != docx::w_customXml) return false;
  }
  return true;
}

void CellLocator::start(const xml::Element& element, const xml::Tag& tag) {
  if (element.has(docx::w_id)) {
    std::uint64_t id = 0;
    const std::string_view digits = element.get(docx::w_id);
    if (std::from_chars(digits.data(), digits.data() + digits.size(), id).ec == std::errc{}) highest_id = std::max(highest_id, id);
  }
  start_property(element, tag);
  if (element.id == docx::w_tbl && ++tables_ == 1) {
    grid.begin_table();
    merges_above_.clear();
  }
  if (element.id == docx::w_tr && tables_ == 1) {
    grid.begin_row();
    column_ = 0;
    merges_.clear();
  }
  if (element.id == docx::w_tc && tables_ == 1) start_cell(tag);
  if (element.id == docx::w_sdt) {
    const xml::NameId parent = above();
    Control control;
    control.hint.level = parent == docx::w_tr ? Hint::Level::cell : holds_own_paragraphs() ? Hint::Level::block : Hint::Level::run;
    controls_.push_back(std::move(control));
  }
  if (element.id == docx::w_sdtContent && !controls_.empty()) controls_.back().hint.content = {tag.at.end, tag.at.end};
  if (element.id == docx::w_r) run_ = {};
  if (element.id == docx::w_p) start_paragraph(tag);
  open_.push_back({element.id, tag.at});
}

void CellLocator::start_property(const xml::Element& element, const xml::Tag& tag) {
  if (above() == docx::w_sdtPr) return start_control_property(element, tag);
  if (element.id == docx::w_gridBefore && tables_ == 1 && above() == docx::w_trPr) column_ = docx::grid_count(element);
  const bool of_cell = in_own_cell() && above() == docx::w_tcPr && open_.size() == cell_->depth + 1;
  if (of_cell) cell_->properties.take(element, View::accepted);
}

void CellLocator::start_control_property(const xml::Element& element, const xml::Tag& tag) {
  if (controls_.empty()) return;
  Control& control = controls_.back();
  if (element.local == "showingPlcHdr") {
    control.shows_hint = true;
    control.hint.mark = tag.at;
  }
  if (element.local == "text") {
    control.hint.plain = true;
    control.hint.many_lines = is_true(element.get(docx::w_multiLine));
  }
  if (std::find(kClosedKinds.begin(), kClosedKinds.end(), element.local) != kClosedKinds.end()) control.closed = true;
}

void CellLocator::start_cell(const xml::Tag& tag) {
  cell_ = Cell{{}, open_.size() + 1, std::nullopt};
  if (above() == docx::w_sdtContent && !controls_.empty() && controls_.back().shows_hint) cell_->control = controls_.size() - 1;
  site_ = {};
  site_.content = {tag.at.end, tag.at.end};
  site_.prefix = tag.name.substr(0, tag.name.find(':') + 1);
}

void CellLocator::start_paragraph(const xml::Tag& tag) {
  const std::uint32_t ordinal = ordinal_++;
  if (cell_) grid.add_paragraph(ordinal);
  if (!holds_own_paragraphs()) return;
  paragraph_ = CellParagraph{};
  paragraph_->at = paragraph_->start_tag = tag.at;
  paragraph_->plain = !controls_.empty() && controls_.back().hint.plain && above() == docx::w_sdtContent;
  paragraph_depth_ = open_.size() + 1;
}

void CellLocator::text(std::string_view raw, std::size_t /*begin*/, xml::TextKind kind) {
  if (!cell_ || above() != docx::w_t || in_hint() || inside(docx::w_del) || inside(docx::w_moveFrom) || !has_words(raw, kind)) return;
  site_.has_words = true;
  if (!paragraph_) return;
  paragraph_->has_words = true;
  paragraph_->run = run_;
}

void CellLocator::end(xml::NameId id, const xml::Tag& tag) {
  const Open closing = open_.back();
  open_.pop_back();
  end_properties(id, {closing.start_tag.begin, tag.at.end}, {closing.start_tag.end, std::max(tag.at.begin, closing.start_tag.end)});
  if (id == docx::w_p && paragraph_ && open_.size() + 1 == paragraph_depth_) {
    paragraph_->at.end = tag.at.end;
    paragraph_->content_end = tag.at.begin;
    site_.paragraphs.push_back(*std::exchange(paragraph_, std::nullopt));
  }
  if (id == docx::w_sdtContent && !controls_.empty()) controls_.back().hint.content.end = tag.at.begin;
  if (id == docx::w_sdt && !controls_.empty()) end_control();
  if (id == docx::w_tc && in_own_cell()) end_cell(tag);
  if (id == docx::w_tr && tables_ == 1) merges_above_ = merges_;
  if (id == docx::w_tbl && tables_ > 0) --tables_;
}

void CellLocator::end_properties(xml::NameId id, const xml::Stretch& whole, const xml::Stretch& content) {
  if (id == docx::w_rPr && above() == docx::w_r) run_.inside = content;
  if (id == docx::w_rPrChange && above(2) == docx::w_r) run_.left_out.push_back(whole);
  if (id == docx::w_rPr && above() == docx::w_sdtPr && !controls_.empty()) controls_.back().hint.entered.inside = content;
  if (!paragraph_ || open_.size() < paragraph_depth_) return;
  const std::size_t below = open_.size() - paragraph_depth_;
  if (below == 0 && id == docx::w_pPr) paragraph_->paragraph.inside = content;
  const bool in_properties = below > 0 && open_[paragraph_depth_].id == docx::w_pPr;
  if (!in_properties) return;
  const bool left_out = id == docx::w_rPr || id == docx::w_sectPr || id == docx::w_pPrChange;
  if (below == 1 && left_out) paragraph_->paragraph.left_out.push_back(whole);
  if (below == 1 && id == docx::w_rPr) paragraph_->mark.inside = content;
  if (below == 2 && above() == docx::w_rPr && is_change(id)) paragraph_->mark.left_out.push_back(whole);
}

void CellLocator::end_control() {
  const Control control = std::move(controls_.back());
  controls_.pop_back();
  const bool in_cell = in_own_cell() && control.hint.level != Hint::Level::cell;
  if (!control.shows_hint || !in_cell) return;
  if (control.closed) site_.closed = true;
  if (!control.closed && !site_.hint) site_.hint = control.hint;
}

void CellLocator::end_cell(const xml::Tag& tag) {
  const Cell cell = *std::exchange(cell_, std::nullopt);
  site_.content.end = std::max(tag.at.begin, site_.content.end);
  if (cell.control) {
    site_.hint = controls_[*cell.control].hint;
    site_.closed = controls_[*cell.control].closed;
  }
  site_.closed = site_.closed || site_.paragraphs.empty();
  if (cell.properties.removed) return;
  const std::uint32_t span = cell.properties.span;
  const bool across = cell.properties.across == docx::Merge::carry_on && column_ > 0;
  const bool carried = cell.properties.down == docx::Merge::carry_on && merges_above_.contains(column_);
  if (cell.properties.down != docx::Merge::none) merges_.insert(column_);
  GridCell placed{column_, span, std::nullopt};
  if (across && !sites.empty()) placed.site = sites.size() - 1;
  if (!across && !carried) {
    placed.site = sites.size();
    sites.push_back(std::move(site_));
  }
  grid.add(placed);
  column_ += span;
}

}  // namespace tenet::fill
