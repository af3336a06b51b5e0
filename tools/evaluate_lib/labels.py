"""Labelled data: the gold folder, and our own disputes about it."""
import csv
import json
from dataclasses import dataclass, field
from pathlib import Path


def read_lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf8").splitlines() if line.strip()]


@dataclass
class Gold:
    """Whatever of the files is there; the rest is empty and is not scored."""

    folder: Path
    passages: list = field(default_factory=list)
    cells: list = field(default_factory=list)
    clauses: list = field(default_factory=list)
    blocks: dict = field(default_factory=dict)

    @staticmethod
    def read(folder, half=None, split=None):
        gold = Gold(folder)
        files = {name: folder / name for name in ("respect-passages.jsonl", "passages.jsonl", "respect-cells.jsonl", "unfair-clauses.json", "clauses.jsonl", "blocks.jsonl")}
        for name in ("respect-passages.jsonl", "passages.jsonl"):
            if files[name].exists():
                gold.passages += read_lines(files[name])
        if half:
            gold.passages = gold.passages[0::2] if half == "odd" else gold.passages[1::2]
        if split:
            gold.passages = [row for row in gold.passages if row.get("split") == split]
        if files["respect-cells.jsonl"].exists() and not half and not split:
            gold.cells = read_lines(files["respect-cells.jsonl"])
        if files["unfair-clauses.json"].exists() and not half and not split:
            gold.clauses = json.loads(files["unfair-clauses.json"].read_text(encoding="utf8"))
        if files["blocks.jsonl"].exists():
            gold.blocks = {row["id"]: row["text"] for row in read_lines(files["blocks.jsonl"])}
        return gold


def read_disputes(path):
    """Labels that we hold to be wrong, each with its reason: {(id, rule)}."""
    if not path.exists():
        return set()
    with path.open(encoding="utf8", newline="") as file:
        return {(row["id"], row["rule"]) for row in csv.DictReader(file, delimiter="\t")}
