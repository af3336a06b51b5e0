"""What Tenet knows of one open document, and what is done with it. One Session a document; several documents stay apart by that.

Everything here runs on the office's main thread, but for the functions handed to a Job.
"""

import threading
import time
from dataclasses import dataclass
from pathlib import Path

import unohelper
from com.sun.star.uno import Exception as UnoException
from com.sun.star.util import XCloseListener, XModifyListener

from . import finder, jobs, library, model, office, settings, writer

PAINT_SECONDS = 0.1

_sessions = {}


def of(ctx, document):
    """The document's session, made when it is first asked for and gone with the document."""
    key = document.RuntimeUID
    if key not in _sessions:
        _sessions[key] = Session(ctx, document, lambda: _sessions.pop(key, None))
    return _sessions[key]


@dataclass(frozen=True)
class Checked:
    """A check that has ended."""
    document: bytes      # as it was checked
    name: str
    panel: model.Panel
    standing: finder.Standing
    comments: list
    seconds: float


class Session:
    """`watchers` are told by their `refresh()` when anything shown has changed."""

    def __init__(self, ctx, document, gone):
        self.ctx, self.document = ctx, document
        self.watchers = []
        self.checked = None
        self.status = "Not checked yet."
        self.details = ""
        self.selected = ""       # id of the rule that is selected in the panel
        self.copy_seconds = 0.0  # how long the office was busy with the copy for the last check
        self.edited = False      # since the last check
        self._post = office.poster(ctx)
        self._job = None
        self._own_edit = False
        self._listener = _Listener(self, gone)
        document.addModifyListener(self._listener)
        document.addCloseListener(self._listener)

    @property
    def busy(self):
        return self._job is not None

    # --- the commands ------------------------------------------------------------------------------------------------

    def check(self, then=None):
        """Checks what is on screen. `then` is called with the result; without it the panel shows it."""
        waiting = self._begin(jobs.Waiting())
        self._say("Taking a copy of the document …" + writer.patience(self.document))
        # The panel is painted before the office turns to the copy and does nothing else.
        threading.Timer(PAINT_SECONDS, lambda: self._post(lambda: None if waiting.cancelled else self._copy_and_check(then))).start()

    def cancel(self):
        if self._job is None:
            return
        self._begin(None)
        self._say("Stopped. " + ("The results are those of the check before." if self.checked else "Nothing was checked."))

    def show(self, words):
        """Selects the words in the document; says so where they are gone."""
        found = writer.find(self.document, words, self.checked.standing)
        if found is None:
            self._say("The text has changed: these words were not found again. Check the document once more.")
            return False
        writer.select(self.document, found)
        return True

    def insert_comments(self):
        if self.checked is None:
            self.check(then=self.insert_comments)
            return
        if self._is_readonly():
            return
        total = len(self.checked.comments)
        places = writer.places_of(self.document, self.checked.comments, self.checked.standing)
        self._begin(jobs.Slices(self._post, places, self._insert, lambda count: self._say(f"Finding the words: {count} of {total} …"))).start()
        self._say("Finding the words …")

    def remove_comments(self):
        if self._is_readonly():
            return
        with _OwnEdit(self):
            count = writer.remove_comments(self.document)
        self._say(f"{_counted(count, 'comment')} removed." if count else "There are no comments of Tenet's in this document.")

    def explain(self, rule=""):
        """Why a rule came out as it did: the one named, or the one selected in the panel."""
        rule = rule or self.selected
        if not rule:
            self._say("Select a result first; Explain says why it came out as it did.")
            return
        if self.checked is None:
            self.check(then=lambda: self.explain(rule))
            return
        checked, chosen = self.checked, self._settings()
        self._run(f"Explaining {rule}",
                  lambda job: library.Checker(self._library(), chosen).explain(rule, checked.document, checked.name), self._explained)

    def assess(self, folder, file):
        """The self-assessment of a folder, as its files were saved. `file`: its ending says the format."""
        kind = Path(file).suffix[1:].lower()
        if kind not in ("docx", "odt", "xlsx"):
            self._say(f"{Path(file).name}: a self-assessment ends in .docx, .odt or .xlsx.")
            return
        chosen = self._settings()

        def work(job):
            checker = library.Checker(self._library(), chosen, profile="self-assessment")
            report = checker.check_paths([folder], lambda: job.cancelled, lambda done, total: self._progress(job, done, total))
            if not job.cancelled:
                report.assess(kind, file, chosen.organisation)
            return len(report.values()["documents"])

        self._run("Reading the folder", work, lambda count: self._say(
            f"{file} was made from {_counted(count, 'document')} in {folder}, as they are saved there."))

    # --- the steps of a check ----------------------------------------------------------------------------------------

    def _copy_and_check(self, then):
        began = time.monotonic()
        try:
            document, name = writer.snapshot(self.ctx, self.document), writer.name_of(self.document)
        except (UnoException, RuntimeError) as error:
            self._job = None
            self._say(f"The document could not be copied for the check: {error}")
            return
        self.copy_seconds = time.monotonic() - began
        self.edited = False
        chosen = self._settings()

        def done(checked):
            self.checked = checked
            self.details, self.selected = "", ""
            problems = f" {_counted(len(checked.panel.notes), 'note')} below." if checked.panel.notes else ""
            self._say((checked.panel.error or f"Checked in {checked.seconds:.1f} s; the copy took {self.copy_seconds:.1f} s.") + problems)
            if then is not None:
                then()

        self._run("Checking", lambda job: _check(job, self._library(), chosen, document, name), done)

    def _run(self, what, work, done):
        """Work in a thread of its own; the panel says `what` and how long it takes."""
        def ended(value, error):
            self._job = None
            if error is None:
                done(value)
                return
            known = isinstance(error, library.Failed)
            self.details = str(error) if known else f"{error!r}. This is a fault of the extension's; please report it."
            self._say(f"{what} failed: {self.details}")

        self._begin(jobs.Job(self._post, work, ended, lambda seconds: self._say(f"{what} … {seconds:.0f} s"))).start()
        self._say(f"{what} …")

    def _progress(self, job, done, total):
        self._post(lambda: None if job.cancelled else self._say(f"Reading the folder: {done} of {total} documents …"))

    def _insert(self, places, error):
        self._job = None
        if error is not None:
            self._say(f"The comments could not be placed: {error}")
            return
        try:
            with _OwnEdit(self):
                count = writer.insert_comments(self.document, places)
        except UnoException as refused:
            self._say(f"The document takes no comments: {refused.Message}")
            return
        lost = [comment for comment, place in places if place is None]
        told = f" {_counted(len(lost), 'comment')} not placed, since the text has changed: check once more." if lost else ""
        if lost:
            self.details = "\n\n".join("\n".join(comment["paragraphs"]) for comment in lost)
        self._say(f"{_counted(count, 'comment')} inserted. Undo takes them all back.{told}")

    def _explained(self, text):
        self.details = text
        self._say("Explained below.")

    def _begin(self, job):
        """One piece of work at a time: what ran before is given up."""
        if self._job is not None:
            self._job.cancel()
        self._job = job
        return job

    # --- small things ------------------------------------------------------------------------------------------------

    def _is_readonly(self):
        if self.document.isReadonly():
            self._say("The document is read-only: comments cannot be changed.")
            return True
        return False

    def _library(self):
        return library.load(office.extension_folder(self.ctx))

    def _settings(self):
        chosen, wrong = settings.load(office.settings_folder(self.ctx))
        if wrong:
            self._say(wrong)
        return chosen

    def _say(self, text):
        self.status = text
        for watcher in list(self.watchers):
            watcher.refresh()

    def modified(self):
        if self.checked is None or self.edited or self._own_edit:
            return
        self.edited = True
        for watcher in list(self.watchers):
            watcher.refresh()

    def end(self):
        """The document is being closed."""
        self._begin(None)
        self.watchers.clear()


def _check(job, loaded, chosen, document, name):
    began = time.monotonic()
    report = library.Checker(loaded, chosen).check(document, name, lambda: job.cancelled)
    if job.cancelled:
        return None
    standing = finder.Standing(document)
    panel = model.panel_of(report.values(), standing)
    comments = [] if panel.error else report.comments()
    return Checked(document, name, panel, standing, comments, time.monotonic() - began)


def _counted(number, word):
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


class _OwnEdit:
    """Comments that Tenet changes are no edit of the text."""

    def __init__(self, session):
        self._session = session

    def __enter__(self):
        self._session._own_edit = True

    def __exit__(self, *_):
        self._session._own_edit = False


class _Listener(unohelper.Base, XModifyListener, XCloseListener):
    def __init__(self, session, gone):
        self._session, self._gone = session, gone

    def modified(self, _):
        if self._session.document.isModified():
            self._session.modified()

    def queryClosing(self, _event, _ownership):
        pass

    def notifyClosing(self, _):
        self._session.end()
        self._gone()

    def disposing(self, _):
        self.notifyClosing(None)
