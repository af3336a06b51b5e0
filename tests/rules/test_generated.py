"""Files made from the schema of the rule language are the ones the program makes today."""
import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from program import SOURCE, tenet  # noqa: E402

MADE = {"editor": "rules/api/tenet.lua", "luacheck": "rules/api/luacheck_std.lua", "manual": "rules/REFERENCE.md"}


class Generated(unittest.TestCase):
    def test_committed_files_are_up_to_date(self):
        for use, name in MADE.items():
            with self.subTest(name):
                made = tenet("rules", "describe", "--for", use).stdout
                stale = f"stale; run: tools/tenet rules describe --for {use} -o {name}"
                self.assertEqual((SOURCE / name).read_text(encoding="utf-8"), made, stale)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
