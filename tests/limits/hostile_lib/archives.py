"""Zips that lie: counts, names, sizes, sums, offsets, methods, encryption."""

import struct
import zlib
from dataclasses import replace

from . import office, zips
from .case import Case, Expect
from .zips import DEFLATED, DESCRIPTOR, ENCRYPTED, STORED, Entry

GIGABYTE = 1 << 30
MAIN = {"docx": b"word/document.xml", "odt": b"content.xml"}
PARTS = {"docx": office.docx_parts, "odt": office.odt_parts}


def _changed(suffix, change):
    """The entries of a small document, its main part changed by `change`."""
    return [change(entry) if entry.name == MAIN[suffix] else entry for entry in office.entries(PARTS[suffix]())]


def _with(suffix, **fields):
    return zips.archive(_changed(suffix, lambda entry: replace(entry, **fields)))


def _both(**facts):
    return {"local": facts, "central": facts}


def _described(entry, **lies):
    """The main part with its facts in a data descriptor; `lies` are fields of the descriptor."""
    payload = zips.deflate(entry.content) if entry.method == DEFLATED else entry.content
    facts = {"crc": zlib.crc32(entry.content), "packed": len(payload), "size": len(entry.content), **lies}
    return replace(entry, flags=entry.flags | DESCRIPTOR, local={"crc": 0, "packed": 0, "size": 0}, trailer=zips.descriptor(**facts))


def _raw(payload, size=5000, crc=0):
    return zips.Packed(payload, crc, size)


# What is said of the main part -> how. True statements said oddly must be read; lies may be refused.
FIELDS = {
    "crc-wrong-in-both": (Expect.REFUSED, _both(crc=0xDEADBEEF)),
    "crc-wrong-in-directory": (Expect.REFUSED, {"central": {"crc": 1}}),
    "crc-wrong-in-header": (Expect.EITHER, {"local": {"crc": 1}}),
    "size-0": (Expect.REFUSED, _both(size=0)),
    "size-one-less": (Expect.REFUSED, _both(size=100)),
    "size-2-gb": (Expect.REFUSED, _both(size=2 * GIGABYTE)),
    "size-2-gb-less-1": (Expect.REFUSED, _both(size=2 * GIGABYTE - 1)),
    "size-4-gb-less-2": (Expect.REFUSED, _both(size=4 * GIGABYTE - 2)),
    "size-4-gb-without-zip64": (Expect.REFUSED, _both(size=0xFFFFFFFF)),
    "size-200-mb": (Expect.REFUSED, _both(size=200 << 20)),
    "size-200-mb-and-packed-1-mb": (Expect.REFUSED, _both(size=200 << 20, packed=1 << 20)),
    "packed-0": (Expect.REFUSED, _both(packed=0)),
    "packed-2-gb": (Expect.REFUSED, _both(packed=2 * GIGABYTE)),
    "packed-4-gb-without-zip64": (Expect.REFUSED, _both(packed=0xFFFFFFFF)),
    "packed-past-the-end": (Expect.REFUSED, {"central": {"packed": 100_000}}),
    "header-size-2-gb": (Expect.EITHER, {"local": {"size": 2 * GIGABYTE, "packed": 2 * GIGABYTE}}),
    "zip64-size-2-to-63": (Expect.REFUSED, {"central": {"size": 0xFFFFFFFF}, "central_extra": zips.zip64_extra(1 << 63)}),
    "zip64-size-all-ones": (Expect.REFUSED, {"central": {"size": 0xFFFFFFFF}, "central_extra": zips.zip64_extra((1 << 64) - 1)}),
    "zip64-packed-and-size-all-ones": (Expect.REFUSED, {"central": {"size": 0xFFFFFFFF, "packed": 0xFFFFFFFF},
                                                        "central_extra": zips.zip64_extra((1 << 64) - 1, (1 << 64) - 1)}),
    "zip64-offset-2-to-40": (Expect.REFUSED, {"central": {"offset": 0xFFFFFFFF}, "central_extra": zips.zip64_extra(1 << 40)}),
    "zip64-offset-all-ones": (Expect.REFUSED, {"central": {"offset": 0xFFFFFFFF}, "central_extra": zips.zip64_extra((1 << 64) - 1)}),
    "zip64-cut-short": (Expect.REFUSED, {"central": {"size": 0xFFFFFFFF}, "central_extra": struct.pack("<HHI", 1, 8, 5)}),
    "zip64-not-needed": (Expect.EITHER, {"central_extra": zips.zip64_extra(5)}),
    "offset-0": (Expect.REFUSED, {"central": {"offset": 0}}),
    "offset-past-the-end": (Expect.REFUSED, {"central": {"offset": 0x7FFFFFFF}}),
    "disk-7": (Expect.EITHER, {"central": {"disk": 7}}),
    "extra-length-65535": (Expect.REFUSED, {"central": {"extra_length": 0xFFFF}}),
    "extra-that-overruns-itself": (Expect.EITHER, {"central_extra": struct.pack("<HH", 0x7075, 60000), "local_extra": b"\xff" * 4}),
    "unicode-path-to-another-name": (Expect.EITHER, {"central_extra": struct.pack("<HHBI", 0x7075, 5 + 11, 1, 0) + b"/etc/passwd"}),
    "encrypted-by-flag": (Expect.REFUSED, {"flags": ENCRYPTED}),
    "encrypted-in-directory-only": (Expect.REFUSED, {"central": {"flags": ENCRYPTED}}),
    "encrypted-in-header-only": (Expect.EITHER, {"local": {"flags": ENCRYPTED}}),
    "encrypted-strongly": (Expect.REFUSED, {"flags": ENCRYPTED | 64}),
    "encrypted-directory-masked": (Expect.EITHER, {"flags": 1 << 13}),
    "encrypted-with-aes": (Expect.REFUSED, {"flags": ENCRYPTED, **_both(method=99), "central_extra": struct.pack("<HHHHBH", 0x9901, 7, 2, 0x4541, 3, 8)}),
    "other-name-in-header": (Expect.EITHER, {"local": {"name": b"word/another.xml"}}),
    "stored-with-wrong-length": (Expect.EITHER, {"method": STORED, **_both(size=10)}),
    "stored-longer-than-file": (Expect.REFUSED, {"method": STORED, **_both(size=1 << 20, packed=1 << 20)}),
    "stored-said-to-be-deflated": (Expect.REFUSED, {"method": STORED, **_both(method=DEFLATED)}),
    "deflated-said-to-be-stored": (Expect.REFUSED, _both(method=STORED)),
    "method-in-header-differs": (Expect.EITHER, {"local": {"method": 12}}),
    "comment-of-65535": (Expect.READ, {"comment": b"c" * 65535}),
}
METHODS = {1: "shrunk", 6: "imploded", 9: "deflate64", 12: "bzip2", 14: "lzma", 93: "zstandard", 98: "ppmd", 65535: "unknown"}
STREAMS = {
    "block-of-type-3": b"\x07" + b"\0" * 20,
    "empty": b"",
    "ends-in-the-middle": zips.deflate(b"peace and quiet " * 50)[:-4],
    "stored-block-with-wrong-complement": b"\x01\x05\x00\x00\x00hello",
    "distance-before-the-beginning": b"\x63\x00\x02\x00\x4b\x04\xff\xff",
    "all-ones": b"\xff" * 4000,
    "all-zeros": b"\0" * 4000,
    "endless-empty-blocks": b"\0\0\0\xff\xff" * 100_000,
}
NAMES = {
    "parents": b"../../../../../../tmp/tenet-was-here.xml",
    "parents-in-the-middle": b"word/../../../../tmp/tenet-was-here.xml",
    "absolute": b"/tmp/tenet-was-here.xml",
    "drive": b"C:\\tenet-was-here.xml",
    "network": b"\\\\server\\share\\x.xml",
    "nul": b"word/x\0.xml",
    "empty": b"",
    "slash": b"/",
    "dots": b"..",
    "newlines": b"word/a\n\x1b[31mb.xml",
    "not-utf-8": b"word/\xff\xfe.xml",
    "device": b"CON",
    "of-65535": b"n" * 65535,
    "of-many-slashes": b"/" * 60000,
}


def _many(count, zip64=None):
    entries = office.entries(office.docx_parts()) + [Entry(b"word/n%d.xml" % n, b"", STORED) for n in range(count)]
    return zips.archive(entries, zip64=zip64, end={"entries": 0xFFFF, "here": 0xFFFF} if zip64 is not None else None)


def _directory_cases(rows, suffix):
    entries = office.entries(PARTS[suffix]())
    honest = zips.archive(entries)
    end = len(honest) - 22

    def add(name, data, expect=Expect.EITHER):
        rows.append(Case("zip-directory", f"{name}.{suffix}", lambda: data, expect))

    for name, lies in {"no-entries": {"entries": 0, "here": 0}, "one-entry-more": {"entries": len(entries) + 1, "here": len(entries) + 1},
                       "65535-entries": {"entries": 0xFFFF, "here": 0xFFFF}, "size-0": {"size": 0}, "size-4-gb": {"size": 0xFFFFFFFF},
                       "offset-0": {"offset": 0}, "offset-4-gb": {"offset": 0xFFFFFFFF}, "offset-one-off": {"offset": end - 1},
                       "disk-3": {"disk": 3}, "comment-longer-than-file": {"comment_length": 0xFFFF}}.items():
        add(name, zips.archive(entries, end=lies))
    for name, lies in {"zip64-honest": {}, "zip64-entries-2-to-63": {"entries": 1 << 63}, "zip64-size-all-ones": {"size": (1 << 64) - 1},
                       "zip64-offset-all-ones": {"offset": (1 << 64) - 1}, "zip64-locator-astray": {"position": (1 << 64) - 30},
                       "zip64-record-too-long": {"length": (1 << 64) - 12}, "zip64-locator-at-itself": {"position": end}}.items():
        add(name, zips.archive(entries, zip64=lies, end={"offset": 0xFFFFFFFF, "size": 0xFFFFFFFF, "entries": 0xFFFF, "here": 0xFFFF}),
            Expect.EITHER if lies else Expect.READ)
    add("only-the-end-record", zips.end_record(0, 0, 0), Expect.REFUSED)
    add("no-bytes", b"", Expect.REFUSED)
    add("one-byte", b"P", Expect.REFUSED)
    add("only-a-signature", b"PK\x03\x04", Expect.REFUSED)
    add("no-end-record", honest[:end], Expect.REFUSED)
    add("two-archives", honest + honest)
    add("two-end-records", honest + honest[end:])
    add("end-record-in-comment", zips.archive(entries, comment=zips.end_record(0, 0, 0)))
    add("comment", zips.archive(entries, comment=b"c" * 60000), Expect.READ)
    add("junk-before", b"junk" * 1000 + honest)
    add("junk-behind", honest + b"junk" * 10)
    add("junk-behind-of-1-mb", honest + b"\0" * (1 << 20))
    add("signature-broken", honest.replace(b"PK\x01\x02", b"PK\x01\x03", 1))
    add("all-signatures-broken", honest.replace(b"PK\x01\x02", b"PK\x01\x03"))
    add("header-signature-broken", honest.replace(b"PK\x03\x04", b"PK\x03\x05"))
    add("entries-not-in-directory", zips.archive([replace(e, in_directory=False) for e in entries]), Expect.REFUSED)
    add("entries-only-in-directory", zips.archive([replace(e, in_file=False) for e in entries]), Expect.REFUSED)
    add("main-part-missing", zips.archive([e for e in entries if e.name != MAIN[suffix]]), Expect.REFUSED)
    add("main-part-twice", zips.archive(entries + [e for e in entries if e.name == MAIN[suffix]]), Expect.READ)
    add("main-part-twice-and-different", zips.archive(entries + [Entry(MAIN[suffix], b"<other/>")]))
    add("main-part-a-folder", zips.archive(_changed(suffix, lambda e: replace(e, name=e.name + b"/"))))
    add("main-part-empty", zips.archive(_changed(suffix, lambda e: replace(e, content=b""))), Expect.REFUSED)
    add("every-part-empty", zips.archive([replace(e, content=b"") for e in entries]), Expect.REFUSED)
    add("every-part-zeros", zips.archive([replace(e, content=b"\0" * 500) for e in entries]), Expect.REFUSED)


def cases(_seed):
    """All the families of this module."""
    rows = []

    def add(family, name, make, expect=Expect.EITHER, **more):
        rows.append(Case(family, name, make, expect, **more))

    for suffix in MAIN:
        for name, (expect, fields) in FIELDS.items():
            family = "zip-encrypted" if name.startswith("encrypted") else "zip-fields"
            add(family, f"{name}.{suffix}", lambda suffix=suffix, fields=fields: _with(suffix, **fields), expect)
        for number, name in METHODS.items():
            add("zip-method", f"{name}.{suffix}", lambda suffix=suffix, number=number: _with(suffix, **_both(method=number)), Expect.REFUSED)
        for name, payload in STREAMS.items():
            add("zip-stream", f"{name}.{suffix}", lambda suffix=suffix, payload=payload: _with(suffix, content=_raw(payload)), Expect.REFUSED)
        for name, bad in NAMES.items():
            add("zip-names", f"{name}.{suffix}", lambda suffix=suffix, bad=bad: office.pack(
                {**PARTS[suffix](), "bad": Entry(bad, b"<x/>")}))
            add("zip-names", f"main-part-{name}.{suffix}", lambda suffix=suffix, bad=bad: _with(suffix, name=bad))
        add("zip-names", f"backslashes.{suffix}", lambda suffix=suffix: zips.archive(
            [replace(e, name=e.name.replace(b"/", b"\\")) for e in office.entries(PARTS[suffix]())]))
        add("zip-names", f"capitals.{suffix}", lambda suffix=suffix: zips.archive(
            [replace(e, name=e.name.upper()) for e in office.entries(PARTS[suffix]())]))
        add("zip-names", f"slash-in-front.{suffix}", lambda suffix=suffix: zips.archive(
            [replace(e, name=b"/" + e.name) for e in office.entries(PARTS[suffix]())]))
        for name, lies in {"honest": {}, "crc": {"crc": 7}, "size-4-gb": {"size": 0xFFFFFFFF}, "size-0": {"size": 0}, "packed-0": {"packed": 0},
                           "no-signature": {"signature": False}, "zip64": {"zip64": True}}.items():
            expect = Expect.READ if name in ("honest", "no-signature", "zip64") else Expect.EITHER
            add("zip-descriptor", f"{name}.{suffix}", lambda suffix=suffix, lies=lies: zips.archive(
                _changed(suffix, lambda entry: _described(entry, **lies))), expect)
        add("zip-descriptor", f"missing.{suffix}", lambda suffix=suffix: zips.archive(
            _changed(suffix, lambda entry: replace(_described(entry), trailer=b""))))
        add("zip-descriptor", f"stored.{suffix}", lambda suffix=suffix: zips.archive(
            _changed(suffix, lambda entry: _described(replace(entry, method=STORED)))), Expect.READ)
        add("zip-descriptor", f"sizes-nowhere.{suffix}", lambda suffix=suffix: zips.archive(_changed(suffix, lambda entry: replace(
            _described(entry), central={"crc": 0, "packed": 0, "size": 0}))), Expect.REFUSED)
        _directory_cases(rows, suffix)
    add("zip-entries", "20100.docx", lambda: _many(20_100))
    add("zip-entries", "60000.docx", lambda: _many(60_000))
    add("zip-entries", "120000-zip64.docx", lambda: _many(120_000, zip64={}))
    add("zip-entries", "4-thousand-million-said.docx", lambda: zips.archive(office.entries(office.docx_parts()), zip64={"entries": 1 << 32},
                                                                            end={"entries": 0xFFFF, "here": 0xFFFF}), Expect.REFUSED)
    add("zip-entries", "none.docx", lambda: zips.archive([]), Expect.REFUSED)
    add("zip-entries", "folders-only.docx", lambda: zips.archive([Entry(b"d/" * n, b"", STORED) for n in range(1, 300)]), Expect.REFUSED)
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000
    add("zip-encrypted", "ole-container.docx", lambda: ole, Expect.REFUSED)
    add("zip-encrypted", "ole-container-cut.docx", lambda: ole[:9], Expect.REFUSED)
    add("zip-encrypted", "manifest-says-so.odt", lambda: office.odt(main=bytes(range(256)) * 4, rows=(
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml" manifest:size="9"><manifest:encryption-data/>'
        "</manifest:file-entry>")), Expect.REFUSED)
    return rows
