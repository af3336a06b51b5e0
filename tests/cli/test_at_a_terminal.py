"""What only a terminal gets: colours, and the questions of `tenet rules new`, asked again where the sentences prove nothing."""
import os
import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from terminal import at_a_terminal  # noqa: E402

HOUSE = pathlib.Path(os.environ["TENET_SOURCE"]) / "tests/cli/house-rules"


def on_screen(arguments, folder, answers=(), **variables):
    """What `tenet ARGUMENTS` shows at a terminal with colours, and the exit status."""
    clean = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    return at_a_terminal([os.environ["TENET"], *arguments], folder, {**clean, "TENET_RULES": str(HOUSE), **variables}, answers)


@unittest.skipIf(os.name == "nt", "there are no pseudo-terminals")
class AtATerminal(unittest.TestCase):
    def setUp(self):
        room = tempfile.TemporaryDirectory()
        self.addCleanup(room.cleanup)
        self.folder = pathlib.Path(room.name)
        (self.folder / "policy.md").write_text("# Policy\n\nWe will offer mediation to neighbours.\n")

    def test_hits_are_coloured_and_need_no_marks(self):
        shown, status = on_screen(["rules", "try", "offer mediation", "policy.md"], self.folder)
        self.assertEqual(status, 0)
        self.assertIn("\x1b[1;32moffer\x1b[0m", shown)
        self.assertIn("\x1b[1;33mwill\x1b[0m", shown)
        self.assertNotIn("«", shown)

    def test_no_color_is_respected(self):
        shown, _ = on_screen(["rules", "try", "offer mediation", "policy.md"], self.folder, NO_COLOR="1")
        self.assertNotIn("\x1b", shown)
        self.assertIn("We *will* «offer» «mediation»", shown)

    def test_five_questions_make_a_rule(self):
        answers = ["Neighbour Week is promised", "block", "Every June we take part in Neighbour Week.", "Our office is closed in June.",
                   "Our plan"]
        shown, status = on_screen(["rules", "new"], self.folder, answers)
        self.assertEqual(status, 0, shown)
        for number in "12345":
            self.assertIn(f"\n{number}. " if number != "1" else "1. ", shown)
        self.assertIn("my-rules/neighbour-week-promised.lua: rule local.neighbour-week-promised", shown)
        self.assertTrue((self.folder / "my-rules/neighbour-week-promised.lua").is_file())

    def test_a_wrong_or_empty_answer_is_asked_for_again(self):
        answers = ["Mediation is offered", "blok", "We offer mediation.", "We paint.", "Our plan", "", "block"]
        shown, status = on_screen(["rules", "new"], self.folder, answers)
        self.assertEqual(status, 0, shown)
        self.assertIn("did you mean 'block'?", shown)

    def test_sentences_that_prove_nothing_are_asked_for_again(self):
        answers = ["Mediation is offered", "1", "We may offer mediation.", "We paint.", "Our plan", "We offer mediation.", "We paint."]
        shown, status = on_screen(["rules", "new"], self.folder, answers)
        self.assertEqual(status, 0, shown)
        self.assertIn("falls short of a commitment ('may')", shown)
        self.assertIn("your first sentence is covered, the second missing", shown)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
