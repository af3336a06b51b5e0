"""tools/evaluate counts as its help says: on labels small enough to count by hand."""
import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(os.environ.get("TENET_SOURCE", Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(SOURCE / "tools"))

from evaluate_lib import baselines, counts, protocol  # noqa: E402


def passage(id_, block, also=(), **more):
    return {"id": id_, "block": block, "also": list(also), "passage": "", **more}


class Counting(unittest.TestCase):
    def test_a_claim_is_right_at_its_own_block_or_in_also(self):
        rows = [passage("1", "b.1", ["b.2"]), passage("2", "b.2")]
        tallies, anywhere, needed = protocol.score_passages(rows, [{"b.2"}, {"b.1"}])
        whole = protocol.total(tallies)
        self.assertEqual((whole.right, whole.wrong), (1, 1))
        self.assertEqual((whole.found, whole.missed), (0, 2), "recall is that of the own block")
        self.assertEqual((anywhere, needed), (1, 2))

    def test_needs_block_need_not_be_found_but_claims_on_it_count(self):
        tallies, anywhere, needed = protocol.score_passages([passage("1", "b.1", needs_block=True)], [{"b.3"}])
        self.assertEqual((anywhere, needed), (0, 0))
        self.assertEqual(tallies["b.3"].wrong, 1)

    def test_a_dispute_about_the_own_block_no_longer_asks_for_it(self):
        tallies, _, _ = protocol.score_passages([passage("1", "b.1")], [set()], {("1", "b.1")})
        self.assertEqual(protocol.total(tallies).missed, 0)

    def test_a_dispute_about_another_block_makes_it_right(self):
        tallies, _, _ = protocol.score_passages([passage("1", "b.1")], [{"b.2"}], {("1", "b.2")})
        self.assertEqual((tallies["b.2"].right, tallies["b.2"].wrong), (1, 0))

    def test_the_mean_of_blocks_gives_a_block_without_claims_nothing(self):
        self.assertEqual(counts.macro([counts.Tally(1, 0, 1, 0), counts.Tally(0, 0, 0, 1)]), (0.5, 0.5, 0.5, 2))

    def test_an_interval_holds_its_share(self):
        low, high = counts.wilson(9, 10)
        self.assertAlmostEqual(low, 0.596, places=3)
        self.assertAlmostEqual(high, 0.982, places=3)
        self.assertEqual(counts.share(0, 0), "–")

    def test_only_sure_clauses_count_and_the_unsure_are_listed(self):
        rows = [{"id": "a", "unfair": True, "label_confidence": "high", "text": ""}, {"id": "b", "unfair": False, "label_confidence": "low", "text": ""}]
        flagged = {"fairness.x": {"status": "flagged"}}
        scores = protocol.score_clauses(rows, [flagged, flagged])
        self.assertEqual((scores["recall"], scores["precision"]), ((1, 1), (1, 1)))
        self.assertEqual([row["id"] for row, _ in scores["unsure"]], ["b"])


class Baselines(unittest.TestCase):
    BLOCKS = {"b.1": "Cases are screened for mediation", "b.2": "Witnesses are supported at court"}

    def test_keyword_claims_every_block_with_a_shared_word(self):
        self.assertEqual(baselines.Keyword(self.BLOCKS).claims("We support witnesses, and mediate by mediation."), {"b.1", "b.2"})

    def test_bm25_claims_the_nearest_block_or_none(self):
        nearest = baselines.Bm25(self.BLOCKS)
        self.assertEqual(nearest.claims("mediation is offered to a witness in every case that was screened"), {"b.1"})
        self.assertEqual(nearest.claims("gas boilers"), set())


class Program(unittest.TestCase):
    def test_it_runs_on_a_folder_of_labels(self):
        with tempfile.TemporaryDirectory() as folder:
            rows = [passage("1", "respect.3.7") | {"passage": "We screen every case for mediation and offer mediation where it is suitable."}]
            Path(folder, "passages.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf8")
            run = subprocess.run([sys.executable, str(SOURCE / "tools" / "evaluate"), folder, "--tenet", os.environ["TENET"]], capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertIn("passages (1)", run.stdout)
        self.assertIn("found at own block             1.00 (1 of 1;", run.stdout)

    def test_an_empty_folder_is_told(self):
        with tempfile.TemporaryDirectory() as folder:
            run = subprocess.run([sys.executable, str(SOURCE / "tools" / "evaluate"), folder, "--tenet", os.environ["TENET"]], capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 1)
        self.assertIn("no labelled data there", run.stderr)


if __name__ == "__main__":
    unittest.main()
