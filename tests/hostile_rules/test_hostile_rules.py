#!/usr/bin/env python3
"""Every rule file of this folder means harm. Each must be stopped by counts, named with its file and line, and harm nobody else.

usage: TENET=build/release/tenet TENET_SOURCE=. tests/hostile_rules/test_hostile_rules.py [NAME]...

In a file, `--> words` ends a line that must be named in a message that has these words; `--= words` stands in a check function that must
answer so. README.md beside this file says more.
"""

import concurrent.futures
import json
import os
import pathlib
import queue
import re
import resource
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from sanitized import is_sanitized  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = pathlib.Path(os.environ.get("TENET_SOURCE", HERE.parents[1]))
TENET = pathlib.Path(os.environ.get("TENET", "")).resolve()
HOUSE_RULES = SOURCE / "tests" / "cli" / "house-rules"

STOPPED = re.compile(r"--> ?(.*)$")
ANSWERS = re.compile(r"--= ?(.*)$")
MESSAGE = re.compile(r"([^/\s]+\.lua):(\d+): (.*)", re.S)
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")

SANITIZED = is_sanitized(TENET)
# The slowest of the files needs a tenth of it; with sanitizers the distant clock of the program itself may be what ends a rule.
SECONDS_OF_PROCESSOR = 300 if SANITIZED else 20
MEGABYTES = 400

PACK = """pack { id = "hostile", title = "Rules that mean harm", version = "1", source = { standard = "None" } }
"""
DOCUMENTS = {
    "policy.md": "# Anti-social Behaviour Policy\n\n## 1 Early help\n\nWe will offer mediation to both sides. See section 2.\n\n"
                 "## 2 Court\n\nWe may apply for an injunction. Before we do, an officer must check for any support need.\n\n"
                 "| Task | Time |\n|---|---|\n| We call back | 2 days |\n\n" + "We write to you within 5 working days. " * 200 + "\n",
    "leaflet.md": "# A leaflet\n\nWe will help.\n",
}
# Files that are not text, or too long to keep: (bytes, what must be said about them).
MADE = {
    "made_bytecode.lua": (b"\x1bLua\x54\x00\x19\x93\r\n\x1a\n" + bytes(64), ""),
    "made_brackets.lua": (b"local x = " + b"(" * 100_000 + b"1" + b")" * 100_000, "C stack overflow"),
    "made_deep_tables.lua": (b"block " + b"{" * 100_000 + b"}" * 100_000, "C stack overflow"),
    "made_long_line.lua": (b"local x = 'a'" + b" .. 'a'" * 100_000, ""),
    "made_names.lua": (b"local " + b", ".join(b"a%d" % i for i in range(10_000)), "too many local variables"),
    "made_nul.lua": (b"local x = 1\0\nwhile true do end", ""),
    "made_not_utf8.lua": (b"local x = '\xff\xfe'\n", ""),
    "made_utf16.lua": ("\ufeffblock { id = 'hostile.wide' }".encode("utf-16-le"), ""),
    "made_huge.lua": (b"-- " + b"x" * (5 << 20), ""),
    "made_empty_statements.lua": (b";" * (3 << 20) + b"\nwhile true do end", "it ran too long"),
}


class Room:
    """A folder with the documents and one hostile file in a pack of its own."""

    def __init__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="hostile-")
        self.path = pathlib.Path(self.folder.name)
        for name, text in DOCUMENTS.items():
            (self.path / name).write_text(text, encoding="utf-8")
        shutil.copytree(HOUSE_RULES, self.path / "house-rules")
        (self.path / "more" / "hostile").mkdir(parents=True)
        (self.path / "more" / "hostile" / "pack.lua").write_text(PACK, encoding="utf-8")

    def put(self, name, contents):
        for old in (self.path / "more" / "hostile").glob("*.lua"):
            if old.name != "pack.lua":
                old.unlink()
        if name:
            (self.path / "more" / "hostile" / name).write_bytes(contents)

    def check(self):
        """(exit status, report, what went to standard error, seconds, megabytes)."""
        command = [TENET, "check", *DOCUMENTS, "--rules", "more", "--format", "json", "--date", "2026-11-22", "--jobs", "1"]
        with open(self.path / "out", "wb") as out, open(self.path / "err", "wb") as err:
            child = subprocess.Popen(command, cwd=self.path, stdout=out, stderr=err, env={**os.environ, "TENET_RULES": "house-rules"})
            _, status, usage = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
        output = (self.path / "out").read_bytes()
        messages = (self.path / "err").read_bytes().decode("utf-8", "backslashreplace")
        return child.returncode, output, messages, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def is_hostile(row):
    return row.get("pack") == "hostile" or str(row.get("rule", "")).startswith("hostile.")


def without_hostile(report):
    """The report as it would be had the hostile pack never been there; its sums follow from the rest."""
    rest = json.loads(json.dumps(report))
    rest["packs"] = [pack for pack in rest["packs"] if pack["id"] != "hostile"]
    for key in ("problems", "summary"):
        rest.pop(key, None)
    for document in rest["documents"]:
        document["results"] = [row for row in document["results"] if not is_hostile(row)]
    rest["coverage"] = [row for row in rest["coverage"] if not is_hostile(row)]
    return json.dumps(rest, ensure_ascii=False)


def expectations(text):
    """[(line, words)] of what must be stopped, [(line, words)] of what must be answered."""
    stopped, answers = [], []
    for number, line in enumerate(text.splitlines(), 1):
        if found := STOPPED.search(line):
            stopped.append((number, found.group(1).strip()))
        elif found := ANSWERS.search(line):
            answers.append((number, found.group(1).strip()))
    return stopped, answers


def says(message, words):
    """Whether a message has the words; "..." at their end: begins with them."""
    return message.startswith(words[:-3]) if words.endswith("...") else message == words


def faults_of(name, text, run, again, baseline):
    status, output, messages, seconds, megabytes = run
    faults = []
    if status not in (0, 2, 3):
        return [f"ended with status {status}: {messages[-500:]}"]
    try:
        report = json.loads(output.decode("utf-8"))
    except ValueError as problem:
        return [f"the report is no JSON: {problem}"]
    by_clock = SANITIZED and b"limit on time" in output
    if (output != again[1] or messages != again[2]) and not by_clock:
        faults.append("two runs differ")
    if seconds > SECONDS_OF_PROCESSOR:
        faults.append(f"took {seconds:.1f} s of the processor")
    if megabytes > MEGABYTES and not SANITIZED:
        faults.append(f"took {megabytes:.0f} MB")
    if without_hostile(report) != baseline:
        faults.append("the rest of the report is not what it is without this file")

    rows = [row for document in report["documents"] for row in document["results"] if is_hostile(row)]
    not_checked = [row for row in rows if row["status"] == "not_checked"]
    problems = [problem["message"] for problem in report.get("problems", [])]
    said = problems + [row["message"] for row in not_checked]
    for message in said:
        if "limit on time" in message and not by_clock:
            faults.append(f"stopped by the clock, not by counts: {message}")
        if CONTROL.search(message) or len(message) > 1_500:
            faults.append(f"a message that is no sentence: {message[:200]!r}")
    if CONTROL.search(messages):
        faults.append("control characters on standard error")

    stopped, answers = expectations(text)
    named = [(int(found.group(2)), found.group(3)) for message in said if (found := MESSAGE.search(message)) and found.group(1) == name]
    for line, words in stopped:
        if not any(line == at and words in message for at, message in named):
            faults.append(f"nothing names {name}:{line} with '{words}'; said: " + " | ".join(said)[:600])
    for row in not_checked:
        place = MESSAGE.search(row["message"])
        if not place or not any(line == int(place.group(2)) for line, _ in stopped):
            faults.append(f"{row['rule']} is not_checked without a place that was expected: {row['message'][:200]}")
    given = [row for row in rows if row["status"] == "covered"]
    for line, words in answers:
        if not any(says(row["message"], words) for row in given):
            faults.append(f"{name}:{line}: no rule answers '{words}'; answered: " + " | ".join(row["message"] for row in given)[:400])
    for row in given:
        if not any(says(row["message"], words) for _, words in answers):
            faults.append(f"{row['rule']} answers what nobody expected: {row['message'][:200]}")
    wanted = 3 if problems else 2 if not_checked else 0
    if status != wanted:
        faults.append(f"exit status {status} where {wanted} was due")
    return faults


class Suite:
    """All files, each in a room that nobody else uses meanwhile."""

    def __init__(self):
        self.rooms = queue.SimpleQueue()
        self.all_rooms = [Room() for _ in range(os.cpu_count() or 1)]
        for room in self.all_rooms:
            room.put("", b"")
            self.baseline = without_hostile(json.loads(room.check()[1].decode("utf-8")))
            self.rooms.put(room)
        self.before = sorted(path.name for path in self.all_rooms[0].path.iterdir())

    def run(self, name, contents, words):
        """(name, faults, seconds, megabytes) of one file; `words` as in MADE."""
        room = self.rooms.get()
        room.put(name, contents)
        run, again = room.check(), room.check()
        self.rooms.put(room)
        faults = faults_of(name, contents.decode("utf-8") if words is None else "", run, again, self.baseline)
        if words is not None and (words not in run[1].decode("utf-8") or run[0] != 3):
            faults.append(f"expected a problem with '{words}', came status {run[0]}: {run[2][:300]}")
        return name, faults, run[3], run[4]

    def left_behind(self):
        """Names of files that no run may have made."""
        return sorted({path.name for room in self.all_rooms for path in room.path.iterdir()} - set(self.before))


def main():
    if not TENET.is_file():
        sys.exit("TENET must name the built program: run this through tools/test or ctest")
    # Whatever a file tries, it may not fill the disk.
    resource.setrlimit(resource.RLIMIT_FSIZE, (64 << 20, 64 << 20))
    named = [pathlib.Path(argument).stem for argument in sys.argv[1:]]
    files = {file.name: (file.read_bytes(), None) for file in HERE.glob("*.lua")} | MADE
    chosen = [(name, *what) for name, what in sorted(files.items()) if not named or pathlib.Path(name).stem in named]
    suite = Suite()
    with concurrent.futures.ThreadPoolExecutor(len(suite.all_rooms)) as pool:
        ended = list(pool.map(lambda file: suite.run(*file), chosen))
    for name, faults, _, _ in ended:
        for fault in faults:
            print(f"{name}: {fault}")
    if left := suite.left_behind():
        print(f"files were left behind: {left}")
    failed = sum(bool(faults) for _, faults, _, _ in ended) + bool(left)
    slowest = max(ended, key=lambda each: each[2])
    largest = max(ended, key=lambda each: each[3])
    print(f"{len(ended)} hostile files, {failed} not held; the slowest {slowest[0]} ({slowest[2]:.1f} s), "
          f"the largest {largest[0]} ({largest[3]:.0f} MB)")
    sys.exit(1 if failed else 0)


main()
