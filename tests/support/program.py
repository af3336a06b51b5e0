"""The program under test: where it is, one way of running it, and what its reports say.

TENET names the program, TENET_SOURCE the project and TENET_BUILD the build folder; ctest sets all three. By hand TENET is enough.
"""

import json
import os
import subprocess
import sys
from pathlib import Path

SOURCE = Path(os.environ.get("TENET_SOURCE", Path(__file__).resolve().parents[2])).resolve()
if not os.environ.get("TENET"):
    sys.exit("TENET must name the built program: run this through tools/test or ctest")
# Absolute, for tests run it in folders of their own.
TENET = Path(os.environ["TENET"]).resolve()
BUILD = Path(os.environ.get("TENET_BUILD", TENET.parent)).resolve()
# Real documents and lists of law, which are not part of the project: tests that use them say so where they are absent.
SHARED = Path(os.environ.get("TENET_SHARED", SOURCE.parent / "shared"))
CORPUS = Path(os.environ.get("TENET_CORPUS", SHARED / "corpus"))
# The day by which tests that compare reports have them judged.
DATE = "2026-11-22"
# A hang ends; a slow machine with sanitizers is no hang.
SECONDS = 600
# The rules of whoever runs the tests are not tested.
OWN = {"TENET_LOCAL_RULES": ""}


def tenet(*arguments, cwd=SOURCE, variables=None):
    """The finished run, what it said as text. `variables` are added to the environment."""
    return subprocess.run([str(TENET), *map(str, arguments)], cwd=cwd, env={**os.environ, **OWN, **(variables or {})}, capture_output=True,
                          encoding="utf-8", timeout=SECONDS, check=False)


def answer(*arguments, statuses=(0,), **options):
    """What a command that prints JSON says, where it ends with one of the statuses."""
    run = tenet(*arguments, **options)
    if run.returncode not in statuses:
        raise AssertionError(f"tenet {' '.join(map(str, arguments))} ended with {run.returncode}: {run.stderr}")
    return json.loads(run.stdout)


def checked(*arguments, **options):
    """The report of `check`."""
    return answer("check", *arguments, "--format", "json", "--date", DATE, **options)


def statuses_of(document):
    """By rule, of a document of a report."""
    return {row["rule"]: row["status"] for row in document["results"]}
