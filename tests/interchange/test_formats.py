"""What `check` writes for other programs is valid by the schemas of those formats, and says what the JSON report says.

Each format is written once, over two samples and hostile documents: names and texts that a spreadsheet would run, one file that cannot be read.
"""
import csv
import json
import os
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import jsonschema

from written import HOSTILE, PATHS, written

SOURCE = Path(os.environ["TENET_SOURCE"])
WRITERS = SOURCE / "checker" / "reports"
# The published schema of SARIF 2.1.0, in a package from npm.
SARIF_SCHEMA = SOURCE / "tests/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"

# RFC 4180's form has no types; these are what a script relies on.
COLUMNS = ["scope", "document", "kind", "rule", "title", "status", "conflict", "basis", "covered", "lacking", "message", "quote", "place",
           "force", "cue", "quotes", "savings", "advice", "form", "severity", "level", "pack", "source", "decision", "real_status",
           "decision_reason", "decision_evidence", "approved_by", "approved_on", "review_by", "date"]


class Interchange(unittest.TestCase):
    """What the tests of every format share."""

    def setUp(self):
        self.report = json.loads(written("json"))

    def assert_valid(self, validator, document):
        problems = [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:300]}" for e in validator.iter_errors(document)]
        self.assertEqual(problems[:10], [])


class Sarif(Interchange):
    def test_it_is_valid_by_the_published_schema(self):
        self.assertTrue(SARIF_SCHEMA.exists(), "tools/test installs what tests/package-lock.json names")
        schema = json.loads(SARIF_SCHEMA.read_text(encoding="utf8"))
        self.assert_valid(jsonschema.Draft4Validator(schema, format_checker=jsonschema.FormatChecker()), json.loads(written("sarif")))

    def test_every_address_is_a_relative_one_of_a_document(self):
        run = json.loads(written("sarif"))["runs"][0]
        uris = [item["location"]["uri"] for item in run["artifacts"]]
        self.assertEqual(len(uris), len(PATHS))
        self.assertIn("a%20b%2520%3Cc%3E%26d.md", uris)
        self.assertFalse([uri for uri in uris if ":" in uri])
        for result in run["results"]:
            for location in result.get("locations", []):
                where = location["physicalLocation"]["artifactLocation"]
                self.assertEqual(where["uri"], uris[where["index"]])
            self.assertEqual(run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"], result["ruleId"])

    def test_plain_text_has_the_line_that_the_quote_is_on(self):
        run = json.loads(written("sarif"))["runs"][0]
        lines = HOSTILE.splitlines()
        regions = [location["physicalLocation"]["region"] for result in run["results"] for location in result.get("locations", [])
                   if "region" in location["physicalLocation"]]
        self.assertTrue(regions)
        for region in regions:
            self.assertIn(region["snippet"]["text"], lines[region["startLine"] - 1])

    def test_results_are_the_reports(self):
        run = json.loads(written("sarif"))["runs"][0]
        said = {result["ruleId"]: result["properties"]["status"] for result in run["results"]}
        for row in self.report["coverage"]:
            self.assertEqual(said[row["rule"]], row["status"])
        self.assertFalse(run["invocations"][0]["executionSuccessful"])


class Junit(Interchange):
    def test_it_is_valid(self):
        with tempfile.NamedTemporaryFile(suffix=".xml") as file:
            file.write(written("junit"))
            file.flush()
            run = subprocess.run(["xmllint", "--noout", "--nonet", "--schema", str(WRITERS / "junit/junit.xsd"), file.name],
                                 capture_output=True, text=True, timeout=60)
        self.assertEqual(run.returncode, 0, run.stderr[:2000])

    def test_the_counts_are_those_of_the_cases(self):
        root = ElementTree.fromstring(written("junit"))
        for suite in root:
            for name, element in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
                self.assertEqual(int(suite.get(name)), len(suite.findall(f"testcase/{element}")), suite.get("name"))
            self.assertEqual(int(suite.get("tests")), len(suite.findall("testcase")))
        self.assertEqual(int(root.get("tests")), len(root.findall("testsuite/testcase")))
        gaps = [row for row in self.report["coverage"] if row["status"] in ("partial", "weak", "contradicted", "missing")]
        self.assertEqual(int(root[0].get("failures")), len(gaps))


class Oscal(Interchange):
    def test_it_is_valid(self):
        schema = json.loads((WRITERS / "oscal/oscal-assessment-results.schema.json").read_text(encoding="utf8"))
        self.assert_valid(jsonschema.Draft7Validator(schema), json.loads(written("oscal")))

    def test_every_reference_leads_somewhere(self):
        made, named = [], []

        def gather(value):
            if isinstance(value, dict):
                made.extend([value["uuid"]] if "uuid" in value else [])
                named.extend([value["observation-uuid"]] if "observation-uuid" in value else [])
                named.extend([value["href"][1:]] if value.get("href", "").startswith("#") else [])
                for inner in value.values():
                    gather(inner)
            elif isinstance(value, list):
                for inner in value:
                    gather(inner)

        gather(json.loads(written("oscal")))
        self.assertEqual(len(made), len(set(made)))
        self.assertEqual(set(named) - set(made), set())

    def test_satisfied_is_what_is_covered(self):
        result = json.loads(written("oscal"))["assessment-results"]["results"][0]
        states = {f["target"]["target-id"]: f["target"]["status"]["state"] for f in result["findings"]}
        for row in self.report["coverage"]:
            self.assertEqual(states[row["rule"]], "satisfied" if row["status"] in ("covered", "alternative") else "not-satisfied")
        reviewed = [c["control-id"] for s in result["reviewed-controls"]["control-selections"] for c in s["include-controls"]]
        self.assertEqual(sorted(reviewed), sorted(states))


class Csv(Interchange):
    def rows(self):
        table = list(csv.reader(written("csv").decode("utf-8-sig").splitlines(keepends=True), strict=True))
        self.assertEqual({len(row) for row in table}, {len(COLUMNS)})
        self.assertEqual(table[0], COLUMNS)
        return [dict(zip(COLUMNS, row)) for row in table[1:]]

    def test_a_row_a_result_and_nothing_is_lost(self):
        rows = self.rows()
        self.assertEqual(len([r for r in rows if r["scope"] == "set"]), len(self.report["coverage"]))
        self.assertEqual(len([r for r in rows if r["scope"] == "document"]), sum(len(d["results"]) for d in self.report["documents"]))
        self.assertEqual([r["document"] for r in rows if r["scope"] == "unread"], ["broken.docx"])
        self.assertEqual({r["status"] for r in rows if r["rule"] == "respect.3.7" and r["document"] == "asb-policy.docx" and r["kind"]},
                         {r["status"] for d in self.report["documents"] if d["path"] == "asb-policy.docx" for r in d["results"]
                          if r["rule"] == "respect.3.7"})

    def test_no_cell_begins_a_formula(self):
        for row in self.rows():
            for name, cell in row.items():
                self.assertFalse(cell.lstrip(" \"").startswith(("=", "+", "-", "@", "\t", "\r", "\n")), (name, cell))
        self.assertIn("'=1+1.md", {row["document"] for row in self.rows()})

    def test_lines_end_as_rfc_4180_says_and_the_mark_for_excel_is_there(self):
        self.assertTrue(written("csv").startswith(b"\xef\xbb\xbfscope,"))
        self.assertTrue(written("csv").endswith(b"\r\n"))


if __name__ == "__main__":
    sys.exit(0 if unittest.main(exit=False, verbosity=1).result.wasSuccessful() else 1)
