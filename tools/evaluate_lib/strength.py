"""Labels of strength: sentences that a person has labelled, and what the program says of them. Shared with tests/metamorphic.

A file of labels: sentence, phrase, polarity, force, actor, under a line that names them. The labels are those of the JSON report; an empty
actor is left open, and `\\n` ends a line, for lists and tables. A phrase is searched for as an element of a rule made here, one rule a
phrase, so that nothing of the shipped packs is asked but the cue lists."""
import collections
import csv
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path

from . import program

LABELS = ("polarity", "force", "actor")
NOT_FOUND = ("not found", "not found", "not found")
PACK = 'pack { id = "labels", title = "Labels of strength", version = "1.0.0", source = { standard = "labels of strength" } }\n'
RULE = """block {{
  id = "labels.{number}", title = "Phrase {number}", source = {{ standard = "labels of strength" }},
  elements = {{ {{ id = "found", find = {{ {phrase} }} }} }},
  examples = {{ missing {{ "Nothing." }} }},
}}
"""


@dataclass(frozen=True)
class Labelled:
    sentence: str
    phrase: str
    polarity: str
    force: str
    actor: str

    @property
    def labels(self):
        return self.polarity, self.force, self.actor


def read(path):
    with Path(path).open(encoding="utf-8", newline="") as file:
        return [Labelled(**row) for row in csv.DictReader(file, delimiter="\t")]


def found(tenet, rows):
    """(polarity, force, actor) of each row as the program reads it."""
    numbers = {phrase: number for number, phrase in enumerate(sorted({row.phrase for row in rows}))}
    with tempfile.TemporaryDirectory() as folder:
        pack = Path(folder, "labels")
        pack.mkdir()
        (pack / "pack.lua").write_text(PACK, encoding="utf-8")
        made = (RULE.format(number=number, phrase=json.dumps(phrase, ensure_ascii=False)) for phrase, number in numbers.items())
        (pack / "rules.lua").write_text("".join(made), encoding="utf-8")
        texts = [row.sentence.replace("\\n", "\n") + "\n" for row in rows]
        results = program.check(tenet, texts, "--rules", folder, "--pack", "labels", "--kind", "asb-policy")
    return [_best(result[f"labels.{numbers[row.phrase]}"]) for row, result in zip(rows, results)]


def _best(result):
    if not result["evidence"]:
        return NOT_FOUND
    first = result["evidence"][0]
    return first["polarity"], first["force"], first["actor"]


def confusion(rows, answers):
    """Per label: (a reader's, the program's) and how often. Labels left open count nowhere."""
    counts = {label: collections.Counter() for label in LABELS}
    for row, answer in zip(rows, answers):
        for label, said, came in zip(LABELS, row.labels, answer):
            if said:
                counts[label][said, came] += 1
    return counts
