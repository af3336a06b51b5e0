"""Honest files, damaged: cut at every byte, bits turned over, spliced; the file itself, and the XML inside an honest zip."""

from . import office, zips
from .case import MARK, Case, chance
from .docx_traps import code, field, footnotes, level, note_reference, numbered, numbering, run, style
from .odt_traps import cell, changes, items, list_style, point, region, row, table
from .odt_traps import level as list_level

FLIPS = 300
SPLICES = 200
MUTATIONS = 400
WORDS = ("0", "-1", "2147483648", "99999999999999999999", "", "true", "../x", "\u00e9", "x" * 300)


def small_docx_parts():
    """A small document with one of most things."""
    body = (office.p(MARK) + numbered() * 2 + f"<w:p>{field('begin')}{code('REF a')}{field('separate')}{run('4.2')}{field('end')}{note_reference()}</w:p>"
            f"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{office.p('cell')}</w:tc></w:tr></w:tbl>"
            f'<w:p><w:ins w:id="1">{run("new")}</w:ins><w:del w:id="2"><w:r><w:delText>old</w:delText></w:r></w:del></w:p>')
    return office.docx_parts(main=office.document(body), styles=office.word("styles", style("a")), numbering=numbering(level()),
                             footnotes=footnotes(run("note")))


def small_odt_parts():
    """The same for Writer."""
    body = (changes(region("d", "deletion", office.tp("old"))) + office.tp() + items(2, ' text:style-name="l"')
            + '<text:h text:outline-level="1">heading</text:h>' + table(row(cell(attributes=' table:number-columns-spanned="2"')))
            + f"<text:p>a{point('change', 'd')}<text:s text:c=\"2\"/>b<text:note><text:note-citation>1</text:note-citation><text:note-body>"
            + office.tp("note") + "</text:note-body></text:note></text:p>")
    return office.odt_parts(main=office.content(body, list_style("l", list_level())))


def _flip(data, random):
    changed = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 8, 40))):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def _splice(first, second, random):
    kind = random.randrange(4)
    a, b = sorted((random.randrange(len(first)), random.randrange(len(first))))
    c, d = sorted((random.randrange(len(second)), random.randrange(len(second))))
    if kind == 0:
        return first[:a] + second[c:]
    if kind == 1:
        return first[:a] + second[c:d] + first[b:]
    if kind == 2:
        return first[:b] + first[a:]
    return first[:a] + bytes(b - a) + first[b:]


def _tokens(xml):
    """Tags and the text between them."""
    found, start = [], 0
    while start < len(xml):
        end = xml.index(">", start) + 1 if xml[start] == "<" else xml.find("<", start)
        end = len(xml) if end <= start else end
        found.append(xml[start:end])
        start = end
    return found


def _value_changed(tag, random):
    quotes = [n for n, c in enumerate(tag) if c == '"']
    if len(quotes) < 2:
        return tag
    pair = random.randrange(len(quotes) // 2)
    return tag[:quotes[2 * pair] + 1] + random.choice(WORDS) + tag[quotes[2 * pair + 1]:]


def _mutate(xml, random, balanced):
    """Changes tokens here and there. `balanced`: what comes out stays well-formed, so it gets past the parser and into the reader."""
    tokens = _tokens(xml)
    for _ in range(random.choice((1, 2, 3, 10))):
        n, m = random.randrange(3, len(tokens)), random.randrange(3, len(tokens))
        kind = random.randrange(6)
        if kind < 2 or balanced and kind < 4:
            tokens[n] = _value_changed(tokens[n], random)
        elif balanced:
            a, b = _element(tokens, n), _element(tokens, m)
            if not a or not b:
                continue
            if kind == 4:  # an element copied to elsewhere, possibly into itself
                tokens[b[0]:b[0]] = tokens[a[0]:a[1]]
            else:  # an element taken away
                tokens[a[0]:a[1]] = []
            if len(tokens) < 8 or len(tokens) > 20_000:
                break
        elif kind == 2:
            del tokens[n]
        elif kind == 3:
            tokens.insert(n, tokens[m])
        elif kind == 4:
            tokens[n], tokens[m] = tokens[m], tokens[n]
        else:
            tokens[n] = tokens[n][:random.randrange(len(tokens[n]) + 1)]
        if len(tokens) < 8:
            break
    return "".join(tokens)


def _element(tokens, start):
    """The tokens of the element that begins at `start`, half-open; nothing if none does, or if it is the root's frame."""
    if not tokens[start].startswith("<") or tokens[start][1] in "/?!":
        return None
    depth = 0
    for n in range(start, len(tokens)):
        token = tokens[n]
        if token.startswith("</"):
            depth -= 1
        elif token.startswith("<") and not token.endswith("/>"):
            depth += 1
        if depth == 0:
            return start, n + 1
    return None


def cases(seed):
    """All the families of this module: swarms of small files."""
    rows = []

    def add(family, name, make):
        rows.append(Case(family, name, make, swarm=True))

    word, writer = small_docx_parts(), small_odt_parts()
    lean_word = office.docx_parts()
    lean_writer = office.odt_parts()
    files = {"docx": office.pack(word), "odt": office.pack(writer), "fodt": office.fodt(items(2))}
    lean = {"docx": office.pack(lean_word), "odt": office.pack(lean_writer), "fodt": files["fodt"]}
    for suffix, data in lean.items():
        for end in range(len(data)):
            add("cut-file", f"{end:05}.{suffix}", lambda data=data, end=end: data[:end])
    for suffix, parts, main in (("docx", word, "word/document.xml"), ("odt", writer, "content.xml")):
        xml = parts[main]
        start = xml.index(b"body>")
        for end in range(start, len(xml)):
            add("cut-xml", f"{end:05}.{suffix}", lambda parts=parts, main=main, xml=xml, end=end: office.pack({**parts, main: xml[:end]}))
        others = [name for name in parts if name not in (main, "mimetype")]
        for n in range(MUTATIONS):
            for kind in ("balanced", "wild"):
                name = others[n // 4 % len(others)] if n % 4 == 0 else main
                add(f"mutated-xml-{kind}", f"{n:03}.{suffix}", lambda parts=parts, name=name, kind=kind, n=n, suffix=suffix: office.pack(
                    {**parts, name: _mutate(parts[name].decode(), chance(seed, suffix, kind, n), kind == "balanced").encode()}))
        for n in range(FLIPS):
            add("bits-in-xml", f"{n:03}.{suffix}", lambda parts=parts, main=main, n=n, suffix=suffix: office.pack(
                {**parts, main: _flip(parts[main], chance(seed, "xml", suffix, n))}))
    for suffix, data in files.items():
        for n in range(FLIPS):
            add("bits-in-file", f"{n:03}.{suffix}", lambda data=data, n=n, suffix=suffix: _flip(data, chance(seed, "file", suffix, n)))
    stored = zips.archive([zips.Entry(name.encode(), part, zips.STORED) for name, part in word.items()])
    for n in range(SPLICES):
        add("spliced", f"{n:03}.docx", lambda n=n: _splice(files["docx"], files["odt"], chance(seed, "splice", "docx", n)))
        add("spliced", f"{n:03}.odt", lambda n=n: _splice(files["odt"], files["docx"], chance(seed, "splice", "odt", n)))
        add("spliced", f"{n:03}-stored.docx", lambda n=n: _splice(stored, files["docx"], chance(seed, "splice", "stored", n)))
    return rows
