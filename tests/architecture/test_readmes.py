"""READMEs tell the truth about their folders: what they name is there, and what is there falls under a name."""
import os
import re
import sys
import unittest
from pathlib import Path

SOURCE = Path(os.environ["TENET_SOURCE"])
# Names of files as a README writes them: `judge.hpp`, `judge*`, `judge_*.cpp`, `docx/`, judge in a row's first cell.
NAME = re.compile(r"[\w./*-]*\w[\w./*-]*")
FILE = re.compile(r"(?:[\w-]+/)*[\w.-]+\.(?:cpp|hpp|h|c|py|js|css|cmake|sh|tsv)")
OF_OTHERS = {"lua.hpp"}
# A README that says of all its other files what they are.
THE_REST = re.compile(r"\| the rest \||^One file a command", re.M)


def folders():
    """Those with a README, but for those whose READMEs are pages for users, who are told of files that they will have."""
    for top in ("checker", "plugins", "tests", "tools"):
        for readme in sorted((SOURCE / top).rglob("README.md")):
            if "node_modules" not in readme.parts and readme.parent.name not in ("negatives", "samples", "house-rules", "template"):
                yield readme.parent


def sources(folder):
    """Of this folder and those below that have no README of their own."""
    for path in sorted(folder.iterdir()):
        if path.is_dir() and not (path / "README.md").exists() and path.name not in ("node_modules", "__pycache__"):
            yield from sources(path)
        elif path.suffix in (".cpp", ".hpp", ".h", ".py", ".js", ".css", ".cmake"):
            yield path


def is_named(path, folder, text):
    """By its own name, by its folder's, or by the beginning of its name with a star behind it."""
    inner = path.relative_to(folder)
    if any(f"{part}/" in text for part in inner.parts[:-1]):
        return True
    stem = path.stem
    return any(stem == name.split(".")[0] or ("*" in name and re.fullmatch(re.escape(name.split(".")[0]).replace(r"\*", r"\w*"), stem))
               for name in (found.rsplit("/", 1)[-1] for found in NAME.findall(text)))


class Readmes(unittest.TestCase):
    def test_every_folder_has_a_row_in_the_readme_above(self):
        missing = [f"{top}/README.md: {folder.name}/" for top in ("checker", "plugins", "rules", "tests") for folder in sorted((SOURCE / top).iterdir())
                   if folder.is_dir() and folder.name not in ("node_modules", "__pycache__")
                   and f"`{folder.name}/" not in (SOURCE / top / "README.md").read_text(encoding="utf8")]
        self.assertEqual(missing, [])

    def test_what_they_name_is_there(self):
        there = [path.as_posix() for top in ("checker", "plugins", "rules", "tests", "tools") for path in (SOURCE / top).rglob("*.*")]
        lost = []
        for folder in folders():
            named = set(re.findall(r"`([^`\n]+)`", (folder / "README.md").read_text(encoding="utf8")))
            lost += [f"{folder.relative_to(SOURCE)}/README.md names {name}" for name in sorted(named - OF_OTHERS)
                     if FILE.fullmatch(name) and not any(path.endswith("/" + name.lstrip("./")) for path in there)]
        self.assertEqual(lost, [], "\n" + "\n".join(lost))

    def test_what_is_there_falls_under_a_name(self):
        unnamed = []
        for folder in folders():
            text = (folder / "README.md").read_text(encoding="utf8")
            if THE_REST.search(text):
                continue
            unnamed += [str(path.relative_to(SOURCE)) for path in sources(folder) if not is_named(path, folder, text)]
        self.assertEqual(unnamed, [], "no README says what these are:\n" + "\n".join(unnamed))


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
