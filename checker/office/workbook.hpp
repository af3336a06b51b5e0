#pragma once
/// \file
/// A workbook as a value: sheets of typed cells, each with a role instead of a look. Who makes one decides what is said; the writer
/// (`xlsx/`) decides how a role looks, prints and what a spreadsheet program can hold. All text is UTF-8 and is shown as written: a cell
/// that begins with "=" is text, never a formula.

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace tenet::office {

/// What a cell is for. The four tones never stand alone: the cell's words say the same.
enum class Role : std::uint8_t {
  body,
  title,     ///< the sheet's own, in large letters
  heading,   ///< of a group of rows
  label,     ///< names what stands beside it
  soft,      ///< of less weight: ids, hints
  good,      ///< covered, clear
  middling,  ///< partial, weak, qualified
  bad,       ///< missing, contradicted, flagged
  quiet,     ///< not applicable, not checked
  entry,     ///< left open for a person to fill in
};

/// A calendar day, "2026-11-22", shown and sorted as a date; anything else is shown as text.
struct Day {
  std::string iso;
  bool operator==(const Day&) const = default;
};

/// A row of a sheet of the same workbook, both counted from 0; the header is no row.
struct Target {
  std::uint32_t sheet = 0;
  std::uint32_t row = 0;
  auto operator<=>(const Target&) const = default;
};

struct Cell {
  std::variant<std::string, std::int64_t, Day> value;
  Role role = Role::body;
  std::optional<Target> link = std::nullopt;  ///< text only: where a click leads
  bool operator==(const Cell&) const = default;
};
using Row = std::vector<Cell>;

struct Column {
  std::string header;
  double width = 12;  ///< in characters of the body's font
  bool operator==(const Column&) const = default;
};

enum class Orientation : std::uint8_t { portrait, landscape };
enum class Filter : bool { no, yes };

/// Its header row, where any column has a header, stays in sight and is repeated on every printed page.
struct Sheet {
  std::string name;  ///< shown on the tab; cut to 31 characters and made unique where need be
  std::vector<Column> columns;
  std::vector<Row> rows;
  std::uint16_t frozen_columns = 0;  ///< at the left: stay in sight and are repeated in print
  Orientation orientation = Orientation::landscape;
  Filter filter = Filter::no;  ///< buttons on the header to filter and sort by
  bool operator==(const Sheet&) const = default;
};

struct Workbook {
  std::string title;
  std::string author;
  std::string date;  ///< YYYY-MM-DD, kept in the file as the day it was made: the same workbook gives the same bytes
  std::vector<Sheet> sheets;
  bool operator==(const Workbook&) const = default;
};

}  // namespace tenet::office
