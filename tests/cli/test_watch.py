"""`tenet rules test --watch` runs again when a rule file changes, and Ctrl-C ends it with the status of the last run."""
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import unittest

HOUSE = pathlib.Path(os.environ["TENET_SOURCE"]) / "tests/cli/house-rules"
RULE = """term {{
  id = "local.pets", title = "Pets", source = {{ standard = "Ours" }}, find = {{ "keep ...4 {word}" }},
  examples = {{ flagged {{ "You must not keep a pet." }}, clear {{ "We paint." }} }},
}}
"""


@unittest.skipIf(os.name == "nt", "Ctrl-C cannot be sent to another process there")
class Watch(unittest.TestCase):
    def lines_until(self, wanted, within=20):
        end = time.monotonic() + within
        while time.monotonic() < end:
            line = self.process.stdout.readline().decode()
            self.seen.append(line)
            if wanted in line:
                return
        self.fail(f"'{wanted}' did not come; there was:\n{''.join(self.seen)}")

    def test_a_change_is_noticed_and_an_interrupt_ends_it(self):
        with tempfile.TemporaryDirectory() as folder:
            rule = pathlib.Path(folder) / "pets.lua"
            rule.write_text(RULE.format(word="dog"))
            self.seen = []
            self.process = subprocess.Popen([os.environ["TENET"], "rules", "test", "local.pets", "--rules", folder, "--watch"],
                                            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env={**os.environ, "TENET_RULES": str(HOUSE)})
            try:
                self.lines_until("1 wrong")
                self.lines_until("Ctrl-C ends")
                rule.write_text(RULE.format(word="pet") + "-- mended\n")
                self.lines_until("0 wrong")
                self.lines_until("Ctrl-C ends")
                self.process.send_signal(signal.SIGINT)
                self.assertEqual(self.process.wait(timeout=20), 0)
            finally:
                self.process.kill()
                self.process.stdout.close()


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
