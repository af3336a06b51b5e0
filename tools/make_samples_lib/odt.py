"""Writes a model.Document as an OpenDocument text, the way Writer saves it: outline and list styles, automatic styles, spans that cut words."""

from itertools import groupby

from . import odt_parts as parts
from .model import (Change, Checkbox, Clause, Contents, Heading, Item, Link, Note, PageBreak, Reference, Spaces, Tab,
                    Table, Text, plain)
from .package import declare, escape, pack, split_words

STYLES = {"body": "Text_20_body", "title": "Title", "subtitle": "Subtitle", "quote": "Quotations"}
MARK_STYLES = {frozenset({"bold"}): "T1", frozenset({"italic"}): "T2", frozenset({"bold", "italic"}): "T3"}
# Writer gives every editing session its own empty-looking style; this is the one that cuts words here.
SESSION_STYLE = "T4"


def write(document):
    body = BodyWriter(document)
    text = body.text_part()
    entries = [
        ("mimetype", parts.MIMETYPE),
        ("content.xml", declare(parts.content(text, body.tables))),
        ("styles.xml", declare(parts.styles(document))),
        ("meta.xml", declare(parts.meta(document))),
        ("settings.xml", declare(parts.SETTINGS)),
        ("META-INF/manifest.xml", declare(parts.MANIFEST)),
    ]
    # A reader must find the media type in the first bytes, so it comes first and uncompressed (ODF 1.3 part 2, 3.3).
    return pack(entries, stored={"mimetype"})


class BodyWriter:
    """Walks the blocks; lists are gathered first because ODF nests what the source writes in a row."""

    def __init__(self, document):
        self.document = document
        self.tables = []
        self.clauses_begun = False

    def text_part(self):
        blocks = self.document.blocks
        out = []
        at = 0
        while at < len(blocks):
            end = self.group_end(at)
            out.append(self.group(blocks[at:end]))
            at = end
        return "".join(out)

    def group_end(self, at):
        """Clauses under one heading, or the items of one list, belong together; every other block stands alone."""
        blocks = self.document.blocks
        first = blocks[at]
        same = self.same_group(first)
        end = at + 1
        while same and end < len(blocks) and same(blocks[end]):
            end += 1
        return end

    def same_group(self, first):
        if self.is_clause_heading(first) or isinstance(first, Clause):
            return lambda block: isinstance(block, Clause)
        if isinstance(first, Item):
            return lambda block: isinstance(block, Item) and block.kind == first.kind and not block.begins
        return None

    def is_clause_heading(self, block):
        return self.document.headings == "clauses" and isinstance(block, Heading) and block.numbered

    def group(self, blocks):
        first = blocks[0]
        if self.is_clause_heading(first) or isinstance(first, Clause):
            continued = ' text:continue-numbering="true"' if self.clauses_begun else ""
            self.clauses_begun = True
            levels = [(1 if isinstance(b, Heading) else b.level, b) for b in blocks]
            return self.nested(levels, 1, f' text:style-name="Clauses"{continued}')
        if isinstance(first, Item):
            style = "Bullets" if first.kind == "bullet" else "Steps"
            return self.nested([(b.level + 1, b) for b in blocks], 1, f' text:style-name="{style}"')
        return self.block(first)

    def nested(self, leveled, level, attributes=""):
        """One list; what is deeper than `level` becomes a list inside the item before it."""
        items = []
        at = 0
        while at < len(leveled):
            own = leveled[at][0] == level
            content = self.block(leveled[at][1]) if own else ""
            end = at + own
            while end < len(leveled) and leveled[end][0] > level:
                end += 1
            deeper = self.nested(leveled[at + own:end], level + 1) if end > at + own else ""
            items.append(f"<text:list-item>{content}{deeper}</text:list-item>")
            at = end
        return f'<text:list{attributes}>{"".join(items)}</text:list>'

    # --- blocks ---

    def block(self, block):
        if isinstance(block, Heading):
            return self.heading(block)
        if isinstance(block, Table):
            return self.table(block)
        if isinstance(block, Contents):
            return self.contents(block)
        if isinstance(block, PageBreak):
            return '<text:p text:style-name="P1"/>'
        return self.paragraph(block)

    def paragraph(self, block, style=""):
        name = style or self.style(block)
        return f'<text:p text:style-name="{name}">{self.inlines(block.inlines)}</text:p>'

    @staticmethod
    def style(block):
        if isinstance(block, Clause):
            return "Clause"
        if isinstance(block, Item):
            return "List_20_Contents"
        return STYLES[block.style]

    def heading(self, heading):
        # A heading that must stay out of the numbering says so itself, as Writer writes it.
        out = ' text:is-list-header="true"' if self.document.headings == "numbered" and not heading.numbered else ""
        name = bookmark(self.document, heading)
        return (f'<text:h text:style-name="Heading_20_{heading.level}" text:outline-level="{heading.level}"{out}>'
                f'<text:bookmark-start text:name="{name}"/>{self.inlines(heading.inlines)}<text:bookmark-end text:name="{name}"/></text:h>')

    def table(self, table):
        name = f"Table{len(self.tables) + 1}"
        self.tables.append((name, table.widths))
        columns = "".join(f'<table:table-column table:style-name="{name}.{chr(65 + c)}"/>' for c in range(len(table.widths)))
        rows = ["<table:table-row>" + "".join(self.cells(table, r)) + "</table:table-row>" for r in range(len(table.rows))]
        head = "".join(rows[:table.header_rows])
        head = f"<table:table-header-rows>{head}</table:table-header-rows>" if head else ""
        return (f'<table:table table:name="{name}" table:style-name="{name}">{columns}{head}{"".join(rows[table.header_rows:])}</table:table>'
                '<text:p text:style-name="Text_20_body"/>')

    def cells(self, table, r):
        style = "Table_20_Heading" if r < table.header_rows else "Table_20_Contents"
        for cell in table.rows[r]:
            if cell is None:
                yield "<table:covered-table-cell/>"
                continue
            spans = f' table:number-rows-spanned="{cell.rowspan}"' if cell.rowspan > 1 else ""
            spans += f' table:number-columns-spanned="{cell.colspan}"' if cell.colspan > 1 else ""
            yield f'<table:table-cell table:style-name="Cell"{spans} office:value-type="string">{self.cell_content(cell, style)}</table:table-cell>'

    def cell_content(self, cell, style):
        out = []
        for listed, group in groupby(cell.paragraphs, key=lambda paragraph: isinstance(paragraph, Item)):
            group = list(group)
            if listed:
                out.append(self.nested([(item.level + 1, item) for item in group], 1, ' text:style-name="Bullets"'))
            else:
                out += [self.paragraph(paragraph, style) for paragraph in group]
        return "".join(out)

    # --- contents list: an index whose body is what Writer computed last ---

    def contents(self, contents):
        entries = [b for b in self.document.blocks if isinstance(b, Heading) and b.level <= 2]
        lines = "".join(self.entry(heading) for heading in entries)
        title = escape(contents.title)
        return ('<text:table-of-content text:style-name="Sect1" text:protected="true" text:name="Table of Contents1">'
                '<text:table-of-content-source text:outline-level="2">'
                f'<text:index-title-template text:style-name="Contents_20_Heading">{title}</text:index-title-template>'
                '</text:table-of-content-source><text:index-body>'
                '<text:index-title text:style-name="Sect1" text:name="Table of Contents1_Head">'
                f'<text:p text:style-name="Contents_20_Heading">{title}</text:p></text:index-title>'
                f"{lines}</text:index-body></text:table-of-content>")

    def entry(self, heading):
        number = f"{heading.number}<text:s/>" if heading.number else ""
        return (f'<text:p text:style-name="Contents_20_{heading.level}"><text:a xlink:type="simple" xlink:href="#{bookmark(self.document, heading)}">'
                f"{number}{escape(plain(heading))}<text:tab/>{self.document.pages_before(heading)}</text:a></text:p>")

    # --- inlines ---

    def inlines(self, inlines):
        return "".join(self.inline(inline) for inline in inlines)

    def inline(self, inline):
        if isinstance(inline, Text):
            return self.text(inline)
        if isinstance(inline, Link):
            return self.link(inline)
        if isinstance(inline, Note):
            return self.note(inline)
        if isinstance(inline, Reference):
            heading = self.document.heading(inline.name)
            name = bookmark(self.document, heading)
            return f'<text:bookmark-ref text:reference-format="number" text:ref-name="{name}">{heading.number}</text:bookmark-ref>'
        if isinstance(inline, Spaces):
            return f'<text:s text:c="{inline.count}"/>'
        if isinstance(inline, Checkbox):
            return "\u2612" if inline.checked else "\u2610"
        if isinstance(inline, Change):
            raise ValueError("tracked changes are written in Word samples only: take {+ +} and {- -} out of this source")
        return "<text:tab/>" if isinstance(inline, Tab) else "<text:line-break/>"

    def text(self, text):
        pieces = split_words(text.text, len(self.document.blocks))
        styles = [MARK_STYLES.get(text.marks, ""), SESSION_STYLE if not text.marks else MARK_STYLES[text.marks]]
        return "".join(span(piece, styles[i % 2]) for i, piece in enumerate(pieces))

    def link(self, link):
        target = link.target
        if target.startswith("#"):
            target = "#" + bookmark(self.document, self.document.heading(target[1:]))
        return (f'<text:a xlink:type="simple" xlink:href="{escape(target)}" text:style-name="Internet_20_link">'
                f"{escape(plain(link))}</text:a>")

    def note(self, note):
        return (f'<text:note text:id="ftn{note.number}" text:note-class="footnote"><text:note-citation>{note.number}</text:note-citation>'
                f'<text:note-body><text:p text:style-name="Footnote">{self.inlines(note.inlines)}</text:p></text:note-body></text:note>')


def bookmark(document, heading):
    place = next(i for i, block in enumerate(document.blocks) if block is heading)
    return f"__RefHeading___Toc{4000 + place}"


def span(text, style):
    # ODF folds runs of spaces, so the spaces at the edges of a span are kept by writing them as text:s only where two meet.
    words = escape(text).replace("  ", " <text:s/>")
    return f'<text:span text:style-name="{style}">{words}</text:span>' if style else words
