#!/usr/bin/env python3
"""The Writer extension in a real office without a window: installed, its commands dispatched, and what came of it read back from the
documents and the panel. One office serves all tests; it is started once."""

import json
import os
import re
import shutil
import subprocess
import sys
import time
import unittest
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
import office  # noqa: E402  (the folder beside this test is only known now)
import sanitized  # noqa: E402

ROOT = Path(os.environ.get("TENET_SOURCE") or HERE.parents[1])
TENET = os.environ.get("TENET", "")
EXTENSION = Path(os.environ.get("TENET_BUILD") or ROOT / "build/release") / "plugins/libreoffice/tenet.oxt"
UNFAIR = ROOT / "samples/tenancy-agreement-unfair.odt"
POLICY = ROOT / "samples/asb-policy.docx"
PROCEDURE = ROOT / "samples/asb-procedure.odt"
ANNOTATION = "com.sun.star.text.textfield.Annotation"
SECONDS = 120
# The window answers within this while a check runs; what is seen is far less, on a machine that does nothing else.
STALL_SECONDS = 2.0
WORDS_OF_600_PAGES = 240_000


def why_not():
    if sanitized.is_sanitized(TENET):
        return "a library with a sanitizer cannot be loaded into the office"
    if not EXTENSION.is_file():
        return "tenet.oxt has not been built"
    return office.missing()


def make_long(path, words):
    """The procedure of the samples again and again, with its lists and tables."""
    with zipfile.ZipFile(PROCEDURE) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as target:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename == "content.xml":
                begin, body, end = re.fullmatch(r"(?s)(.*<office:text[^>]*>)(.*)(</office:text>.*)", data.decode()).groups()
                times = words // len(re.sub("<[^>]*>", " ", body).split()) + 1
                data = (begin + body * times + end).encode()
            target.writestr(entry, data)
    return path


def statuses(path):
    """What the command line says of a file: how many results a group of the panel should have."""
    run = subprocess.run([TENET, "check", str(path), "--format", "json"], capture_output=True, encoding="utf-8", check=False)
    results = json.loads(run.stdout)["documents"][0]["results"]
    gaps = sum(row["form"] != "term" and row["status"] in ("contradicted", "missing", "weak", "partial", "not_checked") for row in results)
    terms = sum(row["form"] == "term" and row["status"] in ("flagged", "qualified", "not_checked") for row in results)
    covered = sum(row["form"] != "term" and row["status"] == "covered" for row in results)
    return [f"Gaps ({gaps})"] * bool(gaps) + [f"Terms to look at ({terms})"] * bool(terms) + [f"Covered ({covered})"] * bool(covered)


class Shown:
    """The panel beside a document, read from its controls."""

    def __init__(self, document):
        self._document = document
        self.window = RUNNING.panel(document, "TenetDeck", "TenetPanel", lambda: RUNNING.dispatch(document, "vnd.tenet:panel"))

    def label(self, name):
        return self.window.getControl(name).getModel().Label

    @property
    def status(self):
        return self.label("status")

    @property
    def details(self):
        return self.window.getControl("details").getText()

    @property
    def tree(self):
        return self.window.getControl("results")

    def groups(self):
        root = self.tree.getModel().DataModel.getRoot()
        return [root.getChildAt(index) for index in range(root.getChildCount())] if root is not None else []

    def titles(self):
        return [group.getDisplayValue() for group in self.groups()]

    def items(self, group):
        """Nodes of the results in the group whose title begins so."""
        node = next(node for node in self.groups() if node.getDisplayValue().startswith(group))
        return [node.getChildAt(index) for index in range(node.getChildCount())]

    def click(self, node):
        self.tree.makeNodeVisible(node)
        self.tree.clearSelection()
        self.tree.addSelection(node)
        RUNNING.settle()

    def wait(self, pattern):
        until = time.monotonic() + SECONDS
        while not re.search(pattern, self.status):
            if time.monotonic() > until:
                raise AssertionError(f"the panel does not say {pattern!r} but {self.status!r}; {self.details}")
            time.sleep(0.1)
        RUNNING.settle()
        return self.status


def check(document):
    RUNNING.dispatch(document, "vnd.tenet:check")
    shown = Shown(document)
    shown.wait(r"^Checked in")
    return shown


def selected(document):
    return document.getCurrentSelection().getByIndex(0).getString()


def comments(document, author="Tenet"):
    fields = document.getTextFields().createEnumeration()
    found = []
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService(ANNOTATION) and field.Author == author:
            found.append(field)
    return found


def insert(document, place, text):
    document.getText().insertString(place, text, False)


RUNNING = None


def setUpModule():
    global RUNNING
    reason = why_not()
    if reason:
        raise unittest.SkipTest(reason)
    RUNNING = office.Office(EXTENSION)
    RUNNING.__enter__()


def tearDownModule():
    if RUNNING is not None:
        RUNNING.__exit__()


class WithDocument(unittest.TestCase):
    copies = 0

    def open(self, path="", **values):
        """A copy of the file, or an empty document; gone with the test."""
        if path:
            WithDocument.copies += 1
            copy = RUNNING.folder / str(WithDocument.copies) / path.name
            copy.parent.mkdir()
            path = shutil.copyfile(path, copy)
        document = RUNNING.open(path, **values)
        self.addCleanup(document.close, True)
        return document


class TheCheck(WithDocument):
    def test_says_what_the_command_line_says(self):
        for path, kind in ((UNFAIR, "tenancy-agreement"), (POLICY, "asb-policy")):
            with self.subTest(path.name):
                shown = check(self.open(path))
                self.assertRegex(shown.label("heading"), rf"^Read as {kind}: .*Profile: default$")
                self.assertEqual([title for title in shown.titles() if not title.startswith(("Not applicable", "Notes"))], statuses(path))

    def test_reads_what_is_on_screen_and_not_the_file(self):
        document = self.open()
        insert(document, document.getText().getEnd(), "Conditions of Tenancy\rThe Tenant shall pay the rent without any deduction or set-off whatsoever.")
        shown = check(document)
        self.assertTrue(any("Terms to look at" in title for title in shown.titles()), shown.titles())

    def test_reads_tracked_changes_as_accepted(self):
        document = self.open(UNFAIR)
        before = {node.getDisplayValue() for node in check(document).items("Terms")}
        document.RecordChanges = True
        words = document.createSearchDescriptor()
        words.SearchString = "No animals, birds, fish or reptiles of any kind may be kept on the Premises under any circumstances."
        document.findFirst(words).setString("")
        shown = check(document)
        quotes = [node.getChildAt(index).getDisplayValue() for node in shown.items("Terms") for index in range(node.getChildCount())]
        self.assertFalse([quote for quote in quotes if "No animals" in quote])
        self.assertTrue(before)

    def test_is_one_for_each_document(self):
        agreement, policy = self.open(UNFAIR), self.open(POLICY)
        RUNNING.dispatch(agreement, "vnd.tenet:check")
        RUNNING.dispatch(policy, "vnd.tenet:check")
        shown = [Shown(agreement), Shown(policy)]
        for one in shown:
            one.wait("^Checked in")
        self.assertIn("tenancy-agreement", shown[0].label("heading"))
        self.assertIn("asb-policy", shown[1].label("heading"))
        self.assertNotEqual(shown[0].titles(), shown[1].titles())

    def test_ends_with_its_document(self):
        other = self.open(POLICY)
        document = RUNNING.open(UNFAIR, ReadOnly=True)
        RUNNING.dispatch(document, "vnd.tenet:check")
        document.close(True)
        check(other)

    def test_leaves_the_document_as_it_was(self):
        document = self.open(UNFAIR)
        check(document)
        self.assertFalse(document.isModified())
        self.assertFalse(document.getUndoManager().isUndoPossible())


class AClick(WithDocument):
    def quote_in(self, shown, words):
        for group in ("Terms", "Gaps", "Covered"):
            for item in shown.items(group):
                for index in range(item.getChildCount()):
                    if words in item.getChildAt(index).getDisplayValue():
                        return item.getChildAt(index)
        raise AssertionError(f"no quote with {words!r}")

    def test_selects_the_words(self):
        document = self.open(UNFAIR)
        shown = check(document)
        for item in shown.items("Terms"):
            for index in range(item.getChildCount()):
                leaf = item.getChildAt(index)
                with self.subTest(leaf.getDisplayValue()):
                    shown.click(leaf)
                    quote = re.search("“(.*?)(?: …)?”", leaf.getDisplayValue())[1]
                    self.assertEqual(" ".join(selected(document).split())[:len(quote)], quote, shown.status)

    def test_selects_them_where_they_are_after_edits(self):
        document = self.open(UNFAIR)
        shown = check(document)
        leaf = self.quote_in(shown, "No animals")
        insert(document, document.getText().getStart(), "A new first line.\nAnd another: No animals here.\n")
        words = document.createSearchDescriptor()
        words.SearchString = "birds, fish or reptiles of any kind"
        document.findFirst(words).setString("birds, fish, snakes or insects of any kind")
        shown.click(leaf)
        self.assertEqual(selected(document), "No animals")
        cursor = document.getText().createTextCursorByRange(document.getCurrentSelection().getByIndex(0))
        cursor.gotoEndOfParagraph(True)
        self.assertIn("snakes or insects", cursor.getString())
        self.assertRegex(shown.status, "has changed since")

    def test_selects_them_around_what_is_deleted_and_in_notes(self):
        document = self.open(UNFAIR)
        words = document.createSearchDescriptor()
        words.SearchString = "shall not permit"
        document.findFirst(words).setString("shall not really permit")
        note = document.createInstance("com.sun.star.text.Footnote")
        document.getText().insertTextContent(document.getText().getEnd(), note, False)
        note.setString("The Tenant shall pay the service charge without any deduction or set-off whatsoever.")
        document.RecordChanges = True
        words.SearchString = "really "
        document.findFirst(words).setString("")
        shown = check(document)
        shown.click(self.quote_in(shown, "shall not permit any person to stay"))
        self.assertEqual(selected(document).replace("really ", ""), "shall not permit any person to stay", shown.status)
        shown.click(self.quote_in(shown, "service charge without any deduction"))
        self.assertIn("service charge without any deduction", selected(document), shown.status)

    def test_says_so_where_they_are_gone(self):
        document = self.open(UNFAIR)
        shown = check(document)
        leaf = self.quote_in(shown, "No animals")
        words = document.createSearchDescriptor()
        words.SearchString = "No animals, birds"
        document.findFirst(words).setString("Animals, birds")
        shown.click(leaf)
        self.assertRegex(shown.status, "^The text has changed: these words were not found again")

    def test_shows_what_to_do(self):
        document = self.open(UNFAIR)
        shown = check(document)
        shown.click(shown.items("Gaps")[0])
        self.assertRegex(shown.details, r"(?s)^Missing: .*Rule: ")


class Comments(WithDocument):
    def inserted(self, document):
        RUNNING.dispatch(document, "vnd.tenet:insert-comments")
        Shown(document).wait(r"comments? inserted")
        return comments(document)

    def test_stand_at_their_words_and_go_in_one_step(self):
        document = self.open(UNFAIR)
        insert(document, document.getText().getStart(), "x")
        found = self.inserted(document)
        self.assertGreater(len(found), 10)
        at_words = [field for field in found if field.getAnchor().getString()]
        self.assertEqual(len(at_words), len(found) - 1, "all but the list of gaps stand at words")
        document.getUndoManager().undo()
        self.assertEqual(comments(document), [])
        self.assertTrue(document.getText().getString().startswith("x"), "the undo took more than the comments")
        document.getUndoManager().redo()
        self.assertEqual(len(comments(document)), len(found))
        self.assertEqual(len(self.inserted(document)), len(found), "comments were put in twice")

    def test_are_those_of_annotate_and_of_nobody_else(self):
        copy = RUNNING.folder / "copy.odt"
        subprocess.run([TENET, "annotate", str(UNFAIR), "-o", str(copy)], check=True, capture_output=True)
        written = self.open(copy)
        ours = self.open(UNFAIR)
        theirs = ours.createInstance(ANNOTATION)
        theirs.Author, theirs.Content = "J Doe", "Mine."
        ours.getText().insertTextContent(ours.getText().getEnd(), theirs, False)
        found = self.inserted(ours)
        # The gaps of theirs say that somebody's comment was not read.
        self.assertEqual(*(sorted(field.Content for field in fields if not field.Content.startswith("Gaps")) for fields in (found, comments(written))))
        for document in (written, ours):
            RUNNING.dispatch(document, "vnd.tenet:remove-comments")
            self.assertEqual(comments(document), [])
        self.assertEqual(len(comments(ours, "J Doe")), 1)

    def test_are_no_tracked_change(self):
        document = self.open(UNFAIR)
        document.RecordChanges = True
        self.assertTrue(self.inserted(document))
        self.assertTrue(document.RecordChanges)
        self.assertFalse(document.getRedlines().createEnumeration().hasMoreElements())

    def test_do_not_change_what_a_check_finds(self):
        document = self.open(UNFAIR)
        before = check(document).titles()
        self.inserted(document)
        self.assertEqual([title for title in check(document).titles() if not title.startswith("Notes")], before)

    def test_are_kept_by_word_and_writer_files(self):
        document = self.open(POLICY)
        number = len(self.inserted(document))
        for name, kind, part in (("kept.docx", "MS Word 2007 XML", "word/comments.xml"), ("kept.odt", "writer8", "content.xml")):
            file = RUNNING.folder / name
            document.storeToURL(file.as_uri(), RUNNING.properties(FilterName=kind))
            with zipfile.ZipFile(file) as package:
                text = package.read(part).decode()
            self.assertEqual(len(re.findall('w:author="Tenet"|<dc:creator>Tenet<', text)), number, name)

    def test_are_refused_by_a_document_that_is_read_only(self):
        document = self.open(UNFAIR, ReadOnly=True)
        RUNNING.dispatch(document, "vnd.tenet:insert-comments")
        self.assertTrue(document.getCurrentController().hasInfobar("tenet"))
        self.assertEqual(comments(document), [])


class OtherCommands(WithDocument):
    def test_explain_says_why(self):
        document = self.open(POLICY)
        shown = check(document)
        RUNNING.dispatch(document, "vnd.tenet:explain")
        shown.wait("^Select a result first")
        shown.click(shown.items("Gaps")[0])
        RUNNING.dispatch(document, "vnd.tenet:explain")
        shown.wait("^Explained below")
        self.assertGreater(len(shown.details.splitlines()), 3)
        RUNNING.dispatch(document, "vnd.tenet:explain", Rule="respect.3.77")
        shown.wait("did you mean")

    def test_settings_choose_the_packs(self):
        document = self.open(UNFAIR)
        RUNNING.dispatch(document, "vnd.tenet:settings", Packs=("fairness",))
        try:
            self.assertEqual([title for title in check(document).titles() if title.startswith(("Gaps", "Covered"))], [])
            RUNNING.dispatch(document, "vnd.tenet:settings", Packs=("fairnes",))
            RUNNING.dispatch(document, "vnd.tenet:check")
            Shown(document).wait("did you mean")
        finally:
            RUNNING.dispatch(document, "vnd.tenet:settings", Packs=())

    def test_self_assessment_is_made_from_the_folder(self):
        document = self.open(UNFAIR)
        file = RUNNING.folder / "made.odt"
        RUNNING.dispatch(document, "vnd.tenet:assess", Folder=str(ROOT / "samples"), File=str(file))
        Shown(document).wait("made.odt was made from")
        self.assertTrue(zipfile.is_zipfile(file))
        RUNNING.dispatch(document, "vnd.tenet:assess", Folder=str(ROOT / "samples"), File=str(RUNNING.folder / "made.pdf"))
        Shown(document).wait(r"ends in \.docx")


class ThePanel(WithDocument):
    def test_has_a_name_for_each_control(self):
        shown = check(self.open(UNFAIR))
        nameless = []
        for control in shown.window.getControls():
            context = control.getAccessibleContext()
            if context is not None and not context.getAccessibleName():
                nameless.append(control.getModel().Name)
        self.assertEqual(nameless, [])


class SixHundredPages(WithDocument):
    """What users of other checkers complain of: a window that does not answer."""

    def type_while(self, document, going_on):
        """How long the office took to take in each of the characters typed."""
        seconds = []
        while going_on():
            began = time.monotonic()
            insert(document, document.getText().getEnd(), "x")
            RUNNING.settle()
            seconds.append(time.monotonic() - began)
            time.sleep(0.05)
        return seconds

    def test_can_be_typed_in_while_they_are_checked_and_the_check_stopped(self):
        document = self.open(make_long(RUNNING.folder / "made.odt", WORDS_OF_600_PAGES))
        pages = document.getCurrentController().PageCount
        until = time.monotonic() + 5
        before = self.type_while(document, lambda: time.monotonic() < until)
        RUNNING.dispatch(document, "vnd.tenet:check")
        shown = Shown(document)
        shown.wait("^Checking")  # the copy has been made
        during = self.type_while(document, lambda: shown.status.startswith("Checking"))
        told = shown.wait("^Checked in")
        print(f"{pages} pages. {told} Typed {len(during)} times during the check, the longest wait {max(during):.2f} s; before it {max(before):.2f} s")
        self.assertGreater(len(during), 3)
        self.assertLess(max(during), STALL_SECONDS)

        RUNNING.dispatch(document, "vnd.tenet:check")
        shown.wait("^Checking")
        began = time.monotonic()
        RUNNING.dispatch(document, "vnd.tenet:cancel")
        self.assertRegex(shown.status, "^Stopped")
        self.assertLess(time.monotonic() - began, STALL_SECONDS)


if __name__ == "__main__":
    unittest.main()
