"""No row of the three law lists is left without a rule, and nothing that stands is called out of date.

The lists lie beside the repository, in ../shared/law (another folder: TENET_SHARED). Where they are not, the test says so and compares
nothing: the rules' own examples still hold.
"""
import json
import re
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from program import SHARED, SOURCE, checked  # noqa: E402

LAW = SHARED / "law"

# A name is put into a sentence that uses it as if it were current.
CURRENT = "In every case our tenants and staff rely on the {}."
# Names that are innocent until the sentence says what is done with them.
IN_CONTEXT = {
    "respect order": "The council can now apply for a respect order.",
    "parenting order": "The association can apply for a parenting order.",
    "starter tenancy": "New tenants are given a starter tenancy.",
}
PAST = ["The {} was abolished some years ago.", "Our partner is a new body (formerly the {}).", "Until 2011 we relied on the {}."]
# Longer patterns are quoted sentences, which no history makes into a name.
LONGEST_NAME = 5

LEVELS = {
    "must": "must", "must mention": "must", "must (statutory guidance)": "must", "must (new)": "must", "must know": "must",
    "must (private registered providers)": "must", "expected": "expected", "should mention": "should", "should state if used": "should",
    "watch": "watch", "good practice": "good_practice", "context": "context", "context (repairs, not ASB)": "context",
}


def load(name):
    path = LAW / name
    if not path.exists():
        raise unittest.SkipTest(f"{path} is not there: its rows are not compared with the rules")
    return json.loads(path.read_text(encoding="utf-8"))


def check(texts, *options):
    """The results of each text, in order; each is a document of its own."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            (Path(folder) / f"{number:05}.md").write_text(f"# Policy of a housing association\n\n{text}\n", encoding="utf-8")
        report = checked(folder, *options)
    documents = sorted(report["documents"], key=lambda document: document["path"])
    return [document["results"] for document in documents]


def terms_found(texts, statuses):
    """For each text the results that tell it of something outdated."""
    return [[row for row in results if row["status"] in statuses] for results in check(texts, "--pack", "outdated")]


def names_found(texts, statuses):
    return [[row["rule"] for row in rows] for rows in terms_found(texts, statuses)]


class OutdatedReferences(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.rows = load("outdated_references.json")["rows"]
        cls.pairs = [(row, pattern) for row in cls.rows for pattern in row["patterns"]]

    def test_every_row_that_is_gone_or_doubtful_is_answered(self):
        texts = [IN_CONTEXT.get(pattern, CURRENT.format(pattern)) for _, pattern in self.pairs]
        answered = {id(row) for (row, _), found in zip(self.pairs, names_found(texts, {"flagged", "qualified"})) if found}
        silent = [row["patterns"][0] for row in self.rows if row["severity"] != "stands" and id(row) not in answered]
        print(f"{len(answered)} of {len(self.rows)} rows answered; no rule: {silent}")
        self.assertEqual(silent, [])

    def test_what_depends_on_circumstances_is_asked_and_not_asserted(self):
        pairs = [(row, pattern) for row, pattern in self.pairs if row["severity"] == "check"]
        texts = [IN_CONTEXT.get(pattern, CURRENT.format(pattern)) for _, pattern in pairs]
        for (_, pattern), found in zip(pairs, terms_found(texts, {"flagged", "qualified"})):
            for term in found:
                with self.subTest(pattern, rule=term["rule"]):
                    self.assertRegex(f"{term['title']} {term['advice']}", r"(?i)\bcheck|\bconfirm|\bif\b")

    def test_what_stands_is_never_flagged(self):
        standing = [pattern for row, pattern in self.pairs if row["severity"] == "stands"]
        wrong = {pattern: found for pattern, found in zip(standing, names_found([CURRENT.format(p) for p in standing], {"flagged"})) if found}
        self.assertEqual(wrong, {})

    def test_what_is_told_as_history_is_never_flagged(self):
        gone = [p for row, p in self.pairs if row["severity"] == "outdated" and len(p.split()) <= LONGEST_NAME]
        for sentence in PAST:
            with self.subTest(sentence):
                found = names_found([sentence.format(name) for name in gone], {"flagged"})
                self.assertEqual({name: rules for name, rules in zip(gone, found) if rules}, {})


class CurrentLaw(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.blocks = load("asb_current_law.json")["blocks"]
        text = "\n".join(path.read_text(encoding="utf-8") for path in sorted((SOURCE / "rules/asb-law").glob("*.lua")))
        cls.codes = dict(re.findall(r'\bid = "(asb-law\.[^"]+)".*?\bgroup = "(\w+)"', text, re.DOTALL))
        (results,) = check(["We deal with anti-social behaviour."], "--pack", "asb-law", "--kind", "asb-policy")
        cls.rules = {cls.codes[row["rule"]]: row for row in results}

    def test_every_expectation_has_one_rule(self):
        self.assertEqual(sorted(self.codes.values()), sorted(block["id"] for block in self.blocks))
        self.assertEqual(sorted(self.rules), sorted(block["id"] for block in self.blocks))

    def test_levels_are_those_of_the_list(self):
        found = {code: rule["level"] for code, rule in self.rules.items()}
        self.assertEqual(found, {block["id"]: LEVELS[block["level"]] for block in self.blocks})

    def test_what_was_not_verified_is_worded_as_something_to_check(self):
        for block in self.blocks:
            if block["verification"].startswith("verified") and block["level"] != "watch":
                continue
            rule = self.rules[block["id"]]
            with self.subTest(block["id"]):
                self.assertRegex(f"{rule['title']} {rule['source']} {rule['advice']}", r"(?i)\bcheck|\bconfirm|\bunconfirmed")

    def test_what_is_not_surely_in_force_says_so_in_its_title(self):
        for block in self.blocks:
            if block["level"] == "watch":
                with self.subTest(block["id"]):
                    self.assertIn("check", self.rules[block["id"]]["title"])


class UnfairTerms(unittest.TestCase):
    def test_every_group_of_the_guidance_has_a_rule_that_names_its_paragraph_of_the_act(self):
        groups = [group["id"] for group in load("oft356.json")["groups"]]
        text = "\n".join(path.read_text(encoding="utf-8") for path in sorted((SOURCE / "rules/fairness").glob("*.lua")))
        grouped = re.findall(r'\bid = "(fairness\.[^"]+)".*?\bgroup = "(\w+)"', text, re.DOTALL)
        self.assertEqual(sorted({group for _, group in grouped}), sorted(groups))
        (results,) = check(["We let a home."], "--pack", "fairness", "--kind", "tenancy-agreement")
        self.assertEqual({row["rule"] for row in results}, {rule for rule, _ in grouped})
        for row in results:
            with self.subTest(row["rule"]):
                self.assertRegex(row["source"], r"^Consumer Rights Act 2015, (Sch 2 Pt 1 paras? \d|ss? 6\d).*OFT356")


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=2).result.wasSuccessful() else 1)
