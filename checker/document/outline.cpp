#include "document/outline.hpp"

#include <algorithm>
#include <optional>

#include "base/ascii.hpp"
#include "base/utf8.hpp"

namespace tenet::document {
namespace {

/// Runs of letters or digits: "4.2" has two, "(b)" one, "•" none.
std::size_t count_groups(std::string_view label) {
  std::size_t groups = 0;
  bool inside = false;
  for (const char c : label) {
    const bool alnum = base::is_alnum(c);
    if (alnum && !inside) ++groups;
    inside = alnum;
  }
  return groups;
}

/// "o" is the bullet of a typewriter font that Word's default lists use.
bool is_bullet(std::string_view label) {
  return count_groups(label) == 0 || label == "o";
}

std::string_view without_full_stop(std::string_view label) {
  while (!label.empty() && (label.back() == '.' || label.back() == ':')) label.remove_suffix(1);
  return label;
}

/// "(b)", "b)", "b." under another number: "(b)".
std::string bracketed(std::string_view label) {
  const auto first = std::find_if(label.begin(), label.end(), base::is_alnum);
  const auto last = std::find_if_not(first, label.end(), base::is_alnum);
  return std::string("(").append(first, last).append(")");
}

bool is_plain_number(std::string_view label) {
  const std::string_view bare = without_full_stop(label);
  return !bare.empty() && std::all_of(bare.begin(), bare.end(), base::is_digit);
}

/// What stands above a block for numbering: the item or sentence that introduces it, else its heading.
BlockId above(const Block& block) {
  return block.lead_in ? block.lead_in : block.heading;
}

bool is_complete(const Block& block) {
  // A heading "5." under "Part 2" is clause 5: headings that restart under a parent show the parent's number.
  return count_groups(block.number) > 1 || (block.kind == BlockKind::heading && is_plain_number(block.number));
}

/// The cell around a block, or none: notes inside a cell do not stand in its column.
BlockId enclosing_cell(const Document& document, const Block& block) {
  for (BlockId at = block.parent; at; at = document.block(at).parent) {
    if (document.block(at).kind == BlockKind::cell) return at;
    if (document.block(at).kind == BlockKind::note) return {};
  }
  return {};
}

std::string labelled(const Document& document, const Block& heading) {
  const std::string_view number = without_full_stop(heading.number);
  const std::string_view text = document.text_of(heading);
  return number.empty() ? std::string(text) : std::string(number) + " " + std::string(text);
}

std::string_view part_name(const Document& document, PartId part) {
  return part.value < document.parts.size() ? std::string_view(document.parts[part.value]) : std::string_view{};
}

std::optional<std::uint32_t> page_of(const Document& document, PartId part) {
  if (part.value >= document.pages.size() || document.pages[part.value] == 0) return std::nullopt;
  return document.pages[part.value];
}

void set_source(const Document& document, const Block& block, std::uint32_t start, Place& place) {
  if (block.segment_begin == block.segment_end) return;
  const std::uint32_t at = block.text_begin + start;
  const auto first = document.segments.begin() + block.segment_begin;
  const auto last = document.segments.begin() + block.segment_end;
  auto segment = std::upper_bound(first, last, at, [](std::uint32_t offset, const SourceSegment& s) { return offset < s.text_begin; });
  if (segment != first) --segment;
  const std::string_view before = std::string_view(document.text).substr(segment->text_begin, at - segment->text_begin);
  const auto characters = static_cast<std::uint32_t>(base::count_code_points(before));
  place.part = part_name(document, segment->part);
  place.page = page_of(document, segment->part);
  place.path = {segment->paragraph, segment->run, segment->character + characters};
}

}  // namespace

std::string clause_number(const Document& document, BlockId id) {
  std::vector<std::string_view> labels;  // innermost first
  for (BlockId at = id; at; at = above(document.block(at))) {
    const Block& block = document.block(at);
    if (is_bullet(block.number)) continue;
    labels.push_back(block.number);
    if (is_complete(block)) break;
  }
  if (labels.empty()) return {};
  std::string number(without_full_stop(labels.back()));
  for (std::size_t i = labels.size() - 1; i-- > 0;) number += bracketed(labels[i]);
  return number;
}

std::vector<std::string> heading_path(const Document& document, BlockId id) {
  std::vector<std::string> path;
  for (BlockId at = document.block(id).heading; at; at = document.block(at).heading) path.push_back(labelled(document, document.block(at)));
  std::reverse(path.begin(), path.end());
  return path;
}

Place place_of(const Document& document, BlockId id, std::uint32_t start, std::uint32_t end) {
  const Block& block = document.block(id);
  Place place;
  place.number = clause_number(document, id);
  place.headings = heading_path(document, id);
  place.block = id;
  place.start = start;
  place.end = end;
  place.kind = block.kind;
  if (const BlockId cell = enclosing_cell(document, block)) {
    if (block.kind == BlockKind::paragraph) place.kind = BlockKind::cell;
    place.row = document.block(cell).cell->row + 1;
    place.column = document.block(cell).cell->column + 1;
  }
  set_source(document, block, start, place);
  return place;
}

std::vector<Section> sections(const Document& document) {
  std::vector<Section> found;
  std::vector<std::size_t> section_of(document.blocks.size() + 1, SIZE_MAX);  // by heading; 0 for the opening
  std::vector<bool> furniture(document.blocks.size() + 1, false);
  for (const Block& block : document.blocks) {
    const bool is_furniture = block.kind == BlockKind::page_header || block.kind == BlockKind::page_footer;
    furniture[block.id.value] = is_furniture || (block.parent && furniture[block.parent.value]);
    if (!is_leaf(block.kind) || furniture[block.id.value]) continue;
    const BlockId heading = block.kind == BlockKind::heading ? block.id : block.heading;
    std::size_t& index = section_of[heading.value];
    if (index == SIZE_MAX) {
      index = found.size();
      found.push_back({heading, {}});
    }
    if (block.kind != BlockKind::heading) found[index].leaves.push_back(block.id);
  }
  return found;
}

}  // namespace tenet::document
