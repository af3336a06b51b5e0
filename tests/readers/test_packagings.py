#!/usr/bin/env python3
"""One document, packed in every way that the formats allow, is read alike: compression, streaming, zip64, encodings, prefixes, strict
namespaces, templates and macro files, flat files, odd names. The documents are made here."""

import base64
import io
import json
import re
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import packages  # noqa: E402  (the folder beside this test is only known now)

WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
MACRO_TYPE = "application/vnd.ms-word."
W_BODY = ('<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Nuisance</w:t></w:r></w:p>'
          '<w:p><w:r><w:t xml:space="preserve">We &amp; you: caf\u00e9 </w:t></w:r><w:hyperlink w:anchor="b"><w:r><w:t>4.2</w:t></w:r>'
          "</w:hyperlink></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>")
O_BODY = ('<text:h text:outline-level="1">Nuisance</text:h><text:p>We &amp; you: caf\u00e9 <text:a xlink:href="#b">4.2</text:a></text:p>'
          "<table:table><table:table-row><table:table-cell><text:p>cell</text:p></table:table-cell></table:table-row></table:table>")


def parts_of(data):
    """Name and bytes of each entry."""
    with zipfile.ZipFile(io.BytesIO(data)) as source:
        return {name: source.read(name) for name in source.namelist()}


class Unseekable(io.RawIOBase):
    """A pipe: the writer cannot go back to fill in lengths, so that they follow the data."""

    def __init__(self):
        super().__init__()
        self.data = b""

    def writable(self):
        return True

    def write(self, data):
        self.data += bytes(data)
        return len(data)


def zipped(parts, method=zipfile.ZIP_STORED, zip64=False, streamed=False):
    """The parts packed in one of the ways zip has."""
    out = Unseekable() if streamed else io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as target:
        for name, content in parts.items():
            with target.open(zipfile.ZipInfo(name), "w", force_zip64=zip64) as entry:
                entry.write(content)
    return out.data if streamed else out.getvalue()


def encoded(parts, name, encoding, mark=b""):
    """The part in another encoding, declared."""
    text = f'<?xml version="1.0" encoding="{encoding}"?>' + parts[name].decode("utf-8")
    return {**parts, name: mark + text.encode(encoding)}


def replaced(parts, name, *pairs):
    """The part with words replaced."""
    text = parts[name].decode("utf-8")
    for old, new in pairs:
        text = text.replace(old, new)
    return {**parts, name: text.encode("utf-8")}


def typed(parts, kind):
    """The main part under another content type."""
    row = f'<Override PartName="/word/document.xml" ContentType="{kind}"/>'
    return {**parts, "[Content_Types].xml": f'<Types xmlns="{packages.TYPES}">{row}</Types>'.encode()}


def flat_opc(parts):
    """All parts in one XML file."""
    rows = "".join(f'<pkg:part pkg:name="/{name}" pkg:contentType="application/xml"><pkg:xmlData>{content.decode()}</pkg:xmlData></pkg:part>'
                   for name, content in parts.items() if name != "[Content_Types].xml")
    image = base64.b64encode(b"not an image").decode()
    rows += f'<pkg:part pkg:name="/word/media/a.png" pkg:contentType="image/png"><pkg:binaryData>{image}</pkg:binaryData></pkg:part>'
    return (f'<?xml version="1.0"?><?mso-application progid="Word.Document"?><pkg:package '
            f'xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">{rows}</pkg:package>').encode()


def word_files():
    """(name, bytes) of one Word document."""
    parts = parts_of(packages.docx(W_BODY))
    main = "word/document.xml"
    yield "stored.docx", zipped(parts)
    yield "deflated.docx", zipped(parts, zipfile.ZIP_DEFLATED)
    yield "zip64.docx", zipped(parts, zipfile.ZIP_DEFLATED, zip64=True)
    yield "streamed.docx", zipped(parts, zipfile.ZIP_DEFLATED, streamed=True)
    yield "utf8-mark.docx", zipped({**parts, main: b"\xef\xbb\xbf" + parts[main]})
    yield "utf16-le.docx", zipped(encoded(parts, main, "utf-16-le", b"\xff\xfe"))
    yield "utf16-be.docx", zipped(encoded(parts, main, "utf-16-be", b"\xfe\xff"))
    yield "latin1.docx", zipped(encoded(parts, main, "iso-8859-1"))
    yield "prefix.docx", zipped(replaced(parts, main, ("<w:", "<ns0:"), ("</w:", "</ns0:"), ("xmlns:w=", "xmlns:ns0="), (" w:", " ns0:")))
    default = replaced(parts, main, ("<w:", "<"), ("</w:", "</"), ("xmlns:w=", "xmlns="))
    yield "default.docx", zipped(replaced(default, main, (" w:", " q:"), ("<document ", f'<document xmlns:q="{packages.W["w"]}" ')))
    strict = [(packages.W["w"], "http://purl.oclc.org/ooxml/wordprocessingml/main"),
              (packages.W["r"], "http://purl.oclc.org/ooxml/officeDocument/relationships")]
    yield "strict.docx", zipped(replaced(replaced(parts, main, *strict), "_rels/.rels", *strict))
    elsewhere = replaced(parts, "_rels/.rels", ("word/document.xml", "/content/main2.xml"))
    elsewhere["content/main2.xml"] = elsewhere.pop(main)
    yield "elsewhere.docx", zipped(elsewhere)
    yield "backslashes.docx", zipped({name.replace("/", "\\"): content for name, content in parts.items()})
    yield "capitals.docx", zipped({name.replace("word", "WORD"): content for name, content in parts.items()})
    for end, kind in (("docx", WORD_TYPE + "document.main+xml"), ("dotx", WORD_TYPE + "template.main+xml"),
                      ("docm", MACRO_TYPE + "document.macroEnabled.main+xml"), ("dotm", MACRO_TYPE + "template.macroEnabledTemplate.main+xml")):
        yield f"typed.{end}", zipped(typed(parts, kind))
    yield "named-otherwise.odt", zipped(parts)
    yield "flat.xml", flat_opc(parts)
    yield "flat.docx", flat_opc(parts)


def odf_files():
    """(name, bytes) of one OpenDocument text."""
    parts = parts_of(packages.odt(O_BODY))
    main = "content.xml"
    yield "stored.odt", zipped(parts)
    yield "deflated.odt", zipped(parts, zipfile.ZIP_DEFLATED)
    yield "zip64.odt", zipped(parts, zipfile.ZIP_DEFLATED, zip64=True)
    yield "streamed.odt", zipped(parts, zipfile.ZIP_DEFLATED, streamed=True)
    yield "utf16-le.odt", zipped(encoded(parts, main, "utf-16-le", b"\xff\xfe"))
    yield "utf16-be.odt", zipped(encoded(parts, main, "utf-16-be", b"\xfe\xff"))
    yield "prefix.odt", zipped(replaced(parts, main, ("<text:", "<t:"), ("</text:", "</t:"), ("xmlns:text=", "xmlns:t="), (" text:", " t:")))
    yield "doctype.odt", zipped({**parts, main: b'<!DOCTYPE office:document-content PUBLIC "-//X//DTD X//EN" "office.dtd">' + parts[main]})
    yield "template.ott", zipped({**parts, "mimetype": b"application/vnd.oasis.opendocument.text-template"})
    yield "named-otherwise.docx", zipped(parts)
    flat = parts[main].decode().replace("office:document-content", "office:document")
    yield "flat.fodt", flat.encode()
    yield "declared.fodt", ('<?xml version="1.0" encoding="UTF-8"?>\n' + flat).encode()


class Packagings(unittest.TestCase):
    def model(self, folder, name, data):
        """Blocks without places, which name the part."""
        path = Path(folder) / name
        path.write_bytes(data)
        run = packages.show(path)
        self.assertEqual(run.returncode, 0, f"{name}: {run.stderr}")
        return json.loads(run.stdout)

    def assert_alike(self, files):
        with tempfile.TemporaryDirectory() as folder:
            expected = None
            for name, data in files:
                model = self.model(folder, name, data)
                with self.subTest(file=name):
                    self.assertEqual(model["diagnostics"], [])
                    expected = expected or model["blocks"]
                    self.assertEqual(model["blocks"], expected)
            self.assertRegex(json.dumps(expected, ensure_ascii=False), re.escape("We & you: caf\u00e9 4.2"))

    def test_word_documents(self):
        self.assert_alike(word_files())

    def test_opendocument_texts(self):
        self.assert_alike(odf_files())


if __name__ == "__main__":
    unittest.main()
