"""libtenet by ctypes: a module to start from. Run as a program, it says what a document covers:

    python3 tenet.py policy.docx

Structs are spelt as in tenet/rows.h and tenet/tenet.h; where a program needs fewer of their last members it may leave them out, for rows
only ever grow at their ends.
"""
import ctypes
import sys
from ctypes import CFUNCTYPE, POINTER, Structure, byref, c_char_p, c_int32, c_size_t, c_uint32, c_void_p

# TENET_ABI_VERSION of the header that this was written for: major 0, minor 1.
ABI_VERSION = 1
OK, STOPPED = 0, 2
STATUS, FORCE = 0, 5


class Failed(Exception):
    """In the library's own words."""


# --- structs that Tenet fills in --------------------------------------------------------------------------------------------


class Text(Structure):
    _fields_ = [("data", c_void_p), ("size", c_size_t)]

    def __str__(self):
        return ctypes.string_at(self.data, self.size).decode("utf-8")


def row(*members):
    """A struct of rows.h: it begins with its size."""
    return type("Row", (Structure,), {"_fields_": [("size", c_size_t), *members]})


def texts(*names):
    return [(name, Text) for name in names]


def many(name, kind):
    """Pointers to rows, and how many: as Python sees them, see `each`."""
    return [(name, POINTER(POINTER(kind))), (f"{name}_count", c_size_t)]


def each(owner, name):
    return [getattr(owner, name)[i].contents for i in range(getattr(owner, f"{name}_count"))]


Place = row(*texts("number"), ("headings", POINTER(Text)), ("headings_count", c_size_t), ("block", c_uint32), ("kind", c_int32),
            ("start", c_uint32), ("end", c_uint32), *texts("part"))
Evidence = row(*texts("element", "document", "quote", "context"), ("polarity", c_int32), ("force", c_int32), ("actor", c_int32),
               ("conditional", c_int32), *texts("cue", "cue_place"), ("place", POINTER(Place)))
Element = row(*texts("id", "title"), ("optional", c_int32), ("status", c_int32), *texts("document"))
RuleResult = row(*texts("rule", "pack", "title", "group", "source"), ("form", c_int32), ("severity", c_int32), ("level", c_int32),
                 ("status", c_int32), ("conflict", c_int32), ("needs", c_uint32), *texts("message", "advice"), *many("elements", Element),
                 *many("evidence", Evidence))
Diagnostic = row(*texts("code", "message"))
Document = row(*texts("path", "sha256", "format", "kind", "kind_reason", "title"), ("words", c_uint32), ("checked", c_int32), *texts("error"),
               *many("diagnostics", Diagnostic), *many("results", RuleResult))
Pack = row(*texts("id", "version", "title", "edition"), ("rules", c_uint32), ("selected", c_int32))
Problem = row(*texts("rule", "message"))
ReportRow = row(*texts("tool_version", "date", "profile", "organisation"), ("view", c_int32), *many("packs", Pack), *many("problems", Problem),
                *many("documents", Document))

# --- structs that we fill in ------------------------------------------------------------------------------------------------

Progress = CFUNCTYPE(None, c_void_p, c_size_t, c_size_t, c_char_p)
Stop = CFUNCTYPE(c_int32, c_void_p)
Setup = row(("rules", c_char_p), ("more_rules", POINTER(c_char_p)), ("more_rules_count", c_size_t), ("profile", c_char_p),
            ("packs", POINTER(c_char_p)), ("packs_count", c_size_t), ("only", POINTER(c_char_p)), ("only_count", c_size_t),
            ("tailoring", POINTER(c_char_p)), ("tailoring_count", c_size_t))
Options = row(("kind", c_char_p), ("date", c_char_p), ("view", c_int32), ("jobs", c_uint32), ("cache", c_char_p), ("progress", Progress),
              ("stop", Stop), ("user", c_void_p))


def encoded(text):
    return None if text is None else text.encode("utf-8")


# --- the library ------------------------------------------------------------------------------------------------------------


class Library:
    """Names that end in a version stay the same while the interface does."""

    def __init__(self, name="libtenet.so.0"):
        self.functions = ctypes.CDLL(name)
        results = {"tenet_version": c_char_p, "tenet_error_message": c_char_p, "tenet_name": c_char_p, "tenet_buffer_data": c_void_p,
                   "tenet_buffer_size": c_size_t, "tenet_report_rows": POINTER(ReportRow)}
        for function, result in results.items():
            getattr(self.functions, function).restype = result
        for function in ("tenet_error_free", "tenet_buffer_free", "tenet_report_free", "tenet_checker_free"):
            getattr(self.functions, function).restype = None
        self.call("tenet_require_abi", c_uint32(ABI_VERSION))

    @property
    def version(self):
        return self.functions.tenet_version().decode()

    def name(self, vocabulary, value):
        """"covered" of STATUS and 0."""
        return self.functions.tenet_name(c_int32(vocabulary), c_int32(value)).decode()

    def call(self, function, *arguments):
        """A function whose last argument is the error; its code where that is no error."""
        error = c_void_p()
        code = getattr(self.functions, function)(*arguments, byref(error))
        self.raise_for(code, error)
        return code

    def raise_for(self, code, error):
        if code in (OK, STOPPED):
            return
        message = self.functions.tenet_error_message(error).decode()
        self.functions.tenet_error_free(error)
        raise Failed(message)

    def checker(self, rules=None, profile=None, packs=()):
        ids = (c_char_p * len(packs))(*map(encoded, packs))
        setup = Setup(size=ctypes.sizeof(Setup), rules=encoded(rules), profile=encoded(profile), packs=ids, packs_count=len(packs))
        handle = c_void_p()
        self.call("tenet_checker_new", byref(setup), byref(handle))
        return Checker(self, handle)


class Checker:
    """Rules, loaded once; any number of threads may check with them."""

    def __init__(self, library, handle):
        self.library, self.handle = library, handle

    def __del__(self):
        self.library.functions.tenet_checker_free(self.handle)

    def check_bytes(self, data, name, kind=None, date=None, progress=None, stop=None):
        """`progress(done, total, path)` is told, `stop()` is asked often; both may be called by another thread."""
        told = Progress(lambda _, done, total, path: progress(done, total, path.decode())) if progress else Progress()
        asked = Stop(lambda _: bool(stop())) if stop else Stop()
        options = Options(size=ctypes.sizeof(Options), kind=encoded(kind), date=encoded(date), progress=told, stop=asked)
        handle = c_void_p()
        code = self.library.call("tenet_check_bytes", self.handle, data, c_size_t(len(data)), encoded(name), byref(options), byref(handle))
        return Report(self.library, handle, code == STOPPED)


class Report:
    """What was found. `stopped`: not all of it."""

    def __init__(self, library, handle, stopped):
        self.library, self.handle, self.stopped = library, handle, stopped

    def __del__(self):
        self.library.functions.tenet_report_free(self.handle)

    def write(self, report_format):
        """Bytes in any format of `tenet check --format`."""
        buffer = c_void_p()
        self.library.call("tenet_report_write", self.handle, encoded(report_format), None, byref(buffer))
        try:
            return ctypes.string_at(self.library.functions.tenet_buffer_data(buffer), self.library.functions.tenet_buffer_size(buffer))
        finally:
            self.library.functions.tenet_buffer_free(buffer)

    def documents(self):
        """As Python values, which outlive the report."""
        return [self.document(found) for found in each(self.library.functions.tenet_report_rows(self.handle).contents, "documents")]

    def document(self, found):
        return {"path": str(found.path), "kind": str(found.kind), "checked": bool(found.checked), "error": str(found.error),
                "diagnostics": [str(diagnostic.message) for diagnostic in each(found, "diagnostics")],
                "results": [self.result(result) for result in each(found, "results")]}

    def result(self, result):
        return {"rule": str(result.rule), "title": str(result.title), "status": self.library.name(STATUS, result.status),
                "message": str(result.message), "evidence": [self.evidence(evidence) for evidence in each(result, "evidence")]}

    def evidence(self, evidence):
        place = evidence.place.contents
        return {"quote": str(evidence.quote), "force": self.library.name(FORCE, evidence.force), "number": str(place.number),
                "headings": [str(place.headings[i]) for i in range(place.headings_count)], "block": place.block,
                "start": place.start, "end": place.end}


def main(files):
    library = Library()
    checker = library.checker()
    for name in files:
        with open(name, "rb") as file:
            report = checker.check_bytes(file.read(), name)
        for document in report.documents():
            print(f"{document['path']}: {document['kind'] or document['error']}")
            for result in document["results"]:
                where = f" at {result['evidence'][0]['number']}" if result["evidence"] and result["evidence"][0]["number"] else ""
                print(f"  {result['status']:13} {result['rule']}{where}")


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except (Failed, OSError) as error:
        sys.exit(f"tenet.py: {error}")
