"""Sources are formatted (clang-format), rules are clean (luacheck), and nothing of one machine or unfinished is in the tree."""
import os
import re
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

SOURCE = Path(os.environ["TENET_SOURCE"])


def files(*suffixes):
    for top in ("checker", "plugins", "tests", "tools", "rules"):
        for path in sorted((SOURCE / top).rglob("*")):
            if path.suffix in suffixes and "node_modules" not in path.parts and path.is_file():
                yield path


def tool(name):
    found = shutil.which(name)
    if not found:
        raise AssertionError(f"{name} is not installed; tools/test installs it")
    return found


class Style(unittest.TestCase):
    def test_cpp_is_formatted(self):
        paths = [str(p) for p in files(".cpp", ".hpp", ".h")]
        run = subprocess.run([tool("clang-format"), "--dry-run", "-Werror", *paths], capture_output=True, text=True)
        offenders = sorted(set(re.findall(r"^(.+?):\d+:\d+: error", run.stderr, re.M)))
        self.assertEqual(offenders, [], "run: clang-format -i on these")

    def test_rules_are_clean(self):
        paths = [str(p) for p in files(".lua")]
        if paths:
            run = subprocess.run([tool("luacheck"), "-q", "--no-color", *paths], cwd=SOURCE, capture_output=True, text=True)
            self.assertEqual(run.returncode, 0, run.stdout[-4000:])

    def test_nothing_unfinished(self):
        mark = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
        offenders = [f"{p.relative_to(SOURCE)}:{n}" for p in files(".cpp", ".hpp", ".h", ".lua", ".py", ".sh") if p.name != "test_style.py"
                     for n, line in enumerate(p.read_text(encoding="utf8").splitlines(), 1) if mark.search(line)]
        self.assertEqual(offenders, [])

    def test_files_stay_readable(self):
        offenders = [f"{p.relative_to(SOURCE)} ({n})" for p in files(".cpp", ".hpp", ".h")
                     if (n := len(p.read_text(encoding="utf8").splitlines())) > 600]
        self.assertEqual(offenders, [], "over 600 lines, each perhaps two rooms")


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
