#!/usr/bin/env python3
"""Polarity, force and actor of single sentences, each with the phrase that is searched for, as somebody who knows grammar labels them.

The sentences are in labels.tsv; where two readings remain, the label is the reading that claims less. tools/evaluate prints
which labels are taken for which."""

import sys
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "tools"), str(HERE.parent / "support")]
from evaluate_lib import strength  # noqa: E402  (the folders are only known now)
from program import TENET  # noqa: E402

LABELS = HERE / "labels.tsv"
FORCES = ("committed", "stated", "permitted", "planned", "aspirational", "mentioned", "historical")
POLARITIES = ("affirmed", "negated", "excepted")


def wrong(row, answer):
    # What is past or left out is no evidence, so that the report need not show it.
    if answer == strength.NOT_FOUND:
        return row.force != "historical" and row.polarity != "excepted"
    return any(expected not in ("", got) for expected, got in zip(row.labels, answer))


class Labels(unittest.TestCase):
    def test_every_sentence_is_read_as_labelled(self):
        rows = strength.read(LABELS)
        answers = strength.found(str(TENET), rows)
        faults = [f"{row.sentence} [{row.phrase}]: {', '.join(answer)}, not {', '.join(row.labels)}"
                  for row, answer in zip(rows, answers) if wrong(row, answer)]
        self.assertFalse(faults, f"{len(faults)} of {len(rows)}\n" + "\n".join(faults))

    def test_the_labels_are_words_of_the_report(self):
        for row in strength.read(LABELS):
            self.assertIn(row.polarity, POLARITIES, row.sentence)
            self.assertIn(row.force, FORCES, row.sentence)
            self.assertIn(row.actor, ("we", "you", "third_party", "none", ""), row.sentence)


if __name__ == "__main__":
    unittest.main()
