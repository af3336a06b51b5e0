#!/usr/bin/env python3
"""Plugins: the template works, a wrong one is refused with a sentence, and one that crashes, hangs, floods or lies loses the document it was
reading and nothing else."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unittest
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "support")]
from sanitized import is_sanitized  # noqa: E402  (the folder beside this test is only known now)

SOURCE = Path(os.environ["TENET_SOURCE"])
TENET = os.environ["TENET"]
LETTER = "LETTER\n# Anti-social behaviour\nWe will offer mediation to both sides within ten working days.\n"
# With sanitizers a fault ends a process with a report of its own, and memory cannot be limited.
SANITIZED = is_sanitized(Path(TENET).parent / "tenet-plugin-host")
FAULT = r"(was ended by a memory fault|ended before it was done)" if SANITIZED else "was ended by a memory fault"
# What is said of a document of which a plugin made this, after the file's name.
READING = {
    "crash": rf"note\.wrong: the plugin wrong {FAULT}; the document is not read",
    "hang": r"note\.wrong: the plugin wrong took longer than 1 seconds and was stopped; the document is not read",
    "spin": r"note\.wrong: the plugin wrong (took longer than 1 seconds and was stopped|was ended by .*); the document is not read",
    "endless": r"note\.wrong: the document holds more than the .* that one may have; check it in parts",
    "endless_nothing": r"note\.wrong: the text of the document is in more than the .* pieces that it may be in; check it in parts",
    "garbage": r"note\.wrong: the plugin wrong says what cannot be understood; the document is not read",
    "memory": r"note\.wrong: the plugin wrong was ended by .*; the document is not read",
    "order": r"note\.wrong: what the plugin says of it makes no document: a cell stands outside any row\. Tell its author",
    "unclosed": r"note\.wrong: what the plugin says of it makes no document: a paragraph, table or note is not closed\. Tell its author",
    "wide": r"note\.wrong: what the plugin says of it makes no document: a cell spans more than any table has\. Tell its author",
    "silent": r"note\.wrong was given up by the plugin, which does not say why",
    "exits": r"note\.wrong: the plugin wrong ended before it was done; the document is not read",
    "nobody": r"note\.wrong is in no format that is read .*",
    "convert_loop": r"note\.wrong was converted into again\.wrong is in no format that is read .*",
}
if SANITIZED:
    del READING["memory"]
# What is said of the plugin itself.
LOADING = {
    "load_crash": rf"load_crash\.so: the plugin {FAULT}",
    "load_no_entry": r"load_no_entry\.so is no plugin of Tenet: it has no function tenet_plugin_v1 \(plugins/template shows one\)",
    "load_later": r"load_later\.so was built for a later version of the plugin interface than this Tenet's \(1\): build it again .*",
    "load_version": r"load_version\.so was built for version 7 of the plugin interface, and this Tenet knows version 1: build it again .*",
    "load_size": r"load_size\.so says that its tenet_plugin has 24 bytes, where version 1 has \d+; build it again .*",
    "load_nothing": r"load_nothing\.so describes nothing: tenet_plugin_v1 gave a null pointer; build it again .*",
    "load_empty": r"load_empty\.so brings neither a reader nor a writer",
    "load_taken": r"load_taken\.so brings a reader called 'docx', which Tenet has already: load one of the two",
    "load_forged": r"load_forged\.so has a reader whose id or title is no word or no line",
}


def build(source, folder):
    made = folder / (source.stem + ".so")
    subprocess.run([os.environ.get("CC", "cc"), "-std=c11", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-I", str(SOURCE / "checker/include"),
                    str(source), "-o", str(made)], check=True)
    return made


class Plugins(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.room = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.room.cleanup)
        cls.folder = Path(cls.room.name)
        sources = [SOURCE / "plugins/template/template.c", *sorted((HERE / "wrong").glob("*.c"))]
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            list(pool.map(lambda source: build(source, cls.folder), sources))
        (cls.folder / "note.letter").write_text(LETTER, encoding="utf-8")
        (cls.folder / "note.wrong").write_bytes(b"\x01 of no format")
        (cls.folder / "set").mkdir()
        (cls.folder / "set/note.wrong").write_bytes(b"\x01 of no format")
        (cls.folder / "set/good.md").write_text("# Policy\n\nWe will offer mediation to both sides.\n", encoding="utf-8")

    def tenet(self, *arguments, **variables):
        run = subprocess.run([TENET, *arguments], cwd=self.folder, capture_output=True, encoding="utf-8", timeout=300, check=False,
                             env={**os.environ, "TENET_PLUGINS": "", "TMPDIR": self.temporary(), **variables})
        self.assertEqual(os.listdir(self.temporary()), [], "something is left in the temporary folder")
        return run

    def temporary(self):
        (self.folder / "tmp").mkdir(exist_ok=True)
        return str(self.folder / "tmp")

    def with_plugin(self, name, *arguments, **variables):
        return self.tenet(*arguments, "--plugin", f"{name}.so", **variables)

    # The template

    def test_the_template_reads(self):
        run = self.with_plugin("template", "show", "note.letter", "--format", "json")
        self.assertEqual(run.returncode, 0, run.stderr)
        blocks = [(block["kind"], block["text"]) for block in json.loads(run.stdout)["blocks"]]
        self.assertEqual(blocks, [("heading", "Anti-social behaviour"), ("paragraph", LETTER.splitlines()[2])])

    def test_what_it_reads_is_checked(self):
        run = self.with_plugin("template", "check", "note.letter", "--format", "json", "--only", "respect.3.7")
        document = json.loads(run.stdout)["documents"][0]
        self.assertEqual((document["status"], document["format"]), ("checked", "letter"))
        self.assertIn("mediation", document["results"][0]["evidence"][0]["quote"])

    def test_its_sentence_names_the_document(self):
        (self.folder / "empty.letter").write_text("LETTER\n", encoding="utf-8")
        run = self.with_plugin("template", "show", "empty.letter")
        self.assertEqual((run.returncode, run.stderr), (2, "tenet: empty.letter is a letter without a word: ask for it again\n"))

    def test_the_template_writes(self):
        run = self.with_plugin("template", "check", "note.letter", "--format", "counts", "--only", "respect.3.7", "--only", "respect.3.1")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertRegex(run.stdout, r"\Acovered \d+\npartial \d+\nweak \d+\ncontradicted \d+\nmissing [1-9]\d*\n\Z")

    def test_formats_says_what_is_there(self):
        run = self.with_plugin("template", "formats")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertRegex(run.stdout, r"(?m)^  letter +letter of the template +\.letter \(plugin template\)$")
        self.assertRegex(run.stdout, r"(?m)^  counts +how often each status occurs, of the template$")
        self.assertIn("template 1.0: the smallest plugin that works", run.stdout)
        self.assertLessEqual(max(len(line) for line in run.stdout.splitlines() if "/" not in line), 80)

    # Where plugins are looked for

    def test_a_folder_that_is_named_is_used_when_it_is_needed(self):
        plugins = self.folder / "plugins"
        plugins.mkdir()
        shutil.copy(self.folder / "template.so", plugins)
        shutil.copy(self.folder / "load_crash.so", plugins)
        run = self.tenet("show", "note.letter", TENET_PLUGINS=str(plugins))
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertRegex(run.stderr, rf"\Atenet: .*load_crash\.so: the plugin {FAULT}\n\Z")
        # Nothing is met that Tenet does not know, so nothing is loaded.
        self.assertEqual(self.tenet("show", "set/good.md", TENET_PLUGINS=str(plugins)).stderr, "")
        found = self.tenet("check", ".", "--format", "json", "--only", "respect.3.7", TENET_PLUGINS=str(plugins))
        self.assertIn("./note.letter", [document["path"] for document in json.loads(found.stdout)["documents"]])

    def test_nothing_of_the_current_folder_is_loaded_unasked(self):
        shutil.copy(self.folder / "template.so", self.folder / "tenet-pdf.so")
        run = self.tenet("show", "note.letter")
        self.assertEqual(run.returncode, 2)
        self.assertIn("is in no format that is read", run.stderr)

    def test_one_loaded_twice_is_one(self):
        run = self.tenet("formats", "--plugin", "template.so", "--plugin", "./template.so")
        self.assertEqual((run.returncode, run.stdout.count("(plugin template)")), (0, 1))

    # Wrong plugins

    def test_a_wrong_plugin_is_refused_with_a_sentence(self):
        for name, sentence in LOADING.items():
            with self.subTest(name):
                run = self.with_plugin(name, "show", "note.wrong")
                self.assertEqual((run.returncode, run.stdout), (4, ""))
                self.assertRegex(run.stderr, rf"\Atenet: --plugin: ([^\n]*/)?{sentence}\n\Z")

    def test_what_is_no_shared_object_is_refused(self):
        for name, sentence in (("missing.so", "does not exist: check the path"), (".", "is no file: name the plugin's shared object"),
                               ("note.letter", r"cannot be loaded as a shared object \(.*\)")):
            run = self.tenet("show", "note.wrong", "--plugin", name)
            self.assertEqual(run.returncode, 4)
            self.assertRegex(run.stderr, rf"\Atenet: --plugin: {re.escape(name)} {sentence}\n\Z")

    def test_whatever_it_does_one_document_is_lost_with_a_sentence(self):
        for name, sentence in READING.items():
            with self.subTest(name):
                start = time.monotonic()
                run = self.with_plugin(name, "show", "note.wrong")
                self.assertLess(time.monotonic() - start, 60)
                self.assertEqual((run.returncode, run.stdout), (2, ""))
                self.assertRegex(run.stderr, rf"\Atenet: {sentence}\n\Z")

    def test_the_run_goes_on(self):
        for name in ("crash", "hang", "garbage"):
            with self.subTest(name):
                run = self.with_plugin(name, "check", "set", "--format", "json", "--only", "respect.3.7")
                self.assertEqual(run.returncode, 2)
                rows = {document["path"]: document["status"] for document in json.loads(run.stdout)["documents"]}
                self.assertEqual(rows, {"set/good.md": "checked", "set/note.wrong": "not_checked"})

    def test_what_a_library_prints_goes_nowhere(self):
        run = self.with_plugin("prints", "show", "note.wrong")
        self.assertEqual((run.returncode, run.stdout, run.stderr), (0, "We will offer mediation.\n", ""))
        run = self.with_plugin("prints", "show", "note.wrong", TENET_PLUGIN_MESSAGES="1")
        self.assertEqual((run.stdout, run.stderr), ("We will offer mediation.\n", "reading 14 bytes\n"))

    def test_odd_bytes_become_visible(self):
        run = self.with_plugin("bytes", "show", "note.wrong", "--format", "json")
        shown = json.loads(run.stdout)
        self.assertEqual(shown["blocks"][0]["text"], "caf\N{REPLACEMENT CHARACTER} open")
        self.assertEqual(shown["diagnostics"][0]["message"], "red \N{REPLACEMENT CHARACTER}[31m  and on")

    def test_a_report_is_whole_or_absent(self):
        for name, sentence in (("writer", "the plugin wrong gives text that is not UTF-8"),
                               ("writer_crash", "the plugin wrong was ended by an error of its own")):
            run = self.with_plugin(name, "check", "set/good.md", "--format", "wrong", "-o", "report.wrong")
            self.assertEqual((run.returncode, run.stderr), (2, f"tenet: the report as wrong could not be written: {sentence}\n"))
            self.assertFalse((self.folder / "report.wrong").exists())

    def test_results_of_a_plugin_are_not_kept(self):
        for _ in range(2):
            run = self.with_plugin("crash", "check", "set", "--format", "json", "--only", "respect.3.7", "--cache", "kept")
            self.assertEqual(run.returncode, 2)
        run = self.with_plugin("prints", "check", "set", "--format", "json", "--only", "respect.3.7", "--cache", "kept")
        self.assertEqual([document["status"] for document in json.loads(run.stdout)["documents"]], ["checked", "checked"])

    def test_no_process_is_left(self):
        self.with_plugin("hang", "show", "note.wrong")
        until = time.monotonic() + 10
        while self.helpers() and time.monotonic() < until:
            time.sleep(0.05)
        self.assertEqual(self.helpers(), [])

    def helpers(self):
        """Processes that run plugins of this test."""
        lines = ((entry, read(entry)) for entry in Path("/proc").glob("[0-9]*/cmdline"))
        return [entry for entry, line in lines if b"tenet-plugin-host" in line and str(self.folder).encode() in line]


def read(entry):
    try:
        return entry.read_bytes()
    except OSError:
        return b""


if __name__ == "__main__":
    unittest.main()
