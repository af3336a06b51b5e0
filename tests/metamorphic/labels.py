"""The labelled sentences of labels.tsv, and what the program says of them.

labels.tsv: sentence, phrase, polarity, force, actor, under a line that names them; tools/evaluate reads it too. The labels are those of
the JSON report; an empty actor is left open, and `\\n` ends a line, for lists and tables. A phrase is searched for as an element of a
rule made here, one rule a phrase, so that nothing of the shipped packs is asked but the cue lists."""

import csv
import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
FORCES = ("committed", "stated", "permitted", "planned", "aspirational", "mentioned", "historical")
POLARITIES = ("affirmed", "negated", "excepted")
NOT_FOUND = ("not found", "not found", "not found")
PACK = 'pack { id = "labels", title = "Labels", version = "1.0.0", source = { standard = "tests/metamorphic" } }\n'
RULE = """block {{
  id = "labels.{number}", title = "Phrase {number}", source = {{ standard = "tests/metamorphic" }},
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


def read(path=HERE / "labels.tsv"):
    with Path(path).open(encoding="utf-8", newline="") as file:
        return [Labelled(**row) for row in csv.DictReader(file, delimiter="\t")]


def found(tenet, rows):
    """(polarity, force, actor) of each row as the program reads it."""
    phrases = sorted({row.phrase for row in rows})
    numbers = {phrase: number for number, phrase in enumerate(phrases)}
    with tempfile.TemporaryDirectory() as folder:
        rules, texts = Path(folder, "rules", "labels"), Path(folder, "texts")
        rules.mkdir(parents=True)
        texts.mkdir()
        (rules / "pack.lua").write_text(PACK, encoding="utf-8")
        made = "".join(RULE.format(number=numbers[phrase], phrase=json.dumps(phrase)) for phrase in phrases)
        (rules / "rules.lua").write_text(made, encoding="utf-8")
        for number, row in enumerate(rows):
            (texts / f"{number:04}.txt").write_text(row.sentence.replace("\\n", "\n") + "\n", encoding="utf-8")
        command = [tenet, "check", str(texts), "--rules", str(rules.parent), "--pack", "labels", "--kind", "asb-policy", "--format", "json"]
        done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=300, check=False)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr)
    documents = json.loads(done.stdout)["documents"]
    by_rule = [{row["rule"]: row for row in document["results"]} for document in documents]
    return [best(results[f"labels.{numbers[row.phrase]}"]) for row, results in zip(rows, by_rule)]


def best(result):
    if not result["evidence"]:
        return NOT_FOUND
    first = result["evidence"][0]
    return first["polarity"], first["force"], first["actor"]
