#include "readers/docx/sections.hpp"

#include "readers/docx/names.hpp"

namespace tenet::docx {

void SectionScan::start(const xml::Element& element) {
  if (skipped_ > 0 || element.id == w_sectPrChange || element.id == rejected_branch) {
    ++skipped_;
    return;
  }
  if (element.id == w_sectPr) {
    sections.emplace_back();
    in_section_ = true;
  }
  if (!in_section_) return;
  if (element.id == w_footnotePr) notes_ = &sections.back().footnotes;
  if (element.id == w_endnotePr) notes_ = &sections.back().endnotes;
  if (notes_ != nullptr) notes_->take(element);
}

void SectionScan::end(xml::NameId id) {
  if (skipped_ > 0) {
    --skipped_;
    return;
  }
  if (id == w_sectPr) in_section_ = false;
  if (id == w_footnotePr || id == w_endnotePr) notes_ = nullptr;
}

}  // namespace tenet::docx
