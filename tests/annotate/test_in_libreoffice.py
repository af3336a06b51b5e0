#!/usr/bin/env python3
"""What LibreOffice sees in an annotated copy: as many comments as were asked for, each at the words it is about; and the same once the
Word document was edited in it and saved."""

import re
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from xml.etree import ElementTree

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]
import annotated  # noqa: E402  (the folders beside this test are only known now)
import libreoffice  # noqa: E402
import office  # noqa: E402
from program import SOURCE, checked  # noqa: E402

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
# A word for each place (words/places/rules.lua), and what LibreOffice should show as commented there.
DOCX_BODY = """
<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>one alpha two</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">bra</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>vo three</w:t></w:r></w:p>
<w:p><w:hyperlink w:anchor="x"><w:r><w:t>to charlie here</w:t></w:r></w:hyperlink></w:p>
<w:p><w:ins w:id="90" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:t>new delta words</w:t></w:r></w:ins>
<w:del w:id="91" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>
<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>
<w:p><w:r><w:t>a cell with echo in it</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>foxtrot again</w:t></w:r><w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>
<w:p><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent><w:r><w:t>the golf control</w:t></w:r></w:sdtContent></w:sdt></w:p>
<w:p><w:r><w:t>a note</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
<w:p><w:r><w:t>tab</w:t><w:tab/><w:t>india &amp; juliet</w:t></w:r></w:p>
<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>"""
DOCX_SHOWN = {word: word for word in ("alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "india", "juliet")} | {"hotel": ""}
ODT_BODY = """
<text:p>one alpha two</text:p><text:p>bra<text:span>vo three</text:span></text:p>
<text:p><text:a xlink:type="simple" xlink:href="http://example.org/">to charlie here</text:a></text:p>
<table:table><table:table-column/><table:table-row><table:table-cell><text:p>a cell with echo in it</text:p></table:table-cell></table:table-row></table:table>
<text:p><office:annotation office:name="a"><dc:creator>A</dc:creator><dc:date>2026-01-01T00:00:00</dc:date><text:p>?</text:p></office:annotation>foxtrot<office:annotation-end office:name="a"/> again</text:p>
<text:list><text:list-item><text:p>an item: golf<text:tab/>and more</text:p></text:list-item></text:list>
<text:p>on <text:placeholder text:placeholder-type="text">&lt;the india place&gt;</text:placeholder></text:p>"""
ODT_SHOWN = {word: word for word in ("alpha", "bravo", "charlie", "echo", "foxtrot", "golf")} | {"india": "<the india place>"}


def make_docx(path):
    def rels(rows):
        return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rows}</Relationships>'

    def rel(name, kind, target):
        return f'<Relationship Id="{name}" Type="{R}/{kind}" Target="{target}"/>'

    def override(part, kind):
        return f'<Override PartName="/word/{part}.xml" ContentType="{TYPES}.{kind}+xml"/>'

    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" '
                               'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
                               + override("document", "document.main") + override("comments", "comments") + override("footnotes", "footnotes") + "</Types>",
        "_rels/.rels": rels(rel("rId1", "officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": rels(rel("rId1", "comments", "comments.xml") + rel("rId2", "footnotes", "footnotes.xml")),
        "word/document.xml": f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{W}"><w:body>{DOCX_BODY}</w:body></w:document>',
        "word/comments.xml": f'<w:comments xmlns:w="{W}"><w:comment w:id="0" w:author="A" w:date="2026-01-01T00:00:00Z"><w:p><w:r><w:t>?</w:t></w:r></w:p></w:comment></w:comments>',
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> hotel below</w:t></w:r></w:p></w:footnote></w:footnotes>',
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            package.writestr(name, text)


def make_odt(path):
    names = "".join(f' xmlns:{n}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for n in ("office", "text", "table", "style"))
    content = (f'<office:document-content{names} xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3">'
               f"<office:body><office:text>{ODT_BODY}</office:text></office:body></office:document-content>")
    kind = "application/vnd.oasis.opendocument.text"
    manifest = ('<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry '
                f'manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>')
    with zipfile.ZipFile(path, "w") as package:
        for name, text in (("mimetype", kind), ("content.xml", content), ("META-INF/manifest.xml", manifest)):
            package.writestr(name, text)


OFFICE, TEXT, DC = (f"{{{name}}}" for name in ("urn:oasis:names:tc:opendocument:xmlns:office:1.0", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
                                               "http://purl.org/dc/elements/1.1/"))


def comments_of(path, author="Tenet"):
    """(first line, words commented) of each comment of `author`, in what LibreOffice wrote as a flat document."""
    said, words, open_ranges = {}, {}, []

    def walk(element):
        for child in element:
            if child.tag == OFFICE + "annotation":
                name = child.get(OFFICE + "name") or f"point {len(said)}"
                if child.findtext(DC + "creator") == author:
                    said[name], words[name] = "".join(child.find(TEXT + "p").itertext()), ""
                    open_ranges.append(name)
            elif child.tag == OFFICE + "annotation-end":
                name = child.get(OFFICE + "name")
                open_ranges[:] = [other for other in open_ranges if other != name]
                ended.add(name)
            elif child.tag not in (TEXT + "note", TEXT + "tracked-changes"):
                gather(" " if child.tag in (TEXT + "s", TEXT + "tab") else child.text)
                walk(child)
            gather(child.tail)

    def gather(text):
        for name in open_ranges:
            words[name] += text or ""

    ended = set()
    walk(ElementTree.parse(path).getroot().find(f"{OFFICE}body/{OFFICE}text"))
    return [(said[name], re.sub(r"\s+", " ", words[name]) if name in ended else "") for name in said]


def terms_in(path):
    """(title, quote) of each term that a check finds."""
    for result in checked(path)["documents"][0]["results"]:
        if result["form"] == "term":
            yield from ((result["title"], evidence["quote"]) for evidence in result["evidence"])


def edit(copies, folder):
    """What a reviewer does: a paragraph of their own in front, words behind the first one, and the file saved as a Word document."""
    edited = []
    with office.Office() as running:
        for copy in copies:
            document = running.open(copy, Hidden=True)
            text = document.getText()
            first = text.createEnumeration().nextElement()
            text.insertString(first.getEnd(), " (as agreed with the board)", False)
            text.insertString(text.getStart(), "Seen by the reviewer.\n", False)
            edited.append(folder / copy.name)
            document.storeToURL(edited[-1].resolve().as_uri(), running.properties(FilterName="MS Word 2007 XML"))
            document.close(True)
    return edited


@unittest.skipIf(libreoffice.missing() or office.missing(), libreoffice.missing() or office.missing())
class InLibreOffice(unittest.TestCase):
    """All copies are made first, so that LibreOffice starts three times: to edit and save the Word documents, and to show both as text."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        make_docx(cls.folder / "word-places.docx")
        make_odt(cls.folder / "writer-places.odt")
        cls.counts = {}
        samples = SOURCE / "samples"
        copies = [cls.copy_of(cls.folder / "word-places.docx", rules=HERE / "words"), cls.copy_of(cls.folder / "writer-places.odt", rules=HERE / "words"),
                  cls.copy_of(samples / "tenancy-agreement-unfair.odt", "--evidence"), cls.copy_of(samples / "tenancy-agreement-fair.docx", "--evidence")]
        for name in ("again", "seen", "seen-again"):
            (cls.folder / name).mkdir()
        again = edit([copy for copy in copies if copy.suffix == ".docx"], cls.folder / "again")
        libreoffice.convert(copies, "fodt", cls.folder / "seen")
        libreoffice.convert(again, "fodt", cls.folder / "seen-again")

    @classmethod
    def copy_of(cls, source, *options, rules=None):
        copy = cls.folder / ("copy-" + source.name)
        run = annotated.annotate(source, copy, *options, rules=rules)
        if run.returncode != 0:
            raise AssertionError(run.stderr)
        cls.counts[source.stem] = int(re.search(r"(\d+) comments?", run.stdout)[1])
        return copy

    def check_places(self, folder, name, shown):
        seen = self.folder / folder / f"copy-{name}.fodt"
        found = comments_of(seen)
        self.assertEqual(len(found), self.counts[name])
        self.assertEqual({title.split(": ")[1]: text for title, text in found if not title.startswith("Gaps")}, shown)
        self.assertEqual(len(found), len(shown) + 1)
        self.assertEqual(len(comments_of(seen, "A")), 1, "a comment of somebody else is gone")

    def check_sample(self, folder, name):
        found = comments_of(self.folder / folder / f"copy-{name}.fodt")
        self.assertEqual(len(found), self.counts[name])
        for title, quote in terms_in(next((SOURCE / "samples").glob(name + ".*"))):
            self.assertTrue(any(first.endswith(": " + title) and quote in text for first, text in found), f"{title}: {quote}")
        self.assertEqual(sum(first.startswith("Gaps in this document") for first, _ in found), 1)

    def test_each_place_in_word(self):
        self.check_places("seen", "word-places", DOCX_SHOWN)

    def test_the_copies_were_edited(self):
        for name in ("word-places", "tenancy-agreement-fair"):
            shown = (self.folder / "seen-again" / f"copy-{name}.fodt").read_text(encoding="utf-8")
            self.assertIn("Seen by the reviewer.", shown)
            self.assertIn("(as agreed with the board)", shown)

    def test_each_place_in_word_edited_and_saved(self):
        self.check_places("seen-again", "word-places", DOCX_SHOWN)

    def test_each_place_in_writer(self):
        self.check_places("seen", "writer-places", ODT_SHOWN)

    def test_samples(self):
        self.check_sample("seen", "tenancy-agreement-unfair")
        self.check_sample("seen", "tenancy-agreement-fair")

    def test_sample_edited_and_saved(self):
        self.check_sample("seen-again", "tenancy-agreement-fair")


if __name__ == "__main__":
    unittest.main()
