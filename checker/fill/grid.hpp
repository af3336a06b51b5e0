#pragma once
/// \file
/// The cells of a part's tables by row and column, however the format writes them. Tables in cells of tables belong to the cell.

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "fill/fill.hpp"
#include "xml/edits.hpp"

namespace tenet::fill {

struct GridCell {
  std::uint32_t column = 0;
  std::uint32_t span = 1;
  std::optional<std::size_t> site;  ///< where its content is; none for a cell that is part of the one above
};

class Grid {
 public:
  void begin_table() { ++tables_; }
  void begin_row() { rows_.push_back({tables_, {}}); }
  /// Into the row begun last; columns ascend.
  void add(const GridCell& cell);
  /// A paragraph in the row begun last.
  void add_paragraph(std::uint32_t ordinal);

  struct Found {
    std::size_t site = 0;
    bool shared = false;  ///< it begins in a row above
  };
  [[nodiscard]] std::optional<Found> find(std::uint32_t label, std::uint32_t column) const;

 private:
  struct Row {
    std::size_t table = 0;
    std::vector<GridCell> cells;
  };
  [[nodiscard]] static const GridCell* cell_at(const Row& row, std::uint32_t column);
  std::vector<Row> rows_;
  std::map<std::uint32_t, std::size_t> row_of_;  ///< by the paragraph's ordinal
  std::size_t tables_ = 0;
};

enum class SiteState : std::uint8_t { empty, occupied, closed };

/// What a format knows of its cells.
class Sites {
 public:
  virtual ~Sites() = default;
  [[nodiscard]] virtual SiteState state(std::size_t site) const = 0;
  /// Paragraphs into a cell that is not closed: in place of nothing, or below what is there.
  virtual void put(std::size_t site, std::span<const std::string> lines, std::vector<xml::Edit>& edits) = 0;
};

struct Plan {
  std::vector<xml::Edit> edits;
  std::vector<Outcome> outcomes;  ///< parallel to the entries
};
/// Entries for the same cell follow each other in it.
[[nodiscard]] Plan plan(std::span<const Entry> entries, const Grid& grid, Sites& sites);

/// Whether the raw text holds anything but white space, no-break spaces and the blanks of form fields included.
[[nodiscard]] bool has_words(std::string_view raw, xml::TextKind kind);

}  // namespace tenet::fill
