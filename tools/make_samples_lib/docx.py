"""Writes a model.Document as WordprocessingML, the way Word saves it: styles linked to numbering, split runs, fields with cached results."""

from . import docx_parts as parts
from .model import (Change, Checkbox, Clause, Contents, Heading, Item, Link, Note, PageBreak, Paragraph, Reference, Spaces, Tab,
                    Table, Text, plain)
from .package import declare, escape, pack, split_words

PAGE_WIDTH = 9026  # twentieths of a point between the margins of A4
STYLES = {"body": None, "title": "Title", "subtitle": "Subtitle", "quote": "Quote"}
CLAUSE_STYLES = {2: "Clause", 3: "Subclause", 4: "Subsubclause"}
RUN_MARKS = {"bold": "<w:b/><w:bCs/>", "italic": "<w:i/><w:iCs/>"}
CHANGED_BY = 'w:author="Policy Officer" w:date="2026-06-04T10:15:00Z"'


def write(document):
    body = BodyWriter(document)
    main = body.document_part()
    entries = [
        ("[Content_Types].xml", parts.content_types(document)),
        ("_rels/.rels", parts.PACKAGE_RELATIONSHIPS),
        ("word/document.xml", main),
        ("word/_rels/document.xml.rels", parts.relationships(body.targets)),
        ("word/styles.xml", parts.styles(document)),
        ("word/numbering.xml", parts.numbering(document, body.step_lists)),
        ("word/settings.xml", parts.SETTINGS),
        ("word/fontTable.xml", parts.FONTS),
        ("word/footnotes.xml", body.footnotes_part()),
        ("word/header1.xml", parts.header(document)),
        ("word/footer1.xml", parts.footer(document)),
        ("docProps/core.xml", parts.core(document)),
        ("docProps/app.xml", parts.app(document)),
    ]
    return pack([(name, declare(text)) for name, text in entries])


class BodyWriter:
    """Walks the blocks; collects the link targets and lists that other parts must define."""

    def __init__(self, document):
        self.document = document
        self.targets = []
        self.step_lists = 0
        self.next_id = 1
        self.runs = 0

    def document_part(self):
        body = "".join(self.block(block) for block in self.document.blocks)
        return f'<w:document {parts.NAMESPACES} mc:Ignorable="w14">{self.wrap_body(body)}</w:document>'

    @staticmethod
    def wrap_body(body):
        section = ('<w:sectPr w:rsidR="00A41C22"><w:headerReference w:type="default" r:id="rIdHeader"/>'
                   '<w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/>'
                   '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>')
        return f"<w:body>{body}{section}</w:body>"

    def footnotes_part(self):
        separators = ('<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
                      '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>')
        mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'
        notes = "".join(
            f'<w:footnote w:id="{n.number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>{mark}{self.plain_runs(n.inlines)}</w:p></w:footnote>'
            for n in self.document.notes)
        return f"<w:footnotes {parts.NAMESPACES}>{separators}{notes}</w:footnotes>"

    def plain_runs(self, inlines):
        """Notes have no relationships part here, so links in them are written as their words."""
        return "".join(self.run(escape_run(plain(inline)), getattr(inline, "marks", ())) for inline in inlines)

    # --- blocks ---

    def block(self, block):
        if isinstance(block, Heading):
            return self.heading(block)
        if isinstance(block, Table):
            return self.table(block)
        if isinstance(block, Contents):
            return self.contents(block)
        if isinstance(block, PageBreak):
            return '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
        return self.paragraph(block)

    def paragraph(self, block):
        return f'<w:p w:rsidR="00A41C22" w:rsidRDefault="00A41C22">{self.properties(block)}{self.inlines(block.inlines)}</w:p>'

    def properties(self, block):
        if isinstance(block, Clause):
            return f'<w:pPr><w:pStyle w:val="{CLAUSE_STYLES[block.level]}"/></w:pPr>'
        if isinstance(block, Item):
            return self.item_properties(block)
        style = STYLES[block.style]
        return f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""

    def item_properties(self, item):
        if item.kind == "step" and item.begins:
            self.step_lists += 1
        number = parts.BULLETS if item.kind == "bullet" else parts.FIRST_STEPS + self.step_lists - 1
        return ('<w:pPr><w:pStyle w:val="ListParagraph"/>'
                f'<w:numPr><w:ilvl w:val="{item.level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>')

    def heading(self, heading):
        none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
        linked = self.document.headings == "numbered" or (self.document.headings == "clauses" and heading.level == 1)
        unnumbered = none if linked and not heading.numbered else ""
        mark = self.take_id()
        start = f'<w:bookmarkStart w:id="{mark}" w:name="{bookmark(self.document, heading)}"/>'
        return (f'<w:p w:rsidR="00A41C22"><w:pPr><w:pStyle w:val="Heading{heading.level}"/>{unnumbered}</w:pPr>'
                f'{start}{self.inlines(heading.inlines)}<w:bookmarkEnd w:id="{mark}"/></w:p>')

    def take_id(self):
        self.next_id += 1
        return self.next_id

    def table(self, table):
        total = sum(table.widths)
        widths = [PAGE_WIDTH * width // total for width in table.widths]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        rows = "".join(self.row(table, widths, r) for r in range(len(table.rows)))
        return ('<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/>'
                '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
                f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl><w:p><w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:p>")

    def row(self, table, widths, r):
        header = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if r < table.header_rows else "<w:trPr><w:cantSplit/></w:trPr>"
        return f'<w:tr w:rsidR="00A41C22">{header}{"".join(self.cells(table, widths, r))}</w:tr>'

    def cells(self, table, widths, r):
        column = 0
        while column < len(widths):
            cell = table.rows[r][column]
            owner = cell or cell_above(table, r, column)
            width = sum(widths[column:column + owner.colspan])
            span = f'<w:gridSpan w:val="{owner.colspan}"/>' if owner.colspan > 1 else ""
            if cell is None:
                merge, content = "<w:vMerge/>", "<w:p/>"
            else:
                merge = '<w:vMerge w:val="restart"/>' if cell.rowspan > 1 else ""
                content = "".join(self.cell_paragraph(p, r < table.header_rows) for p in cell.paragraphs)
            yield f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>{content}</w:tc>'
            column += owner.colspan

    def cell_paragraph(self, paragraph, header):
        if not header or isinstance(paragraph, Item):
            return self.paragraph(paragraph)
        bold = [Text(i.text, i.marks | {"bold"}) if isinstance(i, Text) else i for i in paragraph.inlines]
        return self.paragraph(Paragraph(bold, paragraph.style))

    # --- contents list: a field whose result is what Word computed last ---

    def contents(self, contents):
        entries = [b for b in self.document.blocks if isinstance(b, Heading) and b.level <= 2]
        lines = [self.entry(heading, first=i == 0) for i, heading in enumerate(entries)]
        title = f'<w:p><w:pPr><w:pStyle w:val="TOCHeading"/></w:pPr>{self.run(escape_run(contents.title))}</w:p>'
        end = '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
        return ('<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
                f'<w:sdtContent>{title}{"".join(lines)}{end}</w:sdtContent></w:sdt>')

    def entry(self, heading, first):
        begin = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText></w:r>'
                 '<w:r><w:fldChar w:fldCharType="separate"/></w:r>') if first else ""
        anchor = bookmark(self.document, heading)
        number = f"{self.run(escape_run(heading.number))}<w:r><w:tab/></w:r>" if heading.number else ""
        page = field(f" PAGEREF {anchor} \\h ", str(self.document.pages_before(heading)))
        link = f'<w:hyperlink w:anchor="{anchor}" w:history="1">{number}{self.run(escape_run(plain(heading)))}<w:r><w:tab/></w:r>{page}</w:hyperlink>'
        return f'<w:p><w:pPr><w:pStyle w:val="TOC{heading.level}"/></w:pPr>{begin}{link}</w:p>'

    # --- inlines ---

    def inlines(self, inlines, text_tag="w:t"):
        return "".join(self.inline(inline, text_tag) for inline in inlines)

    def inline(self, inline, text_tag):
        if isinstance(inline, Text):
            return self.text(inline, text_tag)
        if isinstance(inline, Link):
            return self.link(inline)
        if isinstance(inline, Note):
            return f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{inline.number}"/></w:r>'
        if isinstance(inline, Reference):
            heading = self.document.heading(inline.name)
            return field(f" REF {bookmark(self.document, heading)} \\r \\h ", heading.number)
        if isinstance(inline, Change):
            return self.change(inline)
        if isinstance(inline, Spaces):
            return self.run(f'<w:t xml:space="preserve">{" " * inline.count}</w:t>')
        if isinstance(inline, Checkbox):
            return checkbox(inline)
        return self.run("<w:tab/>" if isinstance(inline, Tab) else "<w:br/>")

    def text(self, text, tag):
        pieces = split_words(text.text, len(self.document.blocks))
        runs = [self.run(escape_run(piece, tag), text.marks) for piece in pieces]
        if len(runs) < 3:
            return "".join(runs)
        # Word marks what its spelling checker doubted, and keeps the marks in the file.
        return f'{runs[0]}<w:proofErr w:type="spellStart"/>{runs[1]}<w:proofErr w:type="spellEnd"/>{"".join(runs[2:])}'

    def run(self, content, marks=()):
        self.runs += 1
        properties = "".join(RUN_MARKS[mark] for mark in sorted(marks))
        rsid = f"00{(self.runs * 2654435761) % 0xFFFFFF:06X}"
        look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
        return f'<w:r w:rsidR="{rsid}">{look}{content}</w:r>'

    def link(self, link):
        words = f'<w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>{escape_run(plain(link))}</w:r>'
        if link.target.startswith("#"):
            anchor = bookmark(self.document, self.document.heading(link.target[1:]))
            return f'<w:hyperlink w:anchor="{anchor}" w:history="1">{words}</w:hyperlink>'
        if link.target not in self.targets:
            self.targets.append(link.target)
        return f'<w:hyperlink r:id="rIdLink{self.targets.index(link.target) + 1}" w:history="1">{words}</w:hyperlink>'

    def change(self, change):
        tag, text_tag = ("w:ins", "w:t") if change.kind == "insertion" else ("w:del", "w:delText")
        return f'<{tag} w:id="{self.take_id()}" {CHANGED_BY}>{self.inlines(change.inlines, text_tag)}</{tag}>'


def cell_above(table, r, column):
    """The cell that covers this place from above: its row is the nearest one that has a cell here."""
    while table.rows[r][column] is None:
        r -= 1
    return table.rows[r][column]


def bookmark(document, heading):
    """Word's own names for contents entries, so that the contents list, links and references share them."""
    place = next(i for i, block in enumerate(document.blocks) if block is heading)
    return f"_Toc{198400000 + place}"


def escape_run(text, tag="w:t"):
    return f'<{tag} xml:space="preserve">{escape(text)}</{tag}>'


def field(instruction, result):
    return ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
            f'<w:r><w:instrText xml:space="preserve">{escape(instruction)}</w:instrText></w:r>'
            f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>{escape_run(result)}</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>')


def checkbox(box):
    state, sign = ("1", "\u2612") if box.checked else ("0", "\u2610")
    return (f'<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{state}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr>'
            '<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/></w:rPr>'
            f'<w:t>{sign}</w:t></w:r>'
            "</w:sdtContent></w:sdt>")
