"""What is asked of and done to a Writer document. Everything here runs on the office's main thread."""

from contextlib import contextmanager
from datetime import datetime

import uno
from com.sun.star.lang import IllegalArgumentException
from com.sun.star.util import DateTime

from . import finder, office

AUTHOR = "Tenet"
ANNOTATION = "com.sun.star.text.textfield.Annotation"
# Of places at which a few words stand: more are not looked at one by one.
MOST_PLACES = 1000
# From so many pages on the user is told that the snapshot takes a while; seen: 728 pages with lists and tables in 6.4 s, two cores busy otherwise.
LONG_PAGES = 100
SNAPSHOT_SECONDS_A_PAGE = 0.008


def snapshot(ctx, document):
    """The document as it is on screen, as a flat OpenDocument text in memory: unsaved edits and tracked changes included, pictures left out.
    The office writes it, and does nothing else meanwhile."""
    stream = office.service(ctx, "com.sun.star.io.SequenceOutputStream")
    writer = office.service(ctx, "com.sun.star.xml.sax.Writer")
    writer.setOutputStream(stream)
    exporter = office.service(ctx, "com.sun.star.comp.Writer.XMLOasisExporter", writer)
    was_modified = document.isModified()
    exporter.setSourceDocument(document)
    if not exporter.filter(()):
        raise RuntimeError("the office could not export the document")
    if not was_modified and document.isModified():  # exporting is no edit, though the office counts it as one
        document.setModified(False)
    return stream.getWrittenBytes().value


def patience(document):
    """What the user is told before the snapshot of a long document; "" of others."""
    pages = document.getCurrentController().PageCount
    return f" Writer is busy with its {pages} pages for some {pages * SNAPSHOT_SECONDS_A_PAGE:.0f} seconds." if pages > LONG_PAGES else ""


def name_of(document):
    """The name that the document is checked under."""
    location = document.getURL()
    if not location:
        return "unsaved.fodt"
    name = uno.fileUrlToSystemPath(location) if location.startswith("file:") else location
    return name.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0] + ".fodt"


def find(document, words, standing):
    """The range where the words stand now, or None where they are gone."""
    for run in finder.probes(words):
        candidates = [piece for piece in _paragraphs_with(document, run) if piece.has(words)]
        if not candidates:
            continue
        chosen = finder.choose([piece.text for piece in candidates], words, standing)
        if chosen is not None:
            return candidates[chosen].range_of(words)
    return None


def select(document, found):
    controller = document.getCurrentController()
    controller.select(found)


def places_of(document, comments, standing):
    """Where comments (library.Report.comments) belong, one by one, as (comment, range): None where the words are gone."""
    for comment in comments:
        if comment["place"] is None:
            yield comment, document.getText().getEnd()
        else:
            yield comment, find(document, finder.words_from(comment, standing), standing)


def insert_comments(document, places):
    """Puts comments in, in place of those that Tenet put there before, as one step of undo. Returns how many."""
    placed = [(comment, place) for comment, place in places if place is not None]
    with _one_step(document, "Insert Tenet's comments"):
        _remove(document)
        for comment, place in reversed(placed):
            _insert(place, document.createInstance(ANNOTATION), comment["paragraphs"])
    return len(placed)


def remove_comments(document):
    """Takes away all comments whose author is Tenet, as one step of undo. Returns how many."""
    if not _own_comments(document):
        return 0
    with _one_step(document, "Remove Tenet's comments"):
        return _remove(document)


def _insert(place, note, paragraphs):
    note.Author, note.Initials = AUTHOR, AUTHOR[0]
    note.Content = "\n".join(paragraphs)
    now = datetime.now()
    note.DateTimeValue = DateTime(0, now.second, now.minute, now.hour, now.day, now.month, now.year, False)
    place.getText().insertTextContent(place, note, True)


def _own_comments(document):
    fields = document.getTextFields().createEnumeration()
    found = []
    while fields.hasMoreElements():
        field = fields.nextElement()
        if field.supportsService(ANNOTATION) and field.Author == AUTHOR:
            found.append(field)
    return found


def _remove(document):
    own = _own_comments(document)
    for field in own:
        field.getAnchor().getText().removeTextContent(field)
    return len(own)


@contextmanager
def _one_step(document, title):
    """What happens inside is one step of undo, and no tracked change."""
    recorded = document.RecordChanges
    undo = document.getUndoManager()
    document.lockControllers()
    undo.enterUndoContext(title)
    try:
        if recorded:
            document.RecordChanges = False
        yield
    finally:
        if recorded:
            document.RecordChanges = True
        undo.leaveUndoContext()
        document.unlockControllers()


def _paragraphs_with(document, run):
    """The paragraphs in which a run of words stands, each once, in the office's order."""
    search = document.createSearchDescriptor()
    search.SearchRegularExpression = True
    search.SearchCaseSensitive = True
    search.SearchString = finder.office_pattern(run)
    found, places = document.findFirst(search), []
    while found is not None and len(places) < MOST_PLACES:
        piece = _Paragraph(found)
        if not places or not places[-1].is_same(piece):
            places.append(piece)
        found = document.findNext(found.getEnd(), search)
    return places


class _Paragraph:
    """A paragraph as it reads once tracked changes are accepted, with the way back from its text to ranges."""

    def __init__(self, inside):
        self._text = inside.getText()
        cursor = self._text.createTextCursorByRange(inside.getStart())
        cursor.gotoStartOfParagraph(False)
        self._start = cursor.getStart()
        cursor.gotoEndOfParagraph(True)
        self._pieces = list(_pieces_of(cursor))
        self.text = "".join(text for text, _ in self._pieces)

    def is_same(self, other):
        try:
            return self._text.compareRegionStarts(self._start, other._start) == 0
        except IllegalArgumentException:  # in another cell, note or frame
            return False

    def has(self, words):
        return finder.find_in(self.text, words.quote, words.within) is not None

    def range_of(self, words):
        start, end = finder.find_in(self.text, words.quote, words.within)
        cursor = self._text.createTextCursorByRange(self._at(start))
        cursor.gotoRange(self._at(end - 1, after=True), True)
        return cursor

    def _at(self, offset, after=False):
        """The place before the character at `offset`, or after it."""
        for text, portion in self._pieces:
            if offset < len(text):
                # A field, a note's anchor: one thing in the document, however many characters it shows.
                if portion.TextPortionType != "Text":
                    return portion.getEnd() if after else portion.getStart()
                cursor = self._text.createTextCursorByRange(portion.getStart())
                steps = offset + after
                if steps:
                    cursor.goRight(steps, False)
                return cursor.getStart()
            offset -= len(text)
        return self._start


_UNREAD_PORTIONS = ("Redline", "Annotation", "AnnotationEnd", "Footnote", "Endnote", "Bookmark", "SoftPageBreak", "ReferenceMark",
                    "DocumentIndexMark", "Frame")


def _pieces_of(cursor):
    """(text, portion) of the paragraph that the cursor spans, without what is deleted."""
    paragraphs = cursor.createEnumeration()
    if not paragraphs.hasMoreElements():
        return
    paragraph = paragraphs.nextElement()
    if not hasattr(paragraph, "createEnumeration"):
        return
    portions = paragraph.createEnumeration()
    deleted = 0
    while portions.hasMoreElements():
        portion = portions.nextElement()
        kind = portion.TextPortionType
        if kind == "Redline" and portion.RedlineType == "Delete":
            if not portion.IsCollapsed:
                deleted += 1 if portion.IsStart else -1
        if kind in _UNREAD_PORTIONS or deleted > 0:
            continue
        text = portion.getString()
        if text:
            yield text, portion
