#include "readers/docx/numbering.hpp"

#include <algorithm>

#include "readers/docx/numbering_handler.hpp"
#include "readers/docx/symbols.hpp"
#include "readers/number_format.hpp"

namespace tenet::docx {
namespace {

/// A list defined by a style that is defined by a list …: real files need one step.
constexpr int kMaxStyleLinks = 8;
/// Counters stop here instead of overflowing.
constexpr std::int32_t kMaxCounter = 2'000'000'000;

}  // namespace

Result<void> Numbering::load(Parts& parts, std::string_view name) {
  NumberingHandler handler(*this);
  return parts.parse(name, handler);
}

std::optional<Numbering::Found> Numbering::find(const ParagraphStyle& style, const NumberingReference& direct) const {
  const std::optional<std::int32_t> num_id = direct.num ? direct.num : style.numbering.num;
  if (!num_id || *num_id == 0) return std::nullopt;
  const auto num = nums_.find(*num_id);
  if (num == nums_.end()) return std::nullopt;
  Found found{&num->second, *num_id, nullptr, num->second.abstract, 0};
  const Num* defining = found.num;
  for (int steps = 0; steps < kMaxStyleLinks; ++steps) {
    const auto abstract = abstracts_.find(defining->abstract);
    if (abstract == abstracts_.end()) return std::nullopt;
    found.abstract = &abstract->second;
    found.abstract_id = abstract->first;
    if (abstract->second.style_link.empty()) break;
    const std::optional<std::int32_t> linked = styles_->numbering_style(abstract->second.style_link);
    const auto next = linked ? nums_.find(*linked) : nums_.end();
    if (next == nums_.end() || next->second.abstract == defining->abstract) break;
    defining = &next->second;
  }
  const std::optional<std::int32_t> level = direct.level ? direct.level : style.numbering.level;
  found.level = static_cast<std::size_t>(std::clamp(level.value_or(0), 0, static_cast<std::int32_t>(kLevels) - 1));
  // A list reached through a style stands at the level that names the style, whatever w:ilvl says (§17.9.23).
  if (!direct.level && !direct.num) found.level = linked_level(found, style).value_or(found.level);
  return found;
}

std::optional<std::size_t> Numbering::linked_level(const Found& found, const ParagraphStyle& style) {
  for (const std::string& id : style.chain) {
    for (std::size_t i = 0; i < kLevels; ++i) {
      const Level* level = level_of(found, i);
      if (level != nullptr && level->style == id) return i;
    }
  }
  return std::nullopt;
}

const Level* Numbering::level_of(const Found& found, std::size_t level) {
  if (found.num->levels[level]) return &*found.num->levels[level];
  return found.abstract->levels[level] ? &*found.abstract->levels[level] : nullptr;
}

std::optional<ListPlace> Numbering::count(const ParagraphStyle& style, const NumberingReference& direct, const CountedIn& story) {
  const std::optional<Found> found = find(style, direct);
  if (!found || level_of(*found, found->level) == nullptr) return std::nullopt;
  StoryCounters& counted = stories_[story];
  advance(*found, counted);
  return label(*found, counted.lists[found->abstract_id]);
}

void Numbering::advance(const Found& found, StoryCounters& story) {
  Counters& counters = story.lists[found.abstract_id];
  std::optional<std::int32_t>& value = counters.values[found.level];
  const std::optional<std::int32_t>& forced = found.num->starts[found.level];
  const bool first_use = forced && story.started.emplace(found.num_id, found.level).second;
  if (first_use)
    value = *forced;
  else if (!value)
    value = forced.value_or(level_of(found, found.level)->start);
  else if (*value < kMaxCounter)
    ++*value;
  // Levels above that no paragraph has used yet are shown, and from now on counted, as if one had (a list may begin at 1.1).
  for (std::size_t i = 0; i < found.level; ++i) {
    const Level* above = level_of(found, i);
    if (!counters.values[i] && above != nullptr) counters.values[i] = found.num->starts[i].value_or(above->start);
  }
  for (std::size_t i = found.level + 1; i < kLevels; ++i) {
    const Level* below = level_of(found, i);
    const std::int32_t restart = below != nullptr ? below->restart.value_or(static_cast<std::int32_t>(i)) : static_cast<std::int32_t>(i);
    // w:lvlRestart counts levels from 1; 0 means that nothing restarts this one.
    if (static_cast<std::int32_t>(found.level) < restart) counters.values[i].reset();
  }
}

ListPlace Numbering::label(const Found& found, const Counters& counters) const {
  const Level& own = *level_of(found, found.level);
  ListPlace place{found.level, {}, true};
  if (own.hidden) return place;
  if (own.format == "bullet") {
    place.label = bullet_label(own.font, own.text);
    if (own.picture || place.label.empty()) place.label = "\u2022";
    return place;
  }
  for (std::size_t i = 0; i < own.text.size(); ++i) {
    const bool number = own.text[i] == '%' && i + 1 < own.text.size() && own.text[i + 1] >= '1' && own.text[i + 1] <= '9';
    if (!number) {
      place.label += own.text[i];
      continue;
    }
    const auto index = static_cast<std::size_t>(own.text[++i] - '1');
    const Level* level = level_of(found, index);
    if (index > found.level || level == nullptr || !counters.values[index]) continue;
    const bool plain = own.legal && level->format != "none" && level->format != "bullet";
    const readers::NumberFormat format{plain ? "decimal" : std::string_view(level->format), level->custom,
                                       level->language.empty() ? styles_->language() : level->language};
    place.label += readers::format_number(*counters.values[index], format);
    place.known_format = place.known_format && readers::can_write(*counters.values[index], format);
  }
  place.label = as_shown(own.font, place.label);
  return place;
}

}  // namespace tenet::docx
