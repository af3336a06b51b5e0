"""Zip files whose bytes depend on their content only, and small helpers for XML text."""

import io
import zipfile
from xml.sax.saxutils import escape as escape_text

# The earliest moment a zip can record: no clock, no time zone.
EPOCH = (1980, 1, 1, 0, 0, 0)


def pack(entries, stored=()):
    """`entries` is a list of (name, text), kept in that order; names in `stored` are not compressed."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        for name, text in entries:
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            info.create_system = 0
            info.external_attr = 0
            archive.writestr(info, text.encode("utf-8"), compresslevel=9)
    return memory.getvalue()


def escape(text):
    return escape_text(text, {'"': "&quot;"})


def declare(xml):
    return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + xml


def split_words(text, seed):
    """Cuts a text now and then within a word, as years of editing do: a list of pieces. Depends on text and seed only."""
    pieces = []
    rest = text
    # A small checksum, not a random number: the same text is always cut at the same places.
    state = sum(ord(c) * (i + 1) for i, c in enumerate(text)) + seed * 7919
    while len(rest) > 60:
        state = (state * 1103515245 + 12345) % 2147483648
        cut = 25 + state % 70
        if cut >= len(rest) - 2:
            break
        if not (rest[cut - 1].isalnum() and rest[cut].isalnum()):
            state += 1
            cut += 1
        pieces.append(rest[:cut])
        rest = rest[cut:]
    pieces.append(rest)
    return pieces
