#!/usr/bin/env python3
"""`tenet assess --carry`: what people wrote last year is kept and marked as theirs, what Tenet wrote is made anew."""

import re
import sys
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
import libreoffice  # noqa: E402
from program import DATE, SOURCE, answer, tenet  # noqa: E402

POLICY = SOURCE / "samples" / "asb-policy.docx"
BLOCKS = ["--only", "respect.3.7", "--only", "respect.2.6", "--date", DATE]
OWN = "Sixty staff were trained in June."
MARKED = "From last year's, written by you: " + OWN
OWNER = "J. Smith, 31 March 2027"


def assess(output, *options):
    run = tenet("assess", POLICY, "-o", output, *options)
    assert run.returncode == 0, run.stderr
    return output


def text_of(path):
    run = tenet("show", path)
    assert run.returncode == 0, run.stderr
    return run.stdout


def row_of(path, rule):
    """The cells of the row about the block."""
    shown = answer("show", path, "--format", "json")
    rows = [row for block in shown["blocks"] if block["kind"] == "table" for row in block["rows"] if len(row) == 5]
    return next([cell["text"] for cell in row] for row in rows if rule in row[0]["text"])


def edited(path, name, change):
    """A copy in which one part was changed, as by a word processor."""
    copy = path.with_name("edited-" + path.name)
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as new:
        for entry in old.infolist():
            data = old.read(entry)
            new.writestr(entry, change(data.decode("utf-8")).encode("utf-8") if entry.filename == name else data)
    return copy


def in_word(text):
    """Words below the evidence of 3.7, and its owner."""
    def row(match):
        cells = re.split(r"(?=<w:tc>)", match[0])
        cells[3] = cells[3].replace("</w:tc>", f"<w:p><w:r><w:t>{OWN}</w:t></w:r></w:p></w:tc>")
        cells[5] = cells[5].replace("</w:tc>", f"<w:p><w:r><w:t>{OWNER}</w:t></w:r></w:p></w:tc>")
        return "".join(cells)
    found = [row_text for row_text in re.findall(r"<w:tr>.*?</w:tr>|<w:tr .*?</w:tr>", text, flags=re.S)
             if ">respect.3.7<" in row_text and row_text.count("<w:tc>") == 5]
    return text.replace(found[0], row(re.match(r".*", found[0], flags=re.S)))


def in_excel(text):
    """The evidence of 3.7 is a shared string of several lines."""
    return re.sub(r"(<t[^>]*>[^<]*screen every case[^<]*)(</t>)", rf"\1\n{OWN}\2", text, count=1)


def check_carried(old, folder, owner=OWNER):
    new = assess(folder / ("new-" + old.stem + "-" + old.suffix[1:] + ".docx"), "--carry", old, *BLOCKS)
    plain = row_of(assess(folder / "plain.docx", *BLOCKS), "respect.3.7")
    row = row_of(new, "respect.3.7")
    assert MARKED in row[2], (old.name, row)
    assert row[2].replace(MARKED, "").strip() == plain[2].strip(), (old.name, "what Tenet wrote is there once", row[2])
    assert row[3] == plain[3], (old.name, row[3])
    assert row[4] == owner, (old.name, row[4])
    other = row_of(new, "respect.2.6")
    assert "From last year's" not in " ".join(other), (old.name, other)
    assert "without a row of its own" not in text_of(new), old.name
    return new


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        word = edited(assess(folder / "last.docx", *BLOCKS), "word/document.xml", in_word)
        new = check_carried(word, folder)
        check_carried(new, folder)  # the year after: still once, still marked once
        excel = edited(assess(folder / "last.xlsx", *BLOCKS), "xl/sharedStrings.xml", in_excel)
        check_carried(excel, folder, owner="")

        gone = assess(folder / "gone.docx", "--carry", word, "--only", "respect.2.6")
        text = text_of(gone)
        assert "without a row of its own" in text and OWN in text and "Owner and date: " + OWNER in text, text[-2000:]

        sector = assess(folder / "sector.docx", "--carry", SOURCE / "samples" / "self-assessment.docx", "--pack", "respect-standard")
        text = text_of(sector)
        assert text.count("From last year's, written by you: ") > 30
        for sentence in ("Estate walks led by residents take place in spring and autumn.", "We may issue a press release in suitable cases."):
            assert sentence in text, sentence

        missing = libreoffice.missing()
        if missing:
            print("not tried with LibreOffice:", missing)
            return
        (folder / "again").mkdir()
        check_carried(libreoffice.convert([word], "odt", folder / "again")[0], folder)
        check_carried(libreoffice.convert([excel], "xlsx", folder / "again")[0], folder, owner="")
    print("what people wrote is kept, what Tenet wrote is made anew")


if __name__ == "__main__":
    main()
