"""Self-assessments in every format and layout, read back by Tenet, opened by LibreOffice, looked into as zips."""
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))

import libreoffice  # noqa: E402
from program import DATE, answer, tenet  # noqa: E402

LAYOUTS = {
    "tenet": ["Building block", "Status", "Evidence", "Gap and next step", "Owner and date"],
    "three-column": ["Commitment", "Building block", "Evidence"],
    "two-column": ["Building block", "Current position"],
    "code": ["Provision", "Requirement", "Comply", "Evidence", "Commentary"],
}
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
COMMITMENTS = 6
BLOCKS = 68


def assess(output, *arguments):
    return tenet("assess", "samples", "-o", output, "--date", DATE, "--organisation", "Example Homes", *arguments)


def show(path):
    """Headings and tables of a document: what stays the same whoever wrote the file."""
    blocks = answer("show", path, "--format", "json")["blocks"]
    headings = [(block["level"], block["text"]) for block in blocks if block["kind"] == "heading"]
    tables = [[[(cell["text"], cell["header"]) for cell in row] for row in block["rows"]] for block in blocks if block["kind"] == "table"]
    return headings, tables


class Documents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.kept = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.kept.name)
        cls.files = {}
        for layout in LAYOUTS:
            for ending in ("docx", "odt"):
                path = cls.folder / f"{layout}-{ending}.{ending}"
                ended = assess(path, "--layout", layout)
                assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
                cls.files[layout, ending] = path
        cls.shown = {key: show(path) for key, path in cls.files.items()}

    @classmethod
    def tearDownClass(cls):
        cls.kept.cleanup()

    def test_word_and_writer_files_say_the_same(self):
        for layout in LAYOUTS:
            with self.subTest(layout):
                self.assertEqual(self.shown[layout, "docx"], self.shown[layout, "odt"])

    def test_each_commitment_has_its_heading_and_partners_theirs(self):
        headings, _ = self.shown["tenet", "docx"]
        titles = [text for level, text in headings if level == 2]
        self.assertEqual(sum(text.startswith("Commitment ") for text in titles), COMMITMENTS)
        self.assertEqual(headings.count((3, "Working with partners")), COMMITMENTS)

    def test_every_block_has_one_row_under_the_layouts_headings(self):
        for (layout, ending), (_, tables) in self.shown.items():
            with self.subTest(layout=layout, ending=ending):
                own = [table for table in tables if [text for text, _ in table[0]] == LAYOUTS[layout]]
                self.assertEqual(sum(len(table) - 1 for table in own), BLOCKS)
                cells = [text for table in own for row in table[1:] for text, _ in row]
                self.assertEqual(sum("respect.3.7" in text.split() for text in cells), 1)

    def test_every_table_begins_with_a_header_row(self):
        for key, (_, tables) in self.shown.items():
            with self.subTest(key):
                for table in tables:
                    self.assertTrue(all(header for _, header in table[0]), table[0])
                    self.assertFalse(any(header for row in table[1:] for _, header in row))
                    self.assertTrue(all(text for text, _ in table[0]), "a column without a heading")

    def test_the_same_report_gives_the_same_bytes(self):
        again = self.folder / "again.docx"
        self.assertEqual(assess(again).returncode, 0)
        self.assertEqual(again.read_bytes(), self.files["tenet", "docx"].read_bytes())

    def test_every_part_is_xml_and_word_finds_what_it_needs(self):
        for path in self.files.values():
            with zipfile.ZipFile(path) as package:
                for name in package.namelist():
                    if name != "mimetype":
                        ElementTree.fromstring(package.read(name))
        with zipfile.ZipFile(self.files["tenet", "docx"]) as package:
            types = ElementTree.fromstring(package.read("[Content_Types].xml"))
            overrides = {part.get("PartName", "")[1:] for part in types} - {""}
            self.assertLessEqual(overrides, set(package.namelist()))
            body = ElementTree.fromstring(package.read("word/document.xml"))
            styles = {style.get(WORD + "styleId") for style in ElementTree.fromstring(package.read("word/styles.xml")).iter(WORD + "style")}
            used = {style.get(WORD + "val") for tag in ("pStyle", "rStyle", "tblStyle") for style in body.iter(WORD + tag)}
            self.assertEqual(used - styles, set(), "styles without a definition")
        with zipfile.ZipFile(self.files["tenet", "odt"]) as package:
            first = package.infolist()[0]
            self.assertEqual((first.filename, first.compress_type), ("mimetype", zipfile.ZIP_STORED))

    def test_libreoffice_opens_them_and_finds_the_same(self):
        lacking = libreoffice.missing()
        if lacking:
            self.skipTest(lacking)
        folder = self.folder / "opened"
        folder.mkdir()
        made = libreoffice.convert(list(self.files.values()), "fodt", folder)
        for (key, (headings, tables)), path in zip(self.shown.items(), made):
            with self.subTest(key):
                seen_headings, seen_tables = show(path)
                self.assertEqual(seen_headings, headings)
                self.assertEqual([[[text for text, _ in row] for row in table] for table in seen_tables],
                                 [[[text for text, _ in row] for row in table] for table in tables])
                self.assertTrue(all(header for table in seen_tables for _, header in table[0]), "a header row is not repeated")


class Workbooks(unittest.TestCase):
    def test_sheets_have_headers_in_sight_filters_and_one_row_a_block(self):
        with tempfile.TemporaryDirectory() as folder:
            for layout, headings in LAYOUTS.items():
                with self.subTest(layout):
                    path = Path(folder) / f"{layout}.xlsx"
                    self.assertEqual(assess(path, "--layout", layout).returncode, 0)
                    self.look_into(path, ["Commitment", "Done by", "Id"] + [text for text in headings if text != "Commitment"])

    def look_into(self, path, headings):
        with zipfile.ZipFile(path) as package:
            strings = ["".join(text.text or "" for text in item.iter(SHEET + "t"))
                       for item in ElementTree.fromstring(package.read("xl/sharedStrings.xml"))]
            names = [sheet.get("name") for sheet in ElementTree.fromstring(package.read("xl/workbook.xml")).iter(SHEET + "sheet")]
            self.assertEqual(names[:2], ["Front page", "Summary"])
            blocks = ElementTree.fromstring(package.read("xl/worksheets/sheet3.xml"))
        rows = list(blocks.iter(SHEET + "row"))
        self.assertEqual(len(rows), BLOCKS + 1)
        self.assertEqual([strings[int(cell.find(SHEET + "v").text)] for cell in rows[0]], headings)
        self.assertEqual(len(list(blocks.iter(SHEET + "autoFilter"))), 1)
        self.assertEqual([pane.get("state") for pane in blocks.iter(SHEET + "pane")], ["frozen"])
        self.assertEqual(list(blocks.iter(SHEET + "f")), [], "a cell is a formula")


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
