#!/usr/bin/env python3
"""The pages for rule authors do what they say: every snippet and every command is run.

usage: TENET=build/release/tenet tests/rules/test_manual.py [PAGE.md]... [--accept]

A page is run from top to bottom in a folder that holds the samples and tools/tenet.
- A `lua` block is the file that its first line names. Its rules load without a message, and all their examples come out as they say;
  `lua wrong` is a mistake on purpose, `lua written` what a command has just written.
- A `markdown NAME` block is a document of that name.
- A `console` block has commands after `$ ` and what the screen then shows; `...` stands for what the page leaves out. The status is 0, or the
  one behind the word: `console 3`. A line `> ...` is typed by the reader at a question.
- `<!-- change FILE: OLD => NEW -->` is an edit that the text tells the reader to make (`\n` is a new line); a `slip` is a mistake that is shown
  by the next console block and then mended.
- A row of a table that begins with a phrase and a sentence in quotation marks: the phrase finds the sentence.
- A command `tools/tenet ...` within a sentence, or indented, is run as well.
--accept writes what the program says today into the pages: read the difference before you commit it.
"""

import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
from command_pages import FENCE, SOURCE, TENET, Room, difference, matches, steps_of, without_passing  # noqa: E402
from terminal import at_a_terminal  # noqa: E402

PAGES = ["rules/README.md", "rules/COOKBOOK.md"]
FILE_NAME = re.compile(r"-- (\S+\.lua)\n")
RULE = re.compile(r'^(?:(?:block|term|procedure) \{\n  id = |extend )"([^"]+)"', re.M)
EDIT = re.compile(r"^<!-- (change|slip) (\S+): (.*) => (.*) -->$", re.M)
INLINE = re.compile(r"(?:`|^    )(tools/tenet [^`\n]+)", re.M)
ROW = re.compile(r'^\| `(.+?)` \| "([^"]+)" \|', re.M)
TASK = re.compile(r"^## (\d+)\. ", re.M)
SHOWN = 40  # lines of a failure: reports are long


class Page:
    def __init__(self, name):
        self.name = name
        self.text = (SOURCE / name).read_text(encoding="utf-8")
        self.failures = []
        self.blocks = self.commands = 0

    def run(self):
        """The page's text with what the program says today in place of what does not hold."""
        self.room = Room()
        self.read_to = 0
        text = FENCE.sub(self.part, self.text)
        for command in INLINE.findall(FENCE.sub("", self.text)):
            self.commands += 1
            shown, status = self.room.run(command)
            if status:
                self.fail(f"{command} ends with {status}", shown)
        return text

    def fail(self, what, shown):
        lines = shown.splitlines()
        left_out = [f"... {len(lines) - SHOWN} more lines"] if len(lines) > SHOWN else []
        self.failures.append("\n".join([f"{self.name}: {what}", *lines[:SHOWN], *left_out, ""]))

    def part(self, fence):
        """A block, after the edits that stand between it and the one before."""
        edits = EDIT.findall(self.text, self.read_to, fence.start())
        self.read_to = fence.end()
        mended = {}
        for kind, name, old, new in edits:
            text = self.edited(name, old.replace("\\n", "\n"), new.replace("\\n", "\n"))
            if kind == "slip":
                mended[name] = text
        block = self.block(fence)
        for name, text in mended.items():
            self.room.write(name, text.encode())
        return block

    def edited(self, name, old, new):
        """Changes the file, and returns what it was."""
        file = self.room.path / name
        text = file.read_text(encoding="utf-8") if file.exists() else ""
        if text.count(old) != 1:
            self.fail(f"{name} has {text.count(old)} places to change: {old}", text)
        self.room.write(name, text.replace(old, new).encode())
        return text

    def block(self, fence):
        language, word, body = fence.groups()
        self.blocks += 1
        if language == "lua" and word == "written":
            return self.written(body)
        if language == "lua":
            self.snippet(word, body)
        elif language == "markdown":
            self.room.write(word, body.encode())
        elif language == "console":
            steps = [self.step(command, expected, int(word or 0)) for command, expected in steps_of(body)]
            return f"```console{' ' if word else ''}{word}\n" + "".join(steps) + "```"
        return fence.group(0)

    def snippet(self, word, body):
        named = FILE_NAME.match(body)
        if not named:
            return self.fail("a lua block begins with the name of its file: -- my-rules/week.lua", body)
        self.room.write(named.group(1), body.encode())
        if word != "wrong":
            self.test(named.group(1), RULE.findall(body))

    def written(self, body):
        files = sorted(self.room.path.glob("*/*.lua"), key=lambda file: file.stat().st_mtime_ns)
        newest = files[-1].read_text(encoding="utf-8") if files else ""
        if body != newest:
            self.fail("a command has written another file", difference(body.splitlines(), newest.splitlines()))
        return f"```lua written\n{newest}```"

    def test(self, file, rules):
        """The file's rules come out as their examples say, and nothing is said beside."""
        if not rules:
            return
        folder = file.split("/")[0]
        shown, status = self.room.run(f"tools/tenet rules test {' '.join(rules)} --rules {folder}")
        if status or not re.fullmatch(r"[1-9]\d* examples of [1-9]\d* rules?, 0 wrong\n", shown):
            self.fail(f"{file} does not do what the page says", shown)

    def answered(self, command, answers):
        return at_a_terminal(command, self.room.path, {**self.room.env, "NO_COLOR": "1"}, answers)

    def step(self, command, expected, wanted):
        self.commands += 1
        answers = [line[2:] for line in expected if line.startswith("> ")]
        shown, status = self.answered(command, answers) if answers else self.room.run(command)
        if status != wanted:
            self.fail(f"$ {command} ends with {status}, not {wanted}", shown)
        if not matches(expected, shown.splitlines()):
            self.fail(f"$ {command}", difference(expected, shown.splitlines()))
            return f"$ {command}\n{without_passing(shown)}"
        return "\n".join([f"$ {command}", *expected, ""])


def check_tasks(page):
    """The cookbook has the fifteen tasks that it promises."""
    tasks = TASK.findall(page.text)
    if tasks and tasks != [str(number) for number in range(1, 16)]:
        page.fail("the tasks are numbered 1 to 15", ", ".join(tasks))


def check_phrases(page):
    """In tables of phrases each one finds the sentence beside it."""
    rules = []
    for number, (phrase, sentence) in enumerate(ROW.findall(page.text)):
        phrase = phrase.replace("\\|", "|")
        find = phrase if phrase.startswith("re[[") else f'"{phrase}"'
        rules.append(f'block {{\n  id = "local.row-{number}", title = "A row", elements = {{ {{ id = "a", find = {{ {find} }} }} }},\n'
                     f'  examples = {{ covered {{ "{sentence}" }} }},\n}}\n')
    if rules:
        page.room.write("phrases/rows.lua", "".join(rules).encode())
        page.test("phrases/rows.lua", [f"local.row-{number}" for number in range(len(rules))])


def main():
    if not TENET or not pathlib.Path(TENET).exists():
        sys.exit("TENET must name the built program: run this through tools/test or ctest")
    accept = "--accept" in sys.argv
    named = [name for name in PAGES if pathlib.Path(name).name in sys.argv[1:]]
    failures = []
    for page in map(Page, named or PAGES):
        text = page.run()
        check_tasks(page)
        check_phrases(page)
        if accept and text != page.text:
            (SOURCE / page.name).write_text(text, encoding="utf-8")
        print(f"{page.name}: {page.blocks} blocks, {page.commands} commands, {len(page.failures)} not as written")
        failures += page.failures
    for failure in failures:
        print(failure)
    sys.exit(1 if failures and not accept else 0)


main()
