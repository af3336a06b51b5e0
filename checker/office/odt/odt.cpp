#include "office/odt/odt.hpp"

#include <fmt/core.h>

#include <array>
#include <string_view>

#include "office/odt/styles.hpp"
#include "package/archive.hpp"

namespace tenet::office::odt {
namespace {

constexpr std::string_view kType = "application/vnd.oasis.opendocument.text";

constexpr std::string_view kManifest =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/></manifest:manifest>)";

// --- styles of the content ---------------------------------------------------------------------------------------------

/// Every role has a cell style, so that a user can change all cells of one kind.
constexpr std::array kRoles = {Role::body, Role::title,    Role::heading, Role::label, Role::soft,
                               Role::good, Role::middling, Role::bad,     Role::quiet, Role::entry};

std::string cell_style(Role role) {
  return fmt::format("Cell{}", static_cast<unsigned>(role));
}

std::string column_style(std::size_t table, std::size_t column) {
  return fmt::format("Table{}.{}", table, column);
}

void write_cell_style(Markup& out, std::string_view name, std::string_view shading) {
  const std::string paper = shading.empty() ? "transparent" : fmt::format("#{}", shading);
  out.open("style:style", {{"style:name", name}, {"style:family", "table-cell"}});
  out.single("style:table-cell-properties",
             {{"fo:padding", "0.12cm"}, {"fo:border", "0.5pt solid #b5bec7"}, {"fo:background-color", paper}});
  out.close();
}

void write_table_styles(Markup& out, const Table& table, std::size_t number) {
  out.open("style:style", {{"style:name", fmt::format("Table{}", number)}, {"style:family", "table"}});
  out.single("style:table-properties", {{"style:width", centimetres(PageSize::text)},
                                        {"table:align", "left"},
                                        {"fo:margin-bottom", "0.3cm"},
                                        {"table:border-model", "collapsing"}});
  out.close();
  const std::vector<std::uint32_t> widths = column_widths(table);
  for (std::size_t i = 0; i < widths.size(); ++i) {
    out.open("style:style", {{"style:name", column_style(number, i)}, {"style:family", "table-column"}});
    out.single("style:table-column-properties", {{"style:column-width", centimetres(widths[i])}}).close();
  }
}

void write_automatic_styles(Markup& out, const TextDocument& document) {
  out.open("office:automatic-styles");
  for (const Style style : {Style::heading, Style::subheading, Style::minor_heading}) {
    out.open("style:style", {{"style:name", fmt::format("NewPage{}", outline_level(style))},
                             {"style:family", "paragraph"},
                             {"style:parent-style-name", style_name(style)}});
    out.single("style:paragraph-properties", {{"fo:break-before", "page"}}).close();
  }
  for (const Role role : kRoles) write_cell_style(out, cell_style(role), shading_of(role));
  write_cell_style(out, "CellHeader", "1f3a5f");
  out.raw(
      R"(<style:style style:name="RowKept" style:family="table-row"><style:table-row-properties fo:keep-together="always"/></style:style>)");
  out.raw(
      R"(<style:style style:name="RowFree" style:family="table-row"><style:table-row-properties fo:keep-together="auto"/></style:style>)");
  std::size_t number = 0;
  for (const Part& part : document.parts)
    if (const auto* table = std::get_if<Table>(&part)) write_table_styles(out, *table, ++number);
  out.close();
}

// --- text --------------------------------------------------------------------------------------------------------------

/// Spaces beside each other, at the beginning and at the end would be one or none: each but a single one inside is an element.
void write_words(Markup& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t spaces = std::min(text.find_first_not_of(' ', at), text.size()) - at;
    if (spaces > 1 || (spaces == 1 && (at == 0 || at + 1 == text.size()))) out.single("text:s", {{"text:c", std::to_string(spaces)}});
    if (spaces == 1 && at != 0 && at + 1 != text.size()) out.text(" ");
    at += spaces;
    const std::size_t end = std::min(text.find(' ', at), text.size());
    out.text(text.substr(at, end - at));
    at = end;
  }
}

void write_pieces(Markup& out, std::string_view text) {
  for (const Piece& piece : pieces_of(text)) {
    switch (piece.kind) {
      case PieceKind::text:
        write_words(out, piece.text);
        break;
      case PieceKind::line_break:
        out.single("text:line-break");
        break;
      case PieceKind::tab:
        out.single("text:tab");
        break;
    }
  }
}

void write_run(Markup& out, const Run& run) {
  const std::string_view style = style_name(run.emphasis);
  if (style.empty()) return write_pieces(out, run.text);
  out.open("text:span", {{"text:style-name", style}});
  write_pieces(out, run.text);
  out.close();
}

void write_paragraph(Markup& out, const Paragraph& paragraph) {
  const std::string_view level = outline_level(paragraph.style);
  if (level.empty()) {
    out.open("text:p", {{"text:style-name", style_name(paragraph.style)}});
  } else {
    const bool new_page = paragraph.begins == Begins::on_a_new_page;
    const std::string name = new_page ? fmt::format("NewPage{}", level) : std::string(style_name(paragraph.style));
    out.open("text:h", {{"text:style-name", name}, {"text:outline-level", level}});
  }
  for (const Run& run : paragraph.runs) write_run(out, run);
  out.close();
}

// --- tables ------------------------------------------------------------------------------------------------------------

void write_header_row(Markup& out, const Table& table) {
  out.open("table:table-header-rows").open("table:table-row", {{"table:style-name", "RowKept"}});
  for (const TableColumn& column : table.columns) {
    out.open("table:table-cell", {{"table:style-name", "CellHeader"}, {"office:value-type", "string"}});
    write_paragraph(out, {.runs = {{column.header}}, .style = Style::table_header});
    out.close();
  }
  out.close().close();
}

void write_row(Markup& out, const TableRow& row, std::size_t columns) {
  out.open("table:table-row", {{"table:style-name", stays_together(row) ? "RowKept" : "RowFree"}});
  for (std::size_t i = 0; i < columns; ++i) {
    static const TableCell kEmpty;
    const TableCell& cell = i < row.size() ? row[i] : kEmpty;
    out.open("table:table-cell", {{"table:style-name", cell_style(cell.role)}, {"office:value-type", "string"}});
    for (const Paragraph& paragraph : cell.paragraphs) write_paragraph(out, paragraph);
    if (cell.paragraphs.empty()) write_paragraph(out, {.runs = {}, .style = Style::table_text});
    out.close();
  }
  out.close();
}

void write_table(Markup& out, const Table& table, std::size_t number) {
  out.open("table:table",
           {{"table:name", fmt::format("{}. {}", number, one_line(table.name))}, {"table:style-name", fmt::format("Table{}", number)}});
  out.element("table:title", one_line(table.name)).element("table:desc", one_line(table.description));
  for (std::size_t i = 0; i < table.columns.size(); ++i) out.single("table:table-column", {{"table:style-name", column_style(number, i)}});
  write_header_row(out, table);
  for (const TableRow& row : table.rows) write_row(out, row, table.columns.size());
  out.close();
}

// --- parts -------------------------------------------------------------------------------------------------------------

std::string content_part(const TextDocument& document) {
  Markup out;
  open_root(out, "office:document-content");
  write_automatic_styles(out, document);
  out.open("office:body").open("office:text");
  std::size_t tables = 0;
  for (const Part& part : document.parts) {
    if (const auto* table = std::get_if<Table>(&part)) write_table(out, *table, ++tables);
    if (const auto* paragraph = std::get_if<Paragraph>(&part)) write_paragraph(out, *paragraph);
  }
  return out.take();
}

std::string meta_part(const TextDocument& document) {
  Markup out;
  open_root(out, "office:document-meta");
  out.open("office:meta").element("meta:generator", "Tenet");
  out.element("dc:title", one_line(document.title)).element("dc:subject", one_line(document.subject));
  out.element("meta:initial-creator", one_line(document.author));
  if (!document.date.empty()) out.element("meta:creation-date", document.date + "T00:00:00");
  out.element("dc:creator", one_line(document.author));
  if (!document.date.empty()) out.element("dc:date", document.date + "T00:00:00");
  out.element("dc:language", "en-GB");
  return out.take();
}

}  // namespace

Result<std::string> write(const TextDocument& document) {
  const std::array<package::ArchiveEntry, 5> entries = {{
      {"mimetype", std::string(kType), package::Packing::stored},
      {"content.xml", content_part(document)},
      {"styles.xml", styles_part(document)},
      {"meta.xml", meta_part(document)},
      {"META-INF/manifest.xml", std::string(kManifest)},
  }};
  return package::make_package(entries);
}

}  // namespace tenet::office::odt
