"""Whether a program carries a sanitizer: it is many times slower then and keeps freed memory, so that neither its time nor its peak says
anything about what users run."""
import os
import pathlib


def is_sanitized(program):
    """By the run-time library's own symbols; TENET_SANITIZED says so where they were stripped."""
    if os.environ.get("TENET_SANITIZED"):
        return True
    file = pathlib.Path(program)
    code = file.read_bytes() if file.is_file() else b""
    return b"__asan_init" in code or b"__tsan_init" in code
