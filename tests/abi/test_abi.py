"""The C interface: its header in C and C++, its exported symbols, and every function with its error paths, through C and through ctypes."""
import ctypes
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(os.environ["TENET_SOURCE"])
BUILD = Path(os.environ["TENET_BUILD"])
HERE = Path(__file__).resolve().parent
LIBRARY = BUILD / "libtenet.so"
INCLUDE = SOURCE / "checker/include"
sys.path.insert(0, str(SOURCE / "tests"))
from support.sanitized import sanitizers_of  # noqa: E402  (found by the line above)

SANITIZE = [f"-fsanitize={sanitizers_of(LIBRARY)}"] if sanitizers_of(LIBRARY) else []
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]


def run(*command, **options):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, **options)


class Header(unittest.TestCase):
    def test_it_is_c99_and_cpp_and_needs_nothing_before_it(self):
        languages = [("c", "c99"), ("c", "c11"), ("c++", "c++11"), ("c++", "c++20")]
        for header in ("tenet.h", "rows.h"):
            for language, standard in languages:
                done = run("cc", f"-std={standard}", *WARNINGS, "-fsyntax-only", "-I", INCLUDE, "-x", language, "-",
                           input=f"#include <tenet/{header}>\n#include <tenet/{header}>\nint unused;\n")
                self.assertEqual(done.returncode, 0, f"{header} as {standard}:\n{done.stderr}")


class Symbols(unittest.TestCase):
    def test_exported_is_what_the_list_says(self):
        """A name that is gone breaks programs of others: only a new major version may take one out of the list."""
        listed = (HERE / "symbols.txt").read_text(encoding="utf8").split()
        done = run("nm", "-D", "--defined-only", LIBRARY)
        exported = sorted(line.split()[2].split("@")[0] for line in done.stdout.splitlines() if line.split()[1] != "A")
        self.assertEqual(exported, listed)

    def test_the_file_is_named_after_the_interface(self):
        done = run("readelf", "-d", LIBRARY)
        self.assertIn("soname: [libtenet.so.0]", done.stdout)


class FromC(unittest.TestCase):
    """Each program tells the promises that do not hold."""

    def run_program(self, name):
        with tempfile.TemporaryDirectory() as folder:
            program = Path(folder) / name
            built = run("cc", "-std=c99", *WARNINGS, *SANITIZE, "-g", "-pthread", "-I", INCLUDE, HERE / f"{name}.c", LIBRARY,
                        f"-Wl,-rpath,{BUILD}", "-o", program)
            self.assertEqual(built.returncode, 0, built.stderr)
            scratch = Path(folder) / "scratch"
            scratch.mkdir()
            done = run(program, SOURCE / "samples", SOURCE / "rules", scratch, timeout=1200)
            self.assertEqual((done.returncode, done.stderr), (0, ""))

    def test_rules(self):
        self.run_program("rules")

    def test_checks(self):
        self.run_program("checks")

    def test_outputs(self):
        self.run_program("outputs")

    def test_threads(self):
        self.run_program("threads")

    @unittest.skipIf(SANITIZE, "it takes malloc's place, as a sanitizer does")
    def test_memory_that_runs_out(self):
        self.run_program("memory")


@unittest.skipIf(SANITIZE, "a sanitized library needs a program that was built so; C's tests are")
class FromPython(unittest.TestCase):
    """What an interpreter hands in, by the example of tests/downstream."""

    @classmethod
    def setUpClass(cls):
        sys.path.insert(0, str(SOURCE / "tests/downstream/python"))
        import tenet  # pylint: disable=import-outside-toplevel

        cls.tenet = tenet
        cls.library = tenet.Library(str(LIBRARY))
        cls.checker = cls.library.checker(rules=str(SOURCE / "rules"))

    def test_a_report_is_walked_and_written(self):
        report = self.checker.check_bytes(b"We will offer mediation, and screen every case for it.\n", "unsaved.md", date="2026-11-22")
        self.assertIn('"schema"', report.write("json").decode())
        document = report.documents()[0]
        self.assertEqual(document["path"], "unsaved.md")
        result = next(row for row in document["results"] if row["rule"] == "respect.3.7")
        self.assertTrue(result["evidence"])
        self.assertTrue(all(evidence["quote"] and evidence["end"] > evidence["start"] for evidence in result["evidence"]), result)

    def test_errors_are_raised_in_the_library_s_words(self):
        with self.assertRaisesRegex(self.tenet.Failed, "did you mean 'asb-policy'"):
            self.checker.check_bytes(b"x", "x.md", kind="asb-polic")
        with self.assertRaisesRegex(self.tenet.Failed, "there is no profile"):
            self.library.checker(rules=str(SOURCE / "rules"), profile="nothing of the kind")
        with self.assertRaisesRegex(self.tenet.Failed, "'pdf'"):
            self.checker.check_bytes(b"x", "x.md").write("pdf")

    def test_bytes_with_a_nul_and_no_bytes_are_documents(self):
        for data in (b"", b"\0", b"\0" * 100, bytes(range(256)) * 40):
            document = self.checker.check_bytes(data, "x.txt").documents()[0]
            self.assertTrue(document["checked"] or document["error"], data[:10])

    def test_a_check_stops_when_it_is_asked_to(self):
        asked = []

        def stop():
            asked.append(1)
            return len(asked) > 2

        report = self.checker.check_bytes(b"We will offer mediation.\n", "x.md", stop=stop)
        self.assertTrue(report.stopped)
        self.assertIn("not reached", report.documents()[0]["error"])

    def test_a_library_of_another_version_is_refused(self):
        error = ctypes.c_void_p()
        code = self.library.functions.tenet_require_abi(0xFFFF0000, ctypes.byref(error))
        self.assertEqual(code, 3)
        with self.assertRaisesRegex(self.tenet.Failed, "newer Tenet"):
            self.library.raise_for(code, error)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
