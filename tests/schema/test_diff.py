#!/usr/bin/env python3
"""`tenet diff` and the `baseline` of a report, by the schema that is shipped."""

import json
import pathlib
import sys
import tempfile
import unittest

try:
    import jsonschema
except ImportError:
    sys.exit(f"{sys.executable} has no jsonschema: install Debian's python3-jsonschema and run this with /usr/bin/python3")

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "support"))
import program  # noqa: E402
from program import DATE, SOURCE  # noqa: E402

SCHEMAS = SOURCE / "checker" / "reports" / "json"
FEW = ["--only", "respect.3.7", "--only", "respect.2.6", "--only", "fairness.forfeiture", "--date", DATE]


def tenet(*arguments):
    run = program.tenet(*arguments, cwd=SOURCE / "samples")
    assert run.returncode == 0, run.stderr
    return run.stdout


def mistakes(value, schema):
    rules = json.loads((SCHEMAS / schema).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(rules)
    return [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in jsonschema.Draft202012Validator(rules).iter_errors(value)]


class Differences(unittest.TestCase):
    def setUp(self):
        room = tempfile.TemporaryDirectory()
        self.addCleanup(room.cleanup)
        self.old, self.new = (pathlib.Path(room.name) / name for name in ("old.json", "new.json"))
        tenet("check", "asb-policy.docx", "leaflet.odt", "--format", "json", "-o", self.old, *FEW)
        tenet("check", "asb-procedure.odt", "leaflet.odt", "tenancy-agreement-unfair.odt", "--format", "json", "-o", self.new, *FEW)

    def test_a_difference_is_as_the_schema_says(self):
        difference = json.loads(tenet("diff", self.old, self.new, "--format", "json"))
        self.assertEqual(mistakes(difference, "tenet-diff-1.schema.json"), [])
        self.assertTrue(difference["coverage"])

    def test_so_is_the_baseline_of_a_report(self):
        report = json.loads(tenet("check", "asb-procedure.odt", "leaflet.odt", "--baseline", self.old, "--format", "json", *FEW))
        self.assertEqual(mistakes(report, "tenet-report-1.schema.json"), [])
        self.assertEqual(mistakes({"schema": "tenet-diff/1", **report["baseline"]}, "tenet-diff-1.schema.json"), [])


unittest.main()
