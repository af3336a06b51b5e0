"""What the tests of `tenet annotate` share: running it, and looking into packages without unpacking what is packed."""

import re
import struct
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from program import DATE, tenet  # noqa: E402


def annotate(source, copy, *options, rules=None):
    """The finished run; its standard output ends with the counts."""
    return tenet("annotate", source, "-o", copy, "--date", DATE, *options, variables={"TENET_RULES": str(rules)} if rules else None)


def packed_entries(path):
    """(name, method, packed bytes) of each entry in the order of the directory."""
    data = Path(path).read_bytes()
    with zipfile.ZipFile(path) as package:
        for entry in package.infolist():
            name_length, extra_length = struct.unpack_from("<HH", data, entry.header_offset + 26)
            begin = entry.header_offset + 30 + name_length + extra_length
            yield entry.orig_filename, entry.compress_type, data[begin:begin + entry.compress_size]


def part(path, name):
    with zipfile.ZipFile(path) as package:
        found = next(entry for entry in package.infolist() if entry.filename.replace("\\", "/").lstrip("/").lower() == name.lower())
        return package.read(found)


def main_part_name(path):
    with zipfile.ZipFile(path) as package:
        if "content.xml" in package.namelist():
            return "content.xml"
        links = package.read("_rels/.rels").decode()
    for link in re.findall(r"<[^>]*Relationship [^>]*>", links):
        if re.search(r'Type="[^"]*/officeDocument"', link):
            return re.search(r'Target="/?([^"]*)"', link)[1]
    return "word/document.xml"


# --- taking the comments away again ---------------------------------------------------------------------------------------------

_PRESERVE = b' xml:space="preserve"'
_NAME = rb"(?:\w+:)?"
_NEW_PREFIX = rb'(?: xmlns:w="[^"]*")?'


def _word_marks(ids):
    number = rb'[^>]*?id="(?:' + rb"|".join(str(i).encode() for i in sorted(ids)) + rb')"/>'
    one = (rb"<" + _NAME + rb"commentRange(?:Start|End)" + number + rb"|<" + _NAME + rb"r" + _NEW_PREFIX + rb"><" + _NAME +
           rb"commentReference" + number + rb"</" + _NAME + rb"r>")
    return re.compile(rb"(?:" + one + rb")+")


_CLOSING = [re.compile(rb"</[\w:]+></[\w:]+>$"), re.compile(rb"</[\w:]+>$"), re.compile(rb"$")]
_TAG = re.compile(rb"<[^>]*>")


def _properties_end(marked, at):
    """Behind the w:rPr that begins here; within it stand others, of tracked changes."""
    depth = 0
    for tag in re.compile(rb"<(/?)" + _NAME + rb"rPr(?:\s[^>]*?)?(/?)>").finditer(marked, at):
        if depth == 0 and tag.start() != at:
            return at
        depth += 0 if tag[2] else -1 if tag[1] else 1
        if depth == 0:
            return tag.end()
    return at


def _openings(marked, at):
    """How far what was opened again behind a mark may reach: a run with its properties, and a text node in it."""
    run = _TAG.match(marked, at)
    if not run:
        return
    behind = _properties_end(marked, run.end())
    yield behind
    if node := _TAG.match(marked, behind):
        yield node.end()


def _same(piece, original, at):
    """Where `original` goes on after `piece`, which may have an attribute more than it; None where they differ."""
    for fragment in re.split(b"(" + re.escape(_PRESERVE) + b")", piece):
        if original.startswith(fragment, at):
            at += len(fragment)
        elif fragment != _PRESERVE:
            return None
    return at


def without_word_comments(marked, original, ids):
    """True when `marked` is `original` with nothing more than marks, runs cut at them, and xml:space where a text node was cut."""
    states = {(0, 0)}  # (how far in marked, how far in original)
    for cluster in _word_marks(ids).finditer(marked):
        following = set()
        for begin, at in states:
            piece = marked[begin:cluster.start()]
            for closing in _CLOSING:
                cut = closing.search(piece)
                after = _same(piece[:cut.start()], original, at) if cut else None
                if after is None:
                    continue
                if cut.end() == cut.start():
                    following.add((cluster.end(), after))
                else:
                    following.update((end, after) for end in _openings(marked, cluster.end()))
        states = following
        if not states:
            return False
    return any(_same(marked[begin:], original, at) == len(original) for begin, at in states)


def without_odt_comments(marked, author=b"Tenet"):
    """The part with every annotation of `author` taken out, and the ends of ranges that belong to them."""
    own = re.compile(rb"<(" + _NAME + rb")annotation(?: [^>]*)?>(?:(?!</\1annotation>).)*?creator>" + author +
                     rb"<(?:(?!</\1annotation>).)*</\1annotation>", re.S)
    names = {found[1] for piece in own.finditer(marked) if (found := re.search(rb'name="([^"]*)"', piece[0].split(b">")[0]))}
    marked = own.sub(b"", marked)
    ends = re.compile(rb"<" + _NAME + rb'annotation-end[^>]*name="([^"]*)"/>')
    marked = ends.sub(lambda end: b"" if end[1] in names else end[0], marked)
    return marked.replace(b"]]><![CDATA[", b"")


def word_ids(path):
    """Ids of Tenet's comments, by part: those of the comments part that its author wrote."""
    ids = set()
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if re.search(r"comments\d*\.xml$", name, re.I):
                for tag in re.findall(rb"<(?:\w+:)?comment [^>]*>", package.read(name)):
                    if b'author="Tenet"' in tag and b'date="2026-11-22T00:00:00Z"' in tag:
                        ids.add(int(re.search(rb'[: ]id="(\d+)"', tag)[1]))
    return ids
