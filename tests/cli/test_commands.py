#!/usr/bin/env python3
"""Runs the Markdown pages of this folder: commands as a user types them, with what must come back.

usage: TENET=build/release/tenet tests/cli/test_commands.py [PAGE.md]... [--accept]

--accept writes what the program says today into the pages; read the difference before you commit it. README.md beside this file says how a
page is written. Of the project's README.md and CONTRIBUTING.md every `tools/tenet ...` line is run as well.
"""

import os
import pathlib
import re
import subprocess
import sys
import urllib.request

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from command_pages import FENCE, SOURCE, TENET, Room, difference, matches, steps_of, without_passing  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
ENV = re.compile(r"<!-- env: (\w+)=(\S*) -->")
STATUS = re.compile(r"^=> (\d+)$")
TOKEN = re.compile(r'u"([^"]*)"|"([^"]*)"|([0-9a-fA-F]{2})')


def bytes_of(block):
    """Hex pairs, "text" and u"text" (UTF-16); a trailing *N repeats the line."""
    whole = b""
    for line in block.splitlines():
        times = re.search(r" \*(\d+)$", line)
        found = TOKEN.findall(line[: times.start()] if times else line)
        part = b"".join(wide.encode("utf-16-le") if wide else text.encode() if text else bytes.fromhex(pair) for wide, text, pair in found)
        whole += part * (int(times.group(1)) if times else 1)
    return whole


def room_with(text=""):
    """The samples and the house rules, with the variables that a page sets."""
    return Room({"house-rules": HERE / "house-rules"}, dict(ENV.findall(text)))


def run(room, command, typed=""):
    """What comes back, and `=> STATUS` below it."""
    out, status = room.run(command, typed)
    return out + ("" if not out or out.endswith("\n") else "\n") + f"=> {status}\n"


def without_space_behind(expected):
    """Blank lines behind the status part one command from the next and promise nothing."""
    status = max((number for number, line in enumerate(expected) if STATUS.match(line)), default=None)
    behind = expected[status + 1:] if status is not None else []
    return expected[: status + 1] if behind and not any(behind) else expected


class Page:
    def __init__(self, file):
        self.file = file
        self.text = file.read_text(encoding="utf-8")
        self.failures = []
        self.commands = 0

    def run(self):
        """The page's text with what the program says today in place of what does not hold."""
        self.room = room_with(self.text)
        return FENCE.sub(self.block, self.text)

    def block(self, fence):
        language, name, body = fence.groups()
        if language == "file":
            self.room.write(name.strip(), body.encode())
        elif language == "bytes":
            self.room.write(name.strip(), bytes_of(body))
        elif language == "console":
            return "```console\n" + "".join(self.step(command, without_space_behind(expected)) for command, expected in steps_of(body)) + "```"
        return fence.group(0)

    def step(self, command, expected):
        self.commands += 1
        actual = run(self.room, command)
        if not any(STATUS.match(line) for line in expected[-1:]):
            self.failures.append(f"{self.file.name}: $ {command}\nends without its status: write `=> 0` below the output\n")
        elif not matches(expected, actual.splitlines()):
            self.failures.append(f"{self.file.name}: $ {command}\n{difference(expected, actual.splitlines())}\n")
            actual = without_passing(actual)
        else:
            actual = "\n".join(expected) + "\n"
        return f"$ {command}\n{actual}"


def readme_commands():
    """(page, command) in the order of the pages, which is the order in which a newcomer types them."""
    return [(page, line.strip())
            for page in ("README.md", "CONTRIBUTING.md")
            for line in re.findall(r"^ {4,}tools/tenet ([^#\n]*)", (SOURCE / page).read_text(encoding="utf-8"), re.M)]


# What a reader of the README answers to `rules new`.
ANSWERS = """Neighbour Week
block
Every June we take part in Neighbour Week.
Neighbour Week is a good thing.
Our neighbourhood plan
"""


def run_service(room, command):
    """The same for a service, which goes on until its page ends it."""
    environment = {**room.env, "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    service = subprocess.Popen(["sh", "-c", f"exec tenet {command}"], cwd=room.path, env=environment, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT, text=True)
    try:
        said = service.stdout.readline()
        address = re.search(r"http://127\.0\.0\.1:\d+/\S+/", said)
        if not address:
            return said
        with urllib.request.urlopen(address[0], timeout=60) as page:
            page.read()
        end = urllib.request.Request(address[0] + "api/quit", b"{}", {"X-Tenet": "1", "Content-Type": "application/json"}, method="POST")
        with urllib.request.urlopen(end, timeout=60):
            pass
        return f"{said}=> {service.wait(timeout=60)}\n"
    finally:
        service.kill()
        service.wait()
        service.stdout.close()


def run_readme():
    """Commands of the pages, with files of our own standing in for a reader's: a form to fill in, last year's self-assessment."""
    room = room_with()
    room.write("form.docx", (SOURCE / "samples/self-assessment.docx").read_bytes())
    run(room, "tenet assess samples/ -o last-year.docx")
    failures = []
    for page, command in readme_commands():
        came = run_service(room, command) if command.startswith("serve") else run(room, "tenet " + command, ANSWERS)
        if not came.endswith("=> 0\n"):
            failures.append(f"{page}: tools/tenet {command}\n{came[-1500:]}")
    return failures


def check_sample_report():
    """The report that the README shows is the one the program prints."""
    tool = SOURCE / "tools" / "readme_report"
    if not tool.exists() or "<!-- report: `" not in (SOURCE / "README.md").read_text(encoding="utf-8"):
        return []
    run = subprocess.run([sys.executable, tool, "--check"], cwd=SOURCE, env={**os.environ, "TENET": str(pathlib.Path(TENET).resolve())},
                         capture_output=True, text=True, check=False)
    return [f"README.md: {run.stderr or run.stdout}"] if run.returncode else []


# What a user reads in a pipe; words of the document that are longer than a line are broken, paths in messages are not counted here.
READ_IN_A_PIPE = ["check samples", "check samples/asb-policy.docx", "explain respect.3.7 samples/asb-policy.docx",
                  "explain respect.6.2 samples/asb-procedure.odt", "explain fairness.entry-without-notice samples/tenancy-agreement-unfair.odt",
                  "rules list", "rules describe", "rules describe block", "rules describe check", "rules describe phrases", "rules describe cues",
                  "--help", "check --help", "explain --help", "show --help", "rules --help", "rules list --help", "rules test --help",
                  "rules describe --help", "diff --help"]


def check_lines():
    """No line over 80 columns, no escape: in a pipe as in a small terminal."""
    room = room_with()
    failures = []
    for command in READ_IN_A_PIPE:
        came = run(room, "tenet " + command)
        wide = [line for line in came.splitlines() if len(line) > 80]
        if wide or "\x1b" in came or not came.endswith("=> 0\n"):
            failures.append(f"tenet {command}: lines over 80 columns, colours in a pipe, or a failure:\n" + "\n".join(wide[:5] or [came[-500:]]))
    return failures


def main():
    if not TENET or not pathlib.Path(TENET).exists():
        sys.exit("TENET must name the built program: run this through tools/test or ctest")
    accept = "--accept" in sys.argv
    named = [HERE / pathlib.Path(argument).name for argument in sys.argv[1:] if argument.endswith(".md")]
    failures = []
    commands = 0
    for file in named or sorted(HERE.glob("*.md")):
        page = Page(file)
        text = page.run()
        commands += page.commands
        if accept and text != page.text:
            file.write_text(text, encoding="utf-8")
        failures += page.failures
    if not named:
        commands += len(readme_commands()) + len(READ_IN_A_PIPE)
        failures += run_readme() + check_lines() + check_sample_report()
    for failure in failures:
        print(failure)
    print(f"{commands} commands, {len(failures)} not as written{' before --accept' if accept and failures else ''}")
    sys.exit(1 if failures and not accept else 0)


main()
