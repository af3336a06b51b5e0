#include "reports/sarif/sarif.hpp"

#include <nlohmann/json.hpp>

#include "support/catch.hpp"
#include "support/report_saying.hpp"

using namespace tenet;
using namespace tenet::reports;
using Json = nlohmann::json;

namespace {

Json run_of(const Report& report) {
  return Json::parse(*sarif::write(report, {})).at("runs").at(0);
}

/// The result of a rule; `status` picks one of several.
Json result(const Json& run, std::string_view rule) {
  for (const Json& item : run.at("results"))
    if (item.at("ruleId") == rule) return item;
  FAIL("no result of " << rule);
  return {};
}

std::string kind_and_level(const Json& run, std::string_view rule) {
  const Json item = result(run, rule);
  return item.at("kind").get<std::string>() + " " + item.at("level").get<std::string>();
}

}  // namespace

TEST_CASE("SARIF: each status has its kind, and only failures a level") {
  const Json run = run_of(test::report_sample());
  CHECK(kind_and_level(run, "respect.3.7") == "pass none");
  CHECK(kind_and_level(run, "respect.3.8") == "review none");
  CHECK(kind_and_level(run, "respect.3.p1") == "review none");
  CHECK(kind_and_level(run, "respect.4.1") == "review none");
  CHECK(kind_and_level(run, "respect.4.2") == "fail warning");
  CHECK(kind_and_level(run, "respect.4.3") == "fail warning");
  CHECK(kind_and_level(run, "respect.6.2") == "notApplicable none");
  CHECK(kind_and_level(run, "respect.6.4") == "open none");
  CHECK(kind_and_level(run, "fairness.rent-without-set-off") == "fail error");
  CHECK(kind_and_level(run, "fairness.entry") == "review none");
  CHECK(kind_and_level(run, "fairness.indemnity") == "open none");
}

TEST_CASE("SARIF: a decision suppresses the real result with its justification; an expired one suppresses nothing") {
  Report report = test::report_sample();
  const Json decided = result(run_of(report), "respect.6.3");
  CHECK(decided.at("kind") == "fail");
  CHECK(decided.at("suppressions").at(0).at("kind") == "external");
  CHECK(decided.at("suppressions").at(0).at("status") == "accepted");
  CHECK(decided.at("suppressions").at(0).at("justification").get<std::string>().find("County-wide scheme") != std::string::npos);
  CHECK(decided.at("properties").at("status") == "alternative");
  for (Coverage& row : report.coverage) {
    if (!row.tailoring) continue;
    row.tailoring->expired = true;
    row.status = row.tailoring->real;
  }
  const Json expired = result(run_of(report), "respect.6.3");
  CHECK(expired.at("suppressions").empty());
  CHECK(expired.at("properties").at("decision").get<std::string>().find("no longer counts") != std::string::npos);
}

TEST_CASE("SARIF: what was not read or judged is a notification, and the run did not succeed") {
  const Json invocation = run_of(test::report_sample()).at("invocations").at(0);
  CHECK(invocation.at("executionSuccessful") == false);
  std::vector<std::string> ids;
  for (const Json& item : invocation.at("toolExecutionNotifications")) ids.push_back(item.at("descriptor").at("id"));
  CHECK(ids == std::vector<std::string>{"part-not-read", "rule-not-judged", "rule-not-judged", "document-not-read"});
  CHECK(invocation.at("toolConfigurationNotifications").at(0).at("descriptor").at("id") == "rule-file-wrong");
  Report whole = test::report_sample();
  whole.documents.resize(1);
  whole.documents[0].results.resize(3);
  whole.problems.clear();
  CHECK(run_of(whole).at("invocations").at(0).at("executionSuccessful") == true);
}

TEST_CASE("SARIF: a place is words and numbers of ours; only plain text has lines") {
  Report report = test::report_sample();
  const Json word = result(run_of(report), "respect.3.7").at("locations").at(0);
  CHECK(word.at("logicalLocations").at(0).at("fullyQualifiedName") == "4.2(b), under Mediation");
  CHECK(word.at("message").at("text") == "screen every case to decide whether it is suitable for mediation");
  CHECK(word.at("properties").at("block") == 37);
  CHECK_FALSE(word.at("physicalLocation").contains("region"));
  report.documents[0].format = "md";
  CHECK(result(run_of(report), "respect.3.7").at("locations").at(0).at("physicalLocation").at("region").at("startLine") == 38);
}

TEST_CASE("SARIF: documents by percent-encoded relative addresses, rules by index") {
  const Json run = run_of(test::report_sample());
  CHECK(run.at("artifacts").at(1).at("location").at("uri") == "agreements/tenancy%20%3C2026%3E%20%26%20terms.odt");
  const Json term = result(run, "fairness.rent-without-set-off");
  CHECK(term.at("locations").size() == 8);
  CHECK(term.at("relatedLocations").size() == 1);
  CHECK(run.at("tool").at("driver").at("rules").at(term.at("ruleIndex").get<std::size_t>()).at("id") == "fairness.rent-without-set-off");
}

TEST_CASE("SARIF: terms that were not found are counted and not listed") {
  const Json run = run_of(test::report_sample());
  CHECK(run.at("properties").at("terms").at("clear") == 1);
  for (const Json& item : run.at("results")) CHECK(item.at("ruleId") != "fairness.final-decision");
}

TEST_CASE("SARIF: hostile text stays text") {
  for (const std::string_view words : test::kHostile) {
    const Json run = run_of(test::report_saying(std::string(words)));
    CHECK(run.at("results").size() == run_of(test::report_sample()).at("results").size());
    for (const Json& item : run.at("artifacts"))
      for (const char c : item.at("location").at("uri").get<std::string>()) CHECK((c > ' ' && c < '\x7F'));
  }
}
