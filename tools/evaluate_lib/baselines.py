"""What a simpler tool would claim. Both know the texts of the blocks (blocks.jsonl) and nothing of our phrases.

keyword: a block is claimed when any of its content words occurs. BM25 (Robertson and Walker; k1 = 1.2, b = 0.75): the one block whose text is nearest.
"""
import collections
import math
import re

WORD = re.compile(r"[a-z]+")
# Words that carry no block's meaning. Deliberately short: the baseline is what anybody would write in an hour.
STOP = frozenset("""a about all an and any are as at be been by can do each for from has have how in into is it its of on or other our so such that the their them they this to
up was we what when where which who will with within including include ensure across""".split())


def fold(word):
    """A crude stem, the same for texts and blocks."""
    for ending in ("ing", "ies", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def words(text):
    return [fold(word) for word in WORD.findall(text.lower()) if word not in STOP]


class Keyword:
    """Any keyword of the block."""

    def __init__(self, blocks):
        self.keys = {block: frozenset(words(text)) for block, text in blocks.items()}

    def claims(self, text):
        said = frozenset(words(text))
        return {block for block, keys in self.keys.items() if keys & said}


class Bm25:
    """The nearest block of all; none when no word is shared."""

    K1, B = 1.2, 0.75

    def __init__(self, blocks):
        self.texts = {block: collections.Counter(words(text)) for block, text in blocks.items()}
        self.length = {block: sum(counts.values()) for block, counts in self.texts.items()}
        self.mean = sum(self.length.values()) / len(self.length)
        seen = collections.Counter(word for counts in self.texts.values() for word in counts)
        self.idf = {word: math.log(1 + (len(blocks) - n + 0.5) / (n + 0.5)) for word, n in seen.items()}

    def score(self, query, block):
        counts, norm = self.texts[block], self.K1 * (1 - self.B + self.B * self.length[block] / self.mean)
        return sum(self.idf[word] * counts[word] * (self.K1 + 1) / (counts[word] + norm) for word in query if word in counts)

    def claims(self, text):
        query = frozenset(words(text))
        score, block = max(((self.score(query, block), block) for block in sorted(self.texts)), key=lambda pair: pair[0])
        return {block} if score > 0 else set()
