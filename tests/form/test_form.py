#!/usr/bin/env python3
"""`tenet assess --into`: forms as people have them, filled, compared with the empty form and read again."""

import re
import sys
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import libreoffice  # noqa: E402
from program import DATE, SOURCE, answer, checked, tenet  # noqa: E402

POLICY = SOURCE / "samples" / "asb-policy.docx"
RULES = ["respect.3.7", "respect.3.p4", "respect.2.6"]
FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text><text:h text:outline-level="1">Respect Standard self-assessment</text:h>
<table:table table:name="Form"><table:table-column table:number-columns-repeated="4"/>
%s</table:table><text:p>Signed:</text:p></office:text></office:body></office:document>
"""
ROWS = [
    ["Commitment", "Building block", "Comply", "Evidence"],
    ["3", "Cases are screened for mediation early and referred", "", ""],
    ["3", "Working with warden schemes", "", ""],
    ["2", "respect.2.6", "Yes", "We print a newsletter."],
    ["2", "Something of our own", "", "Ours."],
]


def flat(rows):
    cells = lambda row: "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in row)  # noqa: E731
    return FLAT % "".join(f"<table:table-row>{cells(row)}</table:table-row>" for row in rows)


def word(rows):
    """A Word form by hand: a merged commitment, a content control with a hint, bold evidence."""
    def cell(text, properties=""):
        run = f"<w:r><w:t>{text}</w:t></w:r>" if text else ""
        return f"<w:tc><w:tcPr>{properties}</w:tcPr><w:p><w:pPr><w:rPr><w:i/></w:rPr></w:pPr>{run}</w:p></w:tc>"
    body = "".join("<w:tr>" + "".join(map(cell, row)) + "</w:tr>" for row in rows)
    return ('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Respect Standard '
            f'self-assessment</w:t></w:r></w:p><w:tbl>{body}</w:tbl><w:p/></w:body></w:document>')


def write_word(path, rows):
    types = ('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" '
             'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", types)
        package.writestr("word/document.xml", word(rows))
        package.writestr("word/media/picture.bin", bytes(range(256)))


def assess(*arguments):
    run = tenet("assess", POLICY, *arguments, "--date", DATE)
    assert run.returncode == 0, run.stderr
    return run


def fill(form):
    """The filled form, and what was said."""
    filled = form.with_name("filled-" + form.name)
    only = [option for rule in RULES for option in ("--only", rule)]
    before = form.read_bytes()
    run = assess("--into", form, "-o", filled, *only)
    assert form.read_bytes() == before, "the form itself changed"
    assert not run.stdout
    return filled, run.stderr


def cells(path):
    """Row by row the text of each cell, lines joined by '|'."""
    shown = answer("show", path, "--format", "json")
    table = next(block for block in shown["blocks"] if block["kind"] == "table")
    return [[cell["text"] for cell in row] for row in table["rows"]]


def main_part(path):
    if path.suffix == ".fodt":
        return path.read_text(encoding="utf-8")
    with zipfile.ZipFile(path) as package:
        return package.read("word/document.xml" if path.suffix == ".docx" else "content.xml").decode("utf-8")


def without_evidence(path):
    """The main part without what its last and last but one cells hold, row by row."""
    row, cell = (r"<w:tr[ >].*?</w:tr>", r"<w:p[ >/].*</w:p>|<w:p/>") if path.suffix == ".docx" else (
        r"<table:table-row.*?</table:table-row>", r"<text:p.*</text:p>|<text:p[^>]*/>")
    split = r"(?=<w:tc>)" if path.suffix == ".docx" else r"(?=<table:table-cell)"

    def blank(match):
        parts = re.split(split, match[0])
        return "".join(parts[:-2]) + "".join(re.sub(cell, "", part, flags=re.S) for part in parts[-2:])
    return re.sub(row, blank, main_part(path), flags=re.S)


def check_same_elsewhere(form, filled):
    assert without_evidence(form) == without_evidence(filled), f"{form.name}: something outside filled cells changed"
    if form.suffix == ".fodt":
        return
    with zipfile.ZipFile(form) as before, zipfile.ZipFile(filled) as after:
        assert before.namelist() == after.namelist()
        for name in before.namelist():
            if name not in ("word/document.xml", "content.xml"):
                assert before.read(name) == after.read(name), f"{form.name}: {name} changed"


def check_filled(form):
    filled, said = fill(form)
    rows = cells(filled)
    evidence = rows[1][3]
    assert "Put here by Tenet on 22 November 2026 (" in evidence, evidence
    assert "screen every case" in evidence and "asb-policy.docx, 7.2" in evidence, evidence
    assert rows[1][2] == "Yes", rows[1]
    assert rows[2][3] == "" and rows[2][2] == "No", "nothing was found, so nothing stands there"
    assert rows[3][2] == "Yes", "an answer that is there stays"
    assert rows[3][3].startswith("We print a newsletter."), rows[3]
    assert "will consider" in rows[3][3], rows[3]
    assert rows[4] == ROWS[4], rows[4]
    assert "“2 Something of our own”: no block was recognised" in said.replace("\n", " "), said
    assert "nothing was found for 3.p4" in said, said
    assert "2 of 3 rows got evidence" in said, said
    check_same_elsewhere(form, filled)
    report = checked(filled, "--kind", "self-assessment", "--only", "respect.3.7")
    coverage = report["coverage"][0]
    assert (coverage["status"], coverage["basis"]) == ("covered", "claimed"), coverage


def test_sample(folder):
    """A form of 68 rows that somebody filled in: theirs stays, word for word, and in front."""
    form = SOURCE / "samples" / "self-assessment.docx"
    filled = folder / "sample.docx"
    run = assess("--into", form, "-o", filled, "--pack", "respect-standard")
    before = answer("show", form, "--format", "json")["blocks"]
    after = answer("show", filled, "--format", "json")["blocks"]
    tables = [(old["rows"], new["rows"]) for old, new in zip(before, after, strict=True) if old["kind"] == "table"]
    grown = 0
    for old, new in tables:
        for old_row, new_row in zip(old, new, strict=True):
            for old_cell, new_cell in zip(old_row, new_row, strict=True):
                assert new_cell["text"].startswith(old_cell["text"])
                grown += new_cell["text"] != old_cell["text"]
    assert grown > 20, f"{grown} cells grew\n{run.stderr}"


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        flat_form = folder / "form.fodt"
        flat_form.write_text(flat(ROWS), encoding="utf-8")
        check_filled(flat_form)
        by_hand = folder / "by-hand.docx"
        write_word(by_hand, ROWS)
        check_filled(by_hand)
        test_sample(folder)
        missing = libreoffice.missing()
        if missing:
            print("not tried with LibreOffice:", missing)
            return
        for ending in ("docx", "odt"):
            check_filled(libreoffice.convert([flat_form], ending, folder)[0])
    print("forms are filled where they should be, and nowhere else")


if __name__ == "__main__":
    main()
