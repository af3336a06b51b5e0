#include "engine/strength_mentions.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace tenet::engine {
namespace {

/// "X means …": what is defined stands within the first words of the sentence.
constexpr Position kDefined = 12;
/// A sentence without any verb that we know is longer than this only when its verb is one we do not know.
constexpr Position kFragment = 8;
/// A longer heading is a sentence about definitions, not a title over them.
constexpr Position kHeadingWords = 8;

constexpr std::array kShowsVerb{CueId::negation,     CueId::future,      CueId::committed, CueId::expected,
                                CueId::permitted,    CueId::facility,    CueId::planned,   CueId::planned_time,
                                CueId::aspirational, CueId::considering, CueId::weakening, CueId::historical};

}  // namespace

bool is_question(const Index& index, const Unit& unit) {
  const std::string_view text = index.document().text_of(index.document().block(unit.block));
  const std::size_t end = index.tokens()[unit.end - 1].end;
  const std::size_t mark = text.find_first_not_of(" )\"'", end);
  return mark != std::string_view::npos && text[mark] == '?' && mark <= end + 2;
}

bool defines(const Unit& unit, std::span<const FoundCue> cues) {
  return std::any_of(cues.begin(), cues.end(), [&](const FoundCue& cue) {
    if (cue.list != CueId::definition || cue.begin < unit.own || cue.begin - unit.own > kDefined) return false;
    return std::none_of(cues.begin(), cues.end(), [&](const FoundCue& other) {
      return other.list == CueId::pseudo && other.begin <= cue.begin && cue.end <= other.end;
    });
  });
}

bool is_pointer(const Index& index, const Unit& unit, std::span<const FoundCue> cues) {
  constexpr std::array<std::string_view, 9> kParts{"section",  "paragraph", "clause",  "part",    "page",
                                                   "appendix", "annex",     "chapter", "schedule"};
  if (unit.end - unit.own > kFragment) return false;
  const bool verbs = std::any_of(cues.begin(), cues.end(), [](const FoundCue& cue) {
    return cue.list == CueId::auxiliary || cue.list == CueId::pronoun || cue.list == CueId::future || cue.list == CueId::permitted;
  });
  for (Position at = unit.own; !verbs && at + 1 < unit.end; ++at) {
    const std::string_view next = index.form(at + 1);
    if (index.form(at) == "see" && std::find(kParts.begin(), kParts.end(), next) != kParts.end()) return true;
  }
  return false;
}

bool is_fragment(const Index& index, const Unit& unit, const Sentence& sentence) {
  for (Position at = unit.begin; at < unit.end; ++at) {
    const Token& token = index.tokens()[at];
    if (token.origin == Origin::row_header || token.origin == Origin::column_header || token.kind != text::TokenKind::word) return false;
    if (sentence.finite(at) || sentence.soft_end(at, CueId::action) != 0 || sentence.soft_end(at, CueId::pronoun) != 0) return false;
    if (sentence.verb(at) || sentence.subject_at(at) != 0) return false;
    const FoundCue* cue = sentence.cue_at(at);
    if (cue != nullptr && std::find(kShowsVerb.begin(), kShowsVerb.end(), cue->list) != kShowsVerb.end()) return false;
  }
  return unit.end - unit.own <= kFragment;
}

bool is_definitions_title(const Index& index, const CueMap& cues, BlockId heading) {
  if (!heading) return false;
  for (const UnitId id : index.units_of(heading)) {
    const Unit& unit = index.unit(id);
    Position named = unit.own;
    for (const FoundCue& cue : cues.in(unit)) {
      if (cue.list == CueId::definitions_heading && cue.begin <= named) named = std::max(named, cue.end);
      if (named < unit.end && index.form(named) == "and") ++named;
    }
    if (named == unit.end) return true;
  }
  return false;
}

bool under_definitions(const Index& index, const CueMap& cues, BlockId leaf) {
  const Document& document = index.document();
  for (BlockId heading = document.block(leaf).heading; heading; heading = document.block(heading).heading) {
    for (const UnitId id : index.units_of(heading)) {
      const Unit& unit = index.unit(id);
      if (unit.end - unit.own <= kHeadingWords && cues.has(unit, CueId::definitions_heading)) return true;
    }
  }
  return false;
}

}  // namespace tenet::engine
