"""A zip writer that lies on request: every field of every record can be set to something else than the truth."""

import struct
import zlib
from dataclasses import dataclass, field

STORED, DEFLATED = 0, 8
ENCRYPTED, DESCRIPTOR = 1, 8
_DATE = (2026 - 1980) << 9 | 1 << 5 | 1


@dataclass(frozen=True)
class Packed:
    """Content that is compressed already; `crc` and `size` are those of the expanded bytes."""

    payload: bytes
    crc: int
    size: int


@dataclass
class Entry:
    """One entry. `local` and `central` override fields of that record only: crc, packed, size, method, flags, name, offset, disk."""

    name: bytes
    content: object = b""  # bytes, or Packed
    method: int = DEFLATED
    flags: int = 0
    local: dict = field(default_factory=dict)
    central: dict = field(default_factory=dict)
    local_extra: bytes = b""
    central_extra: bytes = b""
    comment: bytes = b""
    trailer: bytes = b""  # a data descriptor, or anything else behind the content
    in_directory: bool = True
    in_file: bool = True  # False: the directory names something that was never written


def deflate(data, level=6):
    """Raw deflate, as zips have it."""
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def pieces(*parts, level=9, crc=None):
    """Content made of `bytes` and of `(unit, times)`, compressed without ever holding the whole: a block is packed once and copied.

    A given `crc` saves working out the true one."""
    packer = zlib.compressobj(level, zlib.DEFLATED, -15)
    payload, size, true_crc = [], 0, 0
    for part in parts:
        unit, times = part if isinstance(part, tuple) else (part, 1)
        per_block = max(1, (1 << 20) // max(1, len(unit)))
        blocks, rest = divmod(times, per_block)
        if blocks:
            block = unit * per_block
            payload.append(packer.flush(zlib.Z_FULL_FLUSH))
            once = packer.compress(block) + packer.flush(zlib.Z_FULL_FLUSH)
            payload.append(once * blocks)
            for _ in range(blocks if crc is None else 0):
                true_crc = zlib.crc32(block, true_crc)
        payload.append(packer.compress(unit * rest))
        true_crc = zlib.crc32(unit * rest, true_crc)
        size += len(unit) * times
    payload.append(packer.flush())
    return Packed(b"".join(payload), true_crc if crc is None else crc, size)


def descriptor(crc, packed, size, signature=True, zip64=False):
    """A data descriptor saying what it is told to say."""
    sizes = struct.pack("<QQ" if zip64 else "<II", packed, size)
    return (b"PK\x07\x08" if signature else b"") + struct.pack("<I", crc) + sizes


def zip64_extra(*values):
    """The zip64 extra field with these 8-byte values."""
    return struct.pack("<HH", 1, 8 * len(values)) + b"".join(struct.pack("<Q", value) for value in values)


def _facts(entry):
    if isinstance(entry.content, Packed):
        payload, crc, size = entry.content.payload, entry.content.crc, entry.content.size
    else:
        payload = deflate(entry.content) if entry.method == DEFLATED else entry.content
        crc, size = zlib.crc32(entry.content), len(entry.content)
    return payload, {"name": entry.name, "crc": crc, "packed": len(payload), "size": size, "method": entry.method, "flags": entry.flags}


def local_header(facts, extra=b""):
    """A local file header for these facts."""
    return struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 45, facts["flags"], facts["method"], 0, _DATE, facts["crc"], facts["packed"],
                       facts["size"], len(facts["name"]), len(extra)) + facts["name"] + extra


def central_header(facts, extra=b"", comment=b""):
    """A directory record for these facts."""
    return struct.pack("<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", 45, 45, facts["flags"], facts["method"], 0, _DATE, facts["crc"],
                       facts["packed"], facts["size"], len(facts["name"]), facts.get("extra_length", len(extra)), len(comment),
                       facts.get("disk", 0), 0, 0, facts["offset"]) + facts["name"] + extra + comment


def end_record(count, size, offset, comment=b"", lies=None):
    """The end of central directory; `lies` override entries, here, size, offset, comment_length, disk."""
    facts = {"here": count, "entries": count, "size": size, "offset": offset, "disk": 0, "comment_length": len(comment), **(lies or {})}
    return struct.pack("<4sHHHHIIH", b"PK\x05\x06", facts["disk"], facts["disk"], facts["here"] & 0xFFFF, facts["entries"] & 0xFFFF,
                       facts["size"] & 0xFFFFFFFF, facts["offset"] & 0xFFFFFFFF, facts["comment_length"]) + comment


def zip64_end(count, size, offset, position, lies):
    """The zip64 end record and its locator."""
    facts = {"entries": count, "size": size, "offset": offset, "position": position, "length": 44, **lies}
    record = struct.pack("<4sQHHIIQQQQ", b"PK\x06\x06", facts["length"], 45, 45, 0, 0, facts["entries"], facts["entries"],
                         facts["size"], facts["offset"])
    return record + struct.pack("<4sIQI", b"PK\x06\x07", 0, facts["position"], 1)


def archive(entries, front=b"", comment=b"", end=None, zip64=None, behind=b""):
    """The whole file. `end` overrides the end record's fields; `zip64`, a dict of overrides, adds a zip64 end."""
    body, directory, count = [front], [], 0
    position = len(front)
    for entry in entries:
        payload, facts = _facts(entry)
        offset = position
        if entry.in_file:
            piece = local_header({**facts, **entry.local}, entry.local_extra) + payload + entry.trailer
            body.append(piece)
            position += len(piece)
        if entry.in_directory:
            directory.append(central_header({**facts, "offset": offset, **entry.central}, entry.central_extra, entry.comment))
            count += 1
    records = b"".join(directory)
    tail = b""
    if zip64 is not None:
        tail = zip64_end(count, len(records), position, position + len(records), zip64)
    tail += end_record(count, len(records), position, comment, end)
    return b"".join(body) + records + tail + behind
