#!/usr/bin/env python3
"""A reader's README is its checklist, and it tells the truth.

- Every diagnostic and every refusal that a reader's sources can give is in its README, and none besides.
- Nothing is passed over in silence: every element of elements.py, holding a word, either shows the word, or a diagnostic with a place
  comes with the document, or the README names the element under "In silence" - and those that it names are silent indeed.
- An empty element that Word and Writer write every day is no reason for an alarm.
"""

import collections
import json
import re
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import elements  # noqa: E402  (the folder beside this test is only known now)
import packages  # noqa: E402
from program import SOURCE  # noqa: E402

READERS = SOURCE / "checker" / "readers"
CODE = r"[a-z0-9]+(?:-[a-z0-9]+)+"
GIVEN = re.compile(rf'\b(?:diagnose|fail)\([^;]*?"({CODE})"')
SILENCE = "## In silence"


def readme(reader):
    """Its text."""
    return (READERS / reader / "README.md").read_text(encoding="utf-8")


def codes_in_sources(reader):
    """What the reader says by itself; what the layers below refuse is theirs."""
    found = set()
    for path in sorted((READERS / reader).glob("*.[ch]pp")):
        found |= set(GIVEN.findall(path.read_text(encoding="utf-8")))
    return found


def silent_elements(reader):
    """Names in backquotes under the heading."""
    _, _, after = readme(reader).partition(SILENCE)
    return set(re.findall(r"`([a-z0-9]+:[A-Za-z0-9-]+)`", after.split("\n## ")[0]))


class Checklists(unittest.TestCase):
    def test_every_code_is_in_the_readme(self):
        for reader in ("docx", "odt", "text"):
            said = codes_in_sources(reader)
            listed = set(re.findall(rf"`({CODE})`", readme(reader)))
            with self.subTest(reader=reader):
                self.assertTrue(said)
                self.assertEqual(sorted(said - listed), [], "given by the sources, not in the README")
                self.assertEqual(sorted(listed - said), [], "in the README, given by no source")


class Elements(unittest.TestCase):
    def outcome(self, reader, body, folder):
        """"shown", "diagnosed" or "silent"."""
        path = Path(folder) / f"case.{reader}"
        path.write_bytes(packages.MAKERS[reader](body))
        run = packages.show(path)
        self.assertEqual(run.returncode, 0, f"{body}\n{run.stderr}")
        model = json.loads(run.stdout)
        for diagnostic in model["diagnostics"]:
            self.assertTrue(diagnostic["place"].get("part"), f"{diagnostic['code']} has no place: {body}")
        said = [d["code"] for d in model["diagnostics"] if d["code"] != "no-text"]
        if elements.MARK in json.dumps(model["blocks"]):
            return "diagnosed" if said else "shown"
        return "diagnosed" if said else "silent"

    def test_nothing_is_passed_over_in_silence(self):
        for reader in packages.MAKERS:
            listed = silent_elements(reader)
            outcomes = collections.defaultdict(set)
            with tempfile.TemporaryDirectory() as folder:
                for name, body in elements.cases(reader):
                    outcomes[name].add(self.outcome(reader, body, folder))
            silent = {name for name, seen in outcomes.items() if "silent" in seen}
            with self.subTest(reader=reader):
                self.assertEqual(sorted(silent - listed), [], f"neither shown nor diagnosed, and not under \"{SILENCE}\"")
                self.assertEqual(sorted(listed - silent), [], f"under \"{SILENCE}\", and shown, diagnosed or not tried")

    def test_what_no_standard_has_is_always_said(self):
        for reader in packages.MAKERS:
            with tempfile.TemporaryDirectory() as folder:
                for name, body in elements.cases(reader):
                    if "unheard-of" in name or "(text in it)" in name:
                        self.assertEqual(self.outcome(reader, body, folder), "diagnosed", body)

    def test_everyday_marks_raise_no_alarm(self):
        everyday = {"docx": set(elements.RANGES) | {"w:br", "w:tab", "w:ptab", "w:cr", "w:lastRenderedPageBreak"}, "odt": set(elements.ODT_MARKS)}
        for reader, names in everyday.items():
            with tempfile.TemporaryDirectory() as folder:
                for name, body in elements.cases(reader):
                    if name in names:
                        self.assertEqual(self.outcome(reader, body, folder), "shown", body)


if __name__ == "__main__":
    unittest.main()
