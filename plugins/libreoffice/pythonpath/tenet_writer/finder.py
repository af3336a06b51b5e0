"""From evidence to its words in a document that may have been edited since: without the office, on plain text.

Evidence has a quote, the whole paragraph around it (context) and its place. The office is asked for paragraphs in which some of these words
stand; this module says which paragraph it is and where in it the quote stands, or that the words are gone.
"""

import difflib
import io
import re
from dataclasses import dataclass
from xml.etree import ElementTree

# So many words are told apart from others, and stand within one paragraph.
PROBE_WORDS = 8
# Below this the paragraph is another one that happens to share the quote: the words meant were deleted or rewritten.
LIKE_ENOUGH = 0.5
# What may stand between two words, and within one without being seen (soft hyphen, zero-width characters, the office's own anchors).
_GAP = r"[\s\u00a0\ufffc]"
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff\ufffc"


@dataclass(frozen=True)
class Words:
    """What is looked for."""
    quote: str
    context: str
    nth: int = 0         # of the equal paragraphs in which it stood, from 0
    of: int = 1          # how many equal paragraphs there were
    within: int = 0      # of the places with the same quote within the context, from 0


def words_of(text):
    return [word for word in (re.sub(f"[{_UNSEEN}]", "", word) for word in re.split(f"{_GAP}+", text)) if word]


def normal(text):
    return " ".join(words_of(text))


def words_from(row, standing):
    """From a row with quote, context and place (evidence, comments). Offsets are bytes of the block's text."""
    quote, context, place = row["quote"], row["context"], row.get("place") or {}
    encoded, wanted = context.encode(), quote.encode()
    start = place.get("start", 0)
    stands_there = wanted and encoded[start:start + len(wanted)] == wanted
    within = encoded[:start].count(wanted) if stands_there else 0
    path = place.get("path") or [-1]
    # Better than the context, which may begin with a lead-in or headers from elsewhere.
    own = standing.paragraph(path[0], quote)
    nth, of = standing.among_equals(path[0]) if own else (0, 1)
    return Words(quote, own or context, nth, of, within)


def probes(words):
    """Runs of words to search for, the most telling first: the quote with its neighbours, its beginning, its end."""
    quote, context = words_of(words.quote), words_of(words.context)
    found = []
    at = _position(context, quote)
    if at is not None and len(quote) < PROBE_WORDS:
        begin = max(0, min(at - (PROBE_WORDS - len(quote)) // 2, len(context) - PROBE_WORDS))
        found.append(context[begin:begin + PROBE_WORDS])
    found += [quote[:PROBE_WORDS], quote[-PROBE_WORDS:], quote[:3], quote[-3:]]
    unique = []
    for run in found:
        if run and run not in unique:
            unique.append(run)
    return unique


def office_pattern(run):
    """A run of words as the office's search takes it: a regular expression of ICU."""
    return (_GAP.replace("\\ufffc", "") + "+").join(re.sub(r"([^\w\s])", r"\\\1", word) for word in run)


def find_in(text, quote, within=0):
    """(start, end) of the quote in the text of a paragraph, or None. `within`: which, from 0, where there are several; the last there is."""
    words = words_of(quote)
    if not words:
        return None
    unseen = f"[{_UNSEEN}]*"
    pattern = f"{_GAP}+".join(unseen.join(re.escape(character) for character in word) for word in words)
    found = [match.span() for match in re.finditer(pattern, text)]
    return found[min(within, len(found) - 1)] if found else None


def likeness(paragraph, context):
    """From 0 to 1: how much of the paragraph is what stood there. A lead-in or headers in front of the context do not count against it."""
    here, there = words_of(paragraph), words_of(context)
    if not here or not there:
        return 0.0
    if _position(there, here) is not None:
        return 1.0
    # Words are compared as a set of runs; a paragraph of thousands of words is told by its beginning.
    return difflib.SequenceMatcher(None, here[:600], there[-600:] if len(there) > len(here) else there[:600], autojunk=False).ratio()


def choose(paragraphs, words, standing):
    """Index of the paragraph that is meant among those in which the quote stands, in their order; None where that cannot be told."""
    likenesses = [likeness(paragraph, words.context) for paragraph in paragraphs]
    same = [index for index, value in enumerate(likenesses) if value == 1.0]
    if len(same) == words.of or (same and words.of == 1):
        return same[min(words.nth, len(same) - 1)]
    # One of them was edited. A paragraph that stood there before, with other words, is another one.
    like = [index for index, value in enumerate(likenesses)
            if value == 1.0 or (value >= LIKE_ENOUGH and not standing.had(paragraphs[index]))]
    if len(like) == words.of:
        return like[words.nth]
    if words.of > 1 or not like:
        return None
    return max(like, key=lambda index: likenesses[index])


class Standing:
    """The paragraphs of a document as they stood when it was checked: of a flat OpenDocument text, in the order in which they begin."""

    def __init__(self, document=None):
        self._texts = _paragraphs_of(document) if document else []
        self._known = frozenset(self._texts)

    def had(self, paragraph):
        return normal(paragraph) in self._known

    def paragraph(self, ordinal, quote):
        """The paragraph with this ordinal, "" where the quote does not stand in it."""
        there = 0 <= ordinal < len(self._texts) and normal(quote) in self._texts[ordinal]
        return self._texts[ordinal] if there else ""

    def among_equals(self, ordinal):
        """(which of the equal paragraphs, of how many) the one with this ordinal is."""
        text = self._texts[ordinal]
        return self._texts[:ordinal].count(text), self._texts.count(text)


_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_PARAGRAPHS = (_TEXT + "p", _TEXT + "h")
_SPACES = (_TEXT + "s", _TEXT + "tab", _TEXT + "line-break")
_ASIDE = (_TEXT + "note", _OFFICE + "annotation", _TEXT + "ruby-text")


def _paragraphs_of(document):
    texts, open_ones = [], []
    for event, element in ElementTree.iterparse(io.BytesIO(document), ("start", "end")):
        tag = element.tag
        if event == "start":
            if tag in _PARAGRAPHS:
                open_ones.append(len(texts))
                texts.append("")
        elif tag in _PARAGRAPHS:
            texts[open_ones.pop()] = normal(_text_of(element))
            if not open_ones:
                element.clear()
    return texts


def _text_of(element):
    if element.tag in _ASIDE:
        return ""
    pieces = [" " if element.tag in _SPACES else element.text or ""]
    for child in element:
        pieces += [_text_of(child), child.tail or ""]
    return "".join(pieces)


def _position(there, run):
    """Where a run of words begins in others, or None. Words at its edges may be cut ("mediation" in "mediation.")."""
    if not run:
        return None
    joined, wanted = " ".join(there), " ".join(run)
    at = joined.find(wanted)
    return None if at < 0 else joined.count(" ", 0, at)
