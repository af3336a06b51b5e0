#!/usr/bin/env python3
"""The parts of the Writer extension that need no office: finding words again in text that was edited, jobs, settings, what the panel shows,
and the library that is missing or of another version."""

import os
import queue
import sys
import tempfile
import threading
import unittest
from pathlib import Path
from unittest import mock

sys.dont_write_bytecode = True
ROOT = Path(os.environ.get("TENET_SOURCE") or Path(__file__).resolve().parents[2])
sys.path.insert(0, str(ROOT / "plugins/libreoffice/pythonpath"))
from tenet_writer import finder, jobs, library, model, settings  # noqa: E402  (the folder is only known now)

SECONDS = 10


def flat(*paragraphs):
    """A flat OpenDocument text."""
    names = "".join(f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text"))
    body = "".join(f"<text:p>{paragraph}</text:p>" for paragraph in paragraphs)
    return f"<office:document{names}><office:body><office:text>{body}</office:text></office:body></office:document>".encode()


def evidence(quote, context, ordinal=-1, start=0):
    return {"quote": quote, "context": context, "place": {"path": [ordinal, 0, 0], "start": start, "number": "2.1"}}


class WordsAreFoundAgain(unittest.TestCase):
    def chosen(self, before, row, after):
        """Which of the paragraphs `after` is meant by evidence in those `before`; None: the text has changed."""
        standing = finder.Standing(flat(*before))
        words = finder.words_from(row, standing)
        holding = [index for index, text in enumerate(after) if finder.find_in(text, words.quote, words.within)]
        place = finder.choose([after[index] for index in holding], words, standing)
        return None if place is None else holding[place]

    def test_in_the_paragraph_that_moved(self):
        before = ["We offer mediation to both sides.", "Other words."]
        self.assertEqual(self.chosen(before, evidence("offer mediation", before[0], 0), ["New.", "Other words.", before[0]]), 2)

    def test_in_the_paragraph_that_was_added_to(self):
        before = ["We offer mediation to both sides early on."]
        after = ["We always offer mediation to both sides early on, and again later."]
        self.assertEqual(self.chosen(before, evidence("offer mediation", before[0], 0), after), 0)

    def test_not_in_another_paragraph_with_the_same_words(self):
        before = ["We will consider mediation where neighbours fall out.", "We will consider mediation where families fall out."]
        self.assertIsNone(self.chosen(before, evidence("will consider mediation", before[0], 0), before[1:]))

    def test_in_the_right_one_of_equal_paragraphs(self):
        before = ["No pets.", "Between.", "No pets."]
        self.assertEqual(self.chosen(before, evidence("No pets", "No pets.", 2), before), 2)
        self.assertEqual(self.chosen(before, evidence("No pets", "No pets.", 0), before), 0)

    def test_in_the_right_one_of_equal_paragraphs_of_which_one_was_edited(self):
        before = ["No pets in the flat.", "Between.", "No pets in the flat."]
        after = ["No pets in the flat at all.", "Between.", "No pets in the flat."]
        self.assertEqual(self.chosen(before, evidence("No pets", before[0], 0), after), 0)

    def test_not_at_all_where_equal_paragraphs_became_fewer(self):
        before = ["No pets.", "Between.", "No pets."]
        self.assertIsNone(self.chosen(before, evidence("No pets", "No pets.", 2), before[:2]))

    def test_the_right_time_in_one_paragraph(self):
        text = "No dogs. No cats. No dogs in the yard."
        row = evidence("No dogs", text, 0, start=text.rindex("No dogs"))
        words = finder.words_from(row, finder.Standing(flat(text)))
        self.assertEqual(finder.find_in(text, words.quote, words.within)[0], text.rindex("No dogs"))

    def test_whatever_spaces_and_unseen_characters_stand_between(self):
        text = "We\u00a0offer  medi\u00adation\tto all."
        start, end = finder.find_in(text, "offer mediation to")
        self.assertEqual(text[start:end], "offer  medi\u00adation\tto")

    def test_behind_a_lead_in(self):
        self.assertEqual(finder.likeness("offer mediation,", "We will: offer mediation,"), 1.0)

    def test_signs_mean_themselves_in_the_office_search(self):
        self.assertEqual(finder.office_pattern(["(a)", "£5.00"]), r"\(a\)[\s\u00a0]+\£5\.00")


class JobsRunBeside(unittest.TestCase):
    def setUp(self):
        self.queue = queue.Queue()
        self.told = []

    def run_posted(self, until):
        while not until():
            self.queue.get(timeout=SECONDS)()

    def job(self, work):
        return jobs.Job(self.queue.put, work, lambda value, error: self.told.append((value, error)), lambda seconds: self.told.append("tick"))

    def test_what_comes_out_is_told_on_the_main_thread(self):
        threads = []
        self.job(lambda job: threads.append(threading.current_thread()) or 7).start()
        self.run_posted(lambda: self.told)
        self.assertEqual(self.told, [(7, None)])
        self.assertIsNot(threads[0], threading.main_thread())

    def test_so_is_what_went_wrong(self):
        self.job(lambda job: 1 // 0).start()
        self.run_posted(lambda: self.told)
        self.assertIsInstance(self.told[0][1], ZeroDivisionError)

    def test_nothing_is_told_once_it_is_stopped(self):
        begun, may_end = threading.Event(), threading.Event()
        job = self.job(lambda job: (begun.set(), may_end.wait(SECONDS))).start()
        begun.wait(SECONDS)
        job.cancel()
        may_end.set()
        self.queue.get(timeout=SECONDS)()
        self.assertEqual(self.told, [])

    def test_slices_give_all_values(self):
        jobs.Slices(self.queue.put, range(5), lambda values, error: self.told.append((values, error)), lambda count: None).start()
        self.run_posted(lambda: self.told)
        self.assertEqual(self.told, [([0, 1, 2, 3, 4], None)])


class SettingsAreKept(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def test_as_they_were_saved(self):
        chosen = settings.Settings(packs=["tenancy"], rules=["rules of ours"], tailoring=["a.csv"], organisation="Example Homes")
        settings.save(self.folder / "new", chosen)
        self.assertEqual(settings.load(self.folder / "new"), (chosen, ""))
        self.assertEqual(sorted(path.name for path in (self.folder / "new").iterdir()), [settings.FILE])

    def test_none_are_the_defaults(self):
        self.assertEqual(settings.load(self.folder), (settings.Settings(), ""))

    def test_what_is_wrong_is_said_and_has_its_default(self):
        (self.folder / settings.FILE).write_text("{", encoding="utf-8")
        chosen, wrong = settings.load(self.folder)
        self.assertEqual(chosen, settings.Settings())
        self.assertIn("the defaults are used", wrong)
        (self.folder / settings.FILE).write_text('{"packs": "x", "rules": ["ours"], "other": 1}', encoding="utf-8")
        self.assertEqual(settings.load(self.folder), (settings.Settings(rules=["ours"]), ""))


def result(rule, status, form="block", **more):
    return {"rule": rule, "form": form, "pack": "p", "title": f"Title of {rule}", "source": "A source", "status": status, "message": "", "advice": "",
            "elements": [], "evidence": []} | more


class ThePanel(unittest.TestCase):
    def panel(self, results, **more):
        document = {"status": "checked", "error": None, "kind": "asb-policy", "kind_reason": "the title says so", "words": 1200, "diagnostics": [],
                    "results": results} | more
        return model.panel_of({"documents": [document], "packs": [{"id": "p", "title": "The pack"}], "profile": "default"}, finder.Standing())

    def test_shows_gaps_first_and_the_worst_of_them_on_top(self):
        panel = self.panel([result("a", "covered"), result("b", "weak"), result("c", "missing"), result("d", "flagged", "term"), result("e", "clear", "term")])
        self.assertEqual([group.title for group in panel.groups], ["Gaps (2)", "Terms to look at (1)", "Covered (1)"])
        self.assertEqual([item.title for item in panel.groups[0].items], ["missing: Title of c", "weak: Title of b"])

    def test_says_kind_and_profile(self):
        self.assertEqual(self.panel([]).heading, "Read as asb-policy: the title says so. 1,200 words. Profile: default")

    def test_says_what_was_not_read_and_not_judged(self):
        panel = self.panel([result("a", "not_checked", message="a limit was reached")], diagnostics=[{"message": "a picture"}])
        self.assertEqual(panel.notes, ("Not read: a picture",))
        self.assertEqual(panel.groups[0].items[0].title, "not checked: Title of a")

    def test_says_why_nothing_was_read(self):
        self.assertEqual(self.panel([], status="not_checked", error="it is empty").error, "it is empty")


class TheLibrary(unittest.TestCase):
    def test_missing_says_what_to_do(self):
        with mock.patch.dict(os.environ, {"TENET_LIBRARY": "/nowhere/libtenet.so.0"}), self.assertRaisesRegex(library.Missing, "Install Tenet"):
            library.load("/nowhere")

    def test_another_version_says_what_to_do(self):
        # Any library at hand will do: it has none of Tenet's functions.
        with mock.patch.dict(os.environ, {"TENET_LIBRARY": "libc.so.6"}), self.assertRaisesRegex(library.Missing, "another version"):
            library.load("/nowhere")


if __name__ == "__main__":
    unittest.main()
