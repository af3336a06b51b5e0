"""LibreOffice without a window, for tests that ask it what it sees in a file. A start takes seconds: convert many files at once.

Profiles are private, so that several tests and the user's own LibreOffice do not meet.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

# Some files, on a busy machine.
SECONDS = 300


def missing():
    """What is not there, as a sentence; "" when all is."""
    return "" if shutil.which("soffice") else "soffice is not installed"


def convert(paths, ending, folder):
    """The files as LibreOffice reads and writes them, as paths in `folder`, in the same order. `ending`: "fodt", "docx", "pdf"."""
    folder = Path(folder)
    with tempfile.TemporaryDirectory() as profile:
        run = subprocess.run(
            ["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--norestore", "--convert-to", ending, "--outdir",
             str(folder), *map(str, paths)], capture_output=True, encoding="utf-8", timeout=SECONDS, check=False)
    made = [folder / (Path(path).stem + "." + ending) for path in paths]
    lost = [path.name for path in made if not path.is_file()]
    if lost:
        raise RuntimeError(f"LibreOffice made no {', '.join(lost)}: {run.stdout} {run.stderr}")
    return made
