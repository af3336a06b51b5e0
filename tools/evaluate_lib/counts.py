"""Counting: precision, recall and F1 with how many and with Wilson's interval (95 per cent)."""
import math
from dataclasses import dataclass

Z = 1.96


def wilson(hits, total):
    """The interval in which the true share lies, or None without cases."""
    if not total:
        return None
    share = hits / total
    centre = (share + Z * Z / (2 * total)) / (1 + Z * Z / total)
    half = Z * math.sqrt(share * (1 - share) / total + Z * Z / (4 * total * total)) / (1 + Z * Z / total)
    return max(0.0, centre - half), min(1.0, centre + half)


def share(hits, total):
    """'0.90 (295 of 328; 0.86 to 0.93)', or a dash without cases."""
    if not total:
        return "–"
    low, high = wilson(hits, total)
    return f"{hits / total:.2f} ({hits} of {total}; {low:.2f} to {high:.2f})"


@dataclass
class Tally:
    """Claims of one block, or of all: right and wrong claims, and the labels that were found and missed."""

    right: int = 0
    wrong: int = 0
    found: int = 0
    missed: int = 0

    def __iadd__(self, other):
        self.right += other.right
        self.wrong += other.wrong
        self.found += other.found
        self.missed += other.missed
        return self

    @property
    def precision(self):
        return self.right / (self.right + self.wrong) if self.right + self.wrong else None

    @property
    def recall(self):
        return self.found / (self.found + self.missed) if self.found + self.missed else None

    @property
    def f1(self):
        if self.precision is None or self.recall is None:
            return None
        return 2 * self.precision * self.recall / (self.precision + self.recall) if self.precision + self.recall else 0.0


def macro(tallies):
    """Means over the blocks that have labels; a block with labels and no claim has neither precision nor, in the mean, excuse: it counts 0."""
    with_labels = [t for t in tallies if t.found + t.missed]
    if not with_labels:
        return None
    mean = [sum((getattr(t, name) or 0.0) for t in with_labels) / len(with_labels) for name in ("precision", "recall", "f1")]
    return (*mean, len(with_labels))


def two(number):
    return "   –" if number is None else f"{number:.2f}"
