#!/usr/bin/env python3
"""The page of `tenet serve` in a browser, with the real service: page.test.mjs goes through it, and what it downloaded is looked into here."""
import csv
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from program import SOURCE, TENET, tenet  # noqa: E402  (the folders are only known now)
from sanitized import is_sanitized  # noqa: E402
from service import Service  # noqa: E402

MODULES = SOURCE / "tests" / "node_modules"
PAGE = SOURCE / "checker" / "serve" / "page"
SCHEMA = SOURCE / "checker" / "reports" / "json" / "tenet-report-1.schema.json"
SECONDS = 3000
# Some 400 words a page.
PAGES = 3000
# A document of nothing but blanks expands over 1,000 times.
BOMB = 400_000_000


def needed(name):
    found = shutil.which(name)
    if not found:
        raise AssertionError(f"{name} is not installed; tools/test installs it")
    return found


def large_document():
    """A policy of 3,000 pages, one of which is about mediation."""
    filler = "The landlord keeps its estates in good order, with lighting, planting and parking looked after by the caretaking team. " * 20
    lines = ["# Anti-social Behaviour Policy", ""]
    for page in range(PAGES):
        lines += [f"## {page + 1} Section", "", filler, ""]
        if page == PAGES // 2:
            lines += ["Our officers must screen every case to decide whether it is suitable for mediation.", ""]
    return "\n".join(lines)


def bomb(file):
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')
        with package.open("word/document.xml", "w", force_zip64=True) as part:
            for _ in range(BOMB // 1_000_000):
                part.write(b" " * 1_000_000)


class Page(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="tenet-serve-")
        cls.path = pathlib.Path(cls.folder.name)
        bomb(cls.path / "bomb.docx")
        (cls.path / "broken.docx").write_bytes(b"PK no package")
        deep = cls.path / "set" / "deep"
        deep.mkdir(parents=True)
        (cls.path / "set" / "first.md").write_text("# Policy\n\nWe will offer mediation.\n", encoding="utf8")
        (cls.path / "set" / "picture.png").write_bytes(b"no document")
        (deep / "second.md").write_text("# Procedure\n\nWe screen cases.\n", encoding="utf8")
        cls.service = Service(folder=cls.path)

    @classmethod
    def tearDownClass(cls):
        cls.service.__exit__()
        cls.folder.cleanup()

    def test_1_in_a_browser(self):
        environment = dict(os.environ, TENET_PAGE=self.service.address, TENET_SAMPLES=str(SOURCE / "samples"), TENET_FOLDER=str(self.path),
                           CHROMIUM=needed("chromium"), NODE_MODULES=str(MODULES))
        if not is_sanitized(TENET):
            large = self.path / "large.md"
            large.write_text(large_document(), encoding="utf8")
            environment["TENET_LARGE"] = str(large)
        script = SOURCE / "tests" / "serve" / "page.test.mjs"
        run = subprocess.run([needed("node"), "--test", str(script)], env=environment, capture_output=True, text=True, timeout=SECONDS)
        self.assertEqual(run.returncode, 0, run.stdout[-16000:] + run.stderr[-4000:])

    def test_2_stopping_ended_the_service(self):
        self.assertEqual(self.service.process.wait(timeout=60), 0, self.service.process.stderr.read())

    def parts(self, name):
        with zipfile.ZipFile(self.path / name) as package:
            self.assertIsNone(package.testzip(), name)
            for part in package.namelist():
                if part.endswith((".xml", ".rels")):
                    xml.etree.ElementTree.fromstring(package.read(part))
            return {part: package.read(part).decode("utf8", "replace") for part in package.namelist()}

    def test_3_what_was_downloaded_is_whole(self):
        self.assertIn("Example Homes", self.parts("self-assessment.docx")["word/document.xml"])
        self.assertIn("Example Homes", self.parts("self-assessment.odt")["content.xml"])
        self.assertIn("xl/workbook.xml", self.parts("self-assessment.xlsx"))
        self.assertIn("xl/workbook.xml", self.parts("report.xlsx"))
        self.assertIn("word/document.xml", self.parts("by-keyboard.docx"))
        annotated = self.parts("annotated.docx")
        self.assertIn("mediation", annotated["word/comments.xml"].lower())
        html = (self.path / "report.html").read_text(encoding="utf8")
        self.assertTrue(html.startswith("<!DOCTYPE html>") and "asb-policy.docx" in html)
        rows = list(csv.reader((self.path / "report.csv").open(encoding="utf-8-sig", newline="")))
        self.assertTrue(any("respect.3.7" in row for row in rows))

    def test_4_the_json_report_is_valid_and_has_the_five(self):
        import jsonschema

        report = json.loads((self.path / "report.json").read_text(encoding="utf8"))
        jsonschema.validate(report, json.loads(SCHEMA.read_text(encoding="utf8")))
        self.assertEqual(len(report["documents"]), 5)
        self.assertTrue(all(document["status"] == "checked" for document in report["documents"]))

    def test_5_the_tailoring_file_and_the_rule_serve_the_command_line(self):
        table = (self.path / "tailoring.csv").read_text(encoding="utf-8-sig")
        self.assertIn("No warden scheme, \"\"here\"\"", table)
        self.assertNotIn(',"=Head', table)
        rules = self.path / "rules"
        rules.mkdir()
        shutil.copy(self.path / "rule.lua", rules / "rule.lua")
        for command in (["tailoring", "check", "tailoring.csv"], ["rules", "test", "--rules", "rules"]):
            run = tenet(*command, cwd=self.path)
            self.assertEqual(run.returncode, 0, f"{command}: {run.stdout[-2000:]}{run.stderr[-2000:]}")

    def test_6_the_scripts_are_sound(self):
        """TypeScript reads the scripts' annotations: a misspelt name or a forgotten null is an error."""
        checker = MODULES / "typescript" / "bin" / "tsc"
        self.assertTrue(checker.exists(), "tests/node_modules is missing; tools/test installs it")
        run = subprocess.run(
            [needed("node"), str(checker), "--allowJs", "--checkJs", "--noEmit", "--strict", "--noUnusedLocals", "--noUnusedParameters",
             "--target", "es2022", "--lib", "es2022,dom,dom.iterable", "--module", "es2022", "--moduleResolution", "bundler",
             str(PAGE / "main.js")],
            capture_output=True, text=True)
        self.assertEqual(run.returncode, 0, run.stdout)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
