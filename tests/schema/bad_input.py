"""Files that cannot be read, one of each kind, made in a folder: shared by the tests of the schema and of the command line."""

import io
import pathlib
import zipfile

OLE_MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")


def ole(*streams):
    """The head of an OLE container and its directory: 512 bytes of header, then 128 bytes a stream with its name in UTF-16."""
    directory = b"".join(name.encode("utf-16-le").ljust(64, b"\0") + bytes(64) for name in ("Root Entry", *streams))
    return OLE_MAGIC + bytes(504) + directory


def zip_of(parts):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        for name, text in parts.items():
            package.writestr(name, text)
    return buffer.getvalue()


def broken_zip():
    whole = zip_of({"[Content_Types].xml": "<Types/>", "word/document.xml": "<w:document/>" * 50})
    return whole[: len(whole) // 2]


CONTENTS = {
    "empty.docx": lambda: b"",
    "empty.md": lambda: b"",
    "old.doc": lambda: ole("WordDocument"),
    "old-renamed.docx": lambda: ole("WordDocument"),
    "password.docx": lambda: ole("EncryptionInfo", "EncryptedPackage"),
    "broken.docx": broken_zip,
    "broken.odt": broken_zip,
    "no-document.docx": lambda: zip_of({"[Content_Types].xml": "<Types/>"}),
    "no-content.odt": lambda: zip_of({"mimetype": "application/vnd.oasis.opendocument.text"}),
    "other.docx": lambda: zip_of({"photos/one.txt": "a zip that is no document"}),
    "scan.pdf": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
    "rich.rtf": lambda: b"{\\rtf1 text}",
    "page.html": lambda: b"<!DOCTYPE html><html><body>text</body></html>",
    "flat.fodt": lambda: b"<?xml version='1.0'?><office:document",
    "noise.txt": lambda: bytes(range(256)) * 4,
    "noise.docx": lambda: bytes(range(1, 200)) * 4,
}


def make(folder):
    """Writes every bad file into `folder` and gives their paths, with one that does not exist."""
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name, contents in CONTENTS.items():
        (folder / name).write_bytes(contents())
    (folder / "empty-folder").mkdir(exist_ok=True)
    return [folder / name for name in (*CONTENTS, "empty-folder", "missing.docx")]
