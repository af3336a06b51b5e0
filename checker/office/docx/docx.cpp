#include "office/docx/docx.hpp"

#include <array>
#include <string_view>

#include "office/docx/styles.hpp"
#include "office/markup.hpp"
#include "package/archive.hpp"

namespace tenet::office::docx {
namespace {

constexpr std::string_view kMain = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
constexpr std::string_view kRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

constexpr std::string_view kContentTypes =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/></Types>)";

constexpr std::string_view kPackageRelationships =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>)";

constexpr std::string_view kDocumentRelationships =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/></Relationships>)";

// Compatibility mode 15: without it Word opens the document as one of Word 2007 and says so in the title bar.
constexpr std::string_view kSettings =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>)";

constexpr std::string_view kApplication =
    R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Tenet</Application></Properties>)";

// --- text --------------------------------------------------------------------------------------------------------------

void write_pieces(Markup& out, std::string_view text) {
  for (const Piece& piece : pieces_of(text)) {
    switch (piece.kind) {
      case PieceKind::text:
        out.element("w:t", piece.text, {{"xml:space", "preserve"}});
        break;
      case PieceKind::line_break:
        out.single("w:br");
        break;
      case PieceKind::tab:
        out.single("w:tab");
        break;
    }
  }
}

std::string_view character_style(Emphasis emphasis) {
  switch (emphasis) {
    case Emphasis::none:
      return {};
    case Emphasis::strong:
      return "Strong";
    case Emphasis::slanted:
      return "Emphasis";
  }
  return {};
}

void write_run(Markup& out, const Run& run) {
  if (run.text.empty()) return;
  out.open("w:r");
  if (const std::string_view style = character_style(run.emphasis); !style.empty())
    out.open("w:rPr").single("w:rStyle", {{"w:val", style}}).close();
  write_pieces(out, run.text);
  out.close();
}

void write_paragraph(Markup& out, const Paragraph& paragraph) {
  out.open("w:p");
  out.open("w:pPr").single("w:pStyle", {{"w:val", style_id(paragraph.style)}});
  if (paragraph.begins == Begins::on_a_new_page) out.single("w:pageBreakBefore");
  out.close();
  for (const Run& run : paragraph.runs) write_run(out, run);
  out.close();
}

// --- tables ------------------------------------------------------------------------------------------------------------

void write_cell_properties(Markup& out, std::uint32_t width, std::string_view shading) {
  out.open("w:tcPr").single("w:tcW", {{"w:w", std::to_string(width)}, {"w:type", "dxa"}});
  if (!shading.empty()) out.single("w:shd", {{"w:val", "clear"}, {"w:color", "auto"}, {"w:fill", shading}});
  out.close();
}

void write_header_row(Markup& out, const Table& table, const std::vector<std::uint32_t>& widths) {
  out.open("w:tr").open("w:trPr").single("w:cantSplit").single("w:tblHeader").close();
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    out.open("w:tc");
    write_cell_properties(out, widths[i], "1F3A5F");
    write_paragraph(out, {.runs = {{table.columns[i].header}}, .style = Style::table_header});
    out.close();
  }
  out.close();
}

void write_row(Markup& out, const TableRow& row, const std::vector<std::uint32_t>& widths) {
  out.open("w:tr");
  if (stays_together(row)) out.open("w:trPr").single("w:cantSplit").close();
  for (std::size_t i = 0; i < widths.size(); ++i) {
    static const TableCell kEmpty;
    const TableCell& cell = i < row.size() ? row[i] : kEmpty;
    out.open("w:tc");
    write_cell_properties(out, widths[i], shading_of(cell.role));
    for (const Paragraph& paragraph : cell.paragraphs) write_paragraph(out, paragraph);
    // A cell without a paragraph is damage to Word.
    if (cell.paragraphs.empty()) write_paragraph(out, {.runs = {}, .style = Style::table_text});
    out.close();
  }
  out.close();
}

void write_table(Markup& out, const Table& table) {
  const std::vector<std::uint32_t> widths = column_widths(table);
  out.open("w:tbl").open("w:tblPr");
  out.single("w:tblStyle", {{"w:val", kTableStyle}});
  out.single("w:tblW", {{"w:w", std::to_string(PageSize::text)}, {"w:type", "dxa"}});
  out.single("w:tblLayout", {{"w:type", "fixed"}});
  out.single("w:tblLook", {{"w:val", "04A0"},
                           {"w:firstRow", "1"},
                           {"w:lastRow", "0"},
                           {"w:firstColumn", "1"},
                           {"w:lastColumn", "0"},
                           {"w:noHBand", "0"},
                           {"w:noVBand", "1"}});
  out.single("w:tblCaption", {{"w:val", one_line(table.name)}});
  out.single("w:tblDescription", {{"w:val", one_line(table.description)}});
  out.close().open("w:tblGrid");
  for (const std::uint32_t width : widths) out.single("w:gridCol", {{"w:w", std::to_string(width)}});
  out.close();
  write_header_row(out, table, widths);
  for (const TableRow& row : table.rows) write_row(out, row, widths);
  out.close();
}

// --- parts -------------------------------------------------------------------------------------------------------------

struct PartWriter {
  Markup& out;
  void operator()(const Paragraph& paragraph) const { write_paragraph(out, paragraph); }
  void operator()(const Table& table) const { write_table(out, table); }
};

/// Tables that touch would become one, and a body that ends in a table is damage: an empty paragraph stands between and after.
void write_parts(Markup& out, const std::vector<Part>& parts) {
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::visit(PartWriter{out}, parts[i]);
    const bool table = std::holds_alternative<Table>(parts[i]);
    if (table && (i + 1 == parts.size() || std::holds_alternative<Table>(parts[i + 1]))) write_paragraph(out, {});
  }
}

std::string document_part(const TextDocument& document) {
  const std::string width = std::to_string(PageSize::width);
  const std::string height = std::to_string(PageSize::height);
  const std::string margin = std::to_string(PageSize::margin);
  Markup out;
  out.open("w:document", {{"xmlns:w", kMain}, {"xmlns:r", kRelationships}}).open("w:body");
  write_parts(out, document.parts);
  out.open("w:sectPr").single("w:footerReference", {{"w:type", "default"}, {"r:id", "rId3"}});
  out.single("w:pgSz", {{"w:w", width}, {"w:h", height}, {"w:orient", "landscape"}});
  out.single("w:pgMar", {{"w:top", margin},
                         {"w:right", margin},
                         {"w:bottom", margin},
                         {"w:left", margin},
                         {"w:header", "480"},
                         {"w:footer", "440"},
                         {"w:gutter", "0"}});
  return out.take();
}

/// PAGE or NUMPAGES; "1" stands until the program has counted.
void write_field(Markup& out, std::string_view instruction) {
  out.open("w:fldSimple", {{"w:instr", instruction}}).raw("<w:r><w:t>1</w:t></w:r>").close();
}

std::string footer_part(const TextDocument& document) {
  Markup out;
  out.open("w:ftr", {{"xmlns:w", kMain}}).open("w:p").raw(R"(<w:pPr><w:pStyle w:val="Footer"/></w:pPr>)");
  write_run(out, {one_line(document.footer)});
  out.raw(R"(<w:r><w:tab/><w:t xml:space="preserve">Page </w:t></w:r>)");
  write_field(out, " PAGE ");
  out.raw(R"(<w:r><w:t xml:space="preserve"> of </w:t></w:r>)");
  write_field(out, " NUMPAGES ");
  return out.take();
}

std::string core_part(const TextDocument& document) {
  const std::string made = document.date + "T00:00:00Z";
  Markup out;
  out.open("cp:coreProperties", {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                                 {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                                 {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                                 {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
  out.element("dc:title", one_line(document.title));
  out.element("dc:subject", one_line(document.subject));
  out.element("dc:creator", one_line(document.author));
  out.element("dc:language", "en-GB");
  if (!document.date.empty()) {
    out.element("dcterms:created", made, {{"xsi:type", "dcterms:W3CDTF"}});
    out.element("dcterms:modified", made, {{"xsi:type", "dcterms:W3CDTF"}});
  }
  return out.take();
}

}  // namespace

Result<std::string> write(const TextDocument& document) {
  const std::array<package::ArchiveEntry, 9> entries = {{
      {"[Content_Types].xml", std::string(kContentTypes)},
      {"_rels/.rels", std::string(kPackageRelationships)},
      {"word/document.xml", document_part(document)},
      {"word/_rels/document.xml.rels", std::string(kDocumentRelationships)},
      {"word/styles.xml", styles_part()},
      {"word/settings.xml", std::string(kSettings)},
      {"word/footer1.xml", footer_part(document)},
      {"docProps/core.xml", core_part(document)},
      {"docProps/app.xml", std::string(kApplication)},
  }};
  return package::make_package(entries);
}

}  // namespace tenet::office::docx
