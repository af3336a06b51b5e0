#include "readers/odt/source_cursor.hpp"

#include <algorithm>

#include "readers/odt/names.hpp"

namespace tenet::odt {
namespace {

bool is_paragraph(xml::NameId element) {
  return element == id(Name::paragraph) || element == id(Name::heading);
}
bool is_space(xml::NameId element) {
  return element == id(Name::spaces) || element == id(Name::tab) || element == id(Name::line_break);
}

std::uint32_t code_points(std::string_view utf8) {
  return static_cast<std::uint32_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

document::SourcePoint SourceCursor::start(xml::NameId element) {
  in_text_ = false;
  if (is_paragraph(element)) open_.push_back({next_++, 0});
  if (open_.empty()) return {part_, next_, 0, 0};
  const document::SourcePoint here{part_, open_.back().paragraph, open_.back().run, 0};
  if (is_space(element)) ++open_.back().run;
  return here;
}

void SourceCursor::end(xml::NameId element) {
  in_text_ = false;
  if (is_paragraph(element) && !open_.empty()) open_.pop_back();
}

document::SourcePoint SourceCursor::text(std::string_view utf8) {
  if (open_.empty()) return {part_, next_, 0, 0};
  if (!in_text_) {
    in_text_ = true;
    characters_ = 0;
    ++open_.back().run;
  }
  const document::SourcePoint here{part_, open_.back().paragraph, open_.back().run - 1, characters_};
  characters_ += code_points(utf8);
  return here;
}

}  // namespace tenet::odt
