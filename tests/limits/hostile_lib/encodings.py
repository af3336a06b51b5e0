"""Bytes that are not the characters they say they are."""

from . import office
from .case import MARK, Case, Expect
from .office import DOCX, HOSTS

# In the middle of a text, where UTF-8 is declared.
BAD_UTF8 = {
    "stray-continuation": b"\x80",
    "lead-without-continuation": b"\xc3",
    "overlong-slash": b"\xc0\xaf",
    "overlong-angle": b"\xc0\xbc" + b"w:p>",
    "overlong-nul": b"\xc0\x80",
    "surrogate": b"\xed\xa0\x80",
    "surrogate-pair": b"\xed\xa0\xbd\xed\xb8\x80",
    "past-unicode": b"\xf4\x90\x80\x80",
    "five-bytes": b"\xf8\x88\x80\x80\x80",
    "ff": b"\xff",
    "latin-1": b"\xe9",
    "windows-quotes": b"\x93quoted\x94",
    "nul": b"\0",
    "escape": b"\x1b[31m",
    "delete": b"\x7f",
    "ffff": b"\xef\xbf\xbf",
    "mark-in-the-middle": b"\xef\xbb\xbf",
    "cut-at-the-end-tag": b"\xe2\x80",
    "100000-bad": b"\xff" * 100_000,
}
BAD_REFERENCES = ("&#0;", "&#xD800;", "&#x110000;", "&#xFFFF;", "&#8;", "&#99999999999999999999;", "&#;", "&#x;", "&;", "&#-1;", "&#x1F600;", "&", "&amp",
                  "&#xD83D;&#xDE00;")
DECLARED = ("UTF-16", "UTF-32", "ISO-8859-1", "windows-1252", "US-ASCII", "UTF-7", "EBCDIC-CP-US", "no-such-encoding", "", "UTF-8\0", "x" * 10_000,
            "Shift_JIS", "GB18030", "ISO-2022-JP", "UCS-4")


def _with(host, inside, mark=True):
    """The bytes `inside` in the text of a paragraph."""
    return host.main((host.paragraph(MARK) if mark else "") + host.paragraph("before \0 after")).replace(b"\0", inside)


def cases(_seed):
    """All the families of this module."""
    rows = []

    def add(name, make, expect=Expect.EITHER):
        rows.append(Case("encodings", name, make, expect))

    for host in HOSTS:
        for name, inside in BAD_UTF8.items():
            add(f"text-{name}.{host.suffix}", lambda host=host, inside=inside: host.file(_with(host, inside)))
            add(f"attribute-{name}.{host.suffix}", lambda host=host, inside=inside: host.file(
                host.main(host.paragraph(MARK), attributes=' extra="\1"').replace(b"\1", inside)))
            add(f"name-{name}.{host.suffix}", lambda host=host, inside=inside: host.file(
                host.main(host.paragraph(MARK) + "<n\1/>").replace(b"\1", inside)))
        for number, reference in enumerate(BAD_REFERENCES):
            add(f"reference-{number}.{host.suffix}", lambda host=host, reference=reference: host.file(_with(host, reference.encode())))
        for number, encoding in enumerate(DECLARED):
            prolog = f'<?xml version="1.0" encoding="{encoding}"?>'.encode()
            add(f"declared-{number}-and-is-utf-8.{host.suffix}", lambda host=host, prolog=prolog: host.file(
                host.main(host.paragraph(MARK + " \u2019 \u00e9"), prolog)))
        text = host.main(host.paragraph(MARK + " caf\u00e9"), b'<?xml version="1.0" encoding="\1"?>').decode()
        for encoding, mark, name in (("utf-16-le", b"\xff\xfe", "UTF-16"), ("utf-16-be", b"\xfe\xff", "UTF-16"), ("latin-1", b"", "ISO-8859-1"),
                                     ("utf-8", b"\xef\xbb\xbf", "UTF-8")):
            data = mark + text.replace("\1", name).encode(encoding)
            add(f"honest-{encoding}.{host.suffix}", lambda host=host, data=data: host.file(data), Expect.READ)
        for encoding, mark in (("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")):
            data = mark + text.replace("\1", "UTF-16").encode(encoding)
            other = (b"\xff\xfe", b"\xfe\xff")[mark == b"\xff\xfe"] + data[2:]
            lone = data.replace("caf".encode(encoding), "ca\ud800".encode(encoding, "surrogatepass"))
            for name, changed in (("cut-in-half-a-character", data[:-1]), ("odd", data + b"a"), ("wrong-mark", other), ("no-mark", data[2:]),
                                  ("mark-twice", mark + data), ("lone-surrogate", lone), ("only-the-mark", mark), ("mark-and-one-byte", mark + b"<"),
                                  ("half-utf-8", data[:200] + text.encode()[100:])):
                add(f"{encoding}-{name}.{host.suffix}", lambda host=host, changed=changed: host.file(changed))
        for encoding in ("utf-32-le", "utf-32-be", "utf-32", "cp037", "utf-7"):
            data = text.replace("\1", encoding).encode(encoding)
            add(f"{encoding}.{host.suffix}", lambda host=host, data=data: host.file(data))
        add(f"utf-8-mark-three-times.{host.suffix}", lambda host=host: host.file(b"\xef\xbb\xbf" * 3 + host.main(host.paragraph(MARK))))
    for name, inside in BAD_UTF8.items():
        add(f"style-name-{name}.docx", lambda inside=inside: DOCX.file(office.document(office.p(MARK, '<w:pPr><w:pStyle w:val="\1"/></w:pPr>'))
                                                                       .replace(b"\1", inside)))
        add(f"target-{name}.docx", lambda inside=inside: office.docx(
            '<w:p><w:hyperlink r:id="h"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>', more={
                "word/_rels/document.xml.rels": office.relationships([office.relationship("h", "hyperlink", "http://x/\1", "External")])
                .replace(b"\1", inside)}))
    return rows
