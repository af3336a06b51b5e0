#include "reports/json/json.hpp"

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/report_sample.hpp"

using namespace tenet;
using namespace tenet::reports;
using Json = nlohmann::ordered_json;

namespace {

Json sample() {
  return Json::parse(*json::write(test::report_sample(), {}));
}

std::vector<std::string> keys(const Json& object) {
  std::vector<std::string> names;
  for (const auto& [name, value] : object.items()) names.push_back(name);
  return names;
}

}  // namespace

TEST_CASE("the JSON has the members of the contract, in its order") {
  const Json report = sample();
  CHECK(report["schema"] == "tenet-report/1");
  CHECK(report["tool"] == Json{{"name", "tenet"}, {"version", "0.1.0"}});
  CHECK(keys(report) == std::vector<std::string>{"schema", "tool", "date", "view", "profile", "packs", "problems", "documents", "coverage",
                                                 "unread", "summary"});
  CHECK(keys(report["documents"][0]) == std::vector<std::string>{"path", "sha256", "format", "kind", "kind_reason", "title", "words",
                                                                 "status", "error", "diagnostics", "results"});
  CHECK(keys(report["documents"][0]["results"][0]) == std::vector<std::string>{"rule", "form", "pack", "title", "group", "source", "status",
                                                                               "severity", "level", "conflict", "message", "advice",
                                                                               "needs", "elements", "evidence", "qualifiers", "tailoring"});
}

TEST_CASE("the tailoring stands in a report that was made with one, each decision with what became of it") {
  Report report = test::report_sample();
  CHECK_FALSE(sample().contains("tailoring"));
  report.organisation = "Example Homes";
  report.tailoring = Tailoring{{"tailoring.lua"}, {}};
  TailoringEntry entry;
  entry.rule = "respect.6.3";
  entry.title = "A warden scheme is run";
  entry.use = TailoringUse::applied;
  entry.note = {Status::alternative, Status::missing, "County-wide scheme", "Head of Housing",
                "2026-03-01",        "2027-03-01",    "Protocol",           false};
  entry.place = "tailoring.lua:5";
  report.tailoring->entries = {entry, entry};
  report.tailoring->entries[1].use = TailoringUse::not_selected;
  const Json written = Json::parse(*json::write(report, {}));
  CHECK(written["organisation"] == "Example Homes");
  CHECK(written["tailoring"]["files"] == Json{"tailoring.lua"});
  CHECK(written["tailoring"]["entries"][0] == Json{{"rule", "respect.6.3"},
                                                   {"title", "A warden scheme is run"},
                                                   {"use", "applied"},
                                                   {"decision", "alternative"},
                                                   {"real", "missing"},
                                                   {"reason", "County-wide scheme"},
                                                   {"approved_by", "Head of Housing"},
                                                   {"on", "2026-03-01"},
                                                   {"review_by", "2027-03-01"},
                                                   {"evidence", "Protocol"},
                                                   {"place", "tailoring.lua:5"}});
  CHECK(written["tailoring"]["entries"][1]["real"].is_null());
}

TEST_CASE("a file that was not read has a row with its error, and stands under unread") {
  const Json report = sample();
  CHECK(report["documents"][2]["status"] == "not_checked");
  CHECK(report["documents"][2]["error"].is_string());
  CHECK(report["documents"][0]["status"] == "checked");
  CHECK(report["documents"][0]["error"].is_null());
  CHECK(report["unread"].size() == 1);
  CHECK(report["unread"][0]["path"] == "old/policy.doc");
}

TEST_CASE("the summary counts the coverage of the set; terms are counted per document") {
  const Json summary = sample()["summary"];
  CHECK(summary["documents"] == 3);
  CHECK(summary["checked"] == 2);
  CHECK(summary["not_checked"] == 1);
  CHECK(summary["statuses"] == Json{{"covered", 2},
                                    {"partial", 1},
                                    {"weak", 1},
                                    {"contradicted", 1},
                                    {"missing", 1},
                                    {"not_applicable", 1},
                                    {"alternative", 1},
                                    {"not_checked", 1}});
  CHECK(summary["terms"]["flagged"] == 1);
}

TEST_CASE("evidence carries its labels, its cue and a place for people and programs") {
  const Json evidence = sample()["documents"][0]["results"][0]["evidence"][0];
  CHECK(evidence["polarity"] == "affirmed");
  CHECK(evidence["force"] == "committed");
  CHECK(evidence["actor"] == "we");
  CHECK(evidence["cue"] == "will");
  CHECK(evidence["place"]["number"] == "4.2(b)");
  CHECK(evidence["place"]["block"] == 37);
  CHECK(evidence["place"]["kind"] == "list_item");
  CHECK(evidence["place"]["page"].is_null());
}

TEST_CASE("a diagnostic's place holds what is known and nothing else") {
  CHECK(sample()["documents"][0]["diagnostics"][0]["place"] == Json{{"part", "word/document.xml"}});
  Report report = test::report_sample();
  report.documents[0].diagnostics[0].place = {};
  CHECK(Json::parse(*json::write(report, {}))["documents"][0]["diagnostics"][0]["place"] == Json::object());
}

TEST_CASE("the JSON is valid UTF-8 even where a path is not, and ends in a newline") {
  Report report = test::report_sample();
  report.documents[0].path = "caf\xE9.docx";
  const std::string text = *json::write(report, {});
  CHECK(Json::parse(text)["documents"][0]["path"] == "caf\uFFFD.docx");
  CHECK(text.back() == '\n');
}

TEST_CASE("the same report gives the same bytes") {
  CHECK(*json::write(test::report_sample(), {}) == *json::write(test::report_sample(), {}));
}

TEST_CASE("an empty report is valid too") {
  CHECK(Json::parse(*json::write(Report{}, {}))["documents"] == Json::array());
}

// For tests/schema: asks for the sample in every format, into the folder that TENET_SAMPLES names.
TEST_CASE("write samples", "[.samples]") {
  const char* folder = std::getenv("TENET_SAMPLES");
  REQUIRE(folder != nullptr);
  for (const Writer& writer : table()) {
    Style style;
    std::ofstream(std::string(folder) + "/sample." + std::string(writer.id), std::ios::binary)
        << *writer.write(test::report_sample(), style);
    std::ofstream(std::string(folder) + "/empty." + std::string(writer.id), std::ios::binary) << *writer.write(Report{}, style);
  }
}
