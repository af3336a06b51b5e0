#include "fill/grid.hpp"

#include <algorithm>

namespace tenet::fill {

void Grid::add(const GridCell& cell) {
  if (!rows_.empty()) rows_.back().cells.push_back(cell);
}

void Grid::add_paragraph(std::uint32_t ordinal) {
  if (!rows_.empty()) row_of_.emplace(ordinal, rows_.size() - 1);
}

const GridCell* Grid::cell_at(const Row& row, std::uint32_t column) {
  const auto found = std::find_if(row.cells.begin(), row.cells.end(),
                                  [&](const GridCell& cell) { return cell.column <= column && column - cell.column < cell.span; });
  return found == row.cells.end() ? nullptr : &*found;
}

std::optional<Grid::Found> Grid::find(std::uint32_t label, std::uint32_t column) const {
  const auto at = row_of_.find(label);
  if (at == row_of_.end()) return std::nullopt;
  const Row& own = rows_[at->second];
  for (std::size_t i = at->second + 1; i-- > 0 && rows_[i].table == own.table;) {
    const GridCell* cell = cell_at(rows_[i], column);
    if (cell == nullptr) return std::nullopt;
    if (cell->site) return Found{*cell->site, i != at->second};
  }
  return std::nullopt;
}

Plan plan(std::span<const Entry> entries, const Grid& grid, Sites& sites) {
  Plan made;
  std::map<std::size_t, std::vector<std::string>> lines;  // by site
  for (const Entry& entry : entries) {
    const std::optional<Grid::Found> found = grid.find(entry.label, entry.column);
    const auto outcome = [&] {
      if (!found) return Outcome::no_cell;
      const SiteState state = sites.state(found->site);
      if (state == SiteState::closed) return Outcome::closed;
      const bool taken = state == SiteState::occupied || lines.contains(found->site);
      if (taken && entry.occupied == Occupied::leave) return Outcome::left;
      if (found->shared) return Outcome::shared;
      return taken ? Outcome::appended : Outcome::filled;
    }();
    made.outcomes.push_back(outcome);
    if (outcome == Outcome::no_cell || outcome == Outcome::closed || outcome == Outcome::left) continue;
    std::vector<std::string>& own = lines[found->site];
    own.insert(own.end(), entry.lines.begin(), entry.lines.end());
  }
  for (const auto& [site, paragraphs] : lines) sites.put(site, paragraphs, made.edits);
  return made;
}

bool has_words(std::string_view raw, xml::TextKind kind) {
  constexpr auto is_blank = [](char32_t c) {
    return c <= 0x20 || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x3000 || c == 0xFEFF;
  };
  for (std::size_t at = 0; at < raw.size();) {
    const xml::Character character = xml::character_at(raw, at, kind);
    if (!is_blank(character.value)) return true;
    at = character.end;
  }
  return false;
}

}  // namespace tenet::fill
