#!/usr/bin/env python3
"""The same input gives the same report, byte for byte. README.md beside this file says what is varied and what may differ.

usage: TENET=build/release/tenet TENET_SOURCE=. tests/determinism/test_determinism.py
"""

import datetime
import itertools
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from sanitized import is_sanitized  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = pathlib.Path(os.environ.get("TENET_SOURCE", HERE.parents[1])).resolve()
TENET = pathlib.Path(os.environ.get("TENET", "")).resolve()
FORMATS = ("text", "json", "html")
DATE = ["--date", "2026-11-22"]

# Hostile files that are worth their time here: what they do at judging time, and one of each way to be stopped while loading.
HOSTILE = ("check_*.lua", "load_while.lua", "load_concat_doubling.lua", "load_recursion.lua", "load_error_table.lua", "load_forms_many.lua",
           "load_regex_catastrophic.lua", "load_bytes.lua", "load_numbers.lua", "load_globals.lua")
# Turkish has its own capital of i, German a comma in numbers.
WANTED_LOCALES = ("tr_TR.UTF-8", "de_DE.UTF-8", "C.UTF-8", "C")
# Written out, so that no database of time zones is needed: fourteen hours ahead of Greenwich, and twelve behind.
TIME_ZONES = ("Pacific/Kiritimati", "Etc/GMT+12", "<+14>-14", "<-12>+12")

# With sanitizers the program is so slow that its distant clock may be what stops a hostile rule.
SANITIZED = is_sanitized(TENET)

failures = []


def expect(name, same, detail=""):
    if not same:
        failures.append(f"{name}: {detail or 'the reports differ'}")


class Room:
    """A folder with documents and rules; runs the program in it."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="determinism-")
        self.path = pathlib.Path(self.folder.name)
        shutil.copytree(SOURCE / "samples", self.path / "samples", ignore=shutil.ignore_patterns("*.tsv", "*.json", "README*"))
        shutil.copytree(HERE / "programmed", self.path / "more" / "programmed")
        (self.path / "worse" / "hostile").mkdir(parents=True)
        (self.path / "worse" / "hostile" / "pack.lua").write_text(
            'pack { id = "hostile", title = "Rules that mean harm", version = "1", source = { standard = "None" } }\n', encoding="utf-8")
        for pattern in HOSTILE:
            for file in (SOURCE / "tests" / "hostile_rules").glob(pattern):
                shutil.copy(file, self.path / "worse" / "hostile")

    def check(self, paths, report_format, *options, cwd=None, env=None, prefix=(), jobs="1", rules="more"):
        """Exit status and what was written, to both streams."""
        command = [*prefix, TENET, "check", *paths, "--format", report_format, "--rules", self.path / rules, "--jobs", jobs, *options]
        environment = {**os.environ, "TENET_RULES": str(SOURCE / "rules"), **(env or {})}
        run = subprocess.run(command, cwd=cwd or self.path, env=environment, capture_output=True, check=False)
        return run.returncode, run.stdout, run.stderr


def plain(name):
    return name.lower().replace("-", "")


def locales(room):
    """{name: environment} of the wanted locales: those installed here, and those that can be made from their sources."""
    listed = subprocess.run(["locale", "-a"], capture_output=True, text=True, check=False).stdout.split()
    installed = {plain(name): name for name in listed}
    found = {}
    for name in WANTED_LOCALES:
        if plain(name) in installed:
            found[name] = {"LC_ALL": installed[plain(name)], "LANG": installed[plain(name)]}
        elif shutil.which("localedef"):
            folder = room.path / "locales"
            folder.mkdir(exist_ok=True)
            source, charset = name.split(".")
            made = subprocess.run(["localedef", "--no-archive", "-c", "-i", source, "-f", charset, folder / name], capture_output=True, check=False)
            if made.returncode in (0, 1) and (folder / name).is_dir():  # 1: made, with warnings
                found[name] = {"LOCPATH": str(folder), "LC_ALL": name, "LANG": name}
    missing = [name for name in WANTED_LOCALES if name not in found]
    if missing:
        print("neither installed here nor to be made, so not tried: " + ", ".join(missing))
    return found


def variations(room):
    """(name, arguments of Room.check) of runs that must give the same bytes."""
    yield "a second run", {}
    yield "8 threads", {"jobs": "8"}
    yield "8 threads, a second run", {"jobs": "8"}
    if SANITIZED:  # the same code, many times slower: what the environment may change is compared on the other build
        print("with sanitizers only threads are varied")
        return
    for (name, environment), zone in zip(locales(room).items(), itertools.cycle(TIME_ZONES)):
        yield f"the locale {name} in the time zone {zone}", {"env": {**environment, "TZ": zone}}
    yield "memory filled with rubbish", {"env": {"MALLOC_PERTURB_": "165"}, "jobs": "8"}
    yield "one arena of memory", {"env": {"MALLOC_ARENA_MAX": "1", "GLIBC_TUNABLES": "glibc.malloc.tcache_count=0"}}
    yield "no colour, a narrow terminal", {"env": {"NO_COLOR": "1", "COLUMNS": "40", "TERM": "dumb"}}
    yield "no home", {"env": {"HOME": "/nonexistent", "USER": ""}}
    if shutil.which("setarch") and subprocess.run(["setarch", "-R", "true"], capture_output=True, check=False).returncode == 0:
        yield "addresses not randomised", {"prefix": ("setarch", "-R")}
    else:
        print("setarch -R is not possible here: addresses are randomised in every run, as they are")


def compare_runs(room):
    base = {report_format: room.check(["samples"], report_format, *DATE) for report_format in FORMATS}
    report = json.loads(base["json"][1])
    rows = [row for document in report["documents"] for row in document["results"]]
    expect("the rules that are run", any(row["pack"] == "programmed" for row in rows), "programmed rules were not judged")
    count = 0
    for name, arguments in variations(room):
        # Whatever depends on the environment shows in the data; the page and the text are made from it in one thread.
        formats = FORMATS if "threads" in name or "locale" in name else ("json",)
        for report_format in formats:
            run = room.check(["samples"], report_format, *DATE, **arguments)
            expect(f"{name}, {report_format}", run == base[report_format], first_difference(base[report_format], run))
        count += 1
    return count


def first_difference(expected, actual):
    """Where two runs part."""
    if expected[0] != actual[0]:
        return f"exit status {actual[0]}, not {expected[0]}"
    for stream, one, other in (("output", expected[1], actual[1]), ("messages", expected[2], actual[2])):
        for number, (line, instead) in enumerate(zip(one.splitlines(), other.splitlines()), 1):
            if line != instead:
                return f"{stream}, line {number}: {line[:200]!r} became {instead[:200]!r}"
    return "one is longer than the other"


def compare_hostile(room):
    """Rules that are stopped are stopped at the same point, whoever else runs meanwhile."""
    documents = ["samples/asb-policy.docx", "samples/leaflet.odt"]
    base = room.check(documents, "json", *DATE, rules="worse")
    rows = [row for document in json.loads(base[1])["documents"] for row in document["results"]]
    expect("hostile rules", any(row["pack"] == "hostile" for row in rows), "they were not judged")
    by_clock = SANITIZED and any("limit on time" in row["message"] for row in rows)
    for name, arguments in (("8 threads", {"jobs": "8"}), ("memory filled with rubbish", {"env": {"MALLOC_PERTURB_": "165"}})):
        run = room.check(documents, "json", *DATE, rules="worse", **arguments)
        expect(f"hostile rules, {name}", by_clock or run == base, first_difference(base, run))


def compare_places(room):
    """From elsewhere, and with files made in another order: the same but for the paths."""
    base = room.check(["samples"], "json", *DATE)
    other = room.path / "elsewhere"
    other.mkdir()
    copies = other / "samples"
    copies.mkdir()
    for file in sorted((path for path in (room.path / "samples").iterdir() if path.is_file()), reverse=True):
        shutil.copy(file, copies)
        os.utime(copies / file.name, (1, 1))
    expect("copies made in reverse order, with old dates", room.check(["samples"], "json", *DATE, cwd=other) == base)
    absolute = room.check([room.path / "samples"], "json", *DATE, cwd="/")
    expect("absolute paths from another folder", absolute[1].replace(str(room.path).encode() + b"/", b"") == base[1])


def told(coverage):
    return {row["rule"]: (row["status"], row["conflict"], row["basis"], [(e["id"], e["status"]) for e in row["elements"]],
                          sorted(row["documents"])) for row in coverage}


def compare_order(room):
    files = sorted(str(file.relative_to(room.path)) for file in (room.path / "samples").iterdir() if file.is_file())
    forwards = json.loads(room.check(files, "json", *DATE)[1])
    backwards = json.loads(room.check(files[::-1], "json", *DATE)[1])
    expect("documents in reverse order: coverage of the set", told(forwards["coverage"]) == told(backwards["coverage"]))
    expect("documents in reverse order: each document",
           sorted(forwards["documents"], key=lambda row: row["path"]) == sorted(backwards["documents"], key=lambda row: row["path"]))
    expect("documents in reverse order: sums", forwards["summary"] == backwards["summary"])


def compare_dates(room):
    """Without --date a report carries the day in UTC, wherever it is made."""
    for zone in ("<+14>-14", "<-12>+12"):
        before = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
        report = json.loads(room.check(["samples/asb-policy.docx"], "json", "--only", "respect.3.7", env={"TZ": zone})[1])
        after = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
        expect(f"today in {zone}", report["date"] in (before, after), f"{report['date']}, where UTC has {before}")


def compare_explanations(room):
    """What explain says is the same as well, also of a programmed rule."""
    for rule in ("respect.3.7", "programmed.every-section"):
        outs = set()
        for env in ({}, {"MALLOC_PERTURB_": "165"}, {"TZ": "<+14>-14"}):
            run = subprocess.run([TENET, "explain", rule, "samples/asb-policy.docx", "--rules", "more"], cwd=room.path, capture_output=True,
                                 env={**os.environ, "TENET_RULES": str(SOURCE / "rules"), **env}, check=False)
            outs.add(run.stdout)
        expect(f"explain {rule}", len(outs) == 1 and b"" not in outs, "it differs, or says nothing")


def main():
    if not TENET.is_file():
        sys.exit("TENET must name the built program: run this through tools/test or ctest")
    room = Room()
    count = compare_runs(room)
    compare_hostile(room)
    compare_places(room)
    compare_order(room)
    compare_dates(room)
    compare_explanations(room)
    for failure in failures:
        print(failure)
    print(f"{count} variations of a run, hostile rules, places, order, dates, explanations: {len(failures)} differences")
    sys.exit(1 if failures else 0)


main()
