"""`tenet serve` started for a test, and requests to it over real sockets, as a browser would send them and as nobody should."""
import contextlib
import http.client
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import time
import urllib.parse

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
from support.program import OWN, SOURCE, TENET  # noqa: E402

SAMPLES = SOURCE / "samples"


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)


class Service:
    """One service with its own process; ended, whatever happened, when the block ends."""

    def __init__(self, *arguments, folder=None):
        self.process = subprocess.Popen([str(TENET), "serve", "--no-browser", *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                        text=True, cwd=folder, env={**os.environ, **OWN})
        line = self.process.stdout.readline()
        assert line.startswith("Tenet is at http://127.0.0.1:"), line + self.process.stderr.read()
        self.address = line.split()[3]
        parts = urllib.parse.urlsplit(self.address)
        self.port, self.root = parts.port, parts.path
        self.host = f"127.0.0.1:{self.port}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(30)
        self.process.kill()
        self.process.stdout.close()
        self.process.stderr.close()

    def ask(self, method, path, body=None, headers=None, root=None, timeout=120):
        """A request with the secret, and the header that changes need, unless `headers` says otherwise (None takes one away)."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        sent = {"X-Tenet": "1"} if method not in ("GET", "HEAD") else {}
        if body is None and method in ("POST", "PUT"):
            body = b""
        sent.update(headers or {})
        try:
            connection.request(method, (self.root if root is None else root) + path, body, {k: v for k, v in sent.items() if v is not None})
            answer = connection.getresponse()
            return Answer(answer.status, dict(answer.headers), answer.read())
        finally:
            connection.close()

    def call(self, method, path, value=None):
        """A call of the page with a value in JSON; its answer's."""
        answer = self.ask(method, "api/" + path, None if value is None else json.dumps(value).encode(), {"Content-Type": "application/json"})
        assert answer.status in (200, 201), (method, path, answer.status, answer.body[:300])
        return answer.json()

    def raw(self, request, timeout=30):
        """Bytes as they are; what comes back until the end."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=timeout) as line:
            line.sendall(request)
            return received(line)

    def head(self, path, *more):
        return "\r\n".join([f"GET {self.root}{path} HTTP/1.1", f"Host: {self.host}", *more, "", ""]).encode()

    def session(self):
        return self.call("POST", "sessions")["session"]

    def add(self, session, name, contents):
        answer = self.ask("POST", f"api/sessions/{session}/documents?" + urllib.parse.urlencode({"name": name}), contents)
        assert answer.status == 201, (answer.status, answer.body)
        return answer.json()["document"]

    def state(self, session, since=0):
        return self.call("GET", f"sessions/{session}?since={since}")

    def settled(self, session, seconds=240):
        """The state once every document was checked and the report is of them all."""
        until = time.monotonic() + seconds
        state = self.state(session)
        while time.monotonic() < until:
            busy = any(row["status"] in ("waiting", "checking") for row in state["documents"])
            if not busy and state["report"] == state["revision"]:
                return state
            state = self.state(session, state["revision"])
        raise AssertionError(f"not settled: {json.dumps(state)[:2000]}")

    def workers(self):
        """Process ids of the workers that run now."""
        found = subprocess.run(["ps", "--ppid", str(self.process.pid), "-o", "pid="], capture_output=True, text=True, check=False)
        return [int(pid) for pid in found.stdout.split()]


def received(line):
    pieces = []
    with contextlib.suppress(OSError):
        while piece := line.recv(65536):
            pieces.append(piece)
    return b"".join(pieces)


def status_of(answer):
    """Of the first answer in bytes; 0 where none came."""
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.1 ") else 0
