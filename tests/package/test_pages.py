"""The manual and the completions say what the program's help says: they are made from its options, read by the tools that users read them with,
and each shell completes with its own."""
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "support"))
from program import BUILD, TENET  # noqa: E402

PAGES = BUILD / "generated/pages"

# What is typed, and what the shell makes of it.
COMPLETIONS = [
    ("tenet che", ["check"]),
    ("tenet rules l", ["lint", "list"]),
    ("tenet check --forma", ["--format"]),
    ("tenet check --format js", ["json", "jsonl"]),
    ("tenet merge --format js", ["json"]),
    ("tenet check --pack fair", ["fairness"]),
    ("tenet check --kind asb-po", ["asb-policy"]),
    ("tenet assess --profile self", ["self-assessment"]),
    ("tenet rules lint --level n", ["note"]),
    ("tenet explain respect.3.7", ["respect.3.7"]),
    ("tenet rules test --rules polic", ["policies/"]),
    ("tenet check --pack fairness polic", ["policies/"]),
]


def run(*command, **options):
    done = subprocess.run([str(part) for part in command], capture_output=True, encoding="utf-8", timeout=120, check=False, **options)
    return done.stdout + done.stderr, done.returncode


def needed(name):
    if not shutil.which(name):
        raise AssertionError(f"{name} is not installed; tools/test installs it")
    return name


def commands(*words):
    """Every command by the words that choose it, from the program's own help."""
    yield words
    said = run(TENET, *words, "--help")[0]
    for name in re.findall(r"^  (\S+) ", said.partition("Subcommands:\n")[2].partition("\n\n")[0], re.M):
        yield from commands(*words, name)


class Manual(unittest.TestCase):
    def test_there_is_a_page_for_each_command_and_no_other(self):
        pages = sorted(path.name for path in (PAGES / "man").iterdir())
        self.assertEqual(pages, sorted("-".join(["tenet", *words]) + ".1" for words in commands()))

    def test_each_page_has_the_options_of_its_help(self):
        for words in commands():
            said = run(needed("mandoc"), "-Tutf8", PAGES / "man" / ("-".join(["tenet", *words]) + ".1"))[0]
            page = re.sub(r"\s+", " ", re.sub(".\b", "", said))
            for option in re.findall(r"--[a-z-]+", run(TENET, *words, "--help")[0].partition("Options:\n")[2].partition("\n\n")[0]):
                self.assertIn(option, page, " ".join(words))

    def test_those_who_read_pages_have_nothing_to_say(self):
        pages = sorted((PAGES / "man").iterdir())
        self.assertEqual(run(needed("mandoc"), "-Tlint", "-W", "warning", *pages), ("", 0))
        if shutil.which("groff"):
            for page in pages:
                self.assertEqual(run("groff", "-man", "-ww", "-z", "-Tutf8", page), ("", 0), page.name)


class Completion(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        (cls.folder / "policies").mkdir()
        # Shells keep their history and settings in the home.
        cls.environment = {**os.environ, "HOME": str(cls.folder / "home"), "TERM": "dumb"}
        (cls.folder / "home").mkdir()

    def test_bash(self):
        script = 'source "$1"; COMP_WORDS=($2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _tenet; printf "%s\\n" "${COMPREPLY[@]}"'
        for typed, offered in [*COMPLETIONS, ("tenet check --fail-on missing,qual", ["missing,qualified"]), ("tenet check --format = js", ["json", "jsonl"]),
                               ("tenet check --pack fairness --forma", ["--format"]), ("tenet rules try offer polic", ["policies/"])]:
            said, status = run("bash", "--norc", "-c", script, "bash", PAGES / "bash/tenet", typed, cwd=self.folder, env=self.environment)
            # The slash of a folder is added where the line is shown.
            self.assertEqual((sorted(said.split()), status), ([name.rstrip("/") for name in offered], 0), typed)

    def test_fish(self):
        script = f"source {PAGES / 'fish/tenet.fish'}; for typed in $argv; echo \"# $typed\"; complete -C $typed; end"
        said, status = run(needed("fish"), "-c", script, *(typed for typed, _ in COMPLETIONS), cwd=self.folder, env=self.environment)
        self.assertEqual(status, 0, said)
        answers = [[line.split("\t")[0] for line in block.splitlines()[1:]] for block in re.split(r"^(?=# )", said, flags=re.M)[1:]]
        self.assertEqual([sorted(set(answer)) for answer in answers], [offered for _, offered in COMPLETIONS])

    def test_zsh(self):
        """At a terminal, as zsh completes nowhere else: what one Tab makes of the line."""
        shell = AtATerminal([needed("zsh"), "-f", "-i"], self.folder, self.environment)
        self.addCleanup(shell.end)
        shell.until(f"PROMPT='> '; unset zle_bracketed_paste; fpath=({PAGES / 'zsh'} $fpath); autoload -U compinit; compinit -u -D; print rea'd'y\n", "ready")
        for typed, offered in COMPLETIONS:
            # All that the answers have in common is typed for the user; a single one ends with a space or the slash.
            grown = typed[: typed.rfind(" ") + 1] + os.path.commonprefix(offered)
            shell.until(typed + "\t", grown)
            shell.until("\x15print don'e'\n", "done")


class AtATerminal:
    """A shell that is typed to."""

    def __init__(self, command, folder, environment):
        self.process, self.screen = pty.fork()
        if self.process == 0:
            os.chdir(folder)
            os.execvpe(command[0], command, environment)

    def until(self, typed, wanted, seconds=30):
        """Types, and waits until the screen shows it."""
        os.write(self.screen, typed.encode())
        shown = ""
        end = time.monotonic() + seconds
        while wanted not in shown:
            if time.monotonic() > end:
                raise AssertionError(f"{typed!r} shows no {wanted!r}: {shown!r}")
            if select.select([self.screen], [], [], 0.1)[0]:
                shown += os.read(self.screen, 65536).decode(errors="replace")

    def end(self):
        os.close(self.screen)
        os.waitpid(self.process, 0)


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
