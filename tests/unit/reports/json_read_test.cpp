#include "reports/json/read.hpp"

#include <functional>
#include <nlohmann/json.hpp>

#include "base/names.hpp"
#include "reports/json/json.hpp"
#include "support/catch.hpp"
#include "support/report_sample.hpp"

using namespace tenet;
using namespace tenet::reports;
using Json = nlohmann::ordered_json;

namespace {

/// A report in which no member has the value that it would have if nobody had read it.
Report with_every_field() {
  Place place;
  place.number = "4.2(b)";
  place.headings = {"4 Mediation", "“Quotes”, \\ and \n"};
  place.block = BlockId{37};
  place.kind = BlockKind::list_item;
  place.start = 12;
  place.end = 4'294'967'295U;
  place.part = "word/document.xml";
  place.path = {36, 2, 14};
  place.row = 3;
  place.column = 4;
  place.page = 5;
  const Evidence evidence = {"screen", "",    "the quote",      "the context", Polarity::excepted, Force::planned, Actor::third_party,
                             true,     "cue", "above, lead-in", place};
  Evidence elsewhere = evidence;
  elsewhere.document = "b.odt";
  const TailoringNote tailoring = {Status::alternative, Status::weak, "reason",  "Head of Housing",
                                   "2026-03-01",        "2027-03-01", "minutes", true};
  RuleResult result;
  result.rule = "respect.3.7";
  result.form = Form::procedure;
  result.pack = "respect-standard";
  result.title = "title";
  result.group = "partner";
  result.source = "source";
  result.severity = Severity::high;
  result.level = Obligation::good_practice;
  result.status = Status::alternative;
  result.conflict = true;
  result.message = "message";
  result.advice = "advice";
  result.needs = 2;
  result.elements = {{"screen", "cases are screened", true, Status::weak, ""}};
  result.evidence = {evidence, evidence};
  result.qualifiers = {evidence};
  result.tailoring = tailoring;
  DocumentReport document;
  document.path = "a.docx";
  document.sha256 = std::string(64, 'a');
  document.format = "docx";
  document.kind = "asb-policy";
  document.kind_reason = "the title";
  document.title = "Policy";
  document.words = 7;
  document.checked = true;
  document.diagnostics = {{"picture", "A picture.", place}, {"part", "A part.", {}}};
  document.diagnostics[1].place.part = "word/header1.xml";
  document.diagnostics[1].place.path = {4};
  document.results = {result};
  document.unrecognised = {{"A clause.", place}};
  DocumentReport unread;
  unread.path = "old.doc";
  unread.error = "old.doc is an old Word file";
  Coverage coverage;
  coverage.rule = "respect.3.7";
  coverage.form = Form::procedure;
  coverage.pack = "respect-standard";
  coverage.title = "title";
  coverage.group = "core";
  coverage.severity = Severity::low;
  coverage.level = Obligation::must;
  coverage.status = Status::partial;
  coverage.conflict = true;
  coverage.basis = Basis::claimed;
  coverage.elements = {{"screen", "cases are screened", true, Status::covered, "a.docx"}, {"refer", "", false, Status::missing, ""}};
  coverage.documents = {"a.docx"};
  coverage.kin = {{"charter.2.4", "kin", Status::covered, elsewhere}, {"charter.2.5", "kin", Status::weak, std::nullopt}};
  coverage.tailoring = tailoring;
  Report report;
  report.tool_version = "0.1.0";
  report.date = "2026-11-22";
  report.view = View::original;
  report.profile = "strict";
  report.packs = {{"respect-standard", "1.0.0", "Respect", 68, "Guide, 2006", {{"Commitment 3", {"respect.3.7"}}}}};
  report.problems = {{"x.1", "rules/x.lua:12: wrong"}};
  report.documents = {document, unread};
  report.coverage = {coverage};
  report.organisation = "Example Homes";
  report.tailoring = {{"tailoring.lua"},
                      {{"respect.3.7", "title", TailoringUse::expired, tailoring, "tailoring.lua:5"},
                       {"respect.3.8", "title", TailoringUse::not_selected, {}, "tailoring.lua:6"}}};
  return report;
}

std::string written(const Report& report) {
  return *json::write(report, {});
}

/// What is said when the sample's JSON is changed so.
std::string said_of(const std::function<void(Json&)>& change) {
  Json report = Json::parse(written(test::report_sample()));
  change(report);
  const auto read = json::read(report.dump());
  return read ? "nothing" : read.error().message;
}

std::string utf16(std::string_view ascii) {
  std::string out = "\xFF\xFE";
  for (const char c : ascii) out += std::string{c, '\0'};
  return out;
}

}  // namespace

TEST_CASE("a report is read back as it was, every field of it") {
  const Report report = with_every_field();
  const auto read = json::read(written(report));
  REQUIRE(read);
  CHECK(*read == report);
}

TEST_CASE("written, read and written again, a report is the same bytes") {
  for (const Report& report : {test::report_sample(), with_every_field(), Report{}}) {
    const std::string once = written(report);
    const auto read = json::read(once);
    REQUIRE(read);
    CHECK(written(*read) == once);
  }
}

TEST_CASE("every status, force and other word comes back as it went") {
  Report report = with_every_field();
  RuleResult& result = report.documents[0].results[0];
  for (const auto& [value, name] : base::names<Status>()) {
    result.status = value;
    CHECK(json::read(written(report))->documents[0].results[0].status == value);
  }
  for (const auto& [value, name] : base::names<Obligation>()) {
    result.level = value;
    CHECK(json::read(written(report))->documents[0].results[0].level == value);
  }
  for (const auto& [value, name] : base::names<BlockKind>()) {
    result.evidence[0].place.kind = value;
    CHECK(json::read(written(report))->documents[0].results[0].evidence[0].place.kind == value);
  }
}

TEST_CASE("bytes that are not UTF-8 are replaced when they are written, and stay so") {
  Report report = with_every_field();
  report.documents[0].title = "Policy \xff";
  const std::string once = written(report);
  CHECK(written(*json::read(once)) == once);
}

TEST_CASE("the members may come in any order and spacing") {
  const Json report = Json::parse(written(test::report_sample()));
  const nlohmann::json sorted = nlohmann::json::parse(report.dump());
  const auto read = json::read(sorted.dump(4));
  REQUIRE(read);
  CHECK(written(*read) == written(test::report_sample()));
}

TEST_CASE("what some shells do to a file is undone: byte order marks and UTF-16") {
  Report report;
  report.profile = "default";
  CHECK(*json::read("\xEF\xBB\xBF" + written(report)) == report);
  CHECK(*json::read(utf16(written(report))) == report);
}

TEST_CASE("what is wrong is named with its place") {
  CHECK(said_of([](Json& r) { r["documents"][0]["results"][2]["status"] = "coverd"; }) ==
        "documents[0].results[2].status: 'coverd' is no status - did you mean 'covered'?");
  CHECK(said_of([](Json& r) { r["documents"][0]["results"][0]["evidence"][1]["place"]["path"][2] = -1; }) ==
        "documents[0].results[0].evidence[1].place.path[2]: expected a whole number from 0 to 4294967295");
  CHECK(said_of([](Json& r) { r["documents"][1]["words"] = 1.5; }) == "documents[1].words: expected a whole number, found a number");
  CHECK(said_of([](Json& r) { r["documents"][1]["words"] = "7"; }) == "documents[1].words: expected a whole number, found a text");
  CHECK(said_of([](Json& r) { r["documents"][1]["status"] = "done"; }) == "documents[1].status: a document is 'checked' or 'not_checked'");
  CHECK(said_of([](Json& r) { r["documents"][0]["results"] = nullptr; }) == "documents[0].results: expected a list, found null");
  CHECK(said_of([](Json& r) { r["documents"][0] = 7; }) == "documents[0]: expected an object, found a number");
  CHECK(said_of([](Json& r) { r["documents"] = 7; }) == "documents: expected a list");
  CHECK(said_of([](Json& r) { r["coverage"][1]["documents"][0] = false; }) ==
        "coverage[1].documents[0]: expected a text, found true or false");
  CHECK(said_of([](Json& r) { r["view"] = "final"; }) == "view: 'final' is no view");
}

TEST_CASE("a member that is missing or misspelt is named") {
  CHECK(said_of([](Json& r) { r["documents"][0].erase("title"); }) == "documents[0]: there is no 'title'");
  CHECK(said_of([](Json& r) { r.erase("documents"); }) == "there is no 'documents'");
  CHECK(said_of([](Json& r) {
          r["coverage"][0].erase("basis");
          r["coverage"][0]["bases"] = "stated";
        }) == "coverage[0]: there is no 'basis', but 'bases'");
}

TEST_CASE("members that a later version may add are passed over") {
  CHECK(said_of([](Json& r) { r["packs"][0]["colour"] = {1, {{"a", nullptr}}}; }) == "nothing");
  CHECK(said_of([](Json& r) { r["colour"] = "blue"; }) == "nothing");
}

TEST_CASE("another schema is refused with what is wanted instead") {
  CHECK(said_of([](Json& r) { r["schema"] = "tenet-report/2"; }) ==
        "schema: this is 'tenet-report/2', and 'tenet-report/1' is wanted: give what `tenet check --format json` of this version wrote");
  CHECK(said_of([](Json& r) { r.erase("schema"); }) == "there is no 'schema'");
}

TEST_CASE("what is no JSON is refused with the line") {
  const auto said = [](std::string_view text) {
    const auto read = json::read(text);
    return read ? std::string("nothing") : read.error().message;
  };
  CHECK(said("") == "this is empty; give what `tenet check --format json` wrote");
  CHECK(said("PK\x03\x04") == "this is no report; give what `tenet check --format json` wrote");
  CHECK(said("[]") == "this is no report; give what `tenet check --format json` wrote");
  CHECK(said("{\n \"schema\": tenet\n}") == "line 2, column 13: this is no JSON; give what `tenet check --format json` wrote");
  const std::string whole = written(test::report_sample());
  CHECK(said(whole.substr(0, whole.size() / 2)).starts_with("the text ends too early, at line "));
  std::string broken = whole;
  broken.replace(broken.find("\"results\""), 9, "'results'");
  CHECK(said(broken).find(": this is no JSON; ") != std::string::npos);
  CHECK(said(std::string(2000, '[')) != "nothing");
  CHECK(said("{\"documents\":" + std::string(2000, '[') + std::string(2000, ']') + "}") != "nothing");
}

TEST_CASE("cut at any byte, a report is refused and never half read") {
  const std::string whole = written(test::report_sample());
  for (std::size_t length = 0; length + 2 < whole.size(); length += 97) {
    INFO("cut after " << length);
    CHECK_FALSE(json::read(std::string_view(whole).substr(0, length)));
  }
}

TEST_CASE("with any byte changed, a report is refused, or read as something that can be written") {
  const std::string whole = written(with_every_field());
  for (std::size_t at = 0; at < whole.size(); at += 7) {
    for (const char byte : {'"', '9', '}', '\0', '\xff'}) {
      std::string changed = whole;
      changed[at] = byte;
      const auto read = json::read(changed);
      if (!read) continue;
      INFO("byte " << at);
      CHECK(json::read(written(*read)));
    }
  }
}
