"""The smallest documents that Word and Writer would open, and the hosts that the same attack is tried on."""

from dataclasses import dataclass
from typing import Callable
from xml.sax.saxutils import escape

from . import zips
from .case import MARK

DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
W_ROOT = (f'xmlns:w="{W}" xmlns:r="{R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
          ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
          ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
          ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"'
          ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
          ' xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"')
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
O_ROOT = "".join(f' xmlns:{prefix}="{_ODF}{path}:1.0"' for prefix, path in (
    ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"), ("form", "form"),
    ("svg", "svg-compatible"), ("fo", "xsl-fo-compatible"))) + (
    ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
    ' xmlns:math="http://www.w3.org/1998/Math/MathML" office:version="1.3"')
ODT_TYPE = b"application/vnd.oasis.opendocument.text"
# What a part is to the main part, by its name.
KINDS = ("styles", "numbering", "footnotes", "endnotes", "comments", "settings", "header1", "footer1")


def p(text=MARK, properties=""):
    """A Word paragraph."""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def tp(text=MARK, attributes=""):
    """A Writer paragraph."""
    return f"<text:p{attributes}>{escape(text)}</text:p>"


def word(element, inner, prolog=DECLARATION, attributes=""):
    """A Word part: `word("styles", …)`."""
    return prolog + f"<w:{element} {W_ROOT}{attributes}>{inner}</w:{element}>".encode()


def document(body, prolog=DECLARATION, attributes=""):
    """The main part of a Word document."""
    return word("document", f"<w:body>{body}</w:body>", prolog, attributes)


def relationship(identity, kind, target, mode=""):
    """One relationship; `kind` is the last word of its type."""
    external = ' TargetMode="External"' if mode else ""
    return f'<Relationship Id="{identity}" Type="{R}/{kind}" Target="{escape(target)}"{external}/>'


def relationships(rows, prolog=DECLARATION):
    """A part of relationships."""
    return prolog + f'<Relationships xmlns="{RELATIONSHIPS}">{"".join(rows)}</Relationships>'.encode()


def docx_parts(body="", main=None, rows=(), **parts):
    """The parts of a .docx by name, in the order that Word writes them. `parts`: styles=…, numbering=… (bytes)."""
    names = {kind: f"word/{kind}.xml" for kind in parts if kind in KINDS}
    overrides = [("word/document.xml", "document.main")] + [(path, kind.rstrip("1")) for kind, path in names.items()]
    types = "".join(f'<Override PartName="/{path}" ContentType="{_WORD_TYPE}{kind}+xml"/>' for path, kind in overrides)
    links = [relationship(f"k{kind}", kind.rstrip("1"), f"{kind}.xml") for kind in names] + list(rows)
    made = {
        "[Content_Types].xml": DECLARATION + (
            f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>').encode(),
        "_rels/.rels": relationships([relationship("r1", "officeDocument", "word/document.xml")]),
        "word/document.xml": document(p() + body) if main is None else main,
        "word/_rels/document.xml.rels": relationships(links),
    }
    made.update({names[kind]: content for kind, content in parts.items()})
    return made


def content(body, automatic="", prolog=DECLARATION, attributes=""):
    """content.xml of a Writer document."""
    return prolog + (f"<office:document-content{O_ROOT}{attributes}><office:automatic-styles>{automatic}</office:automatic-styles>"
                     f"<office:body><office:text>{body}</office:text></office:body></office:document-content>").encode()


def manifest(rows=""):
    """META-INF/manifest.xml."""
    row = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>'
    return DECLARATION + (
        f'<manifest:manifest xmlns:manifest="{_ODF}manifest:1.0" manifest:version="1.3">'
        + row.format("/", ODT_TYPE.decode()) + row.format("content.xml", "text/xml") + rows + "</manifest:manifest>").encode()


def odt_parts(body="", main=None, automatic="", styles=None, rows=""):
    """The parts of an .odt by name."""
    made = {"mimetype": ODT_TYPE, "content.xml": content(tp() + body, automatic) if main is None else main}
    if styles is not None:
        made["styles.xml"] = DECLARATION + (
            f"<office:document-styles{O_ROOT}><office:styles>{styles}</office:styles></office:document-styles>").encode()
    made["META-INF/manifest.xml"] = manifest(rows)
    return made


def _method(name, part):
    # What repeats itself packs so well that a limit on the ratio would refuse it before a reader saw it: large parts lie unpacked.
    is_large = isinstance(part, bytes) and len(part) > 64 << 10
    return zips.STORED if name == "mimetype" or is_large else zips.DEFLATED


def entries(parts):
    """The entries of an honest zip; what is an Entry already stays as it is."""
    return [part if isinstance(part, zips.Entry) else zips.Entry(name.encode(), part, _method(name, part)) for name, part in parts.items()]


def pack(parts, **lies):
    """The file."""
    return zips.archive(entries(parts), **lies)


def docx(body="", main=None, rows=(), more=None, **parts):
    """A whole .docx; `more` are further parts by name."""
    return pack({**docx_parts(body, main, rows, **parts), **(more or {})})


def odt(body="", main=None, more=None, **parts):
    """A whole .odt."""
    return pack({**odt_parts(body, main, **parts), **(more or {})})


def fodt(body="", main=None, automatic="", prolog=DECLARATION):
    """A flat OpenDocument text."""
    if main is not None:
        return main
    return prolog + (f'<office:document{O_ROOT} office:mimetype="{ODT_TYPE.decode()}"><office:automatic-styles>{automatic}'
                     f"</office:automatic-styles><office:body><office:text>{tp()}{body}</office:text></office:body></office:document>").encode()


def flat_opc(main, prolog=DECLARATION):
    """A Flat OPC document: `main` is the main part without its declaration."""
    part = '<pkg:part pkg:name="{}" pkg:contentType="{}"><pkg:xmlData>{}</pkg:xmlData></pkg:part>'
    links = relationships([relationship("r1", "officeDocument", "word/document.xml")], b"").decode()
    return prolog + ('<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">'
                     + part.format("/_rels/.rels", "application/vnd.openxmlformats-package.relationships+xml", links)
                     + part.format("/word/document.xml", _WORD_TYPE + "document.main+xml", main.decode())
                     + "</pkg:package>").encode()


@dataclass(frozen=True)
class Host:
    """A format that an attack on XML is tried on: how its main part and its file are made."""

    suffix: str
    main: Callable  # body, prolog, attributes of the root -> bytes of the main part
    file: Callable  # main part (bytes or Packed) -> bytes of the file
    paragraph: Callable  # text -> markup


def _flat(body, prolog=DECLARATION, attributes=""):
    return prolog + (f'<office:document{O_ROOT}{attributes} office:mimetype="{ODT_TYPE.decode()}"><office:body><office:text>{body}'
                     "</office:text></office:body></office:document>").encode()


DOCX = Host("docx", document, lambda main: docx(main=main), p)
ODT = Host("odt", lambda body, prolog=DECLARATION, attributes="": content(body, "", prolog, attributes), lambda main: odt(main=main), tp)
FODT = Host("fodt", _flat, lambda main: main, tp)
HOSTS = (DOCX, ODT, FODT)
