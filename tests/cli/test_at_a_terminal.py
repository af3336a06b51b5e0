"""What only a terminal gets: colours, and the questions of `tenet rules new`, asked again where the sentences prove nothing."""
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

HOUSE = pathlib.Path(os.environ["TENET_SOURCE"]) / "tests/cli/house-rules"
PROMPT = b"> "


def at_a_terminal(arguments, folder, answers=(), **variables):
    """What the screen shows while the questions are answered, and the exit status."""
    import pty  # not on Windows

    screen, program = pty.openpty()
    clean = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    run = subprocess.Popen([os.environ["TENET"], *arguments], cwd=folder, stdin=program, stdout=program, stderr=program,
                           env={**clean, "TENET_RULES": str(HOUSE), **variables})
    os.close(program)
    answers = list(answers)
    shown = b""
    while True:
        try:
            part = os.read(screen, 4096)
        except OSError:  # the program has ended, and its terminal with it
            part = b""
        if not part:
            break
        shown += part
        if shown.endswith(PROMPT):
            if not answers:
                run.kill()
                raise AssertionError("asks more than there are answers:\n" + shown.decode("utf-8"))
            os.write(screen, answers.pop(0).encode() + b"\n")
    os.close(screen)
    return shown.decode("utf-8").replace("\r\n", "\n"), run.wait(timeout=60)


@unittest.skipIf(os.name == "nt", "there are no pseudo-terminals")
class AtATerminal(unittest.TestCase):
    def setUp(self):
        room = tempfile.TemporaryDirectory()
        self.addCleanup(room.cleanup)
        self.folder = pathlib.Path(room.name)
        (self.folder / "policy.md").write_text("# Policy\n\nWe will offer mediation to neighbours.\n")

    def test_hits_are_coloured_and_need_no_marks(self):
        shown, status = at_a_terminal(["rules", "try", "offer mediation", "policy.md"], self.folder)
        self.assertEqual(status, 0)
        self.assertIn("\x1b[1;32moffer\x1b[0m", shown)
        self.assertIn("\x1b[1;33mwill\x1b[0m", shown)
        self.assertNotIn("«", shown)

    def test_no_color_is_respected(self):
        shown, _ = at_a_terminal(["rules", "try", "offer mediation", "policy.md"], self.folder, NO_COLOR="1")
        self.assertNotIn("\x1b", shown)
        self.assertIn("We *will* «offer» «mediation»", shown)

    def test_five_questions_make_a_rule(self):
        answers = ["Neighbour Week is promised", "block", "Every June we take part in Neighbour Week.", "Our office is closed in June.",
                   "Our plan"]
        shown, status = at_a_terminal(["rules", "new"], self.folder, answers)
        self.assertEqual(status, 0, shown)
        for number in "12345":
            self.assertIn(f"\n{number}. " if number != "1" else "1. ", shown)
        self.assertIn("my-rules/neighbour-week-promised.lua: rule local.neighbour-week-promised", shown)
        self.assertTrue((self.folder / "my-rules/neighbour-week-promised.lua").is_file())

    def test_a_wrong_or_empty_answer_is_asked_for_again(self):
        answers = ["Mediation is offered", "blok", "We offer mediation.", "We paint.", "Our plan", "", "block"]
        shown, status = at_a_terminal(["rules", "new"], self.folder, answers)
        self.assertEqual(status, 0, shown)
        self.assertIn("did you mean 'block'?", shown)

    def test_sentences_that_prove_nothing_are_asked_for_again(self):
        answers = ["Mediation is offered", "1", "We may offer mediation.", "We paint.", "Our plan", "We offer mediation.", "We paint."]
        shown, status = at_a_terminal(["rules", "new"], self.folder, answers)
        self.assertEqual(status, 0, shown)
        self.assertIn("falls short of a commitment ('may')", shown)
        self.assertIn("your first sentence is covered, the second missing", shown)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
