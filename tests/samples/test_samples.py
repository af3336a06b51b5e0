#!/usr/bin/env python3
"""What the program says about each sample, beside what an auditor who read it says (expected/<sample>.tsv).

A row is: rule, expected status, the words that show it. `a|b` means that auditors may differ. `respect.*` stands for every rule of the
pack without a row of its own. Status `innocent` means: the rule must not rest on these words.
Every disagreement is printed. What must hold is in the tests below; the statuses of building blocks are held to a share (SHARE),
because an auditor's row and a rule's elements need not be cut the same way, but nothing absent may be called covered.
"""

import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1] / "tools"), str(HERE.parent / "support")]
from make_samples_lib.parse import curl  # noqa: E402  (the folders are only known now)
from program import checked  # noqa: E402

EXPECTED = HERE / "expected"

# Share of the rows of a sample's building blocks on which program and auditor must agree.
SHARE = 0.75
KINDS = {
    "allocations-policy.odt": "allocations-policy",
    "asb-policy.docx": "asb-policy",
    "asb-procedure.odt": "asb-procedure",
    "good-neighbour-agreement.docx": "agreement",
    "leaflet.odt": "leaflet",
    "self-assessment.docx": "self-assessment",
    "tenancy-agreement-fair.docx": "tenancy-agreement",
    "tenancy-agreement-unfair.odt": "tenancy-agreement",
}


def read_expected(sample):
    lines = (EXPECTED / f"{sample}.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return [(line.split("\t") + [""])[:3] for line in lines]


def check_samples():
    """The report on samples/, its documents by file name."""
    return {pathlib.PurePath(document["path"]).name: document for document in checked("samples")["documents"]}


class Comparison:
    """The rows of one sample and where the program disagrees."""

    def __init__(self, sample, document):
        self.sample = sample
        self.results = {result["rule"]: result for result in document["results"]}
        rows = read_expected(sample)
        named = {rule for rule, _, _ in rows}
        wide = [row for row in rows if row[0].endswith(".*")]
        self.rows = [row for row in rows if row[1] != "innocent" and row not in wide]
        for pattern, statuses, words in wide:
            self.rows += [[rule, statuses, words] for rule in sorted(self.results) if rule.startswith(pattern[:-1]) and rule not in named]
        self.innocent = [(rule, words) for rule, status, words in rows if status == "innocent"]
        self.differences = [(rule, expected, self.status(rule), words) for rule, expected, words in self.rows
                            if self.status(rule) not in expected.split("|")]

    def status(self, rule):
        return self.results[rule]["status"] if rule in self.results else "no row"

    def contexts(self, rule):
        return [curl(evidence["context"]) for evidence in self.results.get(rule, {}).get("evidence", [])]

    def guilty(self):
        """Innocent words on which a rule rests all the same."""
        return [f"{rule}: {words}" for rule, words in self.innocent if any(curl(words) in context for context in self.contexts(rule))]

    def share(self):
        return 1 - len(self.differences) / len(self.rows)

    def show(self):
        print(f"{self.sample}: {len(self.rows) - len(self.differences)} of {len(self.rows)} rows agree")
        for rule, expected, found, words in self.differences:
            print(f"  {rule:34} expected {expected:10} found {found:10} {words}")


class Samples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.documents = check_samples()
        cls.compared = {sample: Comparison(sample, cls.documents[sample]) for sample in KINDS if sample in cls.documents}
        for comparison in cls.compared.values():
            comparison.show()

    def test_every_sample_is_read_without_loss(self):
        for sample in KINDS:
            with self.subTest(sample):
                self.assertIn(sample, self.documents)
                self.assertEqual(self.documents[sample]["status"], "checked")
                self.assertEqual(self.documents[sample]["diagnostics"], [])

    def test_every_sample_is_recognised(self):
        self.assertEqual({sample: self.documents[sample]["kind"] for sample in KINDS}, KINDS)

    def test_building_blocks_agree_with_the_auditor(self):
        for sample, comparison in self.compared.items():
            with self.subTest(sample):
                self.assertGreaterEqual(comparison.share(), SHARE)

    def test_nothing_absent_is_called_covered(self):
        for sample, comparison in self.compared.items():
            with self.subTest(sample):
                self.assertEqual([row for row in comparison.differences if row[1] == "missing" and row[2] == "covered"], [])

    def test_the_leaflet_covers_nothing(self):
        covered = [rule for rule, result in self.compared["leaflet.odt"].results.items() if result["status"] in ("covered", "partial")]
        self.assertEqual(covered, [])

    def test_terms_and_clauses_of_the_agreements_agree_with_the_auditor(self):
        for sample in ("tenancy-agreement-fair.docx", "tenancy-agreement-unfair.odt"):
            with self.subTest(sample):
                self.assertEqual(self.compared[sample].differences, [])

    def test_unfair_terms_are_found_where_they_stand(self):
        comparison = self.compared["tenancy-agreement-unfair.odt"]
        for rule, expected, words in comparison.rows:
            if expected == "flagged":
                with self.subTest(rule):
                    self.assertTrue(any(curl(words) in context for context in comparison.contexts(rule)), f"no evidence has: {words}")

    def test_innocent_look_alikes_are_left_alone(self):
        for sample, comparison in self.compared.items():
            with self.subTest(sample):
                self.assertEqual(comparison.guilty(), [])


if __name__ == "__main__":
    unittest.main()
