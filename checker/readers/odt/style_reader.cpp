#include "readers/odt/style_reader.hpp"

#include <algorithm>

#include "readers/odt/names.hpp"
#include "readers/odt/numbering.hpp"

namespace tenet::odt {

void StyleReader::begin_style(const xml::Element& element) {
  name_ = element.get(id(Name::a_style_own_name));
  family_ = family_from(element.get(id(Name::a_family)));
  Style style;
  style.parent = element.get(id(Name::a_parent));
  style.master_page = element.get(id(Name::a_master_page));
  if (element.has(id(Name::a_list_style))) style.list_style = std::string(element.get(id(Name::a_list_style)));
  // An empty value says "no heading", which hides the parent's level.
  if (element.has(id(Name::a_default_outline_level)))
    style.outline_level = static_cast<std::uint8_t>(std::min(parse_count(element.get(id(Name::a_default_outline_level))).value_or(0), 10U));
  style_ = std::move(style);
}

void StyleReader::text_properties(const xml::Element& element) {
  if (in_default_ && element.has(id(Name::a_language))) book_.set_language(element.get(id(Name::a_language)));
  if (!style_ || !element.has(id(Name::a_display))) return;
  const std::string_view display = element.get(id(Name::a_display));
  // A condition cannot be evaluated here; "none" is the one value the standard gives it, and it means never.
  style_->hidden = display == "none" || (display == "condition" && element.get(id(Name::a_condition)) == "none");
}

void StyleReader::begin_level(const xml::Element& element, LevelFormat::Kind kind) {
  if (!list_) return;
  const auto level = parse_count(element.get(id(Name::a_level)));
  if (!level || *level == 0 || *level > kListLevels) return;
  LevelFormat& format = list_->levels[*level - 1];
  format.kind = kind;
  format.format = element.get(id(Name::a_num_format));
  // The longest that a program writes names five samples and a language.
  if (format.format.size() > kLongestFormat) format.format = "1";
  format.prefix = element.get(id(Name::a_num_prefix));
  format.suffix = element.get(id(Name::a_num_suffix));
  if (element.has(id(Name::a_num_list_format))) format.pattern = std::string(element.get(id(Name::a_num_list_format)));
  format.bullet = element.get(id(Name::a_bullet));
  format.letter_sync = element.get(id(Name::a_letter_sync)) == "true";
  format.display_levels = parse_count(element.get(id(Name::a_display_levels))).value_or(1);
  format.start = parse_count(element.get(id(Name::a_start_value))).value_or(1);
}

void StyleReader::start(const xml::Element& element) {
  const Name name = name_of(element.id);
  if (name == Name::styles) scope_ = Scope::common;
  if (name == Name::automatic_styles) scope_ = automatic_;
  if (name == Name::style) begin_style(element);
  if (name == Name::default_style) in_default_ = family_from(element.get(id(Name::a_family))) == Family::paragraph;
  if (name == Name::text_properties) text_properties(element);
  if (name == Name::list_style || name == Name::outline_style) {
    list_ = ListStyle{};
    list_->consecutive = element.get(id(Name::a_consecutive)) == "true";
    name_ = element.get(id(Name::a_style_own_name));
  }
  if (name == Name::level_number) begin_level(element, LevelFormat::Kind::number);
  if (name == Name::level_bullet) begin_level(element, LevelFormat::Kind::bullet);
  if (name == Name::master_page)
    book_.add_master_page({std::string(element.get(id(Name::a_style_own_name))), std::string(element.get(id(Name::a_next_style)))});
}

void StyleReader::end(xml::NameId element) {
  const Name name = name_of(element);
  if (name == Name::default_style) in_default_ = false;
  if (name == Name::style && style_) {
    book_.add(scope_, family_, name_, std::move(*style_));
    style_.reset();
  }
  if (name == Name::list_style && list_) {
    book_.add_list(scope_, name_, std::move(*list_));
    list_.reset();
  }
  if (name == Name::outline_style && list_) {
    book_.set_outline(std::move(*list_));
    list_.reset();
  }
}

}  // namespace tenet::odt
