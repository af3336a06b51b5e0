#!/usr/bin/env python3
"""PDF: the samples as LibreOffice prints them are read as the originals are, and judged as they are; what cannot be made out is not read."""

import collections
import json
import re
import sys
import tempfile
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "support")]
import libreoffice  # noqa: E402  (the folders beside this test are only known now)
import pdfs  # noqa: E402
import program  # noqa: E402
from program import BUILD, DATE, SOURCE, statuses_of  # noqa: E402

PLUGIN = BUILD / "plugins/tenet-pdf.so"
# The form of a self-assessment is cells with merged heads, which a PDF does not tell.
SAMPLES = [path for path in sorted((SOURCE / "samples").glob("*.[do][od][ct]*")) if path.stem != "self-assessment"]
# Measured on the samples: `tests/plugins/test_pdf.py` prints the figures. What a PDF does not keep (merged cells, links) is the rest.
LEAST_HEADINGS, LEAST_WORDS, LEAST_NUMBERS, LEAST_STATUSES = 0.88, 0.985, 0.95, 0.995
ENGLISH = ("We will offer mediation to both sides within ten working days of the first report, and the officer who has the case will say in writing "
           "what was agreed and when it is to be looked at again. If you are not content with what we do, you can ask for the case to be reviewed. ")


def tenet(*arguments, plugins=(PLUGIN,), cwd=SOURCE):
    named = [word for plugin in plugins for word in ("--plugin", plugin)]
    return program.tenet(*arguments, *named, cwd=cwd, variables={"TENET_PLUGINS": ""})


def leaves(blocks):
    """Every block with text, cells and notes gone into."""
    for block in blocks:
        if "rows" in block:
            for row in block["rows"]:
                for cell in row:
                    yield {"kind": "cell", "text": cell["text"]}
        elif block["kind"] not in ("page_header", "page_footer"):
            yield from leaves(block["blocks"]) if "blocks" in block else [block]


def shown(path):
    run = tenet("show", path, "--format", "json")
    if run.returncode != 0:
        raise AssertionError(run.stderr)
    return list(leaves(json.loads(run.stdout)["blocks"]))


def bare(text):
    return re.sub(r"\W+", " ", text).strip()


def headings(blocks):
    return [(bare(block.get("number") or ""), bare(block["text"])) for block in blocks if block["kind"] == "heading"]


def words(blocks):
    return [word for block in blocks for word in bare(block["text"]).lower().split()]


def numbers(blocks):
    """Numbered items with how they begin."""
    return [(bare(block["number"]), bare(block["text"])[:30]) for block in blocks
            if block["kind"] == "list_item" and re.search(r"\w", block.get("number") or "")]


def agreement(found, wanted):
    """How much of both is the same, 0 to 1."""
    found, wanted = collections.Counter(found), collections.Counter(wanted)
    both = sum(found.values()) + sum(wanted.values())
    return 2 * sum((found & wanted).values()) / both if both else 1.0


def statuses(paths):
    run = tenet("check", *paths, "--format", "json", "--date", DATE)
    return {Path(document["path"]).stem: statuses_of(document) for document in json.loads(run.stdout)["documents"]}


def text_page(text, size=11, columns=1):
    """Text set in columns, each line as full as it gets."""
    width = 460 // columns - (15 if columns > 1 else 0)
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) + 1 > width / (size * 0.6):
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    lines.append(line)
    per_column = -(-len(lines) // columns)
    return pdfs.words_at([(60 + (i // per_column) * (width + 30), 760 - (i % per_column) * 14, size, line) for i, line in enumerate(lines)])


@unittest.skipUnless(PLUGIN.exists(), "poppler-cpp is not installed, so the plugin was not built")
class HandMade(unittest.TestCase):
    def setUp(self):
        self.folder = Path(self.enterContext(tempfile.TemporaryDirectory()))

    def write(self, pages, name="a.pdf", **options):
        (self.folder / name).write_bytes(pdfs.pdf(pages, **options))
        return self.folder / name

    def refused(self, path, sentence):
        run = tenet("show", path.name, cwd=self.folder)
        self.assertEqual((run.returncode, run.stdout), (2, ""))
        self.assertRegex(run.stderr, rf"\Atenet: {path.name} {sentence}\n\Z")
        # Nothing of it is "missing": no rule was judged at all.
        checked = json.loads(tenet("check", path.name, "--format", "json", cwd=self.folder).stdout)
        self.assertEqual([(document["status"], document["results"]) for document in checked["documents"]], [("not_checked", [])])
        self.assertNotIn("missing", {row["status"] for row in checked["coverage"]})

    def test_columns_are_read_one_after_the_other(self):
        sentences = [f"Sentence number {i} of this page tells of one more thing that the landlord will do." for i in range(1, 31)]
        blocks = shown(self.write([text_page(" ".join(sentences), columns=2)]))
        text = " ".join(block["text"] for block in blocks)
        self.assertEqual(re.findall(r"number (\d+) of", text), [str(i) for i in range(1, 31)])
        self.assertEqual({block["kind"] for block in blocks}, {"paragraph"})

    def test_lines_of_columns_may_be_of_other_heights(self):
        def column(x, shift, words):
            lines = [" ".join(words[i:i + 5]) for i in range(0, len(words), 5)]
            return [(x, 760 - shift - 11 * i, 9, line) for i, line in enumerate(lines)]

        left, right = ([f"{side}{i:03d}" for i in range(100)] for side in ("left", "rite"))
        blocks = shown(self.write([pdfs.words_at(column(50, 0, left) + column(320, 5, right)), text_page(ENGLISH)]))
        text = " ".join(block["text"] for block in blocks)
        self.assertEqual(re.findall(r"(?:left|rite)\d{3}", text), left + right)

    def test_words_parted_at_a_lines_end_are_joined(self):
        lines = ["We deal with each report of anti-social conduct, and where anti-", "social conduct goes on we offer medi-", "ation to all of the people whom it is about."]
        lines = [line.ljust(60, "x") if line.endswith(" ") else line for line in lines]
        page = pdfs.words_at([(60, 760 - 14 * i, 11, line) for i, line in enumerate(lines)])
        text = " ".join(block["text"] for block in shown(self.write([page, text_page(ENGLISH + "Mediation is offered.")])))
        self.assertIn("where anti-social conduct goes on", text)

    def test_a_table_is_a_table(self):
        rows = [("Stage", "Who", "When"), ("First report", "Contact team", "One day"), ("Visit", "Case officer", "Five days"), ("Review", "Manager", "A month")]
        page = pdfs.words_at([(60 + 160 * column, 700 - 22 * row, -11 if row == 0 else 11, cell) for row, cells in enumerate(rows) for column, cell in enumerate(cells)])
        run = tenet("show", self.write([page, text_page(ENGLISH)]), "--format", "json")
        (table,) = [block for block in json.loads(run.stdout)["blocks"] if block["kind"] == "table"]
        self.assertEqual([tuple(cell["text"] for cell in row) for row in table["rows"]], rows)
        self.assertTrue(all(cell["header"] for cell in table["rows"][0]))

    def test_running_heads_and_page_numbers_are_no_text(self):
        pages = [text_page(f"On page {i} this is new. " + ENGLISH * 4) + b"\n" + pdfs.words_at([(60, 815, 9, "Example Homes"), (280, 30, 9, f"Page {i} of 3")]) for i in (1, 2, 3)]
        run = tenet("show", self.write(pages))
        body = [line for line in run.stdout.splitlines() if not line.startswith("[page")]
        self.assertNotIn("Example Homes", " ".join(body))
        self.assertNotRegex(" ".join(body), r"Page \d of 3")
        self.assertIn("[page header] Example Homes", run.stdout)

    def test_places_have_their_page(self):
        path = self.write([text_page("Nothing of note is said on this page, which is here to come before the next one, and so it goes on for a while."),
                           text_page(ENGLISH)])
        report = json.loads(tenet("check", path, "--format", "json", "--only", "respect.3.7").stdout)
        place = report["documents"][0]["results"][0]["evidence"][0]["place"]
        self.assertEqual((place["page"], place["part"]), (2, "page 2"))

    def test_pictures_of_pages_are_not_read(self):
        self.refused(self.write([pdfs.PICTURE] * 3), r"holds pictures of pages and no text: have its text recognised \(OCR\), then check it again")
        self.refused(self.write([text_page(ENGLISH), pdfs.PICTURE, pdfs.PICTURE, text_page(ENGLISH)]), r"is a picture without text on pages 2, 3: .*")

    def test_a_cover_that_is_a_picture_is_said_and_the_rest_read(self):
        run = tenet("show", self.write([pdfs.PICTURE, text_page(ENGLISH), b""]), "--format", "json")
        document = json.loads(run.stdout)
        self.assertEqual([row["code"] for row in document["diagnostics"]], ["picture-not-read"])
        self.assertIn("Page 1 is a picture", document["diagnostics"][0]["message"])

    def test_letters_that_mean_others_are_not_read(self):
        for to_unicode in (pdfs.SHIFTED, pdfs.PRIVATE):
            self.refused(self.write([text_page(ENGLISH)], to_unicode=to_unicode), r"has text that cannot be made out on page 1: .*")

    def test_what_is_no_whole_pdf_is_not_read(self):
        for cut in (40, 400):
            path = self.folder / "cut.pdf"
            path.write_bytes(pdfs.pdf([text_page(ENGLISH)])[:cut])
            self.assertEqual(tenet("show", path).returncode, 2)

    def test_without_the_plugin_it_is_named_with_the_remedy(self):
        path = self.write([text_page(ENGLISH)])
        run = tenet("check", self.folder, "--format", "json", "--only", "respect.3.7", plugins=())
        self.assertIn("load the plugin pdf", json.loads(run.stdout)["documents"][0]["error"])
        run = tenet("check", self.folder, "--format", "json", "--only", "respect.3.7")
        self.assertEqual([(Path(row["path"]).name, row["status"]) for row in json.loads(run.stdout)["documents"]], [(path.name, "checked")])


@unittest.skipUnless(PLUGIN.exists(), "poppler-cpp is not installed, so the plugin was not built")
@unittest.skipIf(libreoffice.missing(), libreoffice.missing())
class Samples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.printed = libreoffice.convert(SAMPLES, "pdf", cls.folder)
        cls.pairs = [(path.stem, shown(path), shown(printed)) for path, printed in zip(SAMPLES, cls.printed)]

    def check_each(self, of, least):
        total = []
        for stem, original, printed in self.pairs:
            share = agreement(of(printed), of(original))
            total.append(share)
            with self.subTest(stem):
                self.assertGreaterEqual(share, least, set(of(original)) ^ set(of(printed)))
        print(f"{of.__name__}: {min(total):.1%} to {max(total):.1%} the same as in the originals")

    def test_headings(self):
        # Those that a PDF has more are lines in bold and subtitles, which are printed as headings are.
        self.check_each(headings, LEAST_HEADINGS)
        for stem, original, printed in self.pairs:
            self.assertEqual(set(headings(original)) - set(headings(printed)), set(), stem)

    def test_words(self):
        self.check_each(words, LEAST_WORDS)

    def test_numbers(self):
        self.check_each(numbers, LEAST_NUMBERS)

    def test_statuses(self):
        originals, printed = statuses(SAMPLES), statuses(self.printed)
        rules = [(stem, rule) for stem in originals for rule in originals[stem].keys() | printed[stem].keys()]
        other = [f"{stem} {rule}: {originals[stem].get(rule)}, as PDF {printed[stem].get(rule)}" for stem, rule in rules
                 if originals[stem].get(rule) != printed[stem].get(rule)]
        share = 1 - len(other) / len(rules)
        print(f"statuses: {share:.1%} of {len(rules)} the same as of the originals", *other, sep="\n  ")
        self.assertGreaterEqual(share, LEAST_STATUSES)


if __name__ == "__main__":
    unittest.main()
