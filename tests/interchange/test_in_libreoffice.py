"""LibreOffice opens the workbook and the table: every cell holds the words of the report, and none is a formula.

Both are converted to flat ODF, in which a cell's text and its formula, if it has one, stand apart.
"""
import csv
import json
import os
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from written import written

sys.path.insert(0, os.path.join(os.environ["TENET_SOURCE"], "tests", "support"))
import libreoffice  # noqa: E402  (found by the line above)

TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


def text_of(paragraph):
    """A paragraph's characters; white space has elements of its own in ODF."""
    out = paragraph.text or ""
    for inner in paragraph:
        if inner.tag == TEXT + "s":
            out += " " * int(inner.get(TEXT + "c", "1"))
        elif inner.tag == TEXT + "tab":
            out += "\t"
        elif inner.tag == TEXT + "line-break":
            out += "\n"
        else:
            out += text_of(inner)
        out += inner.tail or ""
    return out


def cells_of(row):
    cells = []
    for cell in row:
        if cell.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
            continue
        words = "\n".join(text_of(p) for p in cell.iter(TEXT + "p"))
        cells += [(cell.get(OFFICE + "value-type"), words)] * int(cell.get(TABLE + "number-columns-repeated", "1"))
    while cells and cells[-1][1] == "":
        cells.pop()
    return cells


def sheets_of(root):
    sheets = {}
    for table in root.iter(TABLE + "table"):
        rows = sheets.setdefault(table.get(TABLE + "name"), [])
        for row in table.iter(TABLE + "table-row"):
            if cells := cells_of(row):
                rows += [cells] * int(row.get(TABLE + "number-rows-repeated", "1"))
    return sheets


def ascii_only(words):
    """Without a window LibreOffice takes CSV for the system's old code page, whatever mark it begins with: other letters come out wrong."""
    return "".join(c for c in words if c.isascii())


def formulas(root):
    return [cell.get(TABLE + "formula") for cell in root.iter(TABLE + "table-cell") if cell.get(TABLE + "formula")]


class InLibreOffice(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if libreoffice.missing():
            raise AssertionError(libreoffice.missing() + "; tools/test installs it")
        cls.folder = tempfile.TemporaryDirectory(prefix="tenet-calc-")
        folder = Path(cls.folder.name)
        (folder / "book.xlsx").write_bytes(written("xlsx"))
        (folder / "table.csv").write_bytes(written("csv"))
        # What Tenet's table would be without care.
        (folder / "careless.csv").write_text("=1+1,words\r\n", encoding="utf8")
        made = libreoffice.convert([folder / name for name in ("book.xlsx", "table.csv", "careless.csv")], "fods", folder)
        cls.book, cls.table, cls.careless = (ElementTree.parse(path).getroot() for path in made)
        cls.report = json.loads(written("json"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_no_cell_is_a_formula(self):
        self.assertEqual(formulas(self.careless), ["of:=1+1"], "this test would not see one")
        self.assertEqual(formulas(self.book), [])
        self.assertEqual(formulas(self.table), [])

    def test_the_tables_texts_are_whole(self):
        rows = list(csv.reader(written("csv").decode("utf-8-sig").splitlines(keepends=True), strict=True))
        shown = next(iter(sheets_of(self.table).values()))
        self.assertEqual(len(shown), len(rows))
        for row, cells in zip(rows, shown):
            for words, (kind, found) in zip(row, cells):
                if kind == "string":
                    self.assertEqual(ascii_only(found), ascii_only(words))

    def test_the_workbook_says_what_the_report_says(self):
        sheets = sheets_of(self.book)
        self.assertEqual(list(sheets), ["Matrix", "Evidence", "Terms", "Gaps", "Not read", "Tailoring", "Documents", "About"])
        quotes = [e["quote"] for d in self.report["documents"] for r in d["results"] if r["form"] != "term" for e in r["evidence"]]
        self.assertEqual([row[6][1] for row in sheets["Evidence"][1:]], quotes)
        matrix = {row[1][1]: row[3][1].split(",")[0].split(" (")[0].replace(" ", "_") for row in sheets["Matrix"][1:]}
        self.assertEqual(matrix, {row["rule"]: row["status"] for row in self.report["coverage"]})
        self.assertEqual([row[1][1] for row in sheets["Documents"][1:]], [d["path"] for d in self.report["documents"]])
        self.assertIn("broken.docx", [row[1][1] for row in sheets["Not read"][1:]])

    def test_clause_numbers_stay_as_they_are(self):
        kinds = {row[1][0] for row in sheets_of(self.book)["Evidence"][1:] if row[1][1]}
        self.assertEqual(kinds, {"string"})


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
