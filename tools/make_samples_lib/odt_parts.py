"""The parts of an OpenDocument text beside its body: styles, list and outline styles, page header and footer, metadata."""

from .package import escape

MIMETYPE = "application/vnd.oasis.opendocument.text"
OASIS = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = (f'xmlns:office="{OASIS}:office:1.0" xmlns:style="{OASIS}:style:1.0" xmlns:text="{OASIS}:text:1.0" xmlns:table="{OASIS}:table:1.0" '
              f'xmlns:fo="{OASIS}:xsl-fo-compatible:1.0" xmlns:svg="{OASIS}:svg-compatible:1.0" xmlns:meta="{OASIS}:meta:1.0" '
              f'xmlns:config="{OASIS}:config:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" '
              'xmlns:officeooo="http://openoffice.org/2009/office"')
VERSION = 'office:version="1.3"'
PAGE_WIDTH = 15.9  # centimetres between the margins of A4


# --- content.xml ---

def content(body, tables):
    return (f"<office:document-content {NAMESPACES} {VERSION}><office:automatic-styles>{automatic_styles(tables)}</office:automatic-styles>"
            f'<office:body><office:text text:use-soft-page-breaks="true">{body}</office:text></office:body></office:document-content>')


def automatic_styles(tables):
    looks = {"T1": 'fo:font-weight="bold"', "T2": 'fo:font-style="italic"', "T3": 'fo:font-weight="bold" fo:font-style="italic"',
             "T4": 'officeooo:rsid="001a4f37"'}
    out = "".join(f'<style:style style:name="{name}" style:family="text"><style:text-properties {look}/></style:style>' for name, look in looks.items())
    out += ('<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Text_20_body">'
            '<style:paragraph-properties fo:break-before="page"/></style:style>'
            '<style:style style:name="Sect1" style:family="section"><style:section-properties/></style:style>'
            '<style:style style:name="Cell" style:family="table-cell">'
            '<style:table-cell-properties fo:padding="0.1cm" fo:border="0.5pt solid #000000"/></style:style>')
    return out + "".join(table_styles(name, widths) for name, widths in tables)


def table_styles(name, widths):
    out = f'<style:style style:name="{name}" style:family="table"><style:table-properties style:width="{PAGE_WIDTH}cm" table:align="margins"/></style:style>'
    for column, width in enumerate(widths):
        share = PAGE_WIDTH * width / sum(widths)
        out += (f'<style:style style:name="{name}.{chr(65 + column)}" style:family="table-column">'
                f'<style:table-column-properties style:column-width="{share:.2f}cm"/></style:style>')
    return out


# --- styles.xml ---

def styles(document):
    return (f"<office:document-styles {NAMESPACES} {VERSION}><office:font-face-decls>"
            '<style:font-face style:name="Liberation Sans" svg:font-family="\'Liberation Sans\'" style:font-family-generic="swiss"/>'
            '</office:font-face-decls>'
            f"<office:styles>{common_styles(document)}</office:styles>{page_layout(document)}</office:document-styles>")


def paragraph_style(name, shown, parent="Standard", paragraph="", text="", extra=""):
    above = f' style:parent-style-name="{parent}"' if parent else ""
    return (f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph"{above}{extra}>'
            f"<style:paragraph-properties {paragraph}/><style:text-properties {text}/></style:style>")


def common_styles(document):
    sheet = ['<style:default-style style:family="paragraph"><style:paragraph-properties style:tab-stop-distance="1.25cm"/>'
             '<style:text-properties style:font-name="Liberation Sans" fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style>',
             '<style:style style:name="Standard" style:family="paragraph" style:class="text"/>',
             paragraph_style("Text_20_body", "Text body", paragraph='fo:margin-bottom="0.25cm"'),
             paragraph_style("Title", "Title", text='fo:font-size="22pt" fo:font-weight="bold"'),
             paragraph_style("Subtitle", "Subtitle", text='fo:font-size="13pt" fo:color="#595959"'),
             paragraph_style("Quotations", "Quotations", paragraph='fo:margin-left="1cm" fo:margin-right="1cm"', text='fo:font-style="italic"'),
             paragraph_style("Clause", "Clause", "Text_20_body"), paragraph_style("List_20_Contents", "List Contents", "Text_20_body"),
             paragraph_style("Table_20_Contents", "Table Contents"), paragraph_style("Table_20_Heading", "Table Heading", text='fo:font-weight="bold"'),
             paragraph_style("Contents_20_Heading", "Contents Heading", text='fo:font-size="14pt" fo:font-weight="bold"'),
             paragraph_style("Contents_20_1", "Contents 1"), paragraph_style("Contents_20_2", "Contents 2", paragraph='fo:margin-left="0.5cm"'),
             paragraph_style("Footnote", "Footnote", text='fo:font-size="9pt"'), paragraph_style("Header", "Header", text='fo:font-size="9pt"'),
             paragraph_style("Footer", "Footer", text='fo:font-size="9pt"'),
             '<style:style style:name="Internet_20_link" style:display-name="Internet link" style:family="text">'
             '<style:text-properties fo:color="#000080" style:text-underline-style="solid"/></style:style>']
    for level in (1, 2, 3):
        sheet.append(paragraph_style(f"Heading_20_{level}", f"Heading {level}", paragraph='fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"',
                                     text=f'fo:font-size="{18 - 2 * level}pt" fo:font-weight="bold"', extra=f' style:default-outline-level="{level}"'))
    sheet.append(outline(document.headings == "numbered"))
    sheet += [CLAUSES, STEPS, BULLETS]
    sheet.append('<text:notes-configuration text:note-class="footnote" style:num-format="1" text:start-value="0" text:footnotes-position="page" text:start-numbering-at="document"/>')
    return "".join(sheet)


def label(indent):
    return ('<style:list-level-properties text:list-level-position-and-space-mode="label-alignment">'
            f'<style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-1cm" fo:margin-left="{indent}cm"/>'
            '</style:list-level-properties>')


def outline(numbered):
    return f'<text:outline-style style:name="Outline">{"".join(outline_level(level, numbered) for level in (1, 2, 3))}</text:outline-style>'


def outline_level(level, numbered):
    form = "1" if numbered else ""
    shown = f' text:display-levels="{level}"' if numbered and level > 1 else ""
    return f'<text:outline-level-style text:level="{level}" style:num-format="{form}"{shown}>{label(1)}</text:outline-level-style>'


def number_level(level, form, prefix="", suffix="", shown=1):
    around = f' style:num-prefix="{prefix}"' if prefix else ""
    around += f' style:num-suffix="{suffix}"' if suffix else ""
    levels = f' text:display-levels="{shown}"' if shown > 1 else ""
    return f'<text:list-level-style-number text:level="{level}" style:num-format="{form}"{around}{levels}>{label(level)}</text:list-level-style-number>'


CLAUSES = ('<text:list-style style:name="Clauses">' + number_level(1, "1") + number_level(2, "1", shown=2) + number_level(3, "a", "(", ")")
           + number_level(4, "i", "(", ")") + "</text:list-style>")
STEPS = '<text:list-style style:name="Steps">' + number_level(1, "1", suffix=".") + number_level(2, "a", "(", ")") + number_level(3, "i", "(", ")") + "</text:list-style>"
BULLETS = '<text:list-style style:name="Bullets">' + "".join(
    f'<text:list-level-style-bullet text:level="{n}" text:bullet-char="{sign}">{label(n)}</text:list-level-style-bullet>'
    for n, sign in ((1, "\u2022"), (2, "\u25e6"), (3, "\u25aa"))) + "</text:list-style>"


def page_layout(document):
    header = escape(document.properties.get("header", document.properties["title"]))
    footer = escape(document.properties.get("footer", ""))
    return ('<office:automatic-styles><style:page-layout style:name="Mpm1">'
            '<style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" '
            'fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="2.5cm" fo:margin-right="2.5cm"/>'
            "<style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>"
            '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Mpm1">'
            f'<style:header><text:p text:style-name="Header">{header}</text:p></style:header>'
            '<style:footer>'
            f'<text:p text:style-name="Footer">{footer}<text:tab/>Page <text:page-number text:select-page="current">1</text:page-number> of '
            "<text:page-count>1</text:page-count></text:p></style:footer></style:master-page></office:master-styles>")


# --- the rest ---

def meta(document):
    p = document.properties
    return (f"<office:document-meta {NAMESPACES} {VERSION}><office:meta><meta:generator>LibreOffice/7.4</meta:generator>"
            f"<dc:title>{escape(p['title'])}</dc:title>"
            f"<dc:subject>{escape(p.get('subject', ''))}</dc:subject><meta:initial-creator>{escape(p['author'])}</meta:initial-creator>"
            f"<dc:creator>{escape(p['author'])}</dc:creator><meta:creation-date>{p['created']}T09:00:00</meta:creation-date>"
            f"<dc:date>{p['created']}T09:00:00</dc:date><dc:language>{p.get('language', 'en-GB')}</dc:language>"
            f'<meta:document-statistic meta:word-count="{document.words()}"/></office:meta></office:document-meta>')


SETTINGS = f"<office:document-settings {NAMESPACES} {VERSION}><office:settings/></office:document-settings>"

MANIFEST = (f'<manifest:manifest xmlns:manifest="{OASIS}:manifest:1.0" manifest:version="1.3">'
            f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{MIMETYPE}"/>'
            + "".join(f'<manifest:file-entry manifest:full-path="{name}.xml" manifest:media-type="text/xml"/>' for name in ("content", "styles", "meta", "settings"))
            + "</manifest:manifest>")
