#!/usr/bin/env python3
"""JSON Lines, merged, are the report of one run: also after interruptions, torn lines and killed workers. README.md beside this file."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

SOURCE = pathlib.Path(os.environ["TENET_SOURCE"])
TENET = pathlib.Path(os.environ.get("TENET", "")).resolve()
HOUSE = SOURCE / "tests" / "cli" / "house-rules"
DATE = ["--date", "2026-11-22"]
DOCUMENTS = 60


def policy(number):
    offer = ("We will offer mediation to both sides.", "We may offer mediation.", "We paint the hall.")[number % 3]
    return f"# Anti-social Behaviour Policy {number}\n\n{offer}\n\n" + "We will tell residents what we did about noise.\n\n" * 20


def agreement(number):
    return f"# Tenancy Agreement {number}\n\n1. The rent is payable each Monday without any set-off.\n"


class Scale(unittest.TestCase):
    def setUp(self):
        room = tempfile.TemporaryDirectory()
        self.addCleanup(room.cleanup)
        self.room = pathlib.Path(room.name)
        for number in range(DOCUMENTS):
            folder = self.room / "set" / ("a", "b.x", "b")[number % 3]
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{number}.md").write_text(policy(number) if number % 4 else agreement(number))
        (self.room / "set" / "b.md").write_text(policy(1))
        (self.room / "set" / "broken.docx").write_bytes(b"PK\x03\x04")
        self.paths = sorted(str(path.relative_to(self.room)) for path in (self.room / "set").rglob("*") if path.is_file())
        self.environment = {**os.environ, "TENET_RULES": str(HOUSE)}

    def tenet(self, *arguments, typed="", status=2):
        """Standard output; 2 is the status of a set with a broken file."""
        run = subprocess.run([TENET, *arguments], cwd=self.room, env=self.environment, input=typed, capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, status, run.stderr)
        return run.stdout

    def lines(self, name):
        return [json.loads(line) for line in (self.room / name).read_text().splitlines()]

    def results(self, *names):
        return [line["document"]["path"] for name in names for line in self.lines(name) if "document" in line]

    def assert_merges_to_one_run(self, *files):
        for report_format in ("json", "text", "html"):
            whole = self.tenet("check", "set", *DATE, "--format", report_format)
            self.assertEqual(self.tenet("merge", *files, "--format", report_format), whole, report_format)

    def test_lines_merged_are_one_run(self):
        self.tenet("check", "set", *DATE, "--format", "jsonl", "--jobs", "2", "-o", "all.jsonl")
        self.assertEqual(sorted(self.results("all.jsonl")), self.paths)
        self.assert_merges_to_one_run("all.jsonl")

    def test_pieces_in_any_order_are_one_run(self):
        for number in range(3):
            self.tenet("check", "-", *DATE, "--format", "jsonl", "-o", f"{number}.jsonl", typed="\n".join(self.paths[number::3]),
                       status=2 if "set/broken.docx" in self.paths[number::3] else 0)
        self.assert_merges_to_one_run("2.jsonl", "0.jsonl", "1.jsonl")
        # Spark and the like put lines together as they come.
        mixed = sorted((self.room / "0.jsonl").read_text().splitlines() + (self.room / "1.jsonl").read_text().splitlines())
        (self.room / "mixed.jsonl").write_text("\n".join(mixed) + "\n")
        self.assert_merges_to_one_run("2.jsonl", "mixed.jsonl")

    def test_a_list_may_end_its_paths_with_nul_or_windows_lines(self):
        for number, end in enumerate(("\0", "\r\n")):
            self.tenet("check", "-", *DATE, "--format", "jsonl", "-o", f"{number}.jsonl", typed="".join(path + end for path in self.paths))
            self.assertEqual(sorted(self.results(f"{number}.jsonl")), self.paths)

    def test_a_run_goes_on_where_it_was(self):
        self.tenet("check", "-", *DATE, "--format", "jsonl", "-o", "all.jsonl", typed="\n".join(self.paths[:20]), status=0 if "set/broken.docx" not in self.paths[:20] else 2)
        begun = (self.room / "all.jsonl").read_bytes()
        self.tenet("check", "set", *DATE, "--format", "jsonl", "-o", "all.jsonl")
        self.assertTrue((self.room / "all.jsonl").read_bytes().startswith(begun))
        self.assertEqual(sorted(self.results("all.jsonl")), self.paths)
        before = (self.room / "all.jsonl").read_bytes()
        self.tenet("check", "set", *DATE, "--format", "jsonl", "-o", "all.jsonl", status=2)
        self.assertEqual((self.room / "all.jsonl").read_bytes(), before)

    def test_a_torn_last_line_is_cut_off_and_its_document_done_again(self):
        self.tenet("check", "set", *DATE, "--format", "jsonl", "-o", "all.jsonl")
        whole = (self.room / "all.jsonl").read_bytes()
        for size in (5, len(whole) // 2, len(whole) - 1):
            (self.room / "all.jsonl").write_bytes(whole[:size])
            self.tenet("check", "set", *DATE, "--format", "jsonl", "-o", "all.jsonl")
            self.assertEqual(sorted(self.results("all.jsonl")), self.paths)
        self.assert_merges_to_one_run("all.jsonl")

    def test_a_document_that_changed_is_done_again_and_counts_as_it_is_now(self):
        self.tenet("check", "set", *DATE, "--format", "jsonl", "-o", "all.jsonl")
        (self.room / self.paths[0]).write_text(policy(2))
        self.tenet("check", "set", *DATE, "--format", "jsonl", "-o", "all.jsonl")
        self.assertEqual(len(self.results("all.jsonl")), len(self.paths) + 1)
        self.assert_merges_to_one_run("all.jsonl")

    def test_runs_of_other_options_do_not_mix(self):
        self.tenet("check", "set", *DATE, "--format", "jsonl", "-o", "all.jsonl")
        self.tenet("check", "set", "--date", "2026-11-23", "--format", "jsonl", "-o", "all.jsonl", status=4)
        self.tenet("check", "set", "--date", "2026-11-23", "--format", "jsonl", "-o", "other.jsonl")
        self.tenet("merge", "all.jsonl", "other.jsonl", status=4)

    def test_a_file_that_is_something_else_is_not_added_to(self):
        for name, text in (("notes.txt", "my notes\n"), ("one.json", "{\n}\n"), ("short", "x")):
            (self.room / name).write_text(text)
            self.tenet("check", "set", *DATE, "--format", "jsonl", "-o", name, status=4)
            self.assertEqual((self.room / name).read_text(), text)

    def test_a_damaged_line_is_named_and_the_rest_counts(self):
        self.tenet("check", "set", *DATE, "--format", "jsonl", "-o", "all.jsonl")
        text = (self.room / "all.jsonl").read_text().splitlines()
        text[3] = text[3][:100]
        (self.room / "all.jsonl").write_text("\n".join(text) + "\n")
        run = subprocess.run([TENET, "merge", "all.jsonl"], cwd=self.room, env=self.environment, capture_output=True, text=True, check=False)
        self.assertEqual(run.returncode, 2)
        self.assertIn("all.jsonl:4: ", run.stderr)

    def interrupted(self, sent, pause):
        run = subprocess.Popen([TENET, "check", "set", *DATE, "--format", "jsonl", "--jobs", "2", "-o", "all.jsonl"], cwd=self.room,
                               env=self.environment, stderr=subprocess.DEVNULL)
        time.sleep(pause)
        run.send_signal(sent)
        return run.wait(timeout=120)

    def test_a_run_that_was_ended_at_any_moment_goes_on(self):
        for number in range(12):
            self.interrupted((signal.SIGKILL, signal.SIGINT, signal.SIGTERM)[number % 3], 0.01 * number)
        self.tenet("check", "set", *DATE, "--format", "jsonl", "-o", "all.jsonl")
        self.assertEqual(sorted(self.results("all.jsonl")), self.paths)
        self.assert_merges_to_one_run("all.jsonl")

    @unittest.skipUnless(shutil.which("parallel"), "GNU parallel is not installed")
    def test_gnu_parallel_with_a_worker_that_is_killed(self):
        """Two workers take the list piece by piece; whoever gets the first piece is killed in its middle once, and parallel tries again."""
        worker = self.room / "worker"
        worker.write_text(f"""#!/bin/sh
cat > list.$1
if mkdir killed 2>/dev/null; then
  {TENET} check - {' '.join(DATE)} --format jsonl --jobs 1 -o out.$1.jsonl < list.$1 & pid=$!
  while [ ! -s out.$1.jsonl ]; do sleep 0.01; done
  kill -9 $pid
  exit 137
fi
{TENET} check - {' '.join(DATE)} --format jsonl --jobs 1 -o out.$1.jsonl < list.$1
status=$?
[ $status -le 2 ]
""")
        worker.chmod(0o755)
        run = subprocess.run(["parallel", "--will-cite", "--jobs", "2", "--retries", "3", "--pipe", "-N", "16", "./worker", "{#}"], cwd=self.room,
                             env={**self.environment, "HOME": str(self.room)}, input="\n".join(self.paths) + "\n", text=True,
                             capture_output=True, check=False)
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertTrue((self.room / "killed").is_dir())
        files = sorted(path.name for path in self.room.glob("out.*.jsonl"))
        self.assertEqual(sorted(self.results(*files)), self.paths)
        self.assert_merges_to_one_run(*files)


if not TENET.is_file():
    sys.exit("TENET must name the built program: run this through tools/test or ctest")
unittest.main()
