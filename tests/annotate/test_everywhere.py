#!/usr/bin/env python3
"""Comments in every document at hand: the samples, and the corpus of real files where it is present (`$TENET_CORPUS`, else
../shared/corpus beside the source tree). Whatever a file is like, it is either refused in a sentence, or the copy differs from it by the
comments and by nothing else.

Rules that find common words put comments into every corner; with --evidence ranges overlap as well.
"""

import re
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))
import annotated  # noqa: E402  (the folders are only known now)
from program import CORPUS, SOURCE  # noqa: E402

RULES = annotated.HERE / "rules"
# Parts that comments may change beside the main one.
ANNOUNCING = re.compile(r"^(\[Content_Types\]\.xml|.*_rels/.*\.rels|.*comments\d*\.xml)$", re.I)
# Words that no part holds as the text shows them.
REWRITTEN = {"formula.odt": "a formula that lies in an object of its own, written anew as a line"}


def documents():
    for folder in (SOURCE / "samples", CORPUS):
        yield from (path for path in sorted(folder.rglob("*")) if path.suffix.lower() in (".docx", ".docm", ".dotx", ".odt", ".ott", ".fodt"))


class Everywhere(unittest.TestCase):
    def test_copies_differ_by_their_comments_only(self):
        done = 0
        with tempfile.TemporaryDirectory() as folder:
            for path in documents():
                copy = Path(folder) / ("copy" + path.suffix)
                run = annotated.annotate(path, copy, "--evidence", rules=RULES)
                with self.subTest(file=path.name):
                    self.assertIn(run.returncode, (0, 2), run.stderr)
                    if not copy.exists():
                        self.assertEqual(run.returncode, 2)
                        self.assertIn(path.name, run.stderr)
                        continue
                    self.assertEqual("not found again" in run.stderr, path.name in REWRITTEN, run.stderr)
                    self.compare(path, copy, run.stdout)
                    done += 1
                copy.unlink(missing_ok=True)
        self.assertGreaterEqual(done, 8)
        print(f"{done} documents annotated", file=sys.stderr)

    def compare(self, path, copy, said):
        if path.suffix == ".fodt":
            return self.assertEqual(annotated.without_odt_comments(copy.read_bytes()), path.read_bytes())
        main = annotated.main_part_name(path)
        self.compare_packages(path, copy, main)
        before, after = annotated.part(path, main), annotated.part(copy, main)
        if main == "content.xml":
            return self.assertEqual(annotated.without_odt_comments(after), before.replace(b"]]><![CDATA[", b""))
        ids = annotated.word_ids(copy)
        self.assertEqual(len(ids), int(re.search(r"(\d+) comments?", said)[1]))
        return self.assertTrue(annotated.without_word_comments(after, before, ids) if ids else after == before, "more than comments was added")

    def compare_packages(self, path, copy, main):
        """Every other entry: the same place, name, packing and packed bytes."""
        before, after = list(annotated.packed_entries(path)), list(annotated.packed_entries(copy))
        for old, new in zip(before, after):
            self.assertEqual(old[0], new[0])
            if old[0].replace("\\", "/").lstrip("/").lower() != main.lower() and not ANNOUNCING.match(old[0]):
                self.assertEqual(old, new)
        for new in after[len(before):]:
            self.assertRegex(new[0], ANNOUNCING)


if __name__ == "__main__":
    unittest.main()
