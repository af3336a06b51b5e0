"""One sentence, put where a document can put it. Each shape returns (file ending, bytes)."""

import io
import zipfile
from xml.sax.saxutils import escape

NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
CHANGED_BY = 'w:id="7" w:author="Policy Officer" w:date="2026-06-04T10:15:00Z"'
BULLET = ('<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>'
          '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>')
STYLES = ('<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
          '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>')

# Words about nothing that any rule looks for, so that only the sentence counts.
NEUTRAL_LEAD = "This is how the matter stands:"
NEUTRAL_ITEM = "Our office is closed on Sundays."
NEUTRAL_TEXT = "The office is open from nine until five."


def declared():
    return " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())


def part(name, content):
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{name} {declared()}>{content}</w:{name}>'


def docx(body, notes=""):
    """A Word document with this body, and a footnote where `notes` has its paragraphs."""
    parts = {"numbering": "numbering", "styles": "styles", "footnotes": "footnotes"}
    rows = "".join(f'<Relationship Id="rId{i}" Type="{NAMESPACES["r"]}/{kind}" Target="{name}.xml"/>'
                   for i, (name, kind) in enumerate(parts.items(), 1))
    main = f'<Relationship Id="rId1" Type="{NAMESPACES["r"]}/officeDocument" Target="word/document.xml"/>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        target.writestr("[Content_Types].xml", f'<Types xmlns="{TYPES}"/>')
        target.writestr("_rels/.rels", f'<Relationships xmlns="{RELATIONSHIPS}">{main}</Relationships>')
        target.writestr("word/_rels/document.xml.rels", f'<Relationships xmlns="{RELATIONSHIPS}">{rows}</Relationships>')
        target.writestr("word/document.xml", part("document", f"<w:body>{body}</w:body>"))
        target.writestr("word/numbering.xml", part("numbering", BULLET))
        target.writestr("word/styles.xml", part("styles", STYLES))
        target.writestr("word/footnotes.xml", part("footnotes", f'<w:footnote w:id="2">{notes}</w:footnote>'))
    return "docx", out.getvalue()


def run(text, tag="t"):
    return f'<w:r><w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'


def paragraph(text, style=None, item=False):
    return wrapped(run(text), style, item)


def wrapped(runs, style=None, item=False):
    properties = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties += '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' if item else ""
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def plain(text):
    return "txt", (text + "\n").encode()


def list_item(text):
    """A whole sentence below a lead-in that says nothing."""
    return docx(paragraph(NEUTRAL_LEAD) + paragraph(NEUTRAL_ITEM, item=True) + paragraph(text, item=True))


def items(lead_in, *texts):
    """Items that go on from their lead-in."""
    return docx(paragraph(lead_in) + "".join(paragraph(text, item=True) for text in texts))


def table_cell(text):
    rows = [("Topic", "Details"), ("Hours", NEUTRAL_TEXT), ("Other", text)]
    cells = "".join("<w:tr>" + "".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    return docx(f"<w:tbl>{cells}</w:tbl>")


def footnote(text):
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    return docx(wrapped(run(NEUTRAL_TEXT) + mark), notes=paragraph(text))


def text_box(text):
    shape = f"<wps:wsp><wps:txbx><w:txbxContent>{paragraph(text)}</w:txbxContent></wps:txbx></wps:wsp>"
    drawing = f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing></mc:Choice></mc:AlternateContent></w:r>'
    return docx(wrapped(run(NEUTRAL_TEXT) + drawing))


def split_runs(text):
    """Every word in two runs, as Word leaves them after spelling marks and edits."""
    pieces = []
    for word in text.split(" "):
        middle = len(word) // 2
        pieces += [word[:middle], word[middle:] + " "]
    pieces[-1] = pieces[-1].rstrip()
    return docx(wrapped("".join(run(piece) for piece in pieces if piece)))


def beside_deletion(before, deleted, after):
    """`deleted` was struck out: it stands in the file and no longer in the text."""
    return docx(wrapped(run(before) + f"<w:del {CHANGED_BY}>{run(deleted, 'delText')}</w:del>" + run(after)))


def inserted(text):
    return docx(paragraph(NEUTRAL_TEXT) + wrapped(f"<w:ins {CHANGED_BY}>{run(text)}</w:ins>"))


def heading(text):
    return docx(paragraph(text, style="Heading1") + paragraph(NEUTRAL_TEXT))


def contents_line(text):
    return docx(paragraph(f"{text.rstrip('.')} 3", style="TOC1") + paragraph(NEUTRAL_TEXT))


def definitions(text):
    return docx(paragraph("Definitions", style="Heading1") + paragraph(text))
