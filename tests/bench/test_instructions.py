#!/usr/bin/env python3
"""`check` takes no more instructions than the committed figure allows: tools/bench/instructions. A release build only."""
import os
import pathlib
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from sanitized import is_sanitized  # noqa: E402

SOURCE = pathlib.Path(os.environ["TENET_SOURCE"])
TENET = os.environ["TENET"]


def main():
    if is_sanitized(TENET):
        print("left out: the program carries a sanitizer, whose instructions are not Tenet's")
        return 0
    return subprocess.run([sys.executable, SOURCE / "tools" / "bench" / "instructions", "--tenet", TENET], check=False).returncode


sys.exit(main())
