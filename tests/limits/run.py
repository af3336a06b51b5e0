"""Runs the program on one file or folder and measures it: time, memory, how it ended, what it opened."""

import json
import os
import queue
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f]")


@dataclass
class Run:
    """One run of the program. `seconds` are of its processors, so that a busy machine changes little; `megabytes` its peak in memory."""

    status: int
    seconds: float
    megabytes: float
    output: bytes
    messages: str
    timed_out: bool


# Wall time at which a run is ended, as a multiple of what its processors may use: a busy machine makes everything late.
PATIENCE = 8


def _run(command, limit, output, messages):
    """[status, seconds, megabytes, timed out] of one command, its output in files, so that a flood of it cannot fill a pipe."""
    with open(output, "wb") as out, open(messages, "wb") as err:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err)
    late = threading.Event()

    def stop():
        late.set()
        child.send_signal(signal.SIGKILL)

    timer = threading.Timer(limit * PATIENCE, stop)
    timer.start()
    _, status, usage = os.wait4(child.pid, 0)
    timer.cancel()
    child.returncode = os.waitstatus_to_exitcode(status)
    return [child.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, late.is_set()]


class Runner:
    """A small process that starts the program. The peak that the kernel reports for a child begins with that of the process it was
    started from, and a process that makes bombs is large: so it must not be the one that starts what it measures."""

    def __init__(self):
        self._server = subprocess.Popen([sys.executable, "-E", "-S", __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._folder = tempfile.TemporaryDirectory(prefix="run-")

    def run(self, program, arguments, limit):
        """Runs to the end, or until `limit` is far exceeded."""
        output, messages = (os.path.join(self._folder.name, name) for name in ("output", "messages"))
        self._server.stdin.write(json.dumps([[str(program), *map(str, arguments)], limit, output, messages]) + "\n")
        self._server.stdin.flush()
        status, seconds, megabytes, late = json.loads(self._server.stdout.readline())
        return Run(status, seconds, megabytes, Path(output).read_bytes(),
                   Path(messages).read_bytes().decode("utf-8", "backslashreplace"), late)

    def close(self):
        """Ends the process."""
        self._server.communicate()
        self._folder.cleanup()


_runners = queue.SimpleQueue()


def run(program, arguments, limit):
    """Runs the program by an idle runner; from any thread."""
    try:
        runner = _runners.get_nowait()
    except queue.Empty:
        runner = Runner()
    result = runner.run(program, arguments, limit)
    _runners.put(runner)
    return result


def close():
    """Ends all runners."""
    while not _runners.empty():
        _runners.get().close()


def ending(result, limit):
    """What is wrong with the way the program ended, if anything."""
    if result.timed_out or result.seconds > limit:
        return [f"did not end within {limit} s of processor time"]
    if result.status < 0:
        return [f"ended by signal {-result.status} ({signal.Signals(-result.status).name}): {result.messages[-600:]}"]
    if result.status not in (0, 2):
        return [f"exit status {result.status}: {result.messages[-1200:]}"]
    return []


def message(result):
    """What is wrong with the sentence of a refusal."""
    lines = [line for line in result.messages.splitlines() if line.strip()]
    problems = []
    if len(lines) != 1:
        problems.append(f"{len(lines)} lines on standard error instead of a sentence: {result.messages[:300]!r}")
    if _CONTROL.search(result.messages.replace("\n", "")) or "\ufffd" in result.messages or "\\x" in result.messages:
        problems.append(f"control or damaged characters in the message: {result.messages[:300]!r}")
    if len(result.messages) > 1000:
        problems.append(f"a message of {len(result.messages)} characters: {result.messages[:200]!r}…")
    return problems


def read_json(data):
    """(value, problems): strict JSON in strict UTF-8, no duplicate keys, no NaN."""

    def pairs(items):
        keys = [key for key, _ in items]
        if len(set(keys)) != len(keys):
            raise ValueError("a key occurs twice")
        return dict(items)

    def constant(name):
        raise ValueError(f"{name} is not JSON")

    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=pairs, parse_constant=constant), []
    except (UnicodeDecodeError, ValueError) as error:
        return None, [f"the output is not JSON in UTF-8: {error}"]


def opened(trace):
    """Paths that were opened for reading or writing with success (of a trace with -y, which names open folders), and calls that reach for the network or start programs."""
    paths, calls = set(), []
    for line in Path(trace).read_text(encoding="utf-8", errors="replace").splitlines():
        found = re.search(r'\b(?:open|openat|openat2|creat)\((?:AT_FDCWD\S*, |\d+<([^>]*)>, )?"((?:[^"\\]|\\.)*)"', line)
        if found and " = -1 " not in line:
            paths.add(os.path.join(found.group(1) or "", found.group(2)))
        elif re.search(r"\b(socket|connect|sendto|sendmsg|execve|fork|vfork)\(", line):
            calls.append(line)
    return paths, calls


def strace():
    """The tracer, or nothing."""
    return shutil.which("strace")


if __name__ == "__main__":  # a Runner's process
    for request in sys.stdin:
        print(json.dumps(_run(*json.loads(request))), flush=True)
