#!/usr/bin/env python3
"""The JSON report: its shape by the schema that is shipped, and the promises a schema cannot say."""

import collections
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import bad_input  # noqa: E402  (beside this file)

try:
    import jsonschema
except ImportError:
    sys.exit(f"{sys.executable} has no jsonschema: install Debian's python3-jsonschema and run this with /usr/bin/python3")

SOURCE = pathlib.Path(os.environ.get("TENET_SOURCE", pathlib.Path(__file__).resolve().parents[2]))
TENET = os.environ.get("TENET", "")
SCHEMA = SOURCE / "checker" / "reports" / "json" / "tenet-report-1.schema.json"
DATE = "2026-11-22"
ASB_KINDS = ("asb-policy", "asb-procedure")


def run(*arguments, **environment):
    return subprocess.run([TENET, *map(str, arguments)], cwd=SOURCE, capture_output=True, check=False, env={**os.environ, **environment})


def check(*arguments, **environment):
    """Bytes of a report; the exit status is for the caller to judge."""
    return run("check", *arguments, "--format", "json", "--date", DATE, **environment)


def leaves(blocks):
    """Text by block number, of everything `tenet show` prints, however deep in tables and notes."""
    found = {}
    for block in blocks:
        if "id" in block and "text" in block:
            found[block["id"]] = block["text"]
        for row in block.get("rows", []):
            for cell in row:
                found.update(leaves(cell.get("blocks", [])))
        found.update(leaves(block.get("blocks", [])))
    return found


def evidence_of(document):
    for result in document["results"]:
        for evidence in result["evidence"] + result["qualifiers"]:
            yield result, evidence


class Promises:
    """What holds for every report."""

    @classmethod
    def take(cls, ended):
        cls.schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
        cls.ended = ended
        cls.bytes = ended.stdout
        cls.report = json.loads(cls.bytes)

    def test_it_is_as_the_schema_says(self):
        validator = jsonschema.Draft202012Validator(self.schema)
        validator.check_schema(self.schema)
        problems = [f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}" for error in validator.iter_errors(self.report)]
        self.assertEqual(problems[:10], [])

    def test_it_is_utf8_and_ends_with_one_newline(self):
        self.bytes.decode("utf-8")
        self.assertTrue(self.bytes.endswith(b"}\n"))

    def test_every_selected_rule_has_one_row_in_its_document(self):
        rules = {pack["id"]: pack["rules"] for pack in self.report["packs"]}
        for document in self.report["documents"]:
            with self.subTest(document["path"]):
                rows = [result["rule"] for result in document["results"]]
                self.assertEqual(len(rows), len(set(rows)), "a rule has two rows")
                for pack, count in collections.Counter(result["pack"] for result in document["results"]).items():
                    self.assertEqual(count, rules[pack], f"pack {pack} is incomplete")

    def test_each_block_stands_in_one_chapter_of_its_pack(self):
        for pack in self.report["packs"]:
            if not pack["chapters"]:
                continue
            with self.subTest(pack["id"]):
                placed = [rule for chapter in pack["chapters"] for rule in chapter["rules"]]
                self.assertEqual(len(placed), len(set(placed)), "a rule stands in two chapters")
                self.assertTrue(all(chapter["rules"] for chapter in pack["chapters"]), "a chapter is empty")
                rows = {row["rule"] for row in self.report["coverage"] if row["pack"] == pack["id"]}
                self.assertEqual(rows - set(placed), set(), "in no chapter")

    def test_coverage_has_one_row_for_each_block_and_procedure_that_was_judged(self):
        judged = {result["rule"] for document in self.report["documents"] for result in document["results"] if result["form"] != "term"}
        rows = [row["rule"] for row in self.report["coverage"]]
        self.assertEqual(len(rows), len(set(rows)))
        self.assertEqual(set(rows), judged)

    def test_the_summary_counts_what_is_in_the_report(self):
        summary, documents = self.report["summary"], self.report["documents"]
        unread = [document for document in documents if document["status"] == "not_checked"]
        terms = collections.Counter(result["status"] for document in documents for result in document["results"] if result["form"] == "term")
        coverage = collections.Counter(row["status"] for row in self.report["coverage"])
        self.assertEqual(summary["documents"], len(documents))
        self.assertEqual(summary["not_checked"], len(unread))
        self.assertEqual(summary["checked"], len(documents) - len(unread))
        self.assertEqual({status: count for status, count in summary["statuses"].items() if count}, dict(coverage))
        self.assertEqual({status: count for status, count in summary["terms"].items() if count}, dict(terms))
        self.assertEqual(self.report["unread"], [{"path": document["path"], "error": document["error"]} for document in unread])

    def test_documents_named_in_the_coverage_are_in_the_report(self):
        paths = {document["path"] for document in self.report["documents"] if document["status"] == "checked"}
        for row in self.report["coverage"]:
            with self.subTest(row["rule"]):
                self.assertLessEqual(set(row["documents"]), paths)
                self.assertLessEqual({element["document"] for element in row["elements"]} - {None}, paths)

    def test_evidence_belongs_to_an_element_of_its_rule(self):
        beside = {"block": set(), "term": {""}, "procedure": {"whenever"}}  # the trigger is shown, but is nothing to cover
        for document in self.report["documents"]:
            for result, evidence in evidence_of(document):
                known = {element["id"] for element in result["elements"]} or {""}  # a rule judged by a function has none
                known |= beside[result["form"]]
                self.assertIn(evidence["element"], known, f"{document['path']} {result['rule']}")

    def test_quotes_stand_in_the_document_where_their_place_says(self):
        for document in self.report["documents"]:
            if document["status"] != "checked":
                continue
            shown = run("show", document["path"], "--format", "json")
            texts = leaves(json.loads(shown.stdout)["blocks"])
            for result, evidence in evidence_of(document):
                place = evidence["place"]
                with self.subTest(document=document["path"], rule=result["rule"], quote=evidence["quote"]):
                    text = texts[place["block"]].encode()
                    self.assertLess(place["start"], place["end"])
                    self.assertLessEqual(place["end"], len(text))
                    self.assertIn(evidence["quote"], evidence["context"])
                    self.assertIn(text[place["start"]:place["end"]].decode(), evidence["quote"])


class Samples(Promises, unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.take(check("samples"))

    def test_samples_are_checked_without_complaint(self):
        self.assertEqual((self.ended.returncode, self.ended.stderr), (0, b""))

    def test_asb_documents_have_68_rows_of_the_respect_standard(self):
        documents = [document for document in self.report["documents"] if document["kind"] in ASB_KINDS]
        self.assertGreaterEqual(len(documents), 2)
        for document in documents:
            with self.subTest(document["path"]):
                rows = [result["rule"] for result in document["results"] if result["rule"].startswith("respect.")]
                self.assertEqual(len(rows), 68)

    def test_agreements_are_judged_for_unfair_terms_and_other_documents_are_not(self):
        for document in self.report["documents"]:
            with self.subTest(document["path"]):
                has_terms = any(result["pack"] == "fairness" for result in document["results"])
                self.assertEqual(has_terms, document["kind"] == "tenancy-agreement")

    def test_every_document_is_judged_for_outdated_references(self):
        for document in self.report["documents"]:
            with self.subTest(document["path"]):
                self.assertIn("outdated", {result["pack"] for result in document["results"]})

    def test_the_same_bytes_into_a_file(self):
        with tempfile.TemporaryDirectory() as folder:
            written = pathlib.Path(folder, "report.json")
            self.assertEqual(check("samples", "-o", written).stdout, b"")
            self.assertEqual(written.read_bytes(), self.bytes)

    def test_without_date_it_is_today_in_the_machines_zone(self):
        report = json.loads(run("check", "samples/leaflet.odt", "--format", "json").stdout)
        self.assertRegex(report["date"], r"^20[0-9]{2}-[01][0-9]-[0-3][0-9]$")


class BadInput(Promises, unittest.TestCase):
    """A folder with a file of every kind that cannot be read, between two that can."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.bad = bad_input.make(pathlib.Path(cls.folder.name, "bad"))
        cls.good = pathlib.Path(cls.folder.name, "leaflet.odt")
        shutil.copy(SOURCE / "samples" / "leaflet.odt", cls.good)
        cls.take(check(SOURCE / "samples" / "asb-policy.docx", *cls.bad, cls.good))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_it_ends_with_2(self):
        self.assertEqual(self.ended.returncode, 2)

    def test_every_bad_file_has_a_row_with_one_sentence_that_names_it(self):
        rows = {document["path"]: document for document in self.report["documents"]}
        for path in self.bad:
            with self.subTest(path.name):
                self.assertEqual(rows[str(path)]["status"], "not_checked")
                self.assertNotIn("\n", rows[str(path)]["error"])

    def test_the_others_are_checked(self):
        checked = [pathlib.PurePath(document["path"]).name for document in self.report["documents"] if document["status"] == "checked"]
        self.assertEqual(checked, ["asb-policy.docx", "leaflet.odt"])

    def test_standard_error_names_each_bad_file_once(self):
        lines = self.ended.stderr.decode().splitlines()
        for path in self.bad:
            with self.subTest(path.name):
                self.assertEqual(sum(path.name in line for line in lines), 1, "\n".join(lines))


BROKEN_RULES = """
block {
  id = "broken.titel",
  titel = "A slip in the name of a field",
  source = { standard = "Our own plan" },
  elements = { { id = "hold", find = { "hold" } } },
  examples = { covered { "We will hold." }, missing { "We paint." } },
}
"""


class Tailored(Promises, unittest.TestCase):
    """Decisions are in the report: on the rows they are about, and as a whole."""

    @classmethod
    def setUpClass(cls):
        cls.take(check("samples/asb-policy.docx", "--tailoring", "samples/tailoring.csv"))

    def test_it_ends_with_0(self):
        self.assertEqual((self.ended.returncode, self.ended.stderr), (0, b""))

    def test_each_decision_in_force_stands_on_its_row_with_the_real_result(self):
        rows = {row["rule"]: row for row in self.report["coverage"]}
        for entry in self.report["tailoring"]["entries"]:
            with self.subTest(entry["rule"]):
                row = rows[entry["rule"]]
                self.assertEqual(row["tailoring"]["real"], entry["real"])
                self.assertEqual(row["status"], entry["real"] if entry["use"] == "expired" else entry["decision"])

    def test_it_says_whose_decisions_they_are(self):
        self.assertEqual(self.report["organisation"], "Example Homes")


class BrokenRule(Promises, unittest.TestCase):
    """A rule that is wrong is named, not judged, and never clean; the others are as without it."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        pathlib.Path(cls.folder.name, "slip.lua").write_text(BROKEN_RULES, encoding="utf-8")
        cls.take(check("samples/asb-policy.docx", "--rules", cls.folder.name))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def test_it_ends_with_3(self):
        self.assertEqual(self.ended.returncode, 3)

    def test_the_rule_is_named_as_a_problem_and_not_checked(self):
        self.assertIn("broken.titel", {problem["rule"] for problem in self.report["problems"]})
        rows = {result["rule"]: result for result in self.report["documents"][0]["results"]}
        self.assertEqual(rows["broken.titel"]["status"], "not_checked")
        self.assertIn("titel", rows["broken.titel"]["message"])
        self.assertEqual(self.report["summary"]["statuses"]["not_checked"], 1)

    def test_the_others_are_as_without_it(self):
        others = [result for result in self.report["documents"][0]["results"] if result["rule"] != "broken.titel"]
        self.assertEqual(others, json.loads(check("samples/asb-policy.docx").stdout)["documents"][0]["results"])


if __name__ == "__main__":
    if not TENET or not pathlib.Path(TENET).exists():
        sys.exit("TENET must name the built program: run this through tools/test or ctest")
    unittest.main()
