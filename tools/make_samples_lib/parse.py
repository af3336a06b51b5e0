"""Reads the dialect described in tools/samples/README.md into a model.Document, and checks the numbers written by hand."""

import re

from .model import (Cell, Change, Checkbox, Clause, Contents, Document, Heading, Item, LineBreak, Link, Note, PageBreak, Paragraph,
                    Reference, Spaces, Tab, Table, Text)


class SourceError(Exception):
    """A source that does not follow the dialect; says where and what was expected."""


PROPERTIES = {"format", "headings", "title", "subject", "author", "created", "keywords", "header", "footer", "language"}

HEADING = re.compile(r"(#{1,3}) (.*?)((?: \{-\}| \{#[a-z0-9-]+\})*)$")
CLAUSES = [(2, re.compile(r"(\d+\.\d+) (.*)")), (3, re.compile(r"  \(([a-z])\) (.*)")), (4, re.compile(r"    \(([ivx]+)\) (.*)"))]
STEPS = [(0, re.compile(r"\d+\. (.*)")), (1, re.compile(r"  \([a-z]\) (.*)"))]
BULLET = re.compile(r"( *)- (.*)")
NOTE = re.compile(r"\[\^([a-z0-9-]+)\]: (.*)")
STYLED = re.compile(r"@(title|subtitle) (.*)|(>) (.*)")

INLINE = re.compile(
    r"\*\*(?P<bold>.+?)\*\*|\*(?P<italic>.+?)\*|\[\^(?P<note>[a-z0-9-]+)\]|\[(?P<link>[^\]]+)\]\((?P<target>[^)]+)\)"
    r"|\{ref:(?P<ref>[a-z0-9-]+)\}|\{\+(?P<insertion>.+?)\+\}|\{-(?P<deletion>.+?)-\}|\{sp:(?P<spaces>\d+)\}|\{(?P<mark>tab|br|box|ticked)\}")
MARKS = {"tab": Tab, "br": LineBreak, "box": lambda: Checkbox(False), "ticked": lambda: Checkbox(True)}
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10}


def read(path):
    properties, lines, first = split_front_matter(path.read_text(encoding="utf-8"))
    document = Document(properties["format"], properties.get("headings", "plain"), properties)
    notes, lines = take_notes(lines)
    BodyReader(document, notes, first).read(lines)
    number_headings(document)
    check_clauses(document)
    check_references(document)
    return document


def split_front_matter(source):
    lines = source.split("\n")
    if lines[0] != "---":
        raise SourceError("line 1: expected '---' and the properties of the document")
    end = lines.index("---", 1)
    properties = {}
    for number, line in enumerate(lines[1:end], 2):
        name, colon, value = line.partition(": ")
        if not colon or name not in PROPERTIES:
            raise SourceError(f"line {number}: expected one of {', '.join(sorted(PROPERTIES))}, then ': ' and a value")
        properties[name] = value
    return properties, lines[end + 1:], end + 2


def take_notes(lines):
    """The notes by name, and the lines with the notes blanked, so that line numbers stay."""
    notes = {}
    rest = []
    for line in lines:
        match = NOTE.fullmatch(line)
        if match:
            notes[match[1]] = match[2]
        rest.append("" if match else line)
    return notes, rest


class BodyReader:
    """Walks the lines once; each line begins a block, or continues the paragraph before it."""

    def __init__(self, document, notes, first_line):
        self.document = document
        self.notes = notes
        self.first_line = first_line
        self.clauses = document.headings == "clauses"

    def read(self, lines):
        at = 0
        while at < len(lines):
            line = lines[at]
            self.line = self.first_line + at
            if line.startswith("|"):
                end = at
                while end < len(lines) and lines[end].startswith("|"):
                    end += 1
                self.add(self.table(lines[at:end]))
                at = end
                continue
            if line.strip():
                self.add(self.block(line))
            at += 1

    def add(self, block):
        self.document.blocks.append(block)

    def block(self, line):
        if line == "---":
            return PageBreak()
        if line.startswith("[TOC] "):
            return Contents(line[6:])
        match = HEADING.fullmatch(line)
        if match:
            return self.heading(match)
        match = STYLED.fullmatch(line)
        if match:
            return Paragraph(self.inlines(match[2] or match[4]), match[1] or "quote")
        return self.item(line) or Paragraph(self.inlines(line))

    def heading(self, match):
        name = re.search(r"\{#(.+?)\}", match[3])
        level = len(match[1])
        # In an agreement 1.1 numbers a clause, so headings below the first level carry no number.
        numbered = "{-}" not in match[3] and (self.document.headings == "numbered" or (self.clauses and level == 1))
        return Heading(level, self.inlines(match[2]), numbered, name[1] if name else "")

    def item(self, line):
        if self.clauses:
            for level, pattern in CLAUSES:
                match = pattern.fullmatch(line)
                if match:
                    return Clause(level, self.inlines(match[2]), match[1])
        for level, pattern in STEPS:
            match = pattern.fullmatch(line)
            if match:
                return self.list_item("step", level, match[1])
        match = BULLET.fullmatch(line)
        return self.list_item("bullet", len(match[1]) // 2, match[2]) if match else None

    def list_item(self, kind, level, text):
        before = self.document.blocks[-1] if self.document.blocks else None
        begins = not (isinstance(before, Item) and before.kind == kind)
        return Item(kind, level, self.inlines(text), begins)

    def table(self, lines):
        rows = [[cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip()[1:-1])] for line in lines]
        rule = next((i for i, row in enumerate(rows) if all(re.fullmatch(r"-+", cell) for cell in row)), None)
        if rule is None:
            raise SourceError(f"line {self.line}: a table needs a line of dashes under its header rows")
        widths = [len(cell) for cell in rows[rule]]
        rows = rows[:rule] + rows[rule + 1:]
        if any(len(row) != len(widths) for row in rows):
            raise SourceError(f"line {self.line}: every row of a table needs {len(widths)} cells")
        return Table(self.merge(rows), rule, widths)

    def merge(self, rows):
        """'<' joins a cell to the one on its left, '^' to the one above."""
        grid = [[None if text in ("<", "^") else Cell(self.cell(text)) for text in row] for row in rows]
        for r, row in enumerate(rows):
            for c, text in enumerate(row):
                if text == "<" and grid[r][c - 1]:
                    grid[r][c - 1].colspan += 1
                elif text == "^":
                    above = r - 1
                    while grid[above][c] is None:
                        above -= 1
                    grid[above][c].rowspan += 1
        return grid

    def cell(self, text):
        paragraphs = []
        for part in text.split("<br>"):
            part = part.strip()
            if part.startswith("- "):
                begins = not (paragraphs and isinstance(paragraphs[-1], Item))
                paragraphs.append(Item("bullet", 0, self.inlines(part[2:]), begins))
            else:
                paragraphs.append(Paragraph(self.inlines(part)))
        return paragraphs

    def inlines(self, text, marks=frozenset()):
        found = []
        at = 0
        for match in INLINE.finditer(text):
            self.add_text(found, text[at:match.start()], marks)
            found += self.inline(match, marks)
            at = match.end()
        self.add_text(found, text[at:], marks)
        return found

    @staticmethod
    def add_text(found, text, marks):
        if text:
            found.append(Text(curl(text), marks))

    def inline(self, match, marks):
        kind = match.lastgroup
        if kind in ("bold", "italic"):
            return self.inlines(match[kind], marks | {kind})
        if kind in ("insertion", "deletion"):
            return [Change(kind, self.inlines(match[kind], marks))]
        if kind == "target":
            return [Link(match["target"], self.inlines(match["link"], marks))]
        if kind == "note":
            return [self.note(match["note"])]
        if kind == "ref":
            return [Reference(match["ref"])]
        if kind == "spaces":
            return [Spaces(int(match["spaces"]))]
        return [MARKS[match["mark"]]()]

    def note(self, name):
        if name not in self.notes:
            raise SourceError(f"line {self.line}: no note called '{name}'")
        note = Note(len(self.document.notes) + 1, [])
        self.document.notes.append(note)
        note.inlines = self.inlines(self.notes.pop(name))
        return note


def curl(text):
    """Straight quotes to the curly ones that word processors type."""
    text = re.sub(r"(^|[\s(\[])'(?=\w)", "\\1\u2018", text)
    text = re.sub(r'(^|[\s(\[])"(?=\w)', "\\1\u201c", text)
    return text.replace("'", "\u2019").replace('"', "\u201d")


def number_headings(document):
    counts = [0, 0, 0]
    for block in document.blocks:
        if isinstance(block, Heading) and block.numbered:
            counts[block.level - 1] += 1
            counts[block.level:] = [0] * (3 - block.level)
            block.number = ".".join(str(n) for n in counts[:block.level])


def check_clauses(document):
    """The numbers in the source are for its reader; the files number themselves, so both must agree."""
    clause = letter = roman = 0
    heading = ""
    for block in document.blocks:
        if isinstance(block, Heading) and block.numbered:
            heading, clause, letter, roman = block.number, 0, 0, 0
        if not isinstance(block, Clause):
            continue
        if block.level == 2:
            clause, letter, roman = clause + 1, 0, 0
            expected = f"{heading}.{clause}"
        elif block.level == 3:
            letter, roman = letter + 1, 0
            expected = chr(ord("a") + letter - 1)
        else:
            roman += 1
            expected = next(name for name, value in ROMAN.items() if value == roman)
        if block.number != expected:
            raise SourceError(f"under heading {heading}: found {block.number} where the numbering gives {expected}")


def check_references(document):
    for name in re.findall(r"Reference\(name='([^']+)'\)", repr(document.blocks)):
        if not document.heading(name):
            raise SourceError(f"{{ref:{name}}}: no heading carries {{#{name}}}")
