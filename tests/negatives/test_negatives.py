#!/usr/bin/env python3
"""Nothing is claimed on documents that cover nothing.

A claim is a building block that a document is said to cover, wholly or in part; weak ones are counted apart. What may fairly be claimed
is in expected.tsv. Every other claim is printed with the words it rests on, and there may be no more of them than RECORDED.
"""

import fnmatch
import pathlib
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
from program import checked  # noqa: E402

MINIMUM = 48  # documents; fewer would say little
WORDS = range(80, 401)
COUNTED = {"covered": "claims", "partial": "claims", "weak": "weak"}

# How each run is started, and how many wrong claims it may make. The goal is zero; the numbers only go down.
RUNS = {
    "default profile": [],
    "respect-standard, taken for policies": ["--pack", "respect-standard", "--kind", "policy"],
    "the other packs of building blocks": [f"--pack={pack}" for pack in ("asb-charter", "partnership", "tenancy", "asb-law")],
}
RECORDED = {
    "default profile": {"claims": 14, "weak": 7},
    "respect-standard, taken for policies": {"claims": 15, "weak": 10},
    "the other packs of building blocks": {"claims": 2, "weak": 7},
}


def read_expected():
    """The rules that may be claimed (patterns; `weak:` before one allows only that status), by file name."""
    lines = (HERE / "expected.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    return {name: [] if rules == "none" else rules.split(",") for name, rules, _ in rows}


def copy_documents(folder, names):
    """The documents alone: the README and the labels beside them are not part of the set."""
    for name in names:
        (folder / name).write_bytes((HERE / name).read_bytes())


def check(folder, options):
    return {pathlib.PurePath(document["path"]).name: document for document in checked(".", *options, cwd=folder)["documents"]}


def offenders(document, allowed):
    """(what it counts as, a line that shows it) of each claim that the label does not allow."""
    for result in document["results"]:
        kind = COUNTED.get(result["status"])
        names = (result["rule"], f"{result['status']}:{result['rule']}")
        if kind is None or any(fnmatch.fnmatchcase(name, pattern) for name in names for pattern in allowed):
            continue
        quotes = "; ".join(evidence["quote"] for evidence in result["evidence"])
        yield kind, f"{result['rule']} {result['status']}: {quotes[:100]}"


class Negatives(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.expected = read_expected()
        with tempfile.TemporaryDirectory() as folder:
            copy_documents(pathlib.Path(folder), cls.expected)
            cls.documents = {run: check(folder, options) for run, options in RUNS.items()}

    def test_every_document_has_a_label_and_its_size(self):
        documents = {path.name for path in HERE.glob("*.md")} - {"README.md"}
        self.assertEqual(documents, set(self.expected))
        self.assertGreaterEqual(len(documents), MINIMUM)
        for name in sorted(documents):
            with self.subTest(name):
                self.assertIn(len((HERE / name).read_text(encoding="utf-8").split()), WORDS)

    def test_every_document_is_read_and_judged(self):
        for run, documents in self.documents.items():
            for name in self.expected:
                with self.subTest(run, document=name):
                    self.assertEqual(documents[name]["status"], "checked")

    def test_there_are_no_more_wrong_claims_than_recorded(self):
        for run, documents in self.documents.items():
            found = {"claims": 0, "weak": 0}
            lines = []
            for name, allowed in sorted(self.expected.items()):
                for kind, line in offenders(documents[name], allowed):
                    found[kind] += 1
                    lines.append(f"  {name}: {line}")
            print(f"{run}: {found['claims']} wrong claims (recorded {RECORDED[run]['claims']}),"
                  f" {found['weak']} weak (recorded {RECORDED[run]['weak']}), {len(self.expected)} documents")
            print("\n".join(lines))
            for kind, count in found.items():
                with self.subTest(run, counted=kind):
                    self.assertLessEqual(count, RECORDED[run][kind])


if __name__ == "__main__":
    unittest.main()
