#!/usr/bin/env python3
"""The files in samples/ are those that tools/make_samples makes from its sources, byte for byte, and the expected results quote them.

Where another zlib compresses to other bytes, the entries are compared instead: same names, same order, same content.
"""

import io
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

SOURCE = pathlib.Path(os.environ.get("TENET_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
MAKER = SOURCE / "tools" / "make_samples"
SAMPLES = SOURCE / "samples"
EXPECTED = SOURCE / "tests" / "samples" / "expected"

sys.path.insert(0, str(SOURCE / "tools"))
from make_samples_lib import model, parse  # noqa: E402  (the folder is only known now)


def make(into):
    subprocess.run([sys.executable, str(MAKER), "--into", str(into)], check=True, stdout=subprocess.DEVNULL)
    return {path.name: path.read_bytes() for path in sorted(pathlib.Path(into).iterdir())}


def entries(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(info.filename, info.date_time, info.compress_type, archive.read(info)) for info in archive.infolist()]


def words_of(name):
    """All words of a sample, its notes included, from the source it is made of."""
    document = parse.read(SOURCE / "tools" / "samples" / f"{pathlib.Path(name).stem}.md")
    return "\n".join(model.plain(block) for block in document.blocks) + "\n".join(model.plain(note.inlines) for note in document.notes)


class MakeSamples(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
            cls.made, cls.again = make(first), make(second)

    def test_same_sources_give_the_same_bytes(self):
        self.assertEqual(self.made, self.again)

    def test_samples_are_up_to_date(self):
        kept = {path.name: path.read_bytes() for path in SAMPLES.iterdir() if path.suffix in (".docx", ".odt")}
        self.assertEqual(sorted(kept), sorted(self.made), "samples/ and tools/samples/ name different documents")
        for name, data in self.made.items():
            if data != kept[name]:
                self.assertEqual(entries(kept[name]), entries(data), f"{name} is stale: run tools/make_samples")

    def test_open_document_files_begin_with_their_media_type(self):
        for name, data in self.made.items():
            if name.endswith(".odt"):
                self.assertEqual(data[30:38 + 39], b"mimetypeapplication/vnd.oasis.opendocument.text", name)

    def test_a_number_that_disagrees_with_the_numbering_is_an_error(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "wrong.md"
            path.write_text("---\nformat: docx\nheadings: clauses\ntitle: T\nauthor: A\ncreated: 2026-01-01\n---\n# One\n1.2 Second first\n", encoding="utf-8")
            with self.assertRaisesRegex(parse.SourceError, "found 1.2 where the numbering gives 1.1"):
                parse.read(path)

    def test_expected_results_quote_their_sample(self):
        for path in sorted(EXPECTED.glob("*.tsv")):
            words = words_of(path.name[:-len(".tsv")])
            for line in path.read_text(encoding="utf-8").splitlines()[1:]:
                quote = parse.curl((line.split("\t") + [""])[2])
                self.assertIn(quote, words, f"{path.name}: {line}")


if __name__ == "__main__":
    unittest.main()
