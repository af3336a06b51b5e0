"""Word documents that refer to themselves, to nothing or to elsewhere, and numbers at every limit."""

import functools

from . import office
from .case import Case, Expect
from .office import document, p, relationship, word

HUGE = ("2147483647", "2147483648", "4294967295", "4294967296", "-1", "-2147483648", "9223372036854775807", "99999999999999999999999", "",
        "1e9", "NaN", " 5 ", "0x10", "\u0663")


def docx(*arguments, **parts):
    """A document that is made when it is asked for."""
    return functools.partial(office.docx, *arguments, **parts)


def pack(parts):
    """Likewise, from all its parts."""
    return functools.partial(office.pack, parts)


def style(name, inner="", kind="paragraph"):
    """A style."""
    return f'<w:style w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>{inner}</w:style>'


def based(name, on):
    """A style based on another."""
    return style(name, f'<w:basedOn w:val="{on}"/>')


def styled(name):
    """A paragraph of a style."""
    return p("styled", f'<w:pPr><w:pStyle w:val="{name}"/></w:pPr>')


def numbered(number="1", level="0"):
    """A numbered paragraph."""
    return p("item", f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>')


def level(index="0", start="1", form="decimal", text="%1.", more=""):
    """A level of an abstract numbering."""
    return f'<w:lvl w:ilvl="{index}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'


def numbering(levels, abstract="0", number="1", more="", inside=""):
    """A numbering part with one abstract numbering and one list."""
    return word("numbering", f'<w:abstractNum w:abstractNumId="{abstract}">{inside}{levels}</w:abstractNum>'
                             f'<w:num w:numId="{number}"><w:abstractNumId w:val="{abstract}"/>{more}</w:num>')


def field(kind, more=""):
    """A run with a field character."""
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{more}</w:fldChar></w:r>'


def code(text):
    """A run with a field's code."""
    return f"<w:r><w:instrText>{text}</w:instrText></w:r>"


def run(text="text"):
    """A run of text."""
    return f"<w:r><w:t>{text}</w:t></w:r>"


def note_reference(identity="2"):
    """A run that refers to a footnote."""
    return f'<w:r><w:footnoteReference w:id="{identity}"/></w:r>'


def footnotes(inner):
    """A footnote part with one note of number 2."""
    return word("footnotes", f'<w:footnote w:id="2"><w:p>{inner}</w:p></w:footnote>')


def _styles():
    chain = "".join(based(f"s{n}", f"s{n + 1}") for n in range(100_000))
    return {
        "based-on-itself": docx(styled("a"), styles=word("styles", based("a", "a"))),
        "based-on-each-other": docx(styled("a"), styles=word("styles", based("a", "b") + based("b", "a"))),
        "chain-of-100000": docx(styled("s0") * 50, styles=word("styles", chain)),
        "based-on-nothing": docx(styled("a"), styles=word("styles", based("a", "nobody"))),
        "linked-to-itself": docx(styled("a"), styles=word("styles", style("a", '<w:link w:val="a"/><w:next w:val="a"/>'))),
        "same-name-1000-times": docx(styled("a"), styles=word("styles", "".join(based("a", f"a{n}") for n in range(1000)))),
        "no-such-style": docx(styled("nobody")),
        "name-of-1-mb": docx(styled("n" * (1 << 20)), styles=word("styles", style("n" * (1 << 20)))),
        "numbering-through-style-and-back": docx(
            styled("a"), styles=word("styles", style("a", '<w:basedOn w:val="a"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')),
            numbering=numbering(level(more='<w:pStyle w:val="a"/>'))),
    }


def _numbering():
    def linked(name):
        return f'<w:numStyleLink w:val="{name}"/>'

    number_style = style("n", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', "numbering")
    made = {
        "style-link-to-itself": docx(numbered(), styles=word("styles", number_style), numbering=numbering("", inside=linked("n"))),
        "style-links-in-a-ring": docx(numbered(), styles=word("styles", number_style + number_style.replace('"n"', '"m"').replace(
            'numId w:val="1"', 'numId w:val="2"')), numbering=word("numbering", (
                '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="m"/></w:abstractNum>'
                '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="n"/></w:abstractNum>'
                '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'))),
        "style-link-and-numStyleLink": docx(numbered(), styles=word("styles", number_style), numbering=numbering(
            level(), inside='<w:styleLink w:val="n"/><w:numStyleLink w:val="n"/>')),
        "no-abstract": docx(numbered(), numbering=word("numbering", '<w:num w:numId="1"><w:abstractNumId w:val="9"/></w:num>')),
        "no-list": docx(numbered("77"), numbering=numbering(level())),
        "no-part": docx(numbered()),
        "text-of-100000-levels": docx(numbered() * 20, numbering=numbering(level(text="%1" * 100_000))),
        "text-of-levels-that-are-not": docx(numbered() * 3, numbering=numbering(level(text="%9%0%%%a%"))),
        "100000-lists": docx(numbered("99999"), numbering=word("numbering", '<w:abstractNum w:abstractNumId="0"/>' + "".join(
            f'<w:num w:numId="{n}"><w:abstractNumId w:val="0"/></w:num>' for n in range(100_000)))),
        "100000-overrides": docx(numbered(), numbering=numbering(
            level(), more='<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>' * 100_000)),
        "20000-items": docx(numbered() * 20_000, numbering=numbering(level())),
    }
    for form in ("upperRoman", "lowerLetter", "chicago", "cardinalText", "ordinalText", "ideographDigital", "japaneseCounting", "hex", "custom", "bullet",
                 "hebrew1", "thaiLetters", "koreanLegal", "numberInDash", "decimalEnclosedCircle", "nonsense"):
        for start in ("0", "2147483647", "-2147483648", "99999999999999999999"):
            made[f"{form}-from-{start}"] = docx(numbered() * 3, numbering=numbering(level(start=start, form=form)))
    for number, value in enumerate(HUGE):
        made[f"value-{number}-as-level"] = docx(numbered(level=value), numbering=numbering(level(value)))
        made[f"value-{number}-as-list"] = docx(numbered(value), numbering=numbering(level(), abstract=value, number=value))
        made[f"value-{number}-as-override"] = docx(numbered() * 2, numbering=numbering(level(), more=(
            f'<w:lvlOverride w:ilvl="{value}"><w:startOverride w:val="{value}"/></w:lvlOverride>')))
        made[f"value-{number}-as-restart"] = docx(numbered() * 2, numbering=numbering(level(more=f'<w:lvlRestart w:val="{value}"/>')))
    return made


def _relationships():
    def main(kind, target, mode="", body=""):
        return docx(body, rows=[relationship("x", kind, target, mode)])

    chunk, sub = '<w:altChunk r:id="x"/>', '<w:subDoc r:id="x"/>'
    made = {
        "chunk-is-the-main-part": main("aFChunk", "document.xml", body=chunk),
        "chunk-100000-times": main("aFChunk", "document.xml", body=chunk * 100_000),
        "chunk-is-nothing": main("aFChunk", "nothing.xml", body=chunk),
        "sub-document-is-itself": main("subDocument", "document.xml", body=sub),
        "notes-are-the-main-part": main("footnotes", "document.xml", body=f"<w:p>{note_reference()}</w:p>"),
        "styles-are-the-main-part": main("styles", "document.xml"),
        "styles-are-relationships": main("styles", "_rels/document.xml.rels"),
        "numbering-is-a-folder": main("numbering", "./"),
        "header-is-the-main-part": main("header", "document.xml", body=(
            '<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="x"/></w:sectPr></w:pPr></w:p>')),
        "comments-are-the-types": main("comments", "/[Content_Types].xml"),
        "same-id-1000-times": docx(rows=[relationship("x", "styles", f"s{n}.xml") for n in range(1000)]),
        "100000-relationships": docx(rows=[relationship(f"x{n}", "image", f"i{n}.png") for n in range(100_000)]),
        "100000-hyperlinks-to-one": docx('<w:p><w:hyperlink r:id="x"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>' * 20_000,
                                         rows=[relationship("x", "hyperlink", "http://127.0.0.1:9/", "External")]),
        "template-elsewhere": main("attachedTemplate", "http://127.0.0.1:9/t.dotm", "External"),
        "frame-elsewhere": main("frame", "http://127.0.0.1:9/", "External"),
        "picture-elsewhere": main("image", "http://127.0.0.1:9/p.png", "External", '<w:p><w:r><w:drawing><a:blip r:link="x"/></w:drawing></w:r></w:p>'),
        "object-elsewhere": main("oleObject", "file:///etc/passwd", "External", '<w:p><w:r><w:object r:id="x"/></w:r></w:p>'),
        "main-part-elsewhere": pack({**office.docx_parts(), "_rels/.rels": office.relationships(
            [relationship("r1", "officeDocument", "file:///etc/passwd", "External")])}),
        "main-part-is-relationships": pack({**office.docx_parts(), "_rels/.rels": office.relationships(
            [relationship("r1", "officeDocument", "_rels/.rels")])}),
        "main-part-has-relationships-to-itself": pack({**office.docx_parts(), "word/_rels/document.xml.rels": office.relationships(
            [relationship("r1", "officeDocument", "document.xml"), relationship("r2", "package", "../_rels/.rels")])}),
        "two-main-parts": pack({**office.docx_parts(), "_rels/.rels": office.relationships(
            [relationship("r1", "officeDocument", "word/document.xml"), relationship("r2", "officeDocument", "word/other.xml")])}),
        "types-missing": pack({n: part for n, part in office.docx_parts().items() if not n.startswith("[")}),
        "relationships-missing": pack({n: part for n, part in office.docx_parts().items() if not n.endswith(".rels")}),
    }
    for number, target in enumerate(("../../../../../../etc/passwd", "/../../etc/passwd", "file:///etc/passwd", "http://127.0.0.1:9/x", "//127.0.0.1/share/x",
                                     "\\\\127.0.0.1\\share\\x", "..", "", "/", "#", "%2e%2e/%2e%2e/etc/passwd", "secret.txt", "../secret.txt", "a" * 100_000,
                                     "../" * 50_000, "styles.xml#frag?query", "C:\\secret.txt")):
        for kind in ("styles", "footnotes", "aFChunk"):
            made[f"target-{number}-{kind}"] = main(kind, target, body=chunk if kind == "aFChunk" else "")
        made[f"target-{number}-main"] = pack({**office.docx_parts(), "_rels/.rels": office.relationships(
            [relationship("r1", "officeDocument", target)])})
    return made


def _structure():
    paragraph = "<w:p>{}</w:p>".format
    box = "<w:pict><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></w:pict>".format
    made = {
        "note-refers-to-itself": docx(paragraph(note_reference()), footnotes=footnotes(run() + note_reference())),
        "note-refers-to-itself-100-times": docx(paragraph(note_reference()), footnotes=footnotes((run() + note_reference()) * 100)),
        "notes-in-a-ring": docx(paragraph(note_reference()), footnotes=word("footnotes", (
            f'<w:footnote w:id="2"><w:p>{note_reference("3")}</w:p></w:footnote><w:footnote w:id="3"><w:p>{note_reference()}</w:p></w:footnote>'))),
        "notes-that-double-40-times": docx(paragraph(note_reference()), footnotes=word("footnotes", "".join(
            f'<w:footnote w:id="{n}"><w:p>{run("a")}{note_reference(str(n + 1)) * 2}</w:p></w:footnote>' for n in range(2, 42)))),
        "one-note-100000-times": docx(paragraph(note_reference() * 100_000), footnotes=footnotes(run("once"))),
        "one-long-note-10000-times": docx(paragraph(note_reference() * 10_000), footnotes=footnotes(run("peace and quiet " * 5000))),
        "note-that-is-not": docx(paragraph(note_reference("99"))),
        "note-id-twice": docx(paragraph(note_reference()), footnotes=word("footnotes", f'<w:footnote w:id="2">{p("one")}</w:footnote>' * 2)),
        "field-never-ended": docx(paragraph(field("begin") + code("REF a") + run()) + p("after") * 3),
        "field-never-separated": docx(paragraph(field("begin") + code("TOC") + run() + field("end")) + p("after")),
        "field-never-begun": docx(paragraph(field("separate") + run() + field("end") * 5) + p("after")),
        "fields-100000-begun": docx(paragraph(field("begin") * 100_000) + p("after")),
        "fields-100000-nested": docx(paragraph((field("begin") + code("IF") + field("separate")) * 30_000 + run() + field("end") * 30_000)),
        "field-code-of-5-mb": docx(paragraph(field("begin") + code("REF " * (5 << 18)) + field("separate") + run() + field("end"))),
        "field-that-includes": docx(paragraph(field("begin") + code('INCLUDETEXT "file:///etc/passwd"') + field("separate") + run("shown")
                                              + field("end"))),
        "field-that-runs": docx(paragraph(field("begin") + code("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc\"") + field("end"))),
        "field-of-strange-kind": docx(paragraph(field("nonsense") + field("") + run())),
        "check-boxes-100000": docx(paragraph(field("begin", "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>") + field("end")) * 20_000),
        "symbols-of-no-kind": docx(paragraph("".join(f'<w:r><w:sym w:font="Wingdings" w:char="{c}"/></w:r>' for c in (
            "ZZZZ", "", "FFFFFFFFFF", "D800", "110000", "-1", "F0", "0")))),
        "move-never-ended": docx('<w:moveFromRangeStart w:id="1" w:name="m"/>' + p("moved") + p("after")),
        "move-to-nowhere": docx(f'<w:p><w:moveFrom w:id="1">{run()}</w:moveFrom></w:p><w:moveToRangeEnd w:id="9"/>'),
        "every-paragraph-mark-deleted": docx(p("gone", '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>') * 20_000),
        "every-paragraph-mark-inserted": docx(p("new", '<w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr>') * 20_000),
        "bookmarks-100000": docx(paragraph('<w:bookmarkStart w:id="1" w:name="b"/>' * 100_000 + run())),
        "properties-100000-times": docx(paragraph('<w:pPr><w:numPr><w:ilvl w:val="3"/></w:numPr></w:pPr>' * 100_000 + run())),
        "three-bodies": docx(main=word("document", f"<w:body>{p()}</w:body>" * 3)),
        "cell-outside-a-row": docx(f"<w:tc>{p('lost')}</w:tc><w:tr>{p('lost')}</w:tr><w:tbl>{p('lost')}</w:tbl>"),
        "alternate-without-choice": docx(paragraph("<w:r><mc:AlternateContent/></w:r>") + p("after")),
        "alternate-of-100000-choices": docx(paragraph("<w:r><mc:AlternateContent>" + '<mc:Choice Requires="zz">x</mc:Choice>' * 50_000
                                                      + "</mc:AlternateContent></w:r>")),
        "text-boxes-side-by-side": docx(paragraph(f"<w:r>{box(p('boxed'))}</w:r>" * 5000)),
        "text-boxes-with-alternates-15-deep": docx(_alternates(15)),
        "text-boxes-with-alternates-60-deep": docx(_alternates(60)),
    }
    for number, value in enumerate(HUGE):
        cells = (f'<w:tbl><w:tblGrid><w:gridCol w:w="{value}"/></w:tblGrid><w:tr><w:trPr><w:gridBefore w:val="{value}"/><w:gridAfter w:val="{value}"/>'
                 f'</w:trPr><w:tc><w:tcPr><w:gridSpan w:val="{value}"/><w:vMerge w:val="restart"/></w:tcPr>{p("cell")}</w:tc>'
                 f'<w:tc><w:tcPr><w:gridSpan w:val="{value}"/></w:tcPr>{p("cell")}</w:tc></w:tr></w:tbl>')
        made[f"value-{number}-in-a-table"] = docx(cells)
        made[f"value-{number}-in-properties"] = docx(p("a", f'<w:pPr><w:outlineLvl w:val="{value}"/><w:ind w:left="{value}"/></w:pPr>'), styles=word(
            "styles", style("Heading1", f'<w:pPr><w:outlineLvl w:val="{value}"/></w:pPr>')))
    made["rows-of-5000-merged"] = docx("<w:tbl>" + f'<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>{p("m")}</w:tc></w:tr>' * 5000 + "</w:tbl>")
    made["row-of-50000-cells"] = docx("<w:tbl><w:tr>" + f"<w:tc>{p('c')}</w:tc>" * 50_000 + "</w:tr></w:tbl>")
    made["every-row-spans-everything"] = docx("<w:tbl>" + f'<w:tr><w:tc><w:tcPr><w:gridSpan w:val="1000000"/></w:tcPr>{p("c")}</w:tc></w:tr>' * 2000
                                              + "</w:tbl>")
    return made


def _alternates(levels):
    """Each level twice, as choice and as fallback: read naively, the innermost text comes 2^levels times."""
    inner = p("innermost")
    for _ in range(levels):
        if len(inner) > 200_000:
            break
        inner = ("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>" + inner
                 + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>" + inner
                 + "</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>")
    return inner


def cases(_seed):
    """All the families of this module."""
    rows = []
    for family, made in (("docx-styles", _styles), ("docx-numbering", _numbering), ("docx-relationships", _relationships), ("docx-structure", _structure)):
        for name, data in made().items():
            expect = Expect.READ if family in ("docx-styles", "docx-numbering") else Expect.EITHER
            rows.append(Case(family, f"{name}.docx", data, expect, ("root:x:0", "this line stands outside the input")))
    flat = document(p(), b"")
    for name, data in (("honest", office.flat_opc(flat)), ("twice", office.flat_opc(flat + flat)), ("in-itself", office.flat_opc(office.flat_opc(flat, b""))),
                       ("cut", office.flat_opc(flat)[:-200]), ("no-parts", b'<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>'),
                       ("nested-1000", office.flat_opc(b"<a>" * 1000 + b"</a>" * 1000)),
                       ("binary", office.flat_opc(flat).replace(b"</pkg:package>", b'<pkg:part pkg:name="/x"><pkg:binaryData>' + b"A" * 5_000_000
                                                                + b"</pkg:binaryData></pkg:part></pkg:package>"))):
        rows.append(Case("flat-opc", f"{name}.xml", lambda data=data: data))
    return rows
