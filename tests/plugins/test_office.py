#!/usr/bin/env python3
"""Older formats through LibreOffice: a .doc and an .rtf made of a sample are read as the sample is, and the report says that they were converted."""

import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "support"))
import libreoffice  # noqa: E402  (the folders are only known now)
import program  # noqa: E402
from program import SOURCE, statuses_of  # noqa: E402

PLUGIN = ["--plugin", program.BUILD / "plugins/tenet-office.so"]
SAMPLE = SOURCE / "samples/asb-policy.docx"


def checked(path):
    return program.checked(path, "--pack", "respect-standard", *PLUGIN, variables={"TENET_PLUGINS": ""})


@unittest.skipIf(libreoffice.missing(), libreoffice.missing())
class Converted(unittest.TestCase):
    """LibreOffice starts once for each format that is made, and once for each document that is read."""

    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        (cls.folder / "set").mkdir()
        for ending in ("doc", "rtf"):
            libreoffice.convert([SAMPLE], ending, cls.folder / "set")
        (cls.folder / "set/export.doc").write_text("<html><body><h1>Policy</h1><p>We will offer mediation to both sides.</p></body></html>", encoding="utf-8")
        cls.report = checked(cls.folder / "set")

    def test_the_folder_is_read(self):
        rows = [(Path(row["path"]).name, row["format"], row["status"], row["kind"]) for row in self.report["documents"]]
        self.assertEqual(rows[:2], [("asb-policy.doc", "doc", "checked", "asb-policy"), ("asb-policy.rtf", "rtf", "checked", "asb-policy")])

    def test_the_report_says_that_they_were_converted(self):
        for document, title in zip(self.report["documents"], (r"the old Word format \(\.doc\)", "Rich Text Format", "a web page that calls itself a Word document")):
            sentences = [row["message"] for row in document["diagnostics"] if row["code"] == "converted"]
            self.assertEqual(len(sentences), 1)
            self.assertRegex(sentences[0], f"LibreOffice converted the document from {title} before it was read")

    def test_they_are_judged_as_the_original_is(self):
        wanted = statuses_of(checked(SAMPLE)["documents"][0])
        for document in self.report["documents"][:2]:
            other = dict(statuses_of(document).items() - wanted.items())
            self.assertLessEqual(len(other), len(wanted) // 50, other)

    def test_a_web_page_that_calls_itself_doc_is_read(self):
        document = self.report["documents"][2]
        self.assertEqual((document["format"], document["status"], document["words"]), ("html-as-doc", "checked", 8))


class WithoutLibreOffice(unittest.TestCase):
    def test_a_missing_libreoffice_is_said(self):
        with tempfile.TemporaryDirectory() as folder:
            letter = Path(folder) / "letter.rtf"
            letter.write_text("{\\rtf1 We will offer mediation.}", encoding="ascii")
            run = program.tenet("show", letter, *PLUGIN, variables={"TENET_PLUGINS": "", "PATH": folder})
            self.assertEqual(run.returncode, 2)
            self.assertRegex(run.stderr, r"\Atenet: .*letter.rtf can only be read with LibreOffice, which is not installed: .*\n\Z")


if __name__ == "__main__":
    unittest.main()
