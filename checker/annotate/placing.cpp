#include "annotate/placing.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.hpp"

namespace tenet::annotate {
namespace {

/// The character of a block's text that begins at `offset` of it.
std::optional<SourceSpot> spot_at(const Document& document, const Block& block, std::uint32_t offset) {
  const std::uint32_t at = block.text_begin + offset;
  const auto first = document.segments.begin() + block.segment_begin;
  const auto last = document.segments.begin() + block.segment_end;
  const auto after =
      std::upper_bound(first, last, at, [](std::uint32_t value, const SourceSegment& row) { return value < row.text_begin; });
  if (after == first) return std::nullopt;
  const SourceSegment& segment = *(after - 1);
  const std::string_view before = std::string_view(document.text).substr(segment.text_begin, at - segment.text_begin);
  const auto passed = static_cast<std::uint32_t>(base::count_code_points(before));
  return SourceSpot{{segment.part, segment.paragraph, segment.run, segment.character + passed}, base::decode_utf8(document.text, at).value};
}

struct Ends {
  SourceSpot first;
  SourceSpot last;
};

/// First and last character of the words; none where the target is not in the document.
std::optional<Ends> ends_of(const Document& document, const Target& target) {
  if (target.block.value == 0 || target.block.value > document.blocks.size()) return std::nullopt;
  const Block& block = document.block(target.block);
  const std::string_view text = document.text_of(block);
  if (target.start >= target.end || target.end > text.size()) return std::nullopt;
  std::uint32_t last = target.end - 1;
  while (last > target.start && (static_cast<unsigned char>(text[last]) & 0xC0U) == 0x80U) --last;
  const std::optional<SourceSpot> begin = spot_at(document, block, target.start);
  const std::optional<SourceSpot> end = spot_at(document, block, last);
  if (!begin || !end) return std::nullopt;
  return Ends{*begin, *end};
}

/// The paragraph of a leaf's beginning, if it stands in the main part.
std::optional<std::uint32_t> paragraph_of(const Document& document, const Block& block, PartId main) {
  if (!is_leaf(block.kind) || block.segment_begin == block.segment_end) return std::nullopt;
  const SourceSegment& segment = document.segments[block.segment_begin];
  return segment.part == main ? std::optional(segment.paragraph) : std::nullopt;
}

class Placer {
 public:
  Placer(const Document& document, PartId main, const Ground& ground) : document_(document), main_(main), ground_(ground) {}

  [[nodiscard]] std::optional<Placement> place(const Comment& comment) const {
    if (!comment.target) return at_end();
    const std::optional<Ends> ends = ends_of(document_, *comment.target);
    const bool here = ends && ends->first.at.part == main_ && ends->last.at.part == main_;
    if (!here && ends) {
      if (std::optional<Placement> reference = at_stand_in(*ends)) return reference;
    }
    if (!here) return beside(comment.target->block);
    if (std::optional<Placement> words = at_words(*ends)) return words;
    return at_paragraph(ends->first.at.paragraph, comment.target->block);
  }

 private:
  [[nodiscard]] std::optional<Placement> at_words(const Ends& ends) const {
    const std::optional<FoundGap> begin = ground_.gap(ends.first, Side::before);
    const std::optional<FoundGap> end = ground_.gap(ends.last, Side::after);
    if (!begin || !end || begin->gap.at >= end->gap.at) return std::nullopt;
    return Placement{0, begin->gap, end->gap, std::max(begin->fit, end->fit), false};
  }

  [[nodiscard]] std::optional<Placement> at_stand_in(const Ends& ends) const {
    const std::optional<Gap> begin = ground_.stand_in(ends.first.at, Side::before);
    const std::optional<Gap> end = ground_.stand_in(ends.first.at, Side::after);
    if (!begin || !end) return std::nullopt;
    return Placement{0, *begin, *end, Fit::around, false};
  }

  [[nodiscard]] static Placement point(const Gap& gap, Fit fit) { return {0, gap, gap, fit, true}; }

  [[nodiscard]] std::optional<Placement> at_paragraph(std::uint32_t paragraph, BlockId block) const {
    const std::optional<Gap> gap = ground_.paragraph_gap(paragraph, Side::before);
    if (!gap) return beside(block);
    return point(*gap, Fit::lost);
  }

  [[nodiscard]] std::optional<Gap> gap_of(std::uint32_t index, Side side) const {
    const std::optional<std::uint32_t> paragraph = paragraph_of(document_, document_.blocks[index], main_);
    return paragraph ? ground_.paragraph_gap(*paragraph, side) : std::nullopt;
  }

  /// The end of the nearest paragraph above (a note stands behind the one that refers to it), else the beginning of the nearest below. Page
  /// headers stand behind the body and belong to no paragraph of it: theirs is the first.
  [[nodiscard]] std::optional<Placement> beside(BlockId block) const {
    const auto count = static_cast<std::uint32_t>(document_.blocks.size());
    const std::uint32_t from = in_header(block) ? 0 : std::min(block.value, count);
    for (std::uint32_t i = from; i-- > 0;)
      if (const std::optional<Gap> gap = gap_of(i, Side::after)) return point(*gap, Fit::beside);
    for (std::uint32_t i = from; i < count; ++i)
      if (const std::optional<Gap> gap = gap_of(i, Side::before)) return point(*gap, Fit::beside);
    return std::nullopt;
  }

  [[nodiscard]] bool in_header(BlockId block) const {
    if (block.value > document_.blocks.size()) return false;
    while (block) {
      const Block& here = document_.block(block);
      if (here.kind == BlockKind::page_header || here.kind == BlockKind::page_footer) return true;
      block = here.parent;
    }
    return false;
  }

  [[nodiscard]] std::optional<Placement> at_end() const {
    for (auto i = static_cast<std::uint32_t>(document_.blocks.size()); i-- > 0;) {
      if (in_header(document_.blocks[i].id)) continue;
      if (const std::optional<Gap> gap = gap_of(i, Side::after)) return point(*gap, Fit::exact);
    }
    return std::nullopt;
  }

  const Document& document_;
  PartId main_;
  const Ground& ground_;
};

}  // namespace

std::set<NodeKey> nodes_of(const Document& document, std::span<const Comment> comments, PartId main) {
  std::set<NodeKey> nodes;
  for (const Comment& comment : comments) {
    const std::optional<Ends> ends = comment.target ? ends_of(document, *comment.target) : std::nullopt;
    if (!ends) continue;
    for (const SourceSpot& spot : {ends->first, ends->last})
      if (spot.at.part == main) nodes.insert({spot.at.paragraph, spot.at.run});
  }
  return nodes;
}

std::vector<Placement> place(const Document& document, std::span<const Comment> comments, PartId main, const Ground& ground) {
  const Placer placer(document, main, ground);
  std::vector<Placement> placements;
  for (std::size_t i = 0; i < comments.size(); ++i) {
    std::optional<Placement> placement = placer.place(comments[i]);
    if (!placement) continue;
    placement->comment = i;
    placements.push_back(std::move(*placement));
  }
  return placements;
}

Result<void> look_through(std::string_view part, std::string_view bytes, const xml::Vocabulary& vocabulary, xml::PlacedHandler& handler) {
  const Result<void> read = xml::parse_with_places(bytes, vocabulary, handler);
  if (read || part.empty()) return read;
  return fail(read.error().code, fmt::format("{}: {}", part, read.error().message));
}

bool shows(char32_t written, char32_t expected) {
  constexpr std::array kHyphens = {U'\u2010', U'\u2011', U'\u00AD'};
  const bool is_private = written >= 0xE000 && written <= 0xF8FF;
  const bool is_blank = written <= 0x20 || written == 0x85 || written == 0xA0 || written == 0x1680 ||
                        (written >= 0x2000 && written <= 0x202F) || written == 0x205F || written == 0x3000;
  if (written == expected || is_private) return true;
  if (expected == U' ') return is_blank;
  return expected == U'-' && std::find(kHyphens.begin(), kHyphens.end(), written) != kHyphens.end();
}

}  // namespace tenet::annotate
