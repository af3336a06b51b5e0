"""What a sample document consists of, whatever the format it is written in."""

from dataclasses import dataclass, field
from typing import Dict, List, Optional


@dataclass
class Text:
    """Words with one look. `marks` is a subset of {"bold", "italic"}."""

    text: str
    marks: frozenset = frozenset()


@dataclass
class Link:
    """A link: `target` is an address, or "#name" for a heading of the same document."""

    target: str
    inlines: list


@dataclass
class Note:
    """A footnote; `number` counts from 1 in reading order."""

    number: int
    inlines: list


@dataclass
class Reference:
    """The number of the heading called `name`, as a field that keeps up with renumbering."""

    name: str


@dataclass
class Change:
    """A tracked change: `kind` is "insertion" or "deletion"."""

    kind: str
    inlines: list


@dataclass
class Spaces:
    count: int


@dataclass
class Tab:
    pass


@dataclass
class LineBreak:
    pass


@dataclass
class Checkbox:
    checked: bool


@dataclass
class Heading:
    level: int
    inlines: list
    numbered: bool
    name: str
    number: str = ""


@dataclass
class Paragraph:
    inlines: list
    style: str = "body"  # body, title, subtitle, quote


@dataclass
class Item:
    """An item of a bulleted or stepped list; `level` from 0. `begins` is true for the first item of a list."""

    kind: str  # bullet, step
    level: int
    inlines: list
    begins: bool = False


@dataclass
class Clause:
    """A numbered paragraph under a numbered heading: level 2 is 1.1, level 3 is (a), level 4 is (i)."""

    level: int
    inlines: list
    number: str


@dataclass
class Cell:
    paragraphs: list  # of Paragraph and Item
    rowspan: int = 1
    colspan: int = 1


@dataclass
class Table:
    """`rows` holds, for each place of the grid, its Cell or None where another cell covers it."""

    rows: list
    header_rows: int
    widths: List[int]


@dataclass
class Contents:
    title: str


@dataclass
class PageBreak:
    pass


@dataclass
class Document:
    format: str  # docx, odt
    headings: str  # numbered, plain, clauses
    properties: Dict[str, str]
    blocks: list = field(default_factory=list)
    notes: List[Note] = field(default_factory=list)

    def heading(self, name: str) -> Optional[Heading]:
        return next((b for b in self.blocks if isinstance(b, Heading) and b.name == name), None)

    def words(self) -> int:
        return sum(len(plain(block).split()) for block in self.blocks) + sum(len(plain(n).split()) for n in self.notes)

    def pages_before(self, stop) -> int:
        """The page `stop` would fall on, about 380 words to a page: good enough for a cached contents list."""
        words = 0
        page = 1
        for block in self.blocks:
            if block is stop:
                break
            if isinstance(block, PageBreak):
                page += words // 380 + 1
                words = 0
            words += len(plain(block).split()) + (8 if isinstance(block, Heading) else 2)
        return page + words // 380


def plain(thing) -> str:
    """The words of a block or inline, without its notes and deletions."""
    if isinstance(thing, list):
        return "".join(plain(each) for each in thing)
    if isinstance(thing, Text):
        return thing.text
    if isinstance(thing, Change):
        return plain(thing.inlines) if thing.kind == "insertion" else ""
    if isinstance(thing, (Spaces, Tab, LineBreak)):
        return " "
    if isinstance(thing, Table):
        return " ".join(plain(p) for row in thing.rows for cell in row if cell for p in cell.paragraphs)
    if isinstance(thing, (Link, Heading, Paragraph, Item, Clause)):
        return plain(thing.inlines)
    return ""
