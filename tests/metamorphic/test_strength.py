#!/usr/bin/env python3
"""Metamorphic test of strength: a sentence is reworded or moved, and its status changes as it must and in no other way.

The sentences are in sentences.tsv (rule/element, status, words); sentences.py rewords them, documents.py puts them where a document can.
Each transformation promises what becomes of the status:

  not, never                    covered becomes contradicted
  may, aim, try, consider, planned, hope     covered becomes weak
  lead_in_not                   an item below "We will not:" is contradicted
  item, lead_in, cell, footnote, text_box, runs, typeset, deletion, insertion, american     the same as the plain sentence
  before_insertion              the original view does not read an inserted sentence: missing
  heading, contents, definitions     never covered

What is excepted is data, not code: exceptions.tsv names the words, the transformation and the reason, which is one of
  - the transformation is no English there, or means something else ("may not" forbids tenants),
  - the words no longer say what the phrase of the rule asks for.
An exception that is no longer needed is an error as well."""

import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]
import documents  # noqa: E402  (the folders are only known now)
import sentences  # noqa: E402
from program import checked  # noqa: E402

AT_LEAST = 200  # sentences; fewer would say little
JOBS = "2"
PACKS = {"respect": ("respect-standard", "asb-policy"), "tenancy": ("tenancy", "tenancy-agreement")}
NOT_COVERED = frozenset({"weak", "missing", "contradicted"})
CONTRADICTED = frozenset({"contradicted"})
WEAK = frozenset({"weak"})
MISSING = frozenset({"missing"})
AS_PLAIN = None  # whatever the plain sentence has


def reworded(rewrite, expected):
    """A transformation that changes the words of a covered sentence."""
    def make(sentence):
        text = rewrite(sentence) if sentence.status == "covered" else None
        return (documents.plain(text), expected) if text else None
    return make


def plain(sentence):
    return documents.plain(sentence.text), frozenset({sentence.status})


def kept(shape, rewrite=None):
    """A transformation after which the status is that of the plain sentence, right or wrong: a fault is told once."""
    def make(sentence):
        text = rewrite(sentence) if rewrite else sentence.text
        return (shape(text), AS_PLAIN) if text else None
    return make


def never_covers(shape):
    def make(sentence):
        return (shape(sentence.text), NOT_COVERED) if sentence.status == "covered" else None
    return make


def below_lead_in(more, expected):
    """The verb's part as an item below its subject and modal."""
    def make(sentence):
        parts = sentences.divided(sentence)
        if parts is None or sentence.status != "covered":
            return None
        lead_in, item = parts
        return documents.items(f"{lead_in}{more}:", "keep the records in order", item), expected
    return make


def beside_deletion(sentence):
    """The denial was struck out, so that the sentence stands as it is without it."""
    mark = sentence.mark
    if mark is None or mark[1] or sentences.main_verb(mark):
        shape = documents.beside_deletion("", "That is not so. ", sentence.text)
    else:
        before = sentence.marked[:mark.start()] + mark[2]
        shape = documents.beside_deletion(before, " not", sentence.marked[mark.end():])
    return shape, AS_PLAIN


def before_insertion(sentence):
    return documents.inserted(sentence.text), MISSING


TRANSFORMATIONS = {
    "plain": plain,
    "not": reworded(sentences.denied, CONTRADICTED),
    "never": reworded(sentences.denied_by_never, CONTRADICTED),
    "may": reworded(sentences.allowed, WEAK),
    "aim": reworded(sentences.hoped("will aim to"), WEAK),
    "try": reworded(sentences.hoped("will try to"), WEAK),
    "hope": reworded(sentences.hoped("would like to"), WEAK),
    "consider": reworded(sentences.considered, WEAK),
    "planned": reworded(sentences.planned, WEAK),
    "lead_in": below_lead_in("", frozenset({"covered"})),
    "lead_in_not": below_lead_in(" not", CONTRADICTED),
    "item": kept(documents.list_item),
    "cell": kept(documents.table_cell),
    "footnote": kept(documents.footnote),
    "text_box": kept(documents.text_box),
    "runs": kept(documents.split_runs),
    "typeset": kept(documents.plain, sentences.typeset),
    "american": kept(documents.plain, sentences.american),
    "deletion": beside_deletion,
    "insertion": kept(documents.inserted),
    "before_insertion": before_insertion,
    "heading": never_covers(documents.heading),
    "contents": never_covers(documents.contents_line),
    "definitions": never_covers(documents.definitions),
}
ORIGINAL_VIEW = {"before_insertion"}


def check(folder, pack, kind, view):
    """{name of file: {rule: {element: status}}} of one run over a folder."""
    found = {}
    for document in checked(folder, "--pack", pack, "--kind", kind, "--view", view, "--jobs", JOBS)["documents"]:
        results = {row["rule"]: {part["id"]: part["status"] for part in row["elements"]} | {"": row["status"]} for row in document["results"]}
        found[Path(document["path"]).stem] = results
    return found


def key_of(sentence, name):
    return f"{sentence.number:04}-{name}"


class Cases:
    """Every sentence in every transformation: written to a folder, checked, and looked up."""

    def __init__(self, rows):
        self.expected = {}
        self.statuses = {}
        with tempfile.TemporaryDirectory() as folder:
            for sentence in rows:
                for name, make in TRANSFORMATIONS.items():
                    self.write(Path(folder), sentence, name, make(sentence))
            for group in sorted(Path(folder).iterdir()):
                pack, view = group.name.split("-")
                self.statuses |= check(group, *PACKS[pack], view)

    def write(self, folder, sentence, name, made):
        if made is None:
            return
        (ending, data), expected = made
        view = "original" if name in ORIGINAL_VIEW else "accepted"
        group = folder / f"{sentence.rule.partition('.')[0]}-{view}"
        group.mkdir(exist_ok=True)
        key = key_of(sentence, name)
        (group / f"{key}.{ending}").write_bytes(data)
        self.expected[key] = (sentence, name, expected)

    def faults(self):
        """(sentence, transformation, what was expected, what was found), in the table's order."""
        for sentence, name, expected in self.expected.values():
            found = self.status(sentence, name)
            expected = expected or {self.status(sentence, "plain")}
            if found not in expected:
                yield sentence, name, "/".join(sorted(expected)), found

    def status(self, sentence, name):
        """What the program says of the sentence so transformed."""
        return self.statuses[key_of(sentence, name)].get(sentence.rule, {}).get(sentence.element, "no such rule or element")


class Strength(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rows = sentences.read()
        cls.cases = Cases(cls.rows)

    def test_there_are_sentences_enough(self):
        self.assertGreaterEqual(len(self.rows), AT_LEAST)
        self.assertEqual(len({row.marked for row in self.rows}), len(self.rows), "a sentence stands twice in the table")
        commitments = {row.rule.split(".")[1] for row in self.rows if row.rule.startswith("respect")}
        self.assertEqual(commitments, set("123456"))

    def test_each_transformation_changes_the_status_as_it_must(self):
        excepted = sentences.exceptions()
        unused = set(excepted)
        faults = []
        for sentence, name, expected, found in self.cases.faults():
            if (sentence.text, name) in excepted:
                unused.discard((sentence.text, name))
            else:
                faults.append(f"{name}: {sentence.rule}/{sentence.element} is {found}, not {expected}: {sentence.text}")
        faults += [f"exception no longer needed: {name}: {text}" for text, name in sorted(unused)]
        counts = Counter(fault.split(":")[0] for fault in faults)
        summary = ", ".join(f"{name} {count}" for name, count in counts.most_common())
        self.assertFalse(faults, f"{len(faults)} of {len(self.cases.expected)} ({summary})\n" + "\n".join(faults))


if __name__ == "__main__":
    unittest.main()
