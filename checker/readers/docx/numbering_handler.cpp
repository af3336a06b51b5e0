#include "readers/docx/numbering_handler.hpp"

#include "readers/docx/names.hpp"

namespace tenet::docx {
namespace {

/// The level a w:ilvl attribute or element names, kLevels when it is none of the nine.
std::size_t level_index(std::string_view text) {
  const std::int32_t value = to_int(text, -1);
  return value < 0 || value >= static_cast<std::int32_t>(kLevels) ? kLevels : static_cast<std::size_t>(value);
}

/// Cut at a limit, and not inside a character.
std::string clipped(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return std::string(text);
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80) --limit;
  return std::string(text.substr(0, limit));
}

}  // namespace

void NumberingHandler::start(const xml::Element& element) {
  if (rejected_ > 0 || element.id == rejected_branch) {
    ++rejected_;
    return;
  }
  if (change_ > 0 || element.id == w_rPrChange || element.id == w_pPrChange) {
    ++change_;
    return;
  }
  if (level_ != nullptr) return level_property(element);
  structure(element);
}

void NumberingHandler::end(xml::NameId id) {
  if (rejected_ > 0) {
    --rejected_;
    return;
  }
  if (change_ > 0) {
    --change_;
    return;
  }
  if (id == w_lvl) level_ = nullptr;
  if (id == w_lvlOverride) override_level_ = kLevels;
  if (id == w_abstractNum) abstract_ = nullptr;
  if (id == w_num) num_ = nullptr;
}

void NumberingHandler::structure(const xml::Element& element) {
  switch (element.id) {
    case w_abstractNum:
      abstract_ = &numbering_->abstracts_[to_int(element.get(w_abstractNumId), -1)];
      break;
    case w_num:
      num_ = &numbering_->nums_[to_int(element.get(w_numId), -1)];
      break;
    case w_abstractNumId:
      if (num_ != nullptr) num_->abstract = to_int(element.get(w_val), -1);
      break;
    case w_numStyleLink:
      if (abstract_ != nullptr) abstract_->style_link = element.get(w_val);
      break;
    case w_styleLink:
      if (abstract_ != nullptr) abstract_->defining_style = element.get(w_val);
      break;
    case w_lvlOverride:
      override_level_ = level_index(element.get(w_ilvl));
      break;
    case w_startOverride:
      if (num_ != nullptr && override_level_ < kLevels) num_->starts[override_level_] = to_int(element.get(w_val), 0);
      break;
    case w_lvl:
      start_level(element);
      break;
    default:
      break;
  }
}

void NumberingHandler::start_level(const xml::Element& element) {
  const std::size_t index = level_index(element.get(w_ilvl));
  if (index >= kLevels) return;
  std::optional<Level>* slot = num_ != nullptr ? &num_->levels[index] : abstract_ != nullptr ? &abstract_->levels[index] : nullptr;
  if (slot == nullptr) return;
  slot->emplace();
  level_ = &**slot;
}

void NumberingHandler::level_property(const xml::Element& element) {
  switch (element.id) {
    case w_start:
      level_->start = to_int(element.get(w_val), 0);
      break;
    case w_numFmt:
      level_->format = element.get(w_val, "decimal");
      level_->custom = clipped(element.get(w_format), kMaxLevelText);
      break;
    case w_lvlText:
      level_->text = clipped(element.get(w_val), kMaxLevelText);
      break;
    case w_lvlRestart:
      level_->restart = to_int(element.get(w_val), 0);
      break;
    case w_isLgl:
      level_->legal = is_on(element, w_val);
      break;
    case w_pStyle:
      level_->style = element.get(w_val);
      break;
    case w_lvlPicBulletId:
      level_->picture = true;
      break;
    case w_rFonts:
      level_->font = element.get(w_ascii, element.get(w_hAnsi));
      break;
    case w_lang:
      level_->language = element.get(w_val);
      break;
    case w_vanish:
      level_->hidden = is_on(element, w_val);
      break;
    default:
      break;
  }
}

}  // namespace tenet::docx
