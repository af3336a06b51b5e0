"""Asks the program: texts in, rows out. One run over a folder with one file a text."""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

CLAIMS = ("covered", "partial", "weak")


def check(tenet, texts, *options):
    """For each text its rows by rule."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            Path(folder, f"{number:05}.txt").write_text(text, encoding="utf8")
        run = subprocess.run([tenet, "check", folder, "--format", "json", *options], capture_output=True, text=True, encoding="utf8", check=False)
    if not run.stdout:
        sys.exit(f"the program printed no report: {run.stderr.strip()}")
    rows = {int(Path(d["path"]).stem): {r["rule"]: r for r in d["results"]} for d in json.loads(run.stdout)["documents"]}
    return [rows[number] for number in range(len(texts))]


def claims(rows):
    """Blocks that are said to be there: covered, partial or weak."""
    return {rule for rule, row in rows.items() if row["status"] in CLAIMS}


def matches(rows):
    """Blocks whose phrases were found at all, however the sentence means it: our phrases without strength."""
    return {rule for rule, row in rows.items() if row["evidence"]}
