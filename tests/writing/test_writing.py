#!/usr/bin/env python3
"""Outputs are whole or absent: full disks, folders without rights, signals at any moment, inputs under other names. README.md says more."""

import json
import os
import pathlib
import random
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
import time
import unittest

SOURCE = pathlib.Path(os.environ["TENET_SOURCE"])
TENET = pathlib.Path(os.environ.get("TENET", "")).resolve()
HOUSE = SOURCE / "tests" / "cli" / "house-rules"
POLICY = "# Anti-social Behaviour Policy\n\nWe will offer mediation to both sides.\n"


class Writing(unittest.TestCase):
    def setUp(self):
        room = tempfile.TemporaryDirectory()
        self.addCleanup(room.cleanup)
        self.room = pathlib.Path(room.name)
        (self.room / "policy.md").write_text(POLICY)
        shutil.copytree(HOUSE, self.room / "rules")

    def tenet(self, *arguments, **options):
        environment = {**os.environ, "TENET_RULES": str(self.room / "rules")}
        return subprocess.run([TENET, *arguments], cwd=self.room, env=environment, capture_output=True, text=True, check=False, **options)

    def check(self, *arguments, **options):
        return self.tenet("check", "policy.md", "--format", "json", *arguments, **options)

    def names(self, folder="."):
        return sorted(path.name for path in (self.room / folder).iterdir())

    def assert_whole_and_alone(self, folder="."):
        """Every report in the folder is whole, and nothing lies beside it."""
        for name in self.names(folder):
            self.assertFalse(name.startswith("."), f"{name} was left behind")
            if name.endswith(".json"):
                text = (self.room / folder / name).read_text()
                self.assertTrue(text == "old" or json.loads(text)["schema"], name)

    def test_a_file_that_would_be_too_large_is_not_written(self):
        (self.room / "out").mkdir()
        (self.room / "out" / "report.json").write_text("old")
        for limit in (0, 1, 1000):
            run = self.check("-o", "out/report.json", preexec_fn=lambda limit=limit: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
            self.assertEqual(run.returncode, 2, run.stderr)
            self.assertEqual(run.stderr, "tenet: out/report.json cannot be written: it would be larger than a file may be here\n")
            self.assertEqual((self.room / "out" / "report.json").read_text(), "old")
            self.assertEqual(self.names("out"), ["report.json"])

    def test_a_full_disk_leaves_the_old_file(self):
        disk = self.room / "disk"
        disk.mkdir()
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", disk], capture_output=True, check=False)
        if mounted.returncode:
            self.skipTest("no disk can be mounted here")
        self.addCleanup(subprocess.run, ["umount", disk], check=False)
        (disk / "report.json").write_text("old")
        with open(disk / "filler", "wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"x" * 1024)
            except OSError:
                pass  # full
        run = self.check("-o", "disk/report.json")
        self.assertEqual(run.returncode, 2)
        self.assertEqual(run.stderr, "tenet: disk/report.json cannot be written: the disk is full\n")
        self.assertEqual((disk / "report.json").read_text(), "old")
        self.assertEqual(self.names("disk"), ["filler", "report.json"])

    def test_a_device_that_takes_nothing_is_said(self):
        run = self.check("-o", "/dev/full")
        self.assertEqual(run.returncode, 2)
        self.assertIn("/dev/full cannot be written", run.stderr)
        with open("/dev/full", "w", encoding="utf-8") as full:
            environment = {**os.environ, "TENET_RULES": str(HOUSE)}
            run = subprocess.run([TENET, "check", self.room / "policy.md"], env=environment, stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(run.returncode, 2)

    def test_a_folder_without_rights(self):
        folder = self.room / "closed"
        folder.mkdir()
        (folder / "report.json").write_text("old")
        folder.chmod(0o555)
        self.addCleanup(folder.chmod, 0o755)
        if os.geteuid() == 0:
            # The administrator may write anywhere; nobody else is at hand but "nobody".
            for path in (self.room, *self.room.rglob("*")):
                path.chmod(path.stat().st_mode | 0o055)
            if not all(os.stat(parent).st_mode & 0o001 for parent in TENET.parents):
                self.skipTest("the program lies where only its owner may go")
            run = self.check("-o", "closed/report.json", user=65534, group=65534)
        else:
            run = self.check("-o", "closed/report.json")
        self.assertEqual(run.returncode, 2)
        self.assertEqual(run.stderr, "tenet: closed/report.json cannot be written: you may not write to its folder\n")
        self.assertEqual((folder / "report.json").read_text(), "old")
        self.assertEqual(self.names("closed"), ["report.json"])

    def test_a_folder_that_is_not_there(self):
        run = self.check("-o", "nowhere/report.json")
        self.assertEqual((run.returncode, run.stderr), (2, "tenet: nowhere/report.json cannot be written: its folder does not exist\n"))

    def test_rights_are_kept_and_new_files_follow_the_mask(self):
        (self.room / "report.json").write_text("old")
        (self.room / "report.json").chmod(0o640)
        self.assertEqual(self.check("-o", "report.json").returncode, 0)
        self.assertEqual(stat.S_IMODE((self.room / "report.json").stat().st_mode), 0o640)
        self.assertEqual(self.check("-o", "new.json", preexec_fn=lambda: os.umask(0o027)).returncode, 0)
        self.assertEqual(stat.S_IMODE((self.room / "new.json").stat().st_mode), 0o640)

    def test_links_stay_links_and_what_they_point_to_is_written(self):
        (self.room / "far").mkdir()
        (self.room / "far" / "report.json").write_text("old")
        for name, target in (("link.json", "far/report.json"), ("two.json", "link.json"), ("new.json", "far/made.json")):
            (self.room / name).symlink_to(target)
            self.assertEqual(self.check("-o", name).returncode, 0)
            self.assertTrue((self.room / name).is_symlink())
        self.assertEqual(json.loads((self.room / "far" / "report.json").read_text())["schema"], "tenet-report/1")
        self.assertEqual(self.names("far"), ["made.json", "report.json"])

    def test_signals_at_any_moment(self):
        (self.room / "out").mkdir()
        (self.room / "out" / "report.json").write_text("old")
        (self.room / "policy.md").write_text(POLICY + "\nWe will offer mediation to both sides.\n" * 300)
        environment = {**os.environ, "TENET_RULES": str(self.room / "rules")}
        command = [TENET, "check", "policy.md", "--format", "json", "-o", "out/report.json"]
        begun = time.monotonic()
        subprocess.run(command, cwd=self.room, env=environment, check=True)
        takes = time.monotonic() - begun
        choose = random.Random(6)
        for number in range(40):
            run = subprocess.Popen(command, cwd=self.room, env=environment, stderr=subprocess.DEVNULL)
            time.sleep(choose.uniform(0, takes * 1.1))
            run.send_signal((signal.SIGINT, signal.SIGTERM)[number % 2])
            if number % 4 == 0:
                run.send_signal(signal.SIGINT)
            run.wait(timeout=120)
            self.assert_whole_and_alone("out")

    def test_an_output_is_never_an_input(self):
        (self.room / "old.json").write_text(self.check().stdout)
        inputs = ["policy.md", "rules/standard/rules.lua", "old.json"]
        for number, name in enumerate(inputs):
            before = (self.room / name).read_bytes()
            (self.room / f"symbolic-{number}").symlink_to(name)
            os.link(self.room / name, self.room / f"hard-{number}")
            for alias in (name, f"./{name}", str(self.room / name), f"symbolic-{number}", f"hard-{number}"):
                run = self.check("-o", alias, "--baseline", "old.json")
                self.assertEqual(run.returncode, 4, f"{alias}: {run.stderr}")
                self.assertIn("is an input of this command", run.stderr)
                self.assertEqual((self.room / name).read_bytes(), before)


if not TENET.is_file():
    sys.exit("TENET must name the built program: run this through tools/test or ctest")
if os.name == "nt":
    sys.exit(0)
unittest.main()
