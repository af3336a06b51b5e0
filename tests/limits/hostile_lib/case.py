"""What a hostile file is to the test: a name, the bytes, and what the program may do with it."""

import enum
import random
from dataclasses import dataclass
from typing import Callable

# Stands in every file that has any text. A file that is read without it, and without a diagnostic, was lost in silence.
MARK = "Tenants keep the peace"


class Expect(enum.Enum):
    """What may happen; in every case the program ends by itself, in time and within its memory."""

    EITHER = "read, or refused with a sentence"
    READ = "read, mark and all"
    REFUSED = "refused with a sentence"


@dataclass(frozen=True)
class Case:
    """One file. `make` gives its bytes; the same seed, the same bytes."""

    family: str
    name: str
    make: Callable[[], bytes]
    expect: Expect = Expect.EITHER
    never: tuple = ()  # text that must not come out: it stands outside the input, or would show that an entity was expanded
    swarm: bool = False  # one of hundreds of small files, checked by the folder
    heavy: bool = False  # expands to tens of megabytes: measured alone, never in a folder with others


def chance(seed, *names):
    """A generator of its own for each purpose, so that adding a case changes no other."""
    return random.Random(f"{seed}/" + "/".join(str(name) for name in names))
