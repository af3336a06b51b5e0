"""Whether a program carries a sanitizer: it is many times slower then and keeps freed memory, so that neither its time nor its peak says
anything about what users run."""
import os
import pathlib


def sanitizers_of(program):
    """As the compiler's -fsanitize takes them, by the run-time library's own symbols; "" where there are none."""
    file = pathlib.Path(program)
    code = file.read_bytes() if file.is_file() else b""
    found = [name for name, symbol in (("address,undefined", b"__asan_init"), ("thread", b"__tsan_init")) if symbol in code]
    return ",".join(found)


def is_sanitized(program):
    """TENET_SANITIZED says so where the symbols were stripped."""
    return bool(os.environ.get("TENET_SANITIZED") or sanitizers_of(program))
