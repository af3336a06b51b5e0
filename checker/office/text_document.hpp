#pragma once
/// \file
/// A text document as a value: paragraphs by style, tables with headings. Who makes one decides what is said; the writers
/// (`docx/`, `odt/`) decide how a style looks. Pages are A4 landscape with narrow margins and "Page x of y" in the footer. All text is
/// UTF-8; line feeds and tabs are kept, what XML or a file cannot hold becomes U+FFFD.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "office/workbook.hpp"

namespace tenet::office {

/// The paragraph styles a user finds in the program's list of styles.
enum class Style : std::uint8_t {
  title,          ///< the document's own, once
  subtitle,       ///< under it
  heading,        ///< Heading 1
  subheading,     ///< Heading 2
  minor_heading,  ///< Heading 3
  body,
  note,          ///< smaller: explanations
  table_text,    ///< in cells
  table_header,  ///< in header rows; set by the writers
  table_note,    ///< in cells, smaller: ids, places
};

enum class Emphasis : std::uint8_t { none, strong, slanted };

/// Text of one look within a paragraph.
struct Run {
  std::string text;
  Emphasis emphasis = Emphasis::none;
  bool operator==(const Run&) const = default;
};

enum class Begins : bool { where_it_stands, on_a_new_page };

struct Paragraph {
  std::vector<Run> runs;
  Style style = Style::body;
  Begins begins = Begins::where_it_stands;
  bool operator==(const Paragraph&) const = default;
};

/// A cell's role gives it its shading; the words say the same.
struct TableCell {
  std::vector<Paragraph> paragraphs;
  Role role = Role::body;
  bool operator==(const TableCell&) const = default;
};
using TableRow = std::vector<TableCell>;

struct TableColumn {
  std::string header;
  std::uint32_t share = 1;  ///< of the table's width, beside the shares of the other columns
  bool operator==(const TableColumn&) const = default;
};

/// Its header row is marked as one and repeated on every page; its first column names the rows.
struct Table {
  std::string name;         ///< for navigation and assistive technology: "Commitment 3"
  std::string description;  ///< what it holds, in a sentence, for who cannot see it
  std::vector<TableColumn> columns;
  std::vector<TableRow> rows;  ///< each as long as `columns`
  bool operator==(const Table&) const = default;
};

using Part = std::variant<Paragraph, Table>;

struct TextDocument {
  std::string title;
  std::string subject;
  std::string author;
  std::string date;    ///< YYYY-MM-DD, kept in the file as the day it was made: the same document gives the same bytes
  std::string footer;  ///< at the left of every page's foot
  std::vector<Part> parts;
  bool operator==(const TextDocument&) const = default;
};

/// A4 landscape, in twentieths of a point.
struct PageSize {
  static constexpr std::uint32_t width = 16838;
  static constexpr std::uint32_t height = 11906;
  static constexpr std::uint32_t margin = 850;  ///< 1.5 cm
  static constexpr std::uint32_t text = width - 2 * margin;
};

/// The width of each column in twentieths of a point, together the text's width.
[[nodiscard]] std::vector<std::uint32_t> column_widths(const Table& table);

/// Whether a row stays on one page. A row that fills much of a page may break: held together it would leave the page before half empty, or
/// not fit on any.
[[nodiscard]] bool stays_together(const TableRow& row);

/// "E2F3E5": the shading of a role; empty for none. Black and the dark inks have a contrast of at least 4.5:1 on each.
[[nodiscard]] std::string_view shading_of(Role role);

}  // namespace tenet::office
