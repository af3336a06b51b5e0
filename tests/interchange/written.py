"""Reports over two samples and hostile documents, each format written once."""
import functools
import os
import subprocess
import tempfile
from pathlib import Path

SOURCE = Path(os.environ["TENET_SOURCE"])
# Absolute, for the program runs in a folder of its own.
TENET = os.path.abspath(os.environ["TENET"])

HOSTILE = """# =HYPERLINK("http://example.com","x") Tenancy Agreement

=1+1 The Tenant shall pay the Rent in advance without any set-off or deduction whatsoever, "quoted", 'so'; <b>&amp;</b>

@SUM(1+1) We will consider offering mediation in neighbour disputes.
"""
# As a shell would expand *: names that begin formulas, and one that is no address as it stands.
NAMES = ("=1+1.md", "+2.md", "@sum.md", "a b%20<c>&d.md")
SAMPLES = ("asb-policy.docx", "tenancy-agreement-unfair.odt")
UNREADABLE = "broken.docx"
PATHS = sorted((*NAMES, *SAMPLES, UNREADABLE))


@functools.lru_cache(maxsize=None)
def documents():
    """The folder they lie in; it lives as long as the tests."""
    folder = tempfile.TemporaryDirectory(prefix="tenet-interchange-")
    root = Path(folder.name)
    for name in SAMPLES:
        (root / name).write_bytes((SOURCE / "samples" / name).read_bytes())
    for name in NAMES:
        (root / name).write_text(HOSTILE, encoding="utf8")
    (root / UNREADABLE).write_bytes(b"no document")
    return folder


@functools.lru_cache(maxsize=None)
def written(name):
    """The report in that format, as bytes."""
    command = [TENET, "check", "--format", name, "--date", "2026-11-22", "--", *PATHS]
    run = subprocess.run(command, cwd=documents().name, capture_output=True, timeout=600)
    # 2: one of them cannot be read.
    assert run.returncode == 2, (run.returncode, run.stderr.decode())
    return run.stdout
