"""XML of unusual shape: deep, wide, long."""

from . import office, zips
from .bombs import MEGABYTE, noise
from .case import MARK, Case, Expect
from .office import DOCX, HOSTS, ODT

# One level of nesting: what opens it, what closes it.
WORD_NESTS = {
    "strange": ("<w:zz>", "</w:zz>"),
    "foreign": ('<x xmlns="urn:x">', "</x>"),
    "paragraphs": ("<w:p>", "</w:p>"),
    "runs": ("<w:r>", "</w:r>"),
    "controls": ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"),
    "controls-in-paragraph": ("<w:p><w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt></w:p>"),
    "tables": ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"),
    "text-boxes": ("<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>", "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"),
    "alternates": ('<mc:AlternateContent><mc:Choice Requires="wps">', "</mc:Choice></mc:AlternateContent>"),
    "fallbacks": ('<mc:AlternateContent><mc:Fallback>', "</mc:Fallback></mc:AlternateContent>"),
    "insertions": ("<w:ins>", "</w:ins>"),
    "deletions": ("<w:del>", "</w:del>"),
    "hyperlinks": ('<w:hyperlink w:anchor="a">', "</w:hyperlink>"),
    "fields": ('<w:fldSimple w:instr="REF a">', "</w:fldSimple>"),
    "smart-tags": ("<w:smartTag>", "</w:smartTag>"),
    "custom-xml": ("<w:customXml>", "</w:customXml>"),
    "math": ("<m:oMath><m:f><m:num>", "</m:num></m:f></m:oMath>"),
    "ruby": ("<w:r><w:ruby><w:rubyBase>", "</w:rubyBase></w:ruby></w:r>"),
    "bodies": ("<w:body>", "</w:body>"),
}
WRITER_NESTS = {
    "strange": ("<text:zz>", "</text:zz>"),
    "foreign": ('<x xmlns="urn:x">', "</x>"),
    "paragraphs": ("<text:p>", "</text:p>"),
    "spans": ("<text:span>", "</text:span>"),
    "sections": ("<text:section>", "</text:section>"),
    "lists": ("<text:list><text:list-item>", "</text:list-item></text:list>"),
    "tables": ("<table:table><table:table-row><table:table-cell>", "</table:table-cell></table:table-row></table:table>"),
    "sub-tables": ('<table:table table:is-sub-table="true"><table:table-row><table:table-cell>',
                   "</table:table-cell></table:table-row></table:table>"),
    "frames": ("<text:p><draw:frame><draw:text-box>", "</draw:text-box></draw:frame></text:p>"),
    "shapes": ("<draw:g><draw:custom-shape>", "</draw:custom-shape></draw:g>"),
    "notes": ("<text:p><text:note><text:note-body>", "</text:note-body></text:note></text:p>"),
    "links": ('<text:a xlink:href="#a">', "</text:a>"),
    "forms": ("<office:forms><form:form>", "</form:form></office:forms>"),
    "math": ("<math:math><math:mfrac>", "</math:mfrac></math:math>"),
    "contents": ("<text:table-of-content><text:index-body>", "</text:index-body></text:table-of-content>"),
    "repeated-rows": ('<table:table><table:table-row table:number-rows-repeated="1000"><table:table-cell>',
                      "</table:table-cell></table:table-row></table:table>"),
    "bodies": ("<office:body><office:text>", "</office:text></office:body>"),
}
# Under the limit on depth with two to six elements a level; far over it; and so deep that recursion would end any stack.
LEVELS = (300, 3_000)
ABYSS = 10_000_000


def _nested(host, opening, closing, levels):
    return host.main(host.paragraph(MARK) + opening * levels + host.paragraph("inside") + closing * levels)


def _abyss(host, opening, closed):
    """Ten million levels; closed or cut off."""
    head, tail = host.main(host.paragraph(MARK) + "\0").split(b"\0")
    if not closed:
        return zips.pieces(head, (opening.encode(), ABYSS))
    name = opening.strip("<>")
    return zips.pieces(head, (opening.encode(), ABYSS), (f"</{name}>".encode(), ABYSS), tail)


def _long(host, before, unit, size, after, seed, dilute=True):
    head, tail = host.main(host.paragraph(MARK) + "\0").split(b"\0")
    head += noise(seed, MEGABYTE // 2 if dilute else 2, host.suffix, before)
    return zips.pieces(head + before.encode(), (unit.encode(), size // len(unit)), after.encode() + tail)


def _wide(host):
    """name -> markup put behind the mark, moderately large: also for flat files."""
    paragraph = host.paragraph("\0").split("\0")
    return {
        "1000000-attributes": "<zz " + " ".join(f'a{n}="b"' for n in range(1_000_000)) + "/>",
        "attributes-twice": '<zz a="1" a="2"/>',
        "attributes-twice-by-namespace": '<zz xmlns:p="u" xmlns:q="u" p:a="1" q:a="2"/>',
        "100000-namespaces": "<zz " + " ".join(f'xmlns:n{n}="urn:n{n}"' for n in range(100_000)) + "/>",
        "100000-namespaces-one-a-level-side-by-side": "".join(f'<n:z xmlns:n="urn:n{n}"/>' for n in range(100_000)),
        "50000-namespaces-each-used": "<zz " + " ".join(f'xmlns:n{n}="urn:n{n}"' for n in range(50_000)) + ">" + "".join(
            f"<n{n}:a/>" for n in range(50_000)) + "</zz>",
        "1500-namespaces-nested": "".join(f'<n{n}:z xmlns:n{n}="urn:{n}">' for n in range(1500)) + "".join(
            f"</n{n}:z>" for n in reversed(range(1500))),
        "prefix-not-declared": "<nobody:p>hello</nobody:p>",
        "prefix-of-xmlns": "<xmlns:p>hello</xmlns:p>",
        "default-namespace-undone": '<zz xmlns="">hello</zz>',
        "prefix-undone": '<zz xmlns:w="" xmlns:text="">hello</zz>',
        "name-of-1-mb": f"<{'n' * MEGABYTE}/>",
        "attribute-of-5-mb": f'<zz a="{"v" * (5 * MEGABYTE)}"/>',
        "namespace-of-5-mb": f'<zz xmlns:q="{"v" * (5 * MEGABYTE)}"/>',
        "comment-unclosed": "<!-- ",
        "cdata-unclosed": "<![CDATA[ ",
        "cdata-of-5-mb": paragraph[0] + "<![CDATA[" + "word " * MEGABYTE + "]]>" + paragraph[1],
        "cdata-end-alone": paragraph[0] + "]]>" + paragraph[1],
        "comment-with-two-dashes": "<!-- a -- b -->",
        "tag-unclosed": "<zz a='",
        "end-tag-alone": "</zz>",
        "tags-crossed": "<a><b></a></b>",
        "300000-comments": "<!---->" * 300_000,
        "600000-references": paragraph[0] + "&amp;" * 600_000 + paragraph[1],
        "text-outside-paragraphs": "lost and found",
        "one-word-of-3-mb": paragraph[0] + "w" * (3 * MEGABYTE) + paragraph[1],
        "one-sentence-of-3-mb": paragraph[0] + "peace and quiet " * (3 * MEGABYTE // 16) + paragraph[1],
        "combining-marks-1-mb": paragraph[0] + "e" + "\u0301" * (MEGABYTE // 2) + paragraph[1],
        "full-stops-1-mb": paragraph[0] + "." * MEGABYTE + paragraph[1],
        "brackets-1-mb": paragraph[0] + "(" * MEGABYTE + paragraph[1],
        "digits-1-mb": paragraph[0] + "1" * MEGABYTE + " " + "1." * (MEGABYTE // 2) + paragraph[1],
        "spaces-5-mb": paragraph[0] + " " * (5 * MEGABYTE) + paragraph[1],
    }


def cases(seed):
    """All the families of this module."""
    rows = []

    def add(family, name, make, expect=Expect.EITHER, heavy=False):
        rows.append(Case(family, name, make, expect, heavy=heavy))

    for host in HOSTS:
        for name, (opening, closing) in (WORD_NESTS if host is DOCX else WRITER_NESTS).items():
            for levels in LEVELS:
                add("depth", f"{name}-{levels}.{host.suffix}", lambda host=host, opening=opening, closing=closing, levels=levels: host.file(
                    _nested(host, opening, closing, levels)))
        for name, markup in _wide(host).items():
            add("width", f"{name}.{host.suffix}", lambda host=host, markup=markup: host.file(host.main(host.paragraph(MARK) + markup)))
        for name, main in (("root-of-another-kind", office.DECLARATION + b"<html><body>hello</body></html>"), ("no-root", office.DECLARATION),
                           ("two-roots", host.main(host.paragraph(MARK)) + b"<a/>"), ("text-behind", host.main(host.paragraph(MARK)) + b"junk"),
                           ("text-before", b"junk" + host.main(host.paragraph(MARK))), ("spaces-before", b"\n\n  " + host.main(host.paragraph(MARK))),
                           ("declaration-twice", office.DECLARATION + host.main(host.paragraph(MARK))), ("nothing-but-spaces", b" " * 5000),
                           ("no-body", host.main("").replace(b"body>", b"bodi>"))):
            add("width", f"{name}.{host.suffix}", lambda host=host, main=main: host.file(main))
    for host in (DOCX, ODT):
        tables = (WORD_NESTS if host is DOCX else WRITER_NESTS)["tables"][0]
        for what, opening in (("elements", "<a>"), ("paragraphs", "<w:p>" if host is DOCX else "<text:p>"), ("tables", tables)):
            add("depth", f"{what}-10-million.{host.suffix}", lambda host=host, opening=opening: host.file(_abyss(host, opening, closed=False)),
                Expect.REFUSED, heavy=True)
        add("depth", f"elements-10-million-closed.{host.suffix}", lambda host=host: host.file(_abyss(host, "<a>", closed=True)), Expect.REFUSED,
            heavy=True)
        paragraph = host.paragraph("\0").split("\0")
        for name, before, unit, after in (("text-of-100-mb", paragraph[0], "word ", paragraph[1]),
                                          ("word-of-100-mb", paragraph[0], "w", paragraph[1]),
                                          ("attribute-of-15-mb-in-100-mb", "", '<zz a="' + "v" * (15 * MEGABYTE) + '"/>', ""),
                                          ("attribute-of-100-mb", '<zz a="', "v", '"/>'),
                                          ("known-attribute-of-100-mb", '<w:p w:rsidR="' if host is DOCX else '<text:p text:style-name="', "v",
                                           '"/>'),
                                          ("name-of-100-mb", "<", "n", "/>"),
                                          ("comment-of-100-mb", "<!--", "comment ", "-->"),
                                          ("cdata-of-100-mb", paragraph[0] + "<![CDATA[", "word ", "]]>" + paragraph[1]),
                                          ("instruction-of-100-mb", "<?a ", "b", "?>"),
                                          ("attributes-100-mb", "<zz ", 'a="b" ', "/>"),
                                          ("namespaces-100-mb", "<zz ", 'xmlns:a="b" ', "/>"),
                                          ("tags-of-250-attributes-100-mb", "", "<zz " + " ".join(f'a{n}=""' for n in range(250)) + "/>", ""),
                                          ("tags-of-250-namespaces-100-mb", "", "<zz " + " ".join(
                                              f'xmlns:a{n}="u"' for n in range(250)) + "/>", ""),
                                          ("references-100-mb", paragraph[0], "&lt;", paragraph[1])):
            add("length", f"{name}.{host.suffix}", lambda host=host, before=before, unit=unit, after=after: host.file(
                _long(host, before, unit, 100 * MEGABYTE, after, seed)), heavy=True)
    return rows
