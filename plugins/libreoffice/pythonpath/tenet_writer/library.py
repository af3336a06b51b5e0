"""libtenet through its C interface (tenet/tenet.h), by ctypes.

The calls that take long (`Checker`, `check`, `explain`, `assess`) release Python's lock and may be made from any thread.
Errors of the library are raised as `Failed`, in its own words.
"""

import ctypes
import json
import os
from ctypes import POINTER, c_char_p, c_int32, c_size_t, c_uint32, c_void_p
from pathlib import Path

# tenet.h's TENET_ABI_VERSION that this module was written for: major 0, minor 1.
ABI_VERSION = 1
OK, STOPPED = 0, 2
NAMES = ("libtenet.so.0", "libtenet.0.dylib", "tenet.dll")


class Failed(Exception):
    """What the user is told."""


class Missing(Failed):
    """The library is not there, or is another than this extension needs."""


class Text(ctypes.Structure):
    _fields_ = [("data", c_void_p), ("size", c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.data, self.size).decode("utf-8", "replace")


class Setup(ctypes.Structure):
    _fields_ = [("size", c_size_t), ("rules", c_char_p), ("more_rules", POINTER(c_char_p)), ("more_rules_count", c_size_t), ("profile", c_char_p),
                ("packs", POINTER(c_char_p)), ("packs_count", c_size_t), ("only", POINTER(c_char_p)), ("only_count", c_size_t),
                ("tailoring", POINTER(c_char_p)), ("tailoring_count", c_size_t)]


Progress = ctypes.CFUNCTYPE(None, c_void_p, c_size_t, c_size_t, c_char_p)
Stop = ctypes.CFUNCTYPE(c_int32, c_void_p)


class Options(ctypes.Structure):
    _fields_ = [("size", c_size_t), ("kind", c_char_p), ("date", c_char_p), ("view", c_int32), ("jobs", c_uint32), ("cache", c_char_p),
                ("progress", Progress), ("stop", Stop), ("user", c_void_p)]


class AnnotateOptions(ctypes.Structure):
    _fields_ = [("size", c_size_t), ("evidence", c_int32), ("author", c_char_p)]


class AssessOptions(ctypes.Structure):
    _fields_ = [("size", c_size_t), ("layout", c_char_p), ("organisation", c_char_p), ("last_years", c_char_p)]


class PackRow(ctypes.Structure):
    _fields_ = [("size", c_size_t), ("id", Text), ("version", Text), ("title", Text), ("edition", Text), ("rules", c_uint32), ("selected", c_int32)]


class ProblemRow(ctypes.Structure):
    _fields_ = [("size", c_size_t), ("rule", Text), ("message", Text)]


class CheckerRow(ctypes.Structure):
    _fields_ = [("size", c_size_t), ("rules_folder", Text), ("kinds", POINTER(Text)), ("kinds_count", c_size_t), ("profiles", c_void_p),
                ("profiles_count", c_size_t), ("packs", POINTER(POINTER(PackRow))), ("packs_count", c_size_t), ("rules", c_void_p),
                ("rules_count", c_size_t), ("problems", POINTER(POINTER(ProblemRow))), ("problems_count", c_size_t)]


class Place(ctypes.Structure):
    _fields_ = [("size", c_size_t), ("number", Text), ("headings", POINTER(Text)), ("headings_count", c_size_t), ("block", c_uint32),
                ("kind", c_int32), ("start", c_uint32), ("end", c_uint32), ("part", Text), ("path", POINTER(c_uint32)), ("path_count", c_size_t)]


class CommentRow(ctypes.Structure):
    _fields_ = [("size", c_size_t), ("kind", c_int32), ("rule", Text), ("quote", Text), ("context", Text), ("paragraphs", POINTER(Text)),
                ("paragraphs_count", c_size_t), ("place", POINTER(Place))]


class CommentsRow(ctypes.Structure):
    _fields_ = [("size", c_size_t), ("comments", POINTER(POINTER(CommentRow))), ("comments_count", c_size_t)]


# Every function that is called: what it gives back and takes. Handles are plain pointers.
_OUT = POINTER(c_void_p)
_FUNCTIONS = {
    "tenet_require_abi": (c_int32, c_uint32, _OUT),
    "tenet_error_message": (c_char_p, c_void_p),
    "tenet_error_free": (None, c_void_p),
    "tenet_buffer_data": (c_void_p, c_void_p),
    "tenet_buffer_size": (c_size_t, c_void_p),
    "tenet_buffer_save": (c_int32, c_void_p, c_char_p, _OUT),
    "tenet_buffer_free": (None, c_void_p),
    "tenet_checker_new": (c_int32, POINTER(Setup), _OUT, _OUT),
    "tenet_checker_rows": (POINTER(CheckerRow), c_void_p),
    "tenet_checker_free": (None, c_void_p),
    "tenet_check_bytes": (c_int32, c_void_p, c_char_p, c_size_t, c_char_p, POINTER(Options), _OUT, _OUT),
    "tenet_check_paths": (c_int32, c_void_p, POINTER(c_char_p), c_size_t, POINTER(Options), _OUT, _OUT),
    "tenet_report_write": (c_int32, c_void_p, c_char_p, c_void_p, _OUT, _OUT),
    "tenet_report_free": (None, c_void_p),
    "tenet_explain_bytes": (c_int32, c_void_p, c_char_p, c_char_p, c_size_t, c_char_p, POINTER(Options), _OUT, _OUT),
    "tenet_review_comments": (c_int32, c_void_p, c_void_p, c_size_t, POINTER(AnnotateOptions), _OUT, _OUT),
    "tenet_comments_rows": (POINTER(CommentsRow), c_void_p),
    "tenet_comments_free": (None, c_void_p),
    "tenet_assess": (c_int32, c_void_p, c_void_p, c_char_p, POINTER(AssessOptions), _OUT, _OUT),
}


def places(beside):
    """Where the library is looked for, first come first served: named by $TENET_LIBRARY, shipped in the folder `beside`, installed. Each
    with its folder of rules (None: the library knows)."""
    named = os.environ.get("TENET_LIBRARY")
    if named:
        return [(named, None)]
    shipped = [Path(beside) / "lib" / name for name in NAMES]
    rules = Path(beside) / "share" / "tenet" / "rules"
    return [(str(file), rules) for file in shipped if file.is_file()] + [(name, None) for name in NAMES]


def load(beside):
    """The library. Raises Missing with what to do."""
    reasons = []
    for place, rules in places(beside):
        try:
            return Library(ctypes.CDLL(place), rules)
        except OSError as error:
            reasons.append(str(error))
        except AttributeError as error:
            raise Missing(f"{place} is another version of Tenet than this extension needs ({error}). Install both from the same release.") from error
    raise Missing("Tenet's library (libtenet) was not found. Install Tenet on this machine, or this extension in the version that brings the "
                  f"library. What was tried: {reasons[0]}")


def _size(struct):
    struct.size = ctypes.sizeof(struct)
    return struct


def _options(stopped):
    options = _size(Options())
    options.stop = Stop(lambda _: int(stopped()))
    return options


def _strings(values):
    array = (c_char_p * len(values))(*(str(value).encode() for value in values))
    return ctypes.cast(array, POINTER(c_char_p)), len(values)


def _encoded(value):
    return str(value).encode() if value else None


class _Handle:
    """What the library made, freed with the object."""

    def __init__(self, library, kind, pointer):
        self.library, self.kind, self.pointer = library, kind, pointer

    def __del__(self):
        self.library.function(f"tenet_{self.kind}_free")(self.pointer)


class Library:
    def __init__(self, loaded, rules):
        self.rules = rules
        self._functions = {}
        for name, (result, *arguments) in _FUNCTIONS.items():
            function = getattr(loaded, name)
            function.restype, function.argtypes = result, arguments
            self._functions[name] = function
        error = c_void_p()
        if self.function("tenet_require_abi")(ABI_VERSION, ctypes.byref(error)) != OK:
            raise Missing(f"{self._message(error)} Install Tenet and this extension from the same release.")

    def function(self, name):
        return self._functions[name]

    def make(self, kind, function, *arguments):
        """Calls a function whose last arguments are a handle and an error to be given out. With STOPPED the handle is there as well."""
        handle, error = c_void_p(), c_void_p()
        code = self.function(function)(*arguments, ctypes.byref(handle), ctypes.byref(error))
        if code not in (OK, STOPPED):
            raise Failed(self._message(error))
        return _Handle(self, kind, handle)

    def bytes_of(self, buffer):
        pointer = buffer.pointer
        return ctypes.string_at(self.function("tenet_buffer_data")(pointer), self.function("tenet_buffer_size")(pointer))

    def _message(self, error):
        message = self.function("tenet_error_message")(error).decode("utf-8", "replace")
        self.function("tenet_error_free")(error)
        return message


class Checker:
    """Rules, loaded once. `settings`: see settings.py; `profile` in place of theirs."""

    def __init__(self, library, settings, profile=None):
        self._library = library
        setup = _size(Setup())
        setup.rules = _encoded(library.rules)
        setup.profile = _encoded(profile or settings.profile)
        setup.more_rules, setup.more_rules_count = _strings(settings.rules)
        setup.packs, setup.packs_count = _strings([] if profile else settings.packs)
        setup.tailoring, setup.tailoring_count = _strings(settings.tailoring)
        self._handle = library.make("checker", "tenet_checker_new", ctypes.byref(setup))
        rows = library.function("tenet_checker_rows")(self._handle.pointer)
        if not rows:
            raise Failed("There is not enough memory for the rules.")
        row = rows.contents
        self.packs = [(str(pack.contents.id), str(pack.contents.title), bool(pack.contents.selected)) for pack in row.packs[:row.packs_count]]
        self.problems = [str(problem.contents.message) for problem in row.problems[:row.problems_count]]

    def check(self, document, name, stopped):
        """A document in memory, as a Report. `stopped()` is asked now and then: what was judged until it is true is the report."""
        options = _options(stopped)
        handle = self._library.make("report", "tenet_check_bytes", self._handle.pointer, document, len(document), name.encode(), ctypes.byref(options))
        return Report(self._library, self._handle, handle)

    def check_paths(self, paths, stopped, progress):
        """Files and folders. `progress(done, total)` is told."""
        options = _options(stopped)
        options.progress = Progress(lambda _, done, total, path: progress(done, total))
        handle = self._library.make("report", "tenet_check_paths", self._handle.pointer, *_strings(paths), ctypes.byref(options))
        return Report(self._library, self._handle, handle)

    def explain(self, rule, document, name):
        """Why a rule came out as it did, as text."""
        options = _size(Options())
        buffer = self._library.make("buffer", "tenet_explain_bytes", self._handle.pointer, rule.encode(), document, len(document), name.encode(),
                                    ctypes.byref(options))
        return self._library.bytes_of(buffer).decode("utf-8", "replace")


class Report:
    def __init__(self, library, checker, handle):
        self._library, self._checker, self._handle = library, checker, handle

    def values(self):
        """The whole report, as in tenet-report/1."""
        buffer = self._library.make("buffer", "tenet_report_write", self._handle.pointer, b"json", None)
        return json.loads(self._library.bytes_of(buffer))

    def comments(self, evidence=False):
        """The review comments on the first document, as dicts: rule, quote, context, paragraphs, place (None: the document's end)."""
        options = _size(AnnotateOptions())
        options.evidence = int(evidence)
        handle = self._library.make("comments", "tenet_review_comments", self._checker.pointer, self._handle.pointer, 0, ctypes.byref(options))
        rows = self._library.function("tenet_comments_rows")(handle.pointer)
        return [_comment(row.contents) for row in rows.contents.comments[:rows.contents.comments_count]]

    def assess(self, kind, file, organisation=""):
        """The self-assessment, written whole or not at all. `kind`: docx, odt or xlsx."""
        options = _size(AssessOptions())
        options.organisation = _encoded(organisation)
        buffer = self._library.make("buffer", "tenet_assess", self._checker.pointer, self._handle.pointer, kind.encode(), ctypes.byref(options))
        error = c_void_p()
        if self._library.function("tenet_buffer_save")(buffer.pointer, str(file).encode(), ctypes.byref(error)) != OK:
            raise Failed(self._library._message(error))


def _comment(row):
    place = None
    if row.place:
        at = row.place.contents
        place = {"number": str(at.number), "block": at.block, "start": at.start, "end": at.end, "path": list(at.path[:at.path_count])}
    return {"rule": str(row.rule), "quote": str(row.quote), "context": str(row.context),
            "paragraphs": [str(text) for text in row.paragraphs[:row.paragraphs_count]], "place": place}
