"""The smallest packages that are documents: a main part and what it needs."""

import io
import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from program import tenet  # noqa: E402

W = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
    "cx": "http://schemas.microsoft.com/office/drawing/2014/chartex",
    "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
    "lc": "http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wpc": "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
    "x": "urn:example:unheard-of",
}
ODF = "urn:oasis:names:tc:opendocument:xmlns:"
O = {
    "office": ODF + "office:1.0",
    "text": ODF + "text:1.0",
    "table": ODF + "table:1.0",
    "draw": ODF + "drawing:1.0",
    "dr3d": ODF + "dr3d:1.0",
    "form": ODF + "form:1.0",
    "presentation": ODF + "presentation:1.0",
    "svg": ODF + "svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "math": "http://www.w3.org/1998/Math/MathML",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
    "x": "urn:example:unheard-of",
}
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


def declared(namespaces):
    """As attributes."""
    return " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in namespaces.items())


def package(parts):
    """A zip of these parts, in this order."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name, content in parts.items():
            target.writestr(name, content)
    return out.getvalue()


def docx(body):
    """A Word document with this body."""
    main = f'<Relationship Id="rId1" Type="{W["r"]}/officeDocument" Target="word/document.xml"/>'
    return package({
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"/>',
        "_rels/.rels": f'<Relationships xmlns="{RELATIONSHIPS}">{main}</Relationships>',
        "word/document.xml": f"<w:document {declared(W)}><w:body>{body}</w:body></w:document>",
    })


def odt(body):
    """An OpenDocument text with this body."""
    return package({
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"<office:document-content {declared(O)}><office:body><office:text>{body}</office:text></office:body>"
                       "</office:document-content>",
    })


MAKERS = {"docx": docx, "odt": odt}


def show(path):
    """What `tenet show` says of a file: the finished run."""
    return tenet("show", "--format", "json", path)
