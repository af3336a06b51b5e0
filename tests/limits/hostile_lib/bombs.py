"""Little that becomes much: huge entries, nested and overlapping archives, documents whose model is larger than their XML."""

import zlib
from dataclasses import replace

from . import office, zips
from .case import Case, Expect, chance
from .office import DOCX, ODT

MEGABYTE = 1 << 20


def noise(seed, size, *names):
    """Text that does not compress, as an XML comment: keeps a bomb's ratio under any limit on the ratio."""
    return b"<!--" + chance(seed, *names).randbytes(size // 2).hex().encode() + b"-->"


def big_main(host, unit, size, seed=None, dilution=0, level=9):
    """A main part of about `size` bytes that repeats `unit`; with `dilution` bytes of noise it compresses no better than real text."""
    head, tail = host.main(host.paragraph("Tenants keep the peace") + "\0").split(b"\0")
    if dilution:
        head += noise(seed, dilution, host.suffix, unit)
    return zips.pieces(head, (unit, size // len(unit)), tail, level=level)


def four_gigabytes(host):
    """The largest part that a zip without zip64 can declare. Its CRC is not true: nobody should get so far as to compare it."""
    unit = b"peace and quiet "
    return zips.pieces(host.main("\0"), (unit, (4095 * MEGABYTE) // len(unit)), crc=0)


def quoted(names, kernel):
    """Entries that overlap: each one's content is the next one's header, quoted in a stored block, and then the next one's content.

    So every entry has a header of its own, none follows from another's, and n entries share one kernel (the known construction that
    needs no nesting). Expanded, each is the quoted headers and the kernel."""
    payload, crc, size = kernel.payload, kernel.crc, kernel.size
    expanded = zlib.decompress(kernel.payload, -15)
    quotes = b""
    facts = []
    for name in reversed(names):
        known = {"name": name, "crc": crc, "packed": len(payload), "size": size, "method": zips.DEFLATED, "flags": 0}
        header = zips.local_header(known)
        facts.append((known, header))
        length = len(header)
        payload = b"\0" + length.to_bytes(2, "little") + (length ^ 0xFFFF).to_bytes(2, "little") + header + payload
        quotes = header + quotes
        crc, size = zlib.crc32(expanded, zlib.crc32(quotes)), size + length
    facts.reverse()
    # The first header stands in the file by itself; the others stand in the block before their content.
    body, offset, directory = facts[0][1], 0, []
    for index, (known, header) in enumerate(facts):
        directory.append(zips.central_header({**known, "offset": offset}))
        if index + 1 < len(facts):
            body += b"\0" + len(facts[index + 1][1]).to_bytes(2, "little") + (len(facts[index + 1][1]) ^ 0xFFFF).to_bytes(2, "little")
            offset = len(body)
            body += facts[index + 1][1]
    body += kernel.payload
    records = b"".join(directory)
    return body + records + zips.end_record(len(directory), len(records), len(body))


def sharing(parts, shared, names):
    """All of `names` lead to the one entry `shared`."""
    entries = office.entries(parts)
    whole = zips.archive(entries)
    position = whole.index(b"PK\x03\x04", whole.index(shared) - 30)
    content = next(entry.content for entry in entries if entry.name == shared)
    return zips.archive(entries + [zips.Entry(name, content, in_file=False, central={"offset": position}) for name in names])


def nested(levels, make):
    """A document in a document in a document…, each stored as an embedded object and as an altChunk."""
    inner = make({})
    for _ in range(levels):
        inner = make({"word/embeddings/inner.docx": inner})
    return inner


def with_inner(more):
    """One level of `nested`."""
    rows = [office.relationship("chunk", "aFChunk", "embeddings/inner.docx")] if more else []
    return office.docx('<w:altChunk r:id="chunk"/>' if more else "", rows=rows, more=more)


def many_headers(count, size):
    """Headers that are all read, each under the limit of one entry."""
    header = office.word("hdr", office.p("\0")).split(b"\0")
    part = zips.pieces(header[0], (b"peace and quiet ", size // 16), header[1])
    names = [f"header{n}.xml" for n in range(2, 2 + count)]
    section = "".join(f'<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h{n}"/></w:sectPr></w:pPr></w:p>'
                      for n in range(count))
    rows = [office.relationship(f"h{n}", "header", name) for n, name in enumerate(names)]
    return office.docx(section, rows=rows, more={f"word/{name}": part for name in names})


WORD_BLOCKS = {
    "paragraphs": b"<w:p><w:r><w:t>a</w:t></w:r></w:p>",
    "bare-paragraphs": b"<w:p/>",
    "runs": b"<w:r><w:t>a</w:t></w:r>",
    "cells": b"<w:tbl><w:tr><w:tc/><w:tc/></w:tr></w:tbl>",
    "notes": b'<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>',
    "text-boxes": b"<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>",
    "strange-elements": b"<w:zz/>",
    "links": b'<w:p><w:hyperlink w:anchor="a"><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>',
    "headings": b'<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
    "breaks": b"<w:p><w:r><w:t>a</w:t><w:br/></w:r></w:p>",
}
WRITER_BLOCKS = {
    "paragraphs": b"<text:p>a</text:p>",
    "bare-paragraphs": b"<text:p/>",
    "spans": b"<text:span>a</text:span>",
    "cells": b"<table:table><table:table-row><table:table-cell/></table:table-row></table:table>",
    "notes": b"<text:note><text:note-body><text:p>a</text:p></text:note-body></text:note>",
    "items": b"<text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>",
    "headings": b'<text:h text:outline-level="1">a</text:h>',
    "sections": b"<text:section/>",
}
SIDE_PARTS = {
    "styles": b'<w:style w:styleId="a"><w:basedOn w:val="a"/></w:style>',
    "numbering": b'<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    "footnotes": b'<w:footnote w:id="2"><w:p><w:r><w:t>a</w:t></w:r></w:p></w:footnote>',
    "comments": b'<w:comment w:id="2"><w:p><w:r><w:t>a</w:t></w:r></w:p></w:comment>',
}


def cases(seed):
    """All the families of this module."""
    rows = []

    def add(family, name, make, expect=Expect.EITHER, heavy=True):
        rows.append(Case(family, name, make, expect, heavy=heavy))

    for host in (DOCX, ODT):
        add("zip-bomb", f"one-part-of-200-mb-of-spaces.{host.suffix}", lambda host=host: host.file(big_main(host, b" ", 200 * MEGABYTE)))
        add("zip-bomb", f"one-part-of-4-gb.{host.suffix}", lambda host=host: host.file(four_gigabytes(host)), Expect.REFUSED)
        add("zip-bomb", f"one-part-of-4-gb-said-to-be-small.{host.suffix}", lambda host=host: host.file(
            replace(four_gigabytes(host), size=5000)), Expect.REFUSED)
        add("zip-bomb", f"one-part-of-150-mb-diluted.{host.suffix}", lambda host=host: host.file(
            big_main(host, b"peace and quiet ", 150 * MEGABYTE, seed, 3 * MEGABYTE)))
        wide = "\ufeff" + host.main("\0", b'<?xml version="1.0" encoding="UTF-16"?>').decode()
        add("zip-bomb", f"one-part-of-150-mb-in-utf-16.{host.suffix}", lambda host=host, wide=wide: host.file(zips.pieces(
            wide[:wide.index("\0")].encode("utf-16-le"), noise(seed, MEGABYTE // 2).decode().encode("utf-16-le"),
            ("\u548c\u5e73".encode("utf-16-le"), 150 * MEGABYTE // 4), wide[wide.index("\0") + 1:].encode("utf-16-le"))))
    for host, blocks in ((DOCX, WORD_BLOCKS), (ODT, WRITER_BLOCKS)):
        for what, unit in blocks.items():
            add("model-bomb", f"{what}-60-mb.{host.suffix}", lambda host=host, unit=unit: host.file(
                big_main(host, unit, 60 * MEGABYTE, seed, MEGABYTE)))
    for host, block in ((DOCX, WORD_BLOCKS["paragraphs"]), (ODT, WRITER_BLOCKS["paragraphs"])):
        add("model-bomb", f"paragraphs-240000.{host.suffix}", lambda host=host, block=block: host.file(
            big_main(host, block, 240_000 * len(block), seed, MEGABYTE // 2)), Expect.READ)
        sentence = b"We will offer mediation and must not evict. "
        add("model-bomb", f"text-of-23-mb.{host.suffix}", lambda host=host, sentence=sentence: host.file(big_main(
            host, host.paragraph((sentence * 50).decode()).encode(), 24 * MEGABYTE, seed, MEGABYTE // 2)), Expect.READ)
    for what in ("paragraphs", "runs"):
        add("model-bomb", f"{what}-200-mb.docx", lambda what=what: DOCX.file(big_main(DOCX, WORD_BLOCKS[what], 200 * MEGABYTE, seed, 3 * MEGABYTE)))
    add("zip-bomb", "many-headers-of-40-mb.docx", lambda: many_headers(40, 40 * MEGABYTE))
    for part, unit in SIDE_PARTS.items():
        add("zip-bomb", f"{part}-of-100-mb.docx", lambda part=part, unit=unit: office.docx(
            **{part: _long_part(part, unit, 100 * MEGABYTE)}))
    kernel = zips.pieces((b"peace and quiet ", 8 * MEGABYTE // 16))
    names = [b"[Content_Types].xml", b"_rels/.rels", b"word/document.xml", b"word/_rels/document.xml.rels", b"mimetype", b"content.xml"]
    names += [b"word/more%d.xml" % n for n in range(60)]
    for suffix in ("docx", "odt"):
        add("zip-bomb-overlapping", f"quoted.{suffix}", lambda: quoted(names, kernel), Expect.REFUSED)
    add("zip-bomb-overlapping", "one-entry-under-many-names.docx", lambda: sharing(
        office.docx_parts(), b"word/document.xml", [b"word/copy%d.xml" % n for n in range(500)]), heavy=False)
    add("zip-bomb-overlapping", "directory-as-content.docx", _directory_as_content, heavy=False)
    add("zip-bomb-nested", "documents-12-deep.docx", lambda: nested(12, with_inner), Expect.READ, heavy=False)
    add("zip-bomb-nested", "bomb-as-embedded-object.docx", lambda: office.docx(
        more={"word/embeddings/bomb.docx": DOCX.file(big_main(DOCX, b" ", 100 * MEGABYTE))}), Expect.READ)
    add("zip-bomb-nested", "bomb-as-picture-that-is-not-read.odt", lambda: office.odt(
        more={"Pictures/bomb.png": zips.pieces((b"\0", 300 * MEGABYTE))}), heavy=False)
    return rows


def _long_part(element, unit, size):
    head, tail = office.word(element, "\0").split(b"\0")
    return zips.pieces(head, (unit, size // len(unit)), tail)


def _directory_as_content():
    """The main part's bytes are the directory itself."""
    parts = office.docx_parts()
    entries = office.entries(parts)
    start = len(zips.archive(entries)) - 300
    return zips.archive([zips.Entry(e.name, e.content, e.method, central={"offset": start} if e.name == b"word/document.xml" else {})
                         for e in entries])
