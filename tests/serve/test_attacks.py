"""Each promise about the safety of `tenet serve`, attacked over real sockets: who is let in, what is taken, what a hostile document can do,
and that none of it ends the service or reaches another page."""
import io
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import unittest
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
from service import SAMPLES, Service, received, status_of  # noqa: E402
from support.program import TENET  # noqa: E402
from support.sanitized import is_sanitized  # noqa: E402

SANITIZED = is_sanitized(TENET)
POLICY = b"# Anti-social Behaviour Policy\n\nOfficers must offer mediation to both neighbours.\n"
RULE = {"says": "Neighbours are visited within a week", "form": "block", "shows": "We must visit both neighbours within a week.",
        "shows_not": "The office is open all week.", "source": "The board"}


def zip_of(entries):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        for name, contents in entries.items():
            package.writestr(name, contents)
    return stream.getvalue()


class Attacks(unittest.TestCase):
    """All against one service, which must be as it was after each."""

    @classmethod
    def setUpClass(cls):
        cls.service = Service("--jobs", "2").__enter__()
        cls.id = cls.service.session()
        cls.service.add(cls.id, "mine.md", POLICY)
        cls.service.settled(cls.id)

    @classmethod
    def tearDownClass(cls):
        cls.service.__exit__()

    def setUp(self):
        time.sleep(0.05)

    def tearDown(self):
        """Alive, and my document is as it was."""
        self.assertIsNone(self.service.process.poll(), "the service ended")
        rows = self.service.state(self.id)["documents"]
        self.assertIn(("mine.md", "checked"), [(row["name"], row["status"]) for row in rows])

    # --- who is let in

    def test_it_listens_on_this_machine_alone(self):
        listening = subprocess.run(["cat", "/proc/net/tcp", "/proc/net/tcp6"], capture_output=True, text=True, check=True).stdout
        mine = [row.split()[1] for row in listening.splitlines() if f":{self.service.port:04X} " in row and " 0A " in row]
        self.assertEqual(mine, [f"0100007F:{self.service.port:04X}"])

    @unittest.skipUnless(os.getuid() == 0 and shutil.which("setpriv"), "only root can ask as somebody else")
    def test_another_user_of_this_machine_is_not_answered(self):
        """The same request from two users; the secret is known to both."""
        ask = f"import urllib.request as u; print(u.urlopen({self.service.address + 'api/about'!r}).status)"
        for user, answered in (("0", True), ("65534", False)):
            run = subprocess.run(["setpriv", f"--reuid={user}", "--clear-groups", "/usr/bin/python3", "-c", ask], capture_output=True, text=True, check=False)
            # Root may ask whatever the service runs as, which is root here; anybody else is hung up on.
            self.assertEqual(run.stdout.strip() == "200", answered, run.stderr[-300:])

    def test_another_host_name_is_refused_even_with_the_secret(self):
        for host in ("evil.example", f"evil.example:{self.service.port}", "127.0.0.1", "127.0.0.1:1", f"[::1]:{self.service.port}"):
            self.assertEqual(self.service.ask("GET", "", headers={"Host": host}).status, 421, host)
        self.assertEqual(self.service.ask("GET", "api/about", headers={"Host": f"localhost:{self.service.port}"}).status, 200)
        two = self.service.raw(self.service.head("api/about", "Host: evil.example", "Connection: close"))
        self.assertEqual(status_of(two), 400)
        none = self.service.raw(f"GET {self.service.root}api/about HTTP/1.1\r\nConnection: close\r\n\r\n".encode())
        self.assertEqual(status_of(none), 421)

    def test_another_origin_is_refused(self):
        for origin in ("http://evil.example", "null", f"https://{self.service.host}", "http://127.0.0.1:1"):
            for method in ("GET", "POST", "DELETE"):
                self.assertEqual(self.service.ask(method, "api/sessions", headers={"Origin": origin}).status, 403, origin)
        own = {"Origin": f"http://{self.service.host}", "Sec-Fetch-Site": "same-origin"}
        self.assertEqual(self.service.ask("GET", "api/about", headers=own).status, 200)

    def test_another_site_is_refused_whatever_it_asks_for(self):
        for site in ("cross-site", "same-site"):
            for path in ("", "api/about", f"api/sessions/{self.id}/report.html"):
                self.assertEqual(self.service.ask("GET", path, headers={"Sec-Fetch-Site": site, "Sec-Fetch-Mode": "navigate"}).status, 403)

    def test_a_form_of_another_page_changes_nothing(self):
        for method, path in (("POST", "quit"), ("POST", "sessions"), ("DELETE", f"sessions/{self.id}"), ("PUT", f"sessions/{self.id}/rules")):
            for headers in ({"X-Tenet": None}, {"X-Tenet": "0"}, {"X-Tenet": None, "Content-Type": "text/plain"}):
                self.assertEqual(self.service.ask(method, "api/" + path, b"{}", headers).status, 403, (method, path))
        form = self.service.ask("POST", "api/sessions", b"a=b", {"Content-Type": "application/x-www-form-urlencoded"})
        self.assertEqual(form.status, 415)

    def test_a_preflight_is_never_told_yes(self):
        asked = self.service.ask("OPTIONS", "api/quit", headers={"Origin": f"http://{self.service.host}", "X-Tenet": None,
                                                                "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x-tenet"})
        self.assertEqual(asked.status, 405)
        self.assertFalse([name for name in asked.headers if name.lower().startswith("access-control")])

    def test_a_get_changes_nothing(self):
        for path in ("quit", "sessions", f"sessions/{self.id}/documents", f"sessions/{self.id}/try"):
            self.assertIn(self.service.ask("GET", "api/" + path).status, (404, 405))

    def test_without_the_secret_nothing_is_found_and_nothing_is_hinted_at(self):
        bodies = set()
        root = self.service.root
        for other in ("/", "/index.html", "/api/about", "/favicon.ico", "/" + "A" * 43 + "/", root[:-1], root[:20] + "/", "/../" + root[1:],
                      root.lower(), "//" + root[1:], "/%2e%2e" + root):
            time.sleep(0.06)
            answer = self.service.ask("GET", "", root=other)
            self.assertEqual(answer.status, 404, other)
            bodies.add(answer.body)
        self.assertEqual(bodies, {b""})

    def test_guessing_is_slowed_down_and_locks_nobody_out(self):
        seen = [self.service.ask("GET", "", root="/" + "B" * 43 + "/").status for _ in range(60)]
        self.assertIn(429, seen)
        self.assertEqual(self.service.ask("GET", "api/about").status, 200)
        time.sleep(1)

    def test_a_flood_of_calls_is_told_to_wait(self):
        seen = []

        def many():
            for _ in range(60):
                seen.append(self.service.ask("GET", "nothing").status)

        threads = [threading.Thread(target=many) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if not SANITIZED:
            self.assertIn(429, seen)
        time.sleep(1.1)

    # --- what every answer says

    def test_every_answer_forbids_what_a_page_could_be_made_to_do(self):
        wanted = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer", "Cache-Control": "no-store",
                  "Cross-Origin-Resource-Policy": "same-origin", "Cross-Origin-Opener-Policy": "same-origin"}
        asked = [("GET", "api/about", None), ("GET", "api/nothing", None), ("GET", "nothing", None), ("POST", "api/nothing", None),
                 ("GET", "api/about", {"Host": "evil.example"}), ("GET", "api/about", {"Origin": "null"}), ("TRACE", "", None),
                 ("GET", f"api/sessions/{self.id}/report.json", None), ("GET", f"api/sessions/{self.id}/report.html", None)]
        for method, path, headers in asked:
            answer = self.service.ask(method, path, headers=headers)
            for name, value in wanted.items():
                self.assertEqual(answer.headers.get(name), value, (method, path, name))
            policy = answer.headers["Content-Security-Policy"]
            self.assertTrue(policy.startswith("default-src 'none'"), policy)
            self.assertNotIn("unsafe", policy)
            self.assertIn("camera=()", answer.headers["Permissions-Policy"])
            self.assertNotIn("Server", answer.headers)
            self.assertNotIn("Set-Cookie", answer.headers)
        for path in ("nothing", "api/about"):
            self.assertIn("frame-ancestors 'none'", self.service.ask("GET", path).headers["Content-Security-Policy"])

    def test_the_report_runs_its_own_script_alone(self):
        answer = self.service.ask("GET", f"api/sessions/{self.id}/report.html")
        policy = answer.headers["Content-Security-Policy"]
        self.assertRegex(policy, r"script-src 'sha256-[^']+'; ")
        self.assertIn("connect-src 'none'", policy)
        self.assertIn("frame-ancestors 'self'", policy)

    # --- what is taken

    def test_a_body_larger_than_may_be_is_refused_before_it_is_sent(self):
        for path, size in ((f"sessions/{self.id}/documents?name=a.docx", 600 << 20), (f"sessions/{self.id}/try", 21 << 10),
                           (f"sessions/{self.id}/rule", 21 << 10), (f"sessions/{self.id}/settings", 2 << 20), ("quit", 1 << 40)):
            request = f"POST {self.service.root}api/{path} HTTP/1.1\r\nHost: {self.service.host}\r\nX-Tenet: 1\r\nContent-Length: {size}\r\n\r\n"
            if "settings" in path:
                request = request.replace("POST", "PUT")
            self.assertEqual(status_of(self.service.raw(request.encode())), 413, path)

    def test_a_body_of_unknown_length_or_packed_is_refused(self):
        start = f"POST {self.service.root}api/sessions HTTP/1.1\r\nHost: {self.service.host}\r\nX-Tenet: 1\r\n"
        self.assertEqual(status_of(self.service.raw((start + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n").encode())), 411)
        self.assertEqual(status_of(self.service.raw((start + "\r\n").encode())), 411)
        self.assertEqual(status_of(self.service.raw((start + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}").encode())), 415)
        self.assertEqual(status_of(self.service.raw((start + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}").encode())), 400)
        both = "Transfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n{}"
        self.assertEqual(status_of(self.service.raw((start + both).encode())), 411)

    def test_a_request_hidden_in_a_body_is_not_answered(self):
        hidden = self.service.head("api/about")
        start = f"POST {self.service.root}api/nothing HTTP/1.1\r\nHost: {self.service.host}\r\nContent-Length: {len(hidden)}\r\n\r\n"
        for extra in ("", "X-Tenet: 1\r\n"):
            answers = self.service.raw(start.replace("Content-Length", extra + "Content-Length").encode() + hidden)
            self.assertEqual(answers.count(b"HTTP/1.1 "), 1, answers[:300])
        # A GET with a body likewise.
        get = self.service.head("api/about", f"Content-Length: {len(hidden)}")
        self.assertEqual(self.service.raw(get + hidden).count(b"HTTP/1.1 "), 1)

    def test_headers_have_a_limit_in_number_and_length(self):
        for headers in (["X: " + "a" * 20000], [f"X{i}: a" for i in range(5000)], ["X"] * 9000):
            answer = self.service.raw(self.service.head("api/about", *headers))
            self.assertNotEqual(status_of(answer), 200)

    def test_hostile_requests_are_answered_or_dropped(self):
        requests = [b"\r\n\r\n", b"GET\r\n\r\n", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + b"\x00" * 200, b"GET / HTTP/9.9\r\n\r\n",
                    b"G" * 100000, b"GET " + b"/a" * 5000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                    self.service.head("%00%ff%fe/%2e%2e%2f"), self.service.head("a" * 3000), self.service.head("%zz%"),
                    self.service.head("api/about", "Range: bytes=" + ",".join(["0-1"] * 1900)),
                    self.service.head("api/about", "Range: bytes=" + "0" * 7000), self.service.head("?" + "a&" * 3500),
                    self.service.head("api/about?" + "x=1&" * 1500), self.service.head("api/about", "Expect: 100-continue")]
        for request in requests:
            with socket.create_connection(("127.0.0.1", self.service.port), timeout=20) as line:
                line.sendall(request)
                line.shutdown(socket.SHUT_WR)
                answer = received(line)
            self.assertNotIn(b"EXCEPTION", answer)
            self.assertIn(status_of(answer), (0, 100, 200, 400, 404, 405, 414, 416, 421, 429), request[:80])
            time.sleep(0.06)

    def test_whoever_says_nothing_or_trickles_keeps_nobody_out(self):
        lines = [socket.create_connection(("127.0.0.1", self.service.port), timeout=30) for _ in range(120)]
        for line in lines[:60]:
            line.sendall(b"GET / HT")
        begun = time.monotonic()
        self.assertEqual(self.service.ask("GET", "api/about").status, 200)
        self.assertLess(time.monotonic() - begun, 60 if SANITIZED else 25)
        for line in lines:
            line.close()

    def test_a_request_that_trickles_is_cut_off(self):
        with socket.create_connection(("127.0.0.1", self.service.port), timeout=30) as line:
            begun = time.monotonic()
            try:
                for byte in self.service.head("api/about", "X: " + "a" * 200):
                    line.sendall(bytes([byte]))
                    time.sleep(0.1)
            except OSError:
                pass
            self.assertLess(time.monotonic() - begun, 15)

    # --- names and calls

    def test_names_lead_nowhere_and_are_shown_only(self):
        session = self.service.session()
        try:
            for name in ("../../../etc/passwd.md", "/etc/shadow.md", "C:\\Windows\\win.md", "a\r\nSet-Cookie: x.md", "<img src=x onerror=alert(1)>.md"):
                self.service.add(session, name, POLICY)
            state = self.service.settled(session)
            names = [row["name"] for row in state["documents"]]
            self.assertEqual(names, ["etc/passwd.md", "etc/shadow.md", "C:/Windows/win.md", "aSet-Cookie: x.md", "<img src=x onerror=alert(1)>.md"])
            html = self.service.ask("GET", f"api/sessions/{session}/report.html").body
            self.assertNotIn(b"<img src=x", html)
            copy = self.service.ask("GET", f"api/sessions/{session}/documents/d4/annotated")
            self.assertNotIn("Set-Cookie", copy.headers)
        finally:
            self.service.call("DELETE", f"sessions/{session}")

    def test_calls_that_make_no_sense_are_told_so(self):
        session = f"api/sessions/{self.id}"
        for method, path, body, status in (
                ("GET", "api/sessions/unknown", None, 404), ("GET", session + "/documents/d99/text", None, 404), ("GET", session + "/report.exe", None, 422),
                ("GET", session + "/self-assessment.pdf", None, 422), ("GET", session + "/self-assessment.docx?layout=x", None, 422),
                ("GET", session + "/documents/d1/explain?rule=none", None, 422), ("GET", session + "/rules/..%2f..%2fetc%2fpasswd", None, 404),
                ("PUT", session + "/settings", b"nonsense", 400), ("PUT", session + "/settings", b"[]", 400),
                ("PUT", session + "/settings", b'{"profile":"none"}', 422), ("PUT", session + "/settings", b'{"profile":"default","packs":[7]}', 422),
                ("PUT", session + "/settings", b'{"profile":7,"packs":"fairness"}', 422), ("POST", session + "/try", b'{"phrase":"(a"}', 422),
                ("POST", session + "/try", b'{"phrase":"a","document":"d99"}', 404), ("POST", session + "/rule", b"{}", 422),
                ("PUT", session + "/tailoring", b'{"entries":7}', 422), ("PUT", session + "/tailoring", b'{"entries":[7]}', 422),
                ("PUT", session + "/rules", b'{"rules":7}', 422), ("PUT", session + "/rules", b'{"rules":[7]}', 422),
                ("PUT", session + "/rules", b'{"rules":[{"file_name":"../x.lua","lua":""}]}', 422), ("POST", session + "/documents", b"x", 422),
                ("DELETE", "api/about", None, 405), ("PUT", "api/unknown", b"{}", 404),
                ("POST", session + "/try", b"[" * 20000, 400), ("PUT", session + "/settings", b'{"profile":"\xff"}', 400)):
            answer = self.service.ask(method, path, body)
            self.assertEqual(answer.status, status, (method, path, body, answer.body))
            told = answer.json()
            self.assertRegex(told["code"], r"^[a-z-]+$")
            self.assertGreater(len(told["message"]), 10)
            time.sleep(0.02)

    def test_a_rule_cannot_reach_out_of_its_sandbox_or_go_on_for_ever(self):
        for lua in ("os.execute('touch /tmp/x')", "io.open('/etc/passwd')", "while true do end", "local t = {} while true do t[#t+1] = ('x'):rep(1e6) end",
                    "require 'socket'", "string.rep('x', 1e10)", "error(setmetatable({}, {__tostring = function() while true do end end}))"):
            answer = self.service.ask("POST", f"api/sessions/{self.id}/rule", ('{"file_name":"x.lua","lua":"%s"}' % lua).encode())
            self.assertEqual(answer.status, 200, answer.body)
            self.assertTrue(answer.json()["problems"], lua)
            self.assertEqual(answer.json()["examples"], [])

    # --- hostile documents

    def hostile(self, name, contents):
        session = self.service.session()
        try:
            self.service.add(session, name, contents)
            return self.service.settled(session)["documents"][0]
        finally:
            self.service.call("DELETE", f"sessions/{session}")

    def test_a_bomb_is_a_row_that_was_not_read(self):
        bomb = zip_of({"[Content_Types].xml": "<Types/>", "_rels/.rels": "<x/>", "word/document.xml": b"<w>" + b" " * (300 << 20)})
        row = self.hostile("bomb.docx", bomb)
        self.assertEqual(row["status"], "not_read")
        self.assertGreater(len(row["message"]), 20)

    def test_what_is_no_document_is_a_row_that_was_not_read(self):
        for name, contents in (("empty.docx", b""), ("cut.docx", (SAMPLES / "asb-policy.docx").read_bytes()[:5000]), ("noise.odt", os.urandom(5000)),
                               ("page.html", b"<html>"), ("nameless", b"\x00" * 100)):
            row = self.hostile(name, contents)
            self.assertEqual(row["status"], "not_read", row)
            self.assertGreater(len(row["message"]), 20)

    def test_a_reader_that_crashes_loses_its_document_and_nothing_else(self):
        session = self.service.session()
        try:
            large = b"# Policy\n\n" + b"\n\n".join(b"%d. Officers must offer mediation and may consider it." % i for i in range(120000))
            self.service.add(session, "victim.md", large)
            self.service.add(session, "other.md", POLICY)
            until = time.monotonic() + 60
            while self.service.state(session)["documents"][0]["status"] != "checking" and time.monotonic() < until:
                time.sleep(0.02)
            for pid in self.service.workers():
                os.kill(pid, signal.SIGSEGV)
            state = self.service.settled(session)
            rows = {row["name"]: row for row in state["documents"]}
            self.assertEqual(rows["victim.md"]["status"], "not_read")
            self.assertIn("not read, because the reader was ended by", rows["victim.md"]["message"])
            report = self.service.ask("GET", f"api/sessions/{session}/report.json").json()
            self.assertEqual([row["status"] for row in report["documents"] if row["path"] == "victim.md"], ["not_checked"])
            self.assertEqual(state["summary"]["documents"], 2)
        finally:
            self.service.call("DELETE", f"sessions/{session}")

    # --- two people

    def test_sessions_know_nothing_of_each_other(self):
        other = self.service.session()
        self.service.add(other, "theirs.md", b"# Leaflet\n\nTheir own words.\n")
        self.service.settled(other)
        self.assertEqual([row["name"] for row in self.service.state(other)["documents"]], ["theirs.md"])
        self.assertEqual(self.service.ask("GET", f"api/sessions/{other}/documents/d2/text").status, 404)
        self.service.call("DELETE", f"sessions/{other}")
        self.assertEqual(self.service.ask("GET", f"api/sessions/{other}").status, 404)

    def test_no_more_pages_than_may_be(self):
        opened = []
        answer = self.service.ask("POST", "api/sessions")
        while answer.status == 201 and len(opened) < 20:
            opened.append(answer.json()["session"])
            answer = self.service.ask("POST", "api/sessions")
        self.assertEqual((answer.status, answer.json()["code"]), (503, "sessions-full"))
        for session in opened:
            self.service.call("DELETE", f"sessions/{session}")


class Ends(unittest.TestCase):
    """How it ends, and what is left then."""

    def test_quit_and_ctrl_c_end_it_with_0_and_leave_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            before = set(pathlib.Path(folder).iterdir())
            for end in ("quit", "interrupt", "terminate"):
                with Service(str(SAMPLES / "asb-policy.docx"), folder=folder) as service:
                    session = service.session()
                    self.assertEqual(len(service.state(session)["documents"]), 1)
                    if end == "quit":
                        service.call("POST", "quit")
                    else:
                        service.process.send_signal(signal.SIGINT if end == "interrupt" else signal.SIGTERM)
                    self.assertEqual(service.process.wait(60), 0, end)
                    with self.assertRaises(OSError):
                        socket.create_connection(("127.0.0.1", service.port), timeout=5).close()
            self.assertEqual(set(pathlib.Path(folder).iterdir()), before)

    def test_workers_end_with_the_service_even_when_it_is_killed(self):
        large = b"# Policy\n\n" + b"\n\n".join(b"%d. Officers must offer mediation and may consider it." % i for i in range(120000))
        with Service() as service:
            session = service.session()
            service.add(session, "large.md", large)
            until = time.monotonic() + 30
            while not (workers := service.workers()) and time.monotonic() < until:
                time.sleep(0.02)
            self.assertTrue(workers)
            service.process.kill()
            service.process.wait(30)
            until = time.monotonic() + 30
            while any(pathlib.Path(f"/proc/{pid}/cmdline").exists() and pathlib.Path(f"/proc/{pid}/cmdline").read_bytes() for pid in workers):
                self.assertLess(time.monotonic(), until, "a worker goes on")
                time.sleep(0.1)


if __name__ == "__main__":
    unittest.main()
