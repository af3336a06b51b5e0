"""The shipped packs are clean in the eyes of `tenet rules lint`: notes are a matter of taste, errors and warnings are not."""
import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

SOURCE = Path(os.environ["TENET_SOURCE"])


class ShippedRules(unittest.TestCase):
    def test_no_errors_and_no_warnings(self):
        run = subprocess.run([os.environ["TENET"], "rules", "lint", "--format", "json"], capture_output=True, check=False,
                             env={**os.environ, "TENET_RULES": str(SOURCE / "rules")})
        findings = json.loads(run.stdout)["findings"]
        told = [f"{f['file']}:{f['line']}: {f['level']}: {f['rule']}: {f['what']}" for f in findings if f["level"] != "note"]
        self.assertEqual(told, [], "tools/tenet rules lint says why, and what to do")
        self.assertEqual(run.returncode, 0)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
