"""Markdown pages whose commands are run: what tests/cli and tests/rules share.

A page is run from top to bottom in a room, a temporary folder: files that it declares are written, commands run, and what comes back is compared
with what the page promises. TENET names the program, TENET_SOURCE the project.
"""

import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

SOURCE = pathlib.Path(os.environ.get("TENET_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
TENET = os.environ.get("TENET", "")
FENCE = re.compile(r"^```(\w*) ?([^\n]*)\n(.*?)^```$", re.M | re.S)
# The version and the day are other ones tomorrow: --accept writes a wildcard.
PASSING = re.compile(r"^([Tt]enet )[0-9]+\.[0-9].*$", re.M)


class Room:
    """A temporary folder with the samples, other folders that are named, and the program as `tenet` and as `tools/tenet`."""

    def __init__(self, folders=None, variables=None):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        for name, source in {"samples": SOURCE / "samples", **(folders or {})}.items():
            shutil.copytree(source, self.path / name)
        for tools in (".bin", "tools"):
            (self.path / tools).mkdir()
            (self.path / tools / "tenet").symlink_to(pathlib.Path(TENET).resolve())
        self.env = {**os.environ, "PATH": f"{self.path / '.bin'}{os.pathsep}{os.environ['PATH']}", "TENET_LOCAL_RULES": "", **(variables or {})}
        self.env.pop("NO_COLOR", None)

    def write(self, name, contents):
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(contents)

    def run(self, command, typed=""):
        """What comes back, standard error in its place, and the exit status."""
        run = subprocess.run(["sh", "-c", command], cwd=self.path, env=self.env, input=typed.encode(), stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT, check=False)
        return run.stdout.decode("utf-8"), run.returncode


def steps_of(block):
    """(command, expected lines) for each `$ ` of a console block."""
    steps = []
    for line in block.splitlines():
        if line.startswith("$ "):
            steps.append((line[2:], []))
        elif steps:
            steps[-1][1].append(line)
        else:
            sys.exit(f"a console block begins with a command, not with: {line}")
    return steps


def pattern_of(line):
    return re.compile(".*".join(re.escape(piece) for piece in line.rstrip().split("...")) + r"\s*$")


def matches(expected, actual):
    """Line by line; a line `...` stands for any number of lines, `...` within a line for any text."""
    if not expected:
        return not actual
    if expected[0].strip() == "...":
        return matches(expected[1:], actual) or (bool(actual) and matches(expected, actual[1:]))
    return bool(actual) and pattern_of(expected[0]).match(actual[0]) is not None and matches(expected[1:], actual[1:])


def difference(expected, actual):
    return "\n".join(list(difflib.unified_diff(expected, actual, "promised", "came", lineterm="", n=100))[2:])


def without_passing(text):
    return PASSING.sub(r"\1...", text)
