#!/usr/bin/env python3
"""Runs the Markdown pages of this folder: commands as a user types them, with what must come back.

usage: TENET=build/release/tenet tests/cli/test_commands.py [PAGE.md]... [--accept]

--accept writes what the program says today into the pages; read the difference before you commit it. README.md beside this file says how a
page is written. Of the project's README.md every `tools/tenet ...` line is run as well.
"""

import difflib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = pathlib.Path(os.environ.get("TENET_SOURCE", HERE.parents[1]))
TENET = os.environ.get("TENET", "")
FENCE = re.compile(r"^```(\w*) ?([^\n]*)\n(.*?)^```$", re.M | re.S)
ENV = re.compile(r"<!-- env: (\w+)=(\S*) -->")
STATUS = re.compile(r"^=> (\d+)$")
# The version and the day are other ones tomorrow: --accept writes a wildcard.
PASSING = re.compile(r"^([Tt]enet )[0-9]+\.[0-9].*$", re.M)
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


class Room:
    """A temporary folder in which a page's commands run: the samples, the house rules, and the files the page declares."""

    def __init__(self, text):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        shutil.copytree(SOURCE / "samples", self.path / "samples")
        shutil.copytree(HERE / "house-rules", self.path / "house-rules")
        tools = self.path / ".bin"
        tools.mkdir()
        (tools / "tenet").symlink_to(pathlib.Path(TENET).resolve())
        self.env = {**os.environ, "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", **dict(ENV.findall(text))}
        self.env.pop("NO_COLOR", None)

    def write(self, name, contents):
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(contents)

    def run(self, command):
        """What comes back, standard error in its place, and `=> STATUS`."""
        run = subprocess.run(["sh", "-c", command], cwd=self.path, env=self.env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        out = run.stdout.decode("utf-8")
        return out + ("" if not out or out.endswith("\n") else "\n") + f"=> {run.returncode}\n"


def pattern_of(line):
    return re.compile(".*".join(re.escape(piece) for piece in line.rstrip().split("...")) + r"\s*$")


def matches(expected, actual):
    """Line by line; a line `...` stands for any number of lines, `...` within a line for any text."""
    if not expected:
        return not actual
    if expected[0].strip() == "...":
        return matches(expected[1:], actual) or (bool(actual) and matches(expected, actual[1:]))
    return bool(actual) and pattern_of(expected[0]).match(actual[0]) is not None and matches(expected[1:], actual[1:])


def steps_of(block):
    """(command, expected lines) for each `$ ` of a console block."""
    steps = []
    for line in block.splitlines():
        if line.startswith("$ "):
            steps.append((line[2:], []))
        elif not steps:
            sys.exit(f"a console block begins with a command, not with: {line}")
        elif line or not steps[-1][1] or not STATUS.match(steps[-1][1][-1]):
            steps[-1][1].append(line)
    return steps


class Page:
    def __init__(self, file):
        self.file = file
        self.text = file.read_text(encoding="utf-8")
        self.failures = []
        self.commands = 0

    def run(self):
        """The page's text with what the program says today in place of what does not hold."""
        self.room = Room(self.text)
        return FENCE.sub(self.block, self.text)

    def block(self, fence):
        language, name, body = fence.groups()
        if language == "file":
            self.room.write(name.strip(), body.encode())
        elif language == "bytes":
            self.room.write(name.strip(), bytes_of(body))
        elif language == "console":
            return "```console\n" + "".join(self.step(command, expected) for command, expected in steps_of(body)) + "```"
        return fence.group(0)

    def step(self, command, expected):
        self.commands += 1
        actual = self.room.run(command)
        if not any(STATUS.match(line) for line in expected[-1:]):
            self.failures.append(f"{self.file.name}: $ {command}\nends without its status: write `=> 0` below the output\n")
        elif not matches(expected, actual.splitlines()):
            difference = difflib.unified_diff(expected, actual.splitlines(), "promised", "came", lineterm="", n=100)
            self.failures.append(f"{self.file.name}: $ {command}\n" + "\n".join(list(difference)[2:]) + "\n")
            actual = PASSING.sub(r"\1...", actual)
        else:
            actual = "\n".join(expected) + "\n"
        return f"$ {command}\n{actual}"


def readme_commands():
    lines = re.findall(r"^    tools/tenet ([^#\n]*)", (SOURCE / "README.md").read_text(encoding="utf-8"), re.M)
    return [line.strip() for line in lines]


def run_readme():
    """Commands of the README, with folders of their own standing in for what a reader would have."""
    room = Room("")
    rule = re.search(r"```lua\n(.*?)```", (SOURCE / "rules" / "README.md").read_text(encoding="utf-8"), re.S).group(1)
    room.write("my-rules/local.lua", rule.encode())
    room.write("policies/asb-policy.md", b"# Anti-social Behaviour Policy\n\nEvery June we take part in Neighbour Week.\n")
    failures = []
    for command in readme_commands():
        came = room.run("tenet " + command)
        if not came.endswith("=> 0\n"):
            failures.append(f"README.md: tools/tenet {command}\n{came[-1500:]}")
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
                  "rules describe --help"]


def check_lines():
    """No line over 80 columns, no escape: in a pipe as in a small terminal."""
    room = Room("")
    failures = []
    for command in READ_IN_A_PIPE:
        came = room.run("tenet " + command)
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
