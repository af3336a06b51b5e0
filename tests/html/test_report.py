#!/usr/bin/env python3
"""The HTML report in a browser: made here from samples, from hostile documents and from many, then tried by report.test.mjs."""
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ["TENET_SOURCE"])
TENET = os.environ["TENET"]
MODULES = SOURCE / "tests" / "node_modules"
SCRIPT = SOURCE / "checker" / "reports" / "html" / "report.js"
DATE = "2026-11-22"
# A few rules of every form, so that a walk through every control ends.
FEW = ["respect.3.7", "respect.2.6", "respect.3.p4", "fairness.entry-without-notice", "fairness.absolute-prohibition"]
MANY = 40
SECONDS = 1800

HOSTILE = """# <img src=x onerror=alert(1)> </title><script>document.title = 'owned'</script>

## 1 "Mediation" & 'others' <b onmouseover="alert(1)">

We will screen every case to decide whether it is suitable for <script>alert(1)</script> mediation, and offer mediation to both.

We will consider publicising injunctions &lt;script&gt; </blockquote></details><h1>not a heading</h1>.

Averylongwordwithoutanyplacetobreakitanywhereatall""" + "x" * 300 + """ must be offered mediation.
"""


def policy(number):
    """A document that covers some rules, is weak on others, and differs from its neighbours."""
    lines = [f"# Anti-social Behaviour Policy {number}", "", "## 1 Early action", ""]
    if number % 2:
        lines += ["Our officers must screen every case to decide whether it is suitable for mediation and offer mediation to both.", ""]
    if number % 3:
        lines += ["We will consider publicising injunctions in the local press.", ""]
    if number % 5 == 0:
        lines += ["We do not offer mediation.", ""]
    return "\n".join([*lines, "## 2 Reports", "", "We answer every report of anti-social behaviour within one working day."])


def needed(name):
    found = shutil.which(name)
    if not found:
        raise AssertionError(f"{name} is not installed; tools/test installs it")
    return found


class Report(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="tenet-html-")
        cls.path = pathlib.Path(cls.folder.name)
        hostile = cls.path / "hostile"
        many = cls.path / "many"
        hostile.mkdir()
        many.mkdir()
        (hostile / "a &amp; 'b' %3Cscript%3E #x.md").write_text(HOSTILE, encoding="utf8")
        (hostile / "broken.docx").write_bytes(b"PK no package")
        for number in range(MANY):
            (many / f"policy-{number:03}.md").write_text(policy(number), encoding="utf8")
        only = [argument for rule in FEW for argument in ("--only", rule)]
        cls.make("samples", "samples/")
        cls.make("few", "samples/", *only)
        cls.make("hostile", hostile)
        cls.make("many", many, "--pack", "respect-standard")

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    @classmethod
    def make(cls, name, *arguments):
        command = [TENET, "check", *map(str, arguments), "--date", DATE, "--format", "html", "-o", str(cls.path / f"{name}.html")]
        run = subprocess.run(command, cwd=SOURCE, capture_output=True, text=True)
        if run.returncode not in (0, 2):
            raise AssertionError(f"{command} ended with {run.returncode}: {run.stderr}")

    def test_in_a_browser(self):
        script = SOURCE / "tests" / "html" / "report.test.mjs"
        environment = dict(os.environ, TENET_REPORTS=str(self.path), CHROMIUM=needed("chromium"), NODE_MODULES=str(MODULES))
        run = subprocess.run([needed("node"), "--test", str(script)], env=environment, capture_output=True, text=True,
                             timeout=SECONDS)
        self.assertEqual(run.returncode, 0, run.stdout[-12000:] + run.stderr[-4000:])

    def test_the_script_is_sound(self):
        """TypeScript reads the script's annotations: a misspelt name or a forgotten null is an error."""
        checker = MODULES / "typescript" / "bin" / "tsc"
        self.assertTrue(checker.exists(), "tests/node_modules is missing; tools/test installs it")
        run = subprocess.run(
            [needed("node"), str(checker), "--allowJs", "--checkJs", "--noEmit", "--strict", "--noUnusedLocals", "--noUnusedParameters",
             "--target", "es2022", "--lib", "es2022,dom,dom.iterable", str(SCRIPT)],
            capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stdout)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
