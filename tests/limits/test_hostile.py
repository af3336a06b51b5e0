#!/usr/bin/env python3
"""No document is fatal: every hostile file ends in a sentence and exit status 2, or is read; in bounded time and memory, alone.

The files are made by hostile.py (families in hostile_lib/); those of the corpus are used where it is present. README.md has the promises.
"""

import collections
import concurrent.futures
import os
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import hostile_lib  # noqa: E402  (the folder beside this test is only known now)
import program  # noqa: E402
import run  # noqa: E402
from hostile_lib.case import MARK, Expect  # noqa: E402
from hostile_lib.entities import SECRET  # noqa: E402
from program import CORPUS, DATE, SOURCE  # noqa: E402
from sanitized import is_sanitized  # noqa: E402

SEED = int(os.environ.get("TENET_SEED", "1"))
TENET = str(program.TENET)
SANITIZED = is_sanitized(TENET)
# The promise: no file under 10 MB takes more. What the file takes beyond its size is what matters, so larger
# files of the families are held to the same.
MEGABYTES = 512
# A document is read in well under a second; the heaviest here stand at their limits. Sanitizers make everything several times slower.
SECONDS = 120 if SANITIZED else 20
SWARM_SECONDS = 600 if SANITIZED else 120
# What is tried is the reading, and ten thousand files take half an hour of 366 rules with sanitizers: there five rules will do.
if SANITIZED:
    os.environ["TENET_RULES"] = str(SOURCE / "tests/cli/house-rules")
WORKERS = max(2, os.cpu_count() or 2)


def words_of(value):
    """All the text of a `show`."""
    if isinstance(value, dict):
        return " ".join(words_of(item) for item in value.values())
    if isinstance(value, list):
        return " ".join(words_of(item) for item in value)
    return value if isinstance(value, str) else ""


class Measured:
    """What the report at the end says."""

    slowest = (0.0, "")
    largest = (0.0, "")
    counts = collections.Counter()
    outcomes = collections.Counter()

    @classmethod
    def add(cls, family, name, result):
        """Takes one run into account."""
        cls.counts[family] += 1
        cls.outcomes[result.status] += 1
        cls.slowest = max(cls.slowest, (result.seconds, f"{family}/{name}"))
        cls.largest = max(cls.largest, (result.megabytes, f"{family}/{name}"))

    @classmethod
    def report(cls):
        """Prints it."""
        families = ", ".join(f"{family} {count}" for family, count in sorted(cls.counts.items()))
        print(f"\n{sum(cls.counts.values())} files: {families}", file=sys.stderr)
        outcomes = ", ".join(f"status {status}: {count}" for status, count in sorted(cls.outcomes.items()))
        print(f"{outcomes}; slowest {cls.slowest[0]:.2f} s ({cls.slowest[1]}); most memory {cls.largest[0]:.0f} MB ({cls.largest[1]})",
              file=sys.stderr)


def shown(case, path):
    """(problems, whether it was read) of `tenet show --format json` on the file."""
    result = run.run(TENET, ["show", path, "--format", "json"], SECONDS)
    Measured.add(case.family, case.name, result)
    problems = run.ending(result, SECONDS)
    if not SANITIZED and result.megabytes > MEGABYTES:
        problems.append(f"took {result.megabytes:.0f} MB")
    if problems:
        return problems, False
    text = result.output.decode("utf-8", "replace") + result.messages
    problems += [f"says {word!r}, which stands outside or behind an entity" for word in case.never if word in text]
    if result.status == 2 and not result.output.strip():
        problems += run.message(result)
        if case.expect is Expect.READ:
            problems.append(f"was refused, but is sound: {result.messages.strip()}")
        return problems, False
    value, faults = run.read_json(result.output)
    if faults:
        return problems + faults, True
    if case.expect is Expect.REFUSED:
        problems.append("was read, but cannot be sound")
    if MARK not in words_of(value["blocks"]):
        if case.expect is Expect.READ:
            problems.append("was read without its text")
        elif not value["diagnostics"]:
            problems.append("lost its text in silence: no block with it, no diagnostic, status 0")
    return problems, True


def checked(name, path, limit):
    """(problems, report) of `tenet check` on a file or folder."""
    result = run.run(TENET, ["check", path, "--format", "json", "--date", DATE, "--jobs", "1"], limit)
    problems = run.ending(result, limit)
    if not SANITIZED and result.megabytes > MEGABYTES:
        problems.append(f"check took {result.megabytes:.0f} MB")
    Measured.slowest = max(Measured.slowest, (result.seconds, f"check {name}")) if Path(path).is_file() else Measured.slowest
    Measured.largest = max(Measured.largest, (result.megabytes, f"check {name}"))
    if problems:
        return problems, None
    report, faults = run.read_json(result.output)
    if faults:
        return faults, None
    for row in report["documents"]:
        if (row["status"] == "checked") == bool(row["error"]):
            faults.append(f"{row['path']}: status {row['status']} with error {row['error']!r}")
    if (result.status == 2) != any(row["status"] != "checked" for row in report["documents"]) and not _not_judged(report):
        faults.append(f"exit status {result.status}, but {sum(row['status'] != 'checked' for row in report['documents'])} files not read")
    return faults, report


def _not_judged(report):
    return any(result["status"] == "not_checked" for row in report["documents"] for result in row["results"])


def told(problems):
    """Says each problem as soon as it is known: a run that is stopped has said what it found."""
    for problem in problems:
        print(problem, file=sys.stderr, flush=True)
    return problems


def in_parallel(work, cases):
    """All the problems, in the order of the cases."""

    def one(case):
        return told([f"{case.family}/{case.name}: {problem}" for problem in work(case)])

    with concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        return [problem for problems in pool.map(one, cases) for problem in problems]


class Hostile(unittest.TestCase):
    """Each test takes some of the families and names every file that breaks the promise."""

    cases = []
    maxDiff = 0  # the problems have been told

    @classmethod
    def setUpClass(cls):
        cls.cases = hostile_lib.all_cases(SEED)
        cls.folder = tempfile.TemporaryDirectory(prefix="hostile-")
        cls.root = Path(cls.folder.name)
        (cls.root / "secret.txt").write_text(SECRET)

    @classmethod
    def tearDownClass(cls):
        run.close()
        cls.folder.cleanup()
        Measured.report()

    def write(self, case, *below):
        """The file on the disk. Beside it, where relative names lead, stands a secret."""
        path = self.root.joinpath(*below, case.family, case.name)
        path.parent.mkdir(parents=True, exist_ok=True)
        if not (path.parent / "secret.txt").exists():
            (path.parent / "secret.txt").write_text(SECRET)
        path.write_bytes(case.make())
        return path

    def hold(self, problems):
        """Fails if there are any; each has been told when it was found."""
        self.assertEqual(problems, [], f"{len(problems)} files break the promise")

    def show_all(self, cases):
        """Shows each file by itself."""

        def work(case):
            path = self.write(case, "show")
            try:
                return shown(case, path)[0]
            finally:
                path.unlink()

        self.hold(in_parallel(work, cases))

    def test_light_files_are_shown_or_refused(self):
        """With sanitizers every fourth: starting the program is most of the work there, and all are read by the folder as well."""
        light = [case for case in self.cases if not case.swarm and not case.heavy]
        self.show_all(light[::4] if SANITIZED else light)

    def test_heavy_files_are_shown_and_checked_or_refused(self):
        """What cannot be shown cannot be checked either, for the same reason; only the rest is checked as well. With sanitizers it is
        not: the same reader would read it again."""

        def work(case):
            path = self.write(case, "heavy")
            try:
                problems, is_read = shown(case, path)
                is_judged = is_read and not SANITIZED
                return problems + (checked(f"{case.family}/{case.name}", path, SECONDS)[0] if is_judged else [])
            finally:
                path.unlink()

        self.hold(in_parallel(work, [case for case in self.cases if case.heavy]))

    def test_swarms_are_checked_by_the_folder(self):
        swarm = [case for case in self.cases if case.swarm]
        for family in sorted({case.family for case in swarm}):
            with self.subTest(family):
                self.check_folder(family, [case for case in swarm if case.family == family])

    def test_light_files_are_checked_by_the_folder(self):
        light = [case for case in self.cases if not case.swarm and not case.heavy]
        for family in sorted({case.family for case in light}):
            with self.subTest(family):
                self.check_folder(family, [case for case in light if case.family == family], Measured.counts.copy())

    def check_folder(self, family, cases, counts=None):
        """Checks all of a family in one run: no file ends the run for the others, and each has its row."""
        for case in cases:
            path = self.write(case, "swarm")
        folder = path.parent
        (folder / "secret.txt").unlink()
        problems, report = checked(f"family {family}", folder, SWARM_SECONDS)
        if report is None:
            problems += self.culprits(cases, folder)
        else:
            rows = {Path(row["path"]).name for row in report["documents"]}
            problems += [f"{case.name} has no row in the report" for case in cases if case.name not in rows and not case.name.endswith(".xml")]
        if counts is None:
            Measured.counts[family] += len(cases)
        self.hold(told(problems))

    def culprits(self, cases, folder):
        """Which of the files ends a run."""
        found = []
        begin = time.monotonic()
        for case in cases:
            if time.monotonic() - begin > SECONDS or len(found) >= 3:
                break
            found += [f"{case.name}: {problem}" for problem in checked(case.name, folder / case.name, SECONDS)[0]]
        return found

    def test_the_same_seed_gives_the_same_bytes(self):
        again = hostile_lib.all_cases(SEED)
        self.assertEqual(len({(case.family, case.name) for case in again}), len(again), "names occur twice")
        for case, other in list(zip(self.cases, again))[::97]:
            if not case.heavy:
                self.assertEqual(case.make(), other.make(), f"{case.family}/{case.name}")

    def test_nothing_outside_the_input_is_opened(self):
        """Traced: files opened, network, other programs."""
        if not run.strace():
            self.skipTest("strace is not installed")
        if SANITIZED:
            self.skipTest("the leak check of AddressSanitizer and a tracer exclude each other")
        families = ("entities", "doctypes", "zip-names", "docx-relationships", "docx-structure", "odt-structure", "odt-changes")
        for case in self.cases:
            if case.family in families:
                path = self.write(case, "traced")
        folder, trace = path.parents[1], self.root / "trace.txt"
        for secret in folder.rglob("secret.txt"):
            secret.rename(self.root / "secret.txt")
        result = run.run(run.strace(), ["-f", "-y", "-qq", "-s", "300", "-o", trace, "-e",
                                        "trace=open,openat,openat2,creat,socket,connect,sendto,sendmsg,execve,fork,vfork",
                                        TENET, "check", folder, "--format", "json", "--date", DATE], SWARM_SECONDS)
        if "ptrace" in result.messages and not result.output:
            self.skipTest(f"strace may not trace here: {result.messages.strip()[:200]}")
        self.assertEqual(run.ending(result, SWARM_SECONDS), [])
        paths, calls = run.opened(trace)
        ours = (str(folder), str(SOURCE / "rules"), str(Path(TENET).parent), "/lib/", "/usr/lib", "/etc/ld.so.", "/proc/self/", "/proc/sys/vm/overcommit_memory", "/sys/",
                "/usr/share/locale", "/usr/share/zoneinfo", "/etc/localtime", "/dev/null", "/dev/urandom")
        outside = sorted(path for path in paths if not path.startswith(ours) and path not in ("/etc/ld.so.cache",))
        self.assertEqual(outside, [], "opened outside the input")
        self.assertEqual([call for call in calls if "execve" not in call or TENET not in call], [], "reached for the network or another program")

    def test_hostile_files_of_the_corpus(self):
        table = CORPUS / "hostile.tsv"
        if not table.exists():
            self.skipTest(f"the corpus is absent: no {table.name} in {CORPUS.name}; set TENET_CORPUS")
        rows = [line.split("\t") for line in table.read_text(encoding="utf-8").splitlines()[1:] if line.strip()]
        problems = []
        for name, kind, why in rows:
            result = run.run(TENET, ["show", CORPUS / name, "--format", "json"], SECONDS)
            Measured.add("corpus", name, result)
            faults = run.ending(result, SECONDS)
            if not faults and result.status == 2 and not result.output.strip():
                faults = run.message(result)
            elif not faults:
                value, faults = run.read_json(result.output)
                if not faults and not value["diagnostics"]:
                    faults = ["was read without a diagnostic"]
            if not faults and kind == "encrypted" and result.status != 2:
                faults = ["is encrypted and was not refused"]
            if not SANITIZED and result.megabytes > MEGABYTES:
                faults.append(f"took {result.megabytes:.0f} MB")
            problems += [f"{name} ({why}): {fault}" for fault in faults]
            problems += [f"{name} (check): {fault}" for fault in checked(name, CORPUS / name, SECONDS)[0]]
        self.hold(told(problems))


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
